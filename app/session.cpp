// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "app/save_work.h"
#include "model/comparison/aligned.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_templates.h"
#include "model/formats/design_writer.h"
#include "model/safety/restoring.h"

#include <QFileInfo>

namespace sliceboard {
namespace {

bool isSameFile(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && QFileInfo(linkTarget(a)) == QFileInfo(linkTarget(b));
}

} // namespace

Session::Session(Catalog catalog, const QString &recoveryFolder, const QString &versionsFolder, QObject *parent)
    : QObject(parent),
      m_catalog(std::move(catalog)),
      m_checker(m_document, m_catalog),
      m_recoveryFolder(recoveryFolder),
      m_journal(m_document, recoveryFolder),
      m_versions(versionsFolder.isEmpty() ? QFileInfo(recoveryFolder).path() + QStringLiteral("/versions")
                                          : versionsFolder)
{
    connect(&m_journal, &Journal::failed, this, &Session::keepingFailed);
}

QString Session::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    const std::string &name = m_document.design().name;
    return name.empty() ? tr("Untitled") : QString::fromStdString(name);
}

Result<Session::Opened> Session::opened(const QString &path, Result<LoadedDesign> loaded,
                                        std::unique_ptr<FirstCheck> check) const
{
    if (!loaded)
        return tl::unexpected(std::move(loaded.error()));
    Opened opened{QFileInfo(path).absoluteFilePath(), std::move(*loaded), nullptr, {}, std::move(check)};
    if (isSameFile(path, m_path) && m_lock)
        return opened;
    opened.lock = std::make_unique<DesignLock>(opened.path);
    if (const Result<void> taken = opened.lock->take(); !taken)
        opened.heldBy = taken.error().text;
    return opened;
}

void Session::take(Opened opened)
{
    const QString reason = writableReason(opened);
    if (opened.lock)
        m_lock = std::move(opened.lock);
    m_bytes = std::move(opened.loaded.bytes);
    m_hasComments = opened.loaded.hasComments;
    m_checker.load(std::move(opened.loaded.design), std::move(opened.check));
    setFile(opened.path, reason);
    m_journal.start(origin(), m_bytes);
}

QString Session::writableReason(const Opened &opened) const
{
    if (!opened.heldBy.isEmpty())
        return opened.heldBy;
    return opened.loaded.readOnly ? tr("This file cannot be written. Save the design under another name.") : QString();
}

Result<void> Session::start(const QString &resource)
{
    Result<LoadedDesign> loaded = loadDesignFile(resource);
    if (!loaded)
        return tl::unexpected(std::move(loaded.error()));
    startWith(std::move(*loaded));
    return {};
}

void Session::startWith(LoadedDesign loaded, std::unique_ptr<FirstCheck> check)
{
    closeDesign();
    if (translateTexts(loaded.design))
        loaded.bytes = writeDesign(loaded.design); // which the journal begins with
    m_checker.load(std::move(loaded.design), std::move(check));
    m_journal.start(origin(), std::move(loaded.bytes));
}

void Session::closeDesign()
{
    m_lock.reset();
    m_bytes.clear();
    m_hasComments = false;
    m_document.load({});
    m_journal.stop();
    setFile({}, {});
}

void Session::recover(UnsavedDesign unsaved, std::unique_ptr<FirstCheck> check)
{
    const DesignOrigin &from = unsaved.origin;
    std::unique_ptr<DesignLock> lock;
    QString reason;
    if (!from.path.isEmpty()) {
        lock = std::make_unique<DesignLock>(from.path);
        if (const Result<void> taken = lock->take(); !taken)
            reason = taken.error().text;
    }
    m_lock = std::move(lock);
    m_bytes.clear();
    m_hasComments = false;
    m_checker.load(std::move(unsaved.design), std::move(check));
    m_document.setNeverClean();
    setFile(from.path, reason);
    m_changedAt = from.changedAt;
    m_size = from.size;
    m_journal.start(from, writeDesign(m_document.design()));
    if (m_journal.isKept())
        removeUnsaved(m_recoveryFolder, unsaved.id);
}

Result<void> Session::save(const QString &path, const Patience &patience)
{
    const bool isOther = !isSameFile(path, m_path);
    std::unique_ptr<DesignLock> lock;
    if (isOther) {
        lock = std::make_unique<DesignLock>(path);
        if (Result<void> taken = lock->take(); !taken)
            return taken;
    }
    const bool asRead = !m_document.isModified() && !m_bytes.empty();
    const auto work = std::make_shared<SaveWork>(path, asRead ? Design() : m_document.design(),
                                                 asRead ? m_bytes : std::string(), m_versions);
    if (!patience)
        work->run();
    else if (!patience([work] { work->run(); }) && work->stop())
        return failure(tr("Saving was stopped; the file is as it was."));
    SaveWork::Outcome outcome = work->takeOutcome();
    if (!outcome.kept)
        Q_EMIT keepingFailed(outcome.kept.error().text);
    if (!outcome.saved)
        return std::move(outcome.saved);
    if (isOther)
        m_lock = std::move(lock);
    m_bytes = std::move(outcome.bytes);
    m_hasComments = m_hasComments && asRead;
    m_document.setClean();
    setFile(QFileInfo(path).absoluteFilePath(), {});
    m_journal.saved(origin(), m_bytes);
    return {};
}

bool Session::losesComments(const QString &path) const
{
    return m_hasComments && m_document.isModified() && isSameFile(path, m_path);
}

bool Session::isChangedOnDisk() const
{
    const QFileInfo file(m_path);
    return !m_path.isEmpty() && m_changedAt.isValid() && file.exists()
        && (file.lastModified() != m_changedAt || file.size() != m_size);
}

Session::DiskState Session::diskState()
{
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || (m_changedAt.isValid() && file.lastModified() == m_changedAt && file.size() == m_size))
        return DiskState::Same;
    if (!file.exists())
        return m_changedAt.isValid() ? DiskState::Gone : DiskState::Same;
    QFile now(m_path);
    if (!m_bytes.empty() && now.open(QIODevice::ReadOnly) && now.size() == qint64(m_bytes.size())
        && now.readAll() == QByteArrayView(m_bytes)) {
        noteOnDisk();
        return DiskState::Same;
    }
    return DiskState::Changed;
}

void Session::reload(LoadedDesign disk)
{
    m_bytes = std::move(disk.bytes);
    m_hasComments = disk.hasComments;
    replaceBy(tr("Reload from disk"), std::move(disk.design));
    m_document.setClean();
    noteOnDisk();
    m_journal.saved(origin(), m_bytes);
}

void Session::takeMerge(LoadedDesign disk, DesignMerge merge)
{
    m_bytes = std::move(disk.bytes);
    m_hasComments = disk.hasComments;
    replaceBy(tr("Merge with the file on disk"), withConflicts(std::move(merge.design), merge.conflicts));
    // No earlier state of the history is what the file holds now.
    if (writeDesign(m_document.design()) == m_bytes)
        m_document.setClean();
    else
        m_document.setNeverClean();
    noteOnDisk();
}

void Session::keepMine() { noteOnDisk(); }

void Session::restore(Design version) { replaceBy(tr("Restore earlier version"), std::move(version)); }

/// What is the same in both stays, so that it need not be checked and laid out anew, and remains chosen and folded.
void Session::replaceBy(const QString &stepName, Design design)
{
    const Design &now = m_document.design();
    run(m_document, stepName,
        editsBetween(now, aligned(now, std::move(design)), [this] { return m_document.newId(); }));
}

/// The design as it stands in its file.
DesignOrigin Session::origin() const { return {m_path, m_changedAt, m_size, 0, false}; }

void Session::setFile(const QString &path, const QString &readOnlyReason)
{
    m_path = path;
    m_readOnlyReason = readOnlyReason;
    noteOnDisk();
    Q_EMIT fileChanged();
}

void Session::noteOnDisk()
{
    const QFileInfo file(m_path);
    m_changedAt = file.exists() ? file.lastModified() : QDateTime();
    m_size = file.exists() ? file.size() : -1;
}

Result<Session::SavedFile> Session::savedFile() const
{
    if (m_path.isEmpty())
        return failure(tr("The open design is in no file yet."));
    if (m_bytes.empty())
        return failure(tr("What was last saved is not known after a recovery. Save the design first."));
    return SavedFile{m_bytes, QFileInfo(m_path).fileName()};
}

Result<Design> Session::SavedFile::read() const { return readDesign(bytes, name); }

} // namespace sliceboard

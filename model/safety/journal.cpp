// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/journal.h"

#include "model/formats/design_writer.h"
#include "model/safety/edit_codec.h"
#include "model/safety/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <unistd.h>

namespace sliceboard {
namespace {

struct RecoveryTexts {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

constexpr int kSynchroniseMilliseconds = 3000;
constexpr qint64 kRetryMilliseconds = 30'000;

void makePrivateFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Journal::Journal(Document &document, const QString &folder, const JournalLimits &limits, QObject *parent)
    : QObject(parent), m_document(document), m_folder(folder), m_limits(limits)
{
    m_background.setMaxThreadCount(1);
    m_synchronise.setSingleShot(true);
    m_synchronise.setInterval(kSynchroniseMilliseconds);
    connect(&m_synchronise, &QTimer::timeout, this, &Journal::synchronise);
    connect(&document, &Document::applied, this, &Journal::note);
    connect(&document, &Document::settled, this, &Journal::settle);
}

Journal::~Journal() { m_background.waitForDone(); }

void Journal::start(const DesignOrigin &origin, std::string bytes)
{
    stop();
    makePrivateFolder(m_folder);
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lock = std::make_unique<QLockFile>(recoveryPath(m_folder, m_id, RecoveryFile::Lock));
    m_lock->setStaleLockTime(std::chrono::milliseconds(0));
    m_lock->tryLock(std::chrono::milliseconds(0));
    m_origin = origin;
    m_isLost = false;
    advance(false, [kept = std::move(bytes)] { return kept; });
}

void Journal::saved(const DesignOrigin &origin, std::string bytes)
{
    if (m_id.isEmpty())
        return start(origin, std::move(bytes));
    m_origin = origin;
    advance(!m_isLost, [kept = std::move(bytes)] { return kept; });
}

void Journal::stop()
{
    m_synchronise.stop();
    m_background.waitForDone();
    m_writer.close();
    if (!m_id.isEmpty())
        removeUnsaved(m_folder, m_id);
    m_lock.reset();
    m_id.clear();
    m_generation = -1;
    m_baseGeneration = -1;
    m_pending.clear();
    m_pendingCount = 0;
}

bool Journal::isKept()
{
    m_background.waitForDone();
    return !m_id.isEmpty() && !m_isLost && m_baseGeneration >= 0;
}

void Journal::note(const Edit &edit)
{
    if (m_id.isEmpty())
        return;
    ByteEncoder out(m_pending);
    encodeEdit(out, edit);
    ++m_pendingCount;
}

void Journal::settle()
{
    if (m_pendingCount == 0)
        return;
    const QByteArray edits = std::exchange(m_pending, {});
    const quint32 count = std::exchange(m_pendingCount, 0);
    ++m_origin.edits;
    m_origin.isModified = m_document.isModified();
    if (m_baseGeneration < 0)
        m_background.waitForDone(); // the first edit after opening; the base was begun then
    if (m_baseGeneration < 0 || m_isLost) {
        if (!m_lostSince.isValid() || m_lostSince.hasExpired(kRetryMilliseconds))
            advance(false, copy());
        return;
    }
    const JournalRecord facts{QDateTime::currentDateTimeUtc(), m_origin.isModified, m_document.design().lastId, {}};
    if (const Result<void> written = m_writer.append(facts, count, edits); !written)
        return lose(written.error().text);
    if (!m_synchronise.isActive())
        m_synchronise.start();
    if (isLong() && !m_isWriting)
        advance(true, copy());
}

bool Journal::isLong() const
{
    return m_writer.records() >= m_limits.records || m_writer.bytes() >= std::max<qint64>(m_limits.bytes, m_baseBytes);
}

std::function<std::string()> Journal::copy() const
{
    auto design = std::make_shared<const Design>(m_document.design());
    return [design] { return writeDesign(*design); };
}

void Journal::advance(bool follows, std::function<std::string()> bytes)
{
    const JournalHead head{m_origin, follows ? m_writer.records() : -1, m_document.design().lastId,
                           idsOf(m_document.design())};
    const int generation = ++m_generation;
    if (const auto opened = m_writer.open(recoveryPath(m_folder, m_id, RecoveryFile::Journal, generation), head);
        !opened)
        return lose(opened.error().text);
    m_isLost = false;
    m_lostSince.invalidate();
    m_isWriting = true;
    m_background.start([this, generation, follows, origin = m_origin, bytes = std::move(bytes)] {
        if (const auto written = writeBase(generation, origin, bytes()); !written && (!follows || m_baseGeneration < 0))
            QMetaObject::invokeMethod(this, [this, reason = written.error().text] { lose(reason); });
        m_isWriting = false;
    });
}

/// In the background.
Result<void> Journal::writeBase(int generation, const DesignOrigin &origin, const std::string &bytes)
{
    if (Result<void> written = writeRecoveryBase(m_folder, m_id, {generation, origin}, bytes); !written)
        return written;
    m_baseGeneration = generation;
    m_baseBytes = qint64(bytes.size());
    for (int old = generation - 1; old >= 0; --old)
        if (!QFile::remove(recoveryPath(m_folder, m_id, RecoveryFile::Journal, old)))
            break;
    return {};
}

void Journal::lose(const QString &reason)
{
    m_isLost = true;
    m_lostSince.start();
    if (!std::exchange(m_wasSaid, true))
        Q_EMIT failed(RecoveryTexts::tr("The unsaved design could not be kept for recovery: %1.").arg(reason));
}

/// Elsewhere, for a slow disk may take a second.
void Journal::synchronise()
{
    if (const int file = m_writer.isOpen() ? ::dup(m_writer.handle()) : -1; file >= 0)
        m_background.start([file] {
            ::fdatasync(file);
            ::close(file);
        });
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/patient_reading.h"
#include "views/dialogs/patient_work.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/recovery_dialog.h"
#include "views/dialogs/template_dialog.h"
#include "views/panels/plan/plan_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProcess>
#include <QTimer>

namespace sliceboard {
namespace {

constexpr int kManyVms = 2000; ///< a design of fewer is written in much less than a fifth of a second

QString designFilter() { return MainWindow::tr("Sliceboard designs (*.sliceboard.yaml);;All files (*)"); }

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

/// The one local file that is dragged; empty if it is anything else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

bool MainWindow::openFile(const QString &path)
{
    commitTyping();
    if (!mayDiscard())
        return false;
    std::optional<ReadDesign> read = readPatiently(path, &m_session.catalog(), this);
    if (!read)
        return false;
    Result<Session::Opened> opened = m_session.opened(path, std::move(read->loaded), std::move(read->check));
    if (!opened) {
        showError(this, tr("“%1” could not be opened.").arg(QFileInfo(path).fileName()), opened.error());
        return false;
    }
    if (!opened->heldBy.isEmpty() && !askToOpenReadOnly(this, opened->heldBy))
        return false;
    m_session.take(std::move(*opened));
    m_settings.addRecentFile(path);
    m_board->setSorting(m_settings.boardSorting(m_session.path()));
    noteRecent();
    m_plan->offerBase(m_settings.planBase(path));
    showDesign();
    if (m_session.isReadOnly())
        announce(m_session.readOnlyReason());
    return true;
}

bool MainWindow::startFrom(const QString &resource)
{
    commitTyping();
    if (!mayDiscard())
        return false;
    std::optional<ReadDesign> read = readPatiently(resource, &m_session.catalog(), this);
    if (!read)
        return false;
    if (!read->loaded) {
        showError(this, tr("The template could not be opened."), read->loaded.error());
        return false;
    }
    m_session.startWith(std::move(*read->loaded), std::move(read->check));
    m_board->setSorting({});
    showDesign();
    return true;
}

void MainWindow::offerRecovery()
{
    const auto read = [folder = m_session.recoveryFolder()](const PageProgress &) { return readUnsaved(folder); };
    const auto left = bytesIn(m_session.recoveryFolder()) < kReadAtOnce // mostly nothing: no start waits for a thread
        ? std::optional(m_session.leftBehind())
        : workPatiently<UnsavedDesigns>(this, tr("Recover Unsaved Designs"), tr("Reading unsaved designs…"), read);
    if (!left || left->usable.empty())
        return;
    const std::vector<UnsavedDesign> &designs = left->usable;
    RecoveryDialog dialog(designs, m_session.catalog(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.row() < 0)
        return;
    const UnsavedDesign &chosen = designs[std::size_t(dialog.row())];
    if (dialog.answer() == RecoveryDialog::Answer::Discard) {
        m_session.forget(chosen);
        return offerRecovery();
    }
    if (!mayDiscard())
        return;
    auto check = workPatiently<std::unique_ptr<FirstCheck>>(
        this, tr("Recover Unsaved Designs"), tr("Checking…"),
        [this, &chosen](const PageProgress &isWanted) {
            return checkFirst(m_session.catalog(), chosen.design, [&isWanted] { return isWanted(0, 0); });
        },
        AfterStop::Join);
    if (!check)
        return;
    m_session.recover(chosen, std::move(*check));
    showDesign();
}

bool MainWindow::mayDiscard()
{
    if (!m_session.document().isModified())
        return true;
    switch (askAboutChanges(this, m_session.displayName())) {
    case UnsavedChoice::Save:
        return save();
    case UnsavedChoice::Discard:
        return true;
    case UnsavedChoice::Cancel:
        break;
    }
    return false;
}

bool MainWindow::save()
{
    commitTyping();
    return m_session.path().isEmpty() || m_session.isReadOnly() ? saveAs() : saveTo(m_session.path());
}

bool MainWindow::saveAs()
{
    commitTyping();
    const QString folder = m_session.path().isEmpty() ? m_settings.lastFolder() : QFileInfo(m_session.path()).path();
    QFileDialog dialog(this, tr("Save Design As"), folder, designFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("sliceboard.yaml"));
    dialog.selectFile(QFileInfo(m_session.displayName()).fileName().section(QStringLiteral(".sliceboard"), 0, 0));
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().constFirst());
}

bool MainWindow::saveTo(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (m_session.losesComments(path) && !askAboutComments(this, name))
        return false;
    if (path == m_session.path() && m_session.isChangedOnDisk() && !askAboutForeignChange(this, name))
        return false;
    bool isStopped = false;
    const Session::Patience patience = [&](const std::function<void()> &work) {
        isStopped = !workPatiently<bool>(this, tr("Save"), tr("Saving %1…").arg(name), [work](const PageProgress &) {
            work();
            return true;
        });
        return !isStopped;
    };
    const bool isLarge = m_session.document().design().vms.size() > std::size_t(kManyVms);
    if (const Result<void> saved = m_session.save(path, isLarge ? patience : Session::Patience()); !saved) {
        if (isStopped)
            announce(saved.error().text);
        else
            showError(this, tr("The design could not be saved as “%1”.").arg(name), saved.error());
        return false;
    }
    m_settings.addRecentFile(path);
    m_settings.setBoardSorting(m_session.path(), m_board->sorting());
    noteRecent();
    if (!m_planBase.isEmpty())
        m_settings.setPlanBase(path, m_planBase);
    announce(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

/// What stands in a field but was not taken over yet belongs to the design, too.
void MainWindow::commitTyping()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && focus->window() == this) {
        focus->clearFocus();
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Design"), m_settings.lastFolder(), designFilter());
    if (!path.isEmpty())
        openFile(path);
}

/// A program of its own, so that designs are dragged between two windows as between any two programs, and one that
/// fails does not take the other with it.
void MainWindow::openWindow()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {}))
        announce(tr("Another window of Sliceboard cannot be opened."));
}

void MainWindow::newFromTemplate()
{
    TemplateDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        startFrom(dialog.result());
}

void MainWindow::closeDesign()
{
    commitTyping();
    if (!mayDiscard())
        return;
    m_dockState = saveState(kDockStateVersion);
    m_session.closeDesign();
    showStart();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commitTyping();
    if (!mayDiscard())
        return event->ignore();
    if (isDesignShown())
        m_dockState = saveState(kDockStateVersion);
    m_settings.setWindow(saveGeometry(), m_dockState, screen()->availableSize());
    m_session.finish();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Later, so that the program dragged from need not wait for our questions.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, path] { openFile(path); });
}

} // namespace sliceboard

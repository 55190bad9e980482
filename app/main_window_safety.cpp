// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/patient_reading.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/versions_dialog.h"
#include "views/panels/disk_banner.h"
#include "views/panels/elided_label.h"
#include "views/panels/findings_panel.h"
#include "views/panels/start_page.h"
#include "views/panels/tour.h"
#include "views/panels/vm_palette.h"

#include <QFileInfo>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// Something waits in it for a place, on hosts that differ in what they can take.
QString tourDesign() { return QStringLiteral(":/samples/mode-split.sliceboard.yaml"); }

} // namespace

/// The start page or the board, below the line about the file.
QWidget *MainWindow::createCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_diskBanner = new DiskBanner(centre);
    layout->addWidget(m_diskBanner);
    createComparison(layout);
    layout->addWidget(m_stack, 1);
    return centre;
}

void MainWindow::connectSafety()
{
    connect(&m_session, &Session::fileChanged, this, [this] {
        m_fileWatch.watch(m_session.path());
        m_diskBanner->hide();
    });
    connect(&m_fileWatch, &FileWatch::touched, this, &MainWindow::checkDisk);
    connect(m_diskBanner, &DiskBanner::reloadRequested, this, &MainWindow::reloadFromDisk);
    connect(m_diskBanner, &DiskBanner::compareRequested, this, &MainWindow::compareWithDisk);
    connect(m_diskBanner, &DiskBanner::mergeRequested, this, &MainWindow::mergeWithDisk);
    connect(m_diskBanner, &DiskBanner::keepRequested, this, [this] {
        m_session.keepMine();
        m_diskBanner->hide();
        m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_settings.removeRecentFile(path);
        m_recentDesigns.forget(path);
        showRecent();
    });
}

/// Later, when the design is on the screen, and bit by bit.
void MainWindow::noteRecent()
{
    QTimer::singleShot(0, this, [this, path = m_session.path()] {
        if (path != m_session.path() || m_session.document().isModified())
            return;
        if (RecentDesigns::prepareSome(m_board->scene()))
            m_recentDesigns.note(path, m_board->scene());
        else
            noteRecent();
    });
}

void MainWindow::showRecent() { m_start->setRecent(m_recentDesigns.about(m_settings.recentFiles(true))); }

void MainWindow::checkDisk()
{
    const QString name = QFileInfo(m_session.path()).fileName();
    switch (m_session.diskState()) {
    case Session::DiskState::Same:
        return m_diskBanner->hide();
    case Session::DiskState::Changed:
        m_diskBanner->showChanged(name, m_session.document().isModified());
        break;
    case Session::DiskState::Gone:
        m_diskBanner->showGone(name);
        break;
    }
    announce(m_diskBanner->text());
}

void MainWindow::reloadFromDisk()
{
    commitTyping();
    auto disk =
        readOrTell(m_session.path(), tr("The file could not be read again; the open design is as it was."), this);
    if (!disk)
        return;
    m_session.reload(std::move(*disk));
    m_diskBanner->hide();
    noteRecent();
    m_board->setFocus(Qt::OtherFocusReason);
    announce(tr("Read again from disk. Undo brings back the design as it was."));
}

void MainWindow::compareWithDisk()
{
    if (const auto disk = readOrTell(m_session.path(), tr("The file on disk cannot be read."), this))
        compareWith(disk->design, tr("the file on disk"));
}

void MainWindow::showEarlierVersions()
{
    commitTyping();
    const std::vector<EarlierVersion> versions = m_session.earlierVersions();
    VersionsDialog dialog(versions, m_session.document().design(), m_session.catalog(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.row() < 0)
        return;
    const EarlierVersion &chosen = versions[std::size_t(dialog.row())];
    if (dialog.answer() == VersionsDialog::Answer::OpenCopy) {
        startFrom(chosen.path);
        return;
    }
    auto version = readOrTell(chosen.path, tr("The earlier version could not be read."), this);
    if (!version)
        return;
    m_session.restore(std::move(version->design));
    announce(tr("The earlier version is restored. Undo takes that back; the file changes when you save."));
}

void MainWindow::offerTour()
{
    if (!m_settings.isTourDone() && !isDesignShown())
        showTour();
}

/// Over the open design, or over one that has something to drag.
void MainWindow::showTour()
{
    m_settings.setTourDone();
    if (findChild<Tour *>() || (!isDesignShown() && !startFrom(tourDesign())))
        return;
    showDock(VmsDock);
    showDock(FindingsDock);
    std::vector<TourStep> steps{
        {tr("Drag a VM to a GPU"),
         tr("Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it "
            "is "
            "legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu."),
         m_vms},
        {tr("Read what is found"),
         tr("What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and "
            "what to do; fixes show what they would change first. F8 goes to the next one."),
         m_findings},
        {tr("Check and export"),
         tr("The numbers at the lower right count what is found: check them before you hand a design over. Export "
            "makes pictures, diagrams and tables of it; Save a file that people and programs can read."),
         m_toolBar->widgetForAction(action("export"))}};
    auto *tour = new Tour(std::move(steps), this);
    connect(tour, &Tour::announced, this, &MainWindow::announce);
    connect(tour, &Tour::ended, this, [this, tour] {
        if (m_hint->text().endsWith(tour->text()))
            showHint({});
    });
    announce(tour->accessibleName() + QStringLiteral(". ") + tour->text());
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/patient_reading.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/patient_work.h"
#include "views/dialogs/plan_pdf_job.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/versions_dialog.h"
#include "views/export/output_files.h"
#include "views/panels/plan/plan_panel.h"

#include <QFileDialog>
#include <QFileInfo>

namespace sliceboard {

/// Behind the inspector, like the views.
void MainWindow::createPlanPanel()
{
    m_plan = new PlanPanel(m_session.document(), m_session.checker(), m_selection, this);
    m_docks.push_back(addDock("plan", tr("Plan"), m_plan, Qt::RightDockWidgetArea));
    connect(m_docks[PlanDock], &QDockWidget::visibilityChanged, m_plan, &PlanPanel::setInFront);
    tabifyDockWidget(m_docks[InspectorDock], m_docks[PlanDock]);
    m_docks[InspectorDock]->raise();
    connect(m_plan, &PlanPanel::refused, this, &MainWindow::announce);
    connect(m_plan, &PlanPanel::exportRequested, this, &MainWindow::exportPlan);
    connect(m_plan, &PlanPanel::pdfRequested, this, &MainWindow::exportPlanAsPdf);
    connect(m_plan, &PlanPanel::resumeRequested, this, &MainWindow::planFromFileAt);
    connect(&m_session.document(), &Document::loaded, this, [this] { m_planBase.clear(); });
    connect(m_plan, &PlanPanel::baseRequested, this, [this](PlanPanel::Base base) {
        switch (base) {
        case PlanPanel::Base::Entered:
            notePlanBase({});
            return m_plan->setEnteredBase();
        case PlanPanel::Base::Saved:
            return planFromSaved();
        case PlanPanel::Base::File:
            return planFromFile();
        case PlanPanel::Base::Earlier:
            return planFromEarlierVersion();
        }
    });
}

/// A design that has no file yet remembers it once it is saved.
void MainWindow::notePlanBase(const QString &path)
{
    m_planBase = path;
    if (!m_session.path().isEmpty())
        m_settings.setPlanBase(m_session.path(), path);
}

void MainWindow::planFromSaved()
{
    const Result<Session::SavedFile> file = m_session.savedFile();
    if (!file)
        return announce(file.error().text);
    auto saved = workPatiently<Result<Design>>(this, tr("Change Plan"), readingText(file->name),
                                               [file = *file](const PageProgress &) { return file.read(); });
    if (!saved)
        return;
    if (!*saved)
        return announce(saved->error().text);
    notePlanBase({});
    m_plan->setBase(PlanPanel::Base::Saved, std::move(**saved), tr("the file as last saved", "the plan starts from"));
}

void MainWindow::planFromFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Start the Plan From"), m_settings.lastFolder(),
                                                      tr("Sliceboard designs (*.sliceboard.yaml);;All files (*)"));
    if (!path.isEmpty())
        planFromFileAt(path);
}

void MainWindow::planFromFileAt(const QString &path)
{
    auto loaded = readOrTell(path, tr("The plan cannot start from this file."), this);
    if (!loaded)
        return;
    notePlanBase(path);
    m_plan->setBase(PlanPanel::Base::File, std::move(loaded->design), QFileInfo(path).fileName());
}

void MainWindow::planFromEarlierVersion()
{
    const std::vector<EarlierVersion> versions = m_session.earlierVersions();
    VersionsDialog dialog(versions, m_session.document().design(), m_session.catalog(), this);
    dialog.askOnlyWhich(tr("Start the &Plan From It"));
    if (dialog.exec() != QDialog::Accepted || dialog.row() < 0)
        return;
    const EarlierVersion &chosen = versions[std::size_t(dialog.row())];
    auto loaded = readOrTell(chosen.path, tr("The earlier version could not be read."), this);
    if (!loaded)
        return;
    notePlanBase({});
    m_plan->setBase(PlanPanel::Base::Earlier, std::move(loaded->design),
                    tr("the version saved at %1", "the plan starts from")
                        .arg(QLocale().toString(chosen.savedAt.toLocalTime(), QLocale::ShortFormat)));
}

void MainWindow::exportPlan()
{
    commitTyping();
    const PlanMaker::Plan plan = m_plan->awaitPlan();
    if (!plan)
        return;
    ExportDialog dialog(m_session.document(), m_session.checker(), plan.get(), this);
    dialog.setPlace(m_settings.lastFolder(), m_session.displayName().section(QStringLiteral(".sliceboard"), 0, 0));
    dialog.exec();
}

void MainWindow::exportPlanAsPdf()
{
    commitTyping();
    const PlanMaker::Plan plan = m_plan->awaitPlan();
    if (!plan)
        return;
    QFileDialog dialog(this, tr("Export Plan"), m_settings.lastFolder(), tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(
        tr("%1-plan", "name of a file").arg(m_session.displayName().section(QStringLiteral(".sliceboard"), 0, 0)));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const Result<QByteArray> pdf =
        planPdfPatiently({.checker = m_session.checker(), .plan = plan.get(), .cluster = {}}, this);
    if (!pdf)
        return announce(pdf.error().text);
    if (const Result<void> done = writeOutput(*pdf, path); !done)
        return showError(this, tr("The plan could not be exported."), done.error());
    announce(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace sliceboard

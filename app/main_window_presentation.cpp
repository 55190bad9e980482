// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "views/dialogs/page_progress_dialog.h"
#include "views/dialogs/questions.h"
#include "views/export/steps_export.h"
#include "views/panels/filter_field.h"
#include "views/panels/search_bar.h"
#include "views/panels/views_panel.h"
#include "views/presentation/patient_preparation.h"
#include "views/presentation/presentation_window.h"

#include <QFileDialog>

namespace sliceboard {

/// Behind the inspector, like the history.
void MainWindow::createViewsPanel()
{
    m_views = new ViewsPanel(
        m_session.document(), m_session.checker(), *m_board,
        [this] { return m_filter->isActive() ? m_filter->text() : QString(); }, this);
    m_views->setWatermark(m_settings.watermark());
    QDockWidget *inspector = m_docks[InspectorDock];
    m_docks.push_back(addDock("views", tr("Views"), m_views, Qt::RightDockWidgetArea));
    tabifyDockWidget(inspector, m_docks.back());
    inspector->raise();
    connect(m_views, &ViewsPanel::presentRequested, this, &MainWindow::present);
    connect(m_views, &ViewsPanel::exportRequested, this, &MainWindow::exportStepsAsPdf);
    connect(m_views, &ViewsPanel::watermarkChanged, this,
            [this](const QString &watermark) { m_settings.setWatermark(watermark); });
    connect(m_views, &ViewsPanel::filterWanted, this, &MainWindow::filterAs);
    connect(m_views, &ViewsPanel::refused, this, &MainWindow::announce);
}

/// The bar tells what is filtered; the keyboard stays in the list of views.
void MainWindow::filterAs(const QString &filter)
{
    if (filter == (m_filter->isActive() ? m_filter->text() : QString()))
        return;
    if (filter.isEmpty())
        return m_search->close();
    m_search->open();
    m_search->field()->setText(filter);
    m_filter->setText(filter);
    m_views->list()->setFocus(Qt::OtherFocusReason);
}

/// Names are hidden where the design asks for it.
PresentationOptions MainWindow::presentationOptions() const
{
    return {isAskedForPseudonyms(m_session.document().design()), m_settings.watermark()};
}

void MainWindow::present(int step)
{
    commitTyping();
    const PresentationOptions options = presentationOptions();
    const Checker &checker = m_session.checker();
    auto prepared = preparePatiently(m_session.document().design(), m_session.catalog(), checker.facts().today(),
                                     options.isAnonymous, this);
    if (!prepared)
        return;
    auto *presentation = new PresentationWindow(m_session.document(), checker, options, this, std::move(prepared));
    presentation->setAttribute(Qt::WA_DeleteOnClose);
    connect(presentation, &PresentationWindow::optionsChanged, this, [this](const PresentationOptions &chosen) {
        // What was hidden once stays hidden: names that come back do so for this audience only.
        if (chosen.isAnonymous)
            m_views->presentUnder(PresentedNames::Pseudonyms);
    });
    connect(presentation, &PresentationWindow::left, this, [this] { activateWindow(); });
    presentation->goToStep(step);
    presentation->showOnScreenOf(*this);
}

void MainWindow::exportStepsAsPdf()
{
    commitTyping();
    StepsOptions options{presentationOptions(), Theme::Kind::Light, {}};
    QFileDialog dialog(this, tr("Export Steps"), m_settings.lastFolder(), tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    // The name of a file goes with it: an anonymous one does not bear the design's.
    dialog.selectFile(options.presentation.isAnonymous
                          ? tr("presentation", "name of a file")
                          : m_session.displayName().section(QStringLiteral(".sliceboard"), 0, 0));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const Facts facts = m_session.checker().facts();
    auto prepared = preparePatiently(m_session.document().design(), m_session.catalog(), facts.today(),
                                     options.presentation.isAnonymous, this);
    if (!prepared)
        return;
    PageProgressDialog progress(this);
    options.progress = progress.pages();
    if (const Result<void> done = exportSteps(std::move(*prepared), m_session.catalog(), facts.today(), options, path);
        !done)
        progress.wasCanceled() ? announce(done.error().text)
                               : showError(this, tr("The steps could not be exported."), done.error());
    else
        announce(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace sliceboard

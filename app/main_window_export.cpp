// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/formats/content_hash.h"
#include "model/operations/changing.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/page_progress_dialog.h"
#include "views/dialogs/patient_work.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/title_block_dialog.h"
#include "views/export/picture_print.h"
#include "views/items/perform.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>

namespace sliceboard {

std::vector<ActionRow> MainWindow::exportRows()
{
    std::vector<ActionRow> rows;
    rows.push_back({"export", QT_TRANSLATE_NOOP("Actions", "&Export…"), QKeySequence(u"Ctrl+E"_qs), "export",
                    [this] { exportDesign(); }});
    rows.push_back({"title-block", QT_TRANSLATE_NOOP("Actions", "Title &Block and Page…"), {}, nullptr, [this] {
                        editTitleBlock();
                    }});
    rows.push_back(
        {"print-preview", QT_TRANSLATE_NOOP("Actions", "Print Previe&w…"), {}, nullptr, [this] { previewPrint(); }});
    rows.push_back(
        {"print", QT_TRANSLATE_NOOP("Actions", "&Print…"), QKeySequence::Print, nullptr, [this] { print(); }});
    requireOf(rows, [this] { return isDesignShown(); });
    return rows;
}

void MainWindow::exportDesign()
{
    commitTyping();
    ExportDialog dialog(m_session.document(), m_session.checker(), nullptr, this);
    dialog.setPlace(m_settings.lastFolder(), m_session.displayName().section(QStringLiteral(".sliceboard"), 0, 0));
    dialog.exec();
}

void MainWindow::editTitleBlock()
{
    commitTyping();
    TitleBlockDialog dialog(m_session.document().design(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto enter = [&](DesignFacts &design) { dialog.enterInto(design); };
    if (const Result<void> done = perform(m_session.document(), tr("Change title block and page"),
                                          changeDesign(m_session.checker().facts(), enter));
        !done)
        announce(done.error().text);
}

/// For the title block; unset if the user stopped it.
std::optional<std::string> MainWindow::contentPatiently()
{
    const Design &design = m_session.document().design();
    const auto work = [&design](const PageProgress &progress) {
        return contentHash(design, [&progress] { return progress(0, 0); });
    };
    return workPatiently<std::string>(this, tr("Print"), tr("Reading the design…"), work, AfterStop::Join);
}

void MainWindow::previewPrint()
{
    commitTyping();
    const std::optional<std::string> content = contentPatiently();
    if (!content)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, m_session.document().design());
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print Preview"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this, &preview, &content](QPrinter *paper) {
        PageProgressDialog progress(preview.isVisible() ? static_cast<QWidget *>(&preview) : this);
        preview.setUpdatesEnabled(false); // its pages are those being made
        PictureOptions options;
        options.progress = progress.pages();
        options.content = *content;
        if (const auto done = printPicture(m_session.document(), m_session.checker(), options, *paper); !done)
            announce(done.error().text);
        preview.setUpdatesEnabled(true);
    });
    preview.exec();
}

void MainWindow::print()
{
    commitTyping();
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, m_session.document().design());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<std::string> content = contentPatiently();
    if (!content)
        return;
    PageProgressDialog progress(this);
    PictureOptions options;
    options.progress = progress.pages();
    options.content = *content;
    const Result<void> done = printPicture(m_session.document(), m_session.checker(), options, printer);
    if (progress.wasCanceled())
        printer.abort();
    if (!done && !progress.wasCanceled())
        showError(this, tr("The board could not be printed."), done.error());
    else
        announce(done ? tr("Printed.") : done.error().text);
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/plan_pdf_job.h"

#include "views/dialogs/patient_work.h"
#include "views/export/picture_export.h"
#include "views/export/plan_pdf.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace sliceboard {
namespace {

struct PlanPdfTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanPdfJob)
};

} // namespace

Result<QByteArray> planPdfPatiently(const ExportInput &input, QWidget *window)
{
    WorkProgress progress;
    // It borrows the design and the plan, so we wait for its end even when the user does not.
    QFuture<Result<std::vector<OutputFile>>> writing =
        QtConcurrent::run([input] { return exporterById("plan-html")->write(input); });
    const bool isWanted = waitPatiently(
        window, PlanPdfTexts::tr("Export"), [] { return PlanPdfTexts::tr("Writing the plan…"); },
        [&writing] { return writing.isFinished(); }, progress);
    const Result<std::vector<OutputFile>> html = writing.result();
    if (!html)
        return tl::unexpected(html.error());
    const auto layOut = [text = QString::fromStdString(html->front().bytes), page = input.checker.facts().design().page,
                         today = input.checker.facts().today()](const PageProgress &hearer) {
        return renderPlanPdf(text, page, today, hearer);
    };
    const auto pdf = isWanted ? workPatiently<QByteArray>(window, PlanPdfTexts::tr("Export"),
                                                          PlanPdfTexts::tr("Laying out the pages of the plan…"), layOut)
                              : std::nullopt;
    if (!pdf || pdf->isEmpty())
        return exportStopped();
    return *pdf;
}

} // namespace sliceboard

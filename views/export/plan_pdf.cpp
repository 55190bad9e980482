// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/plan_pdf.h"

#include "views/export/page_size.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextDocument>

namespace sliceboard {
namespace {

struct PlanPages {
    Q_DECLARE_TR_FUNCTIONS(PlanPages)
};

constexpr double kWidth = 760; ///< of a page's content, in pixels of the screen: about 90 letters a line
constexpr int kFontSize = 12; // pixels
constexpr QMarginsF kMargins{15, 15, 15, 15}; // mm

} // namespace

QByteArray renderPlanPdf(const QString &html, const PageSetup &page, QDate day, const PageProgress &progress)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(kFontSize);
    const double line = QFontMetricsF(font).lineSpacing();
    PdfFrame frame;
    frame.layout = pageLayoutOf(combined(page, {PaperSize::A4, PageOrientation::Portrait}));
    frame.layout.setUnits(QPageLayout::Millimeter);
    frame.layout.setMargins(kMargins);
    const QSizeF paper = frame.layout.paintRect(QPageLayout::Point).size();
    const double height = kWidth * paper.height() / paper.width();
    const QSizeF room(kWidth, height - 2 * line);
    QTextDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(room);
    frame.title = document.metaInformation(QTextDocument::DocumentTitle);
    frame.width = kWidth;
    frame.pages = document.pageCount();
    frame.day = day;
    frame.progress = progress;
    return writePdf(frame, [&](QPainter &painter, int number) {
        painter.save();
        painter.translate(0, -number * room.height());
        const QRectF part(0, number * room.height(), room.width(), room.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(font);
        const QString counted = PlanPages::tr("Page %1 of %2").arg(number + 1).arg(frame.pages);
        painter.drawText(QRectF(0, height - line, kWidth, line), Qt::AlignRight | Qt::AlignBottom, counted);
        const double left = kWidth - QFontMetricsF(font).horizontalAdvance(counted) - line;
        painter.drawText(QRectF(0, height - line, left, line), Qt::AlignLeft | Qt::AlignBottom,
                         QFontMetricsF(font).elidedText(frame.title, Qt::ElideRight, left));
    });
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/steps_export.h"

#include "views/export/output_files.h"
#include "views/export/picture_export.h"
#include "views/export/steady_pdf.h"
#include "views/painting/board_painter.h"
#include "views/presentation/step_framing.h"
#include "views/presentation/step_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>

namespace sliceboard {
namespace {

constexpr QSizeF kPage{1600, 900}; ///< in the units in which it is painted
constexpr QSizeF kPageMillimeters{338.667, 190.5}; ///< as slides have
constexpr double kUnitsOfPoint = 1600 / 338.667 * 25.4 / 72;
constexpr double kMostCaption = 0.42; ///< of the page's height
constexpr double kBetweenBoards = 12; ///< the boards before and after
constexpr int kBoardText = 17;

/// Of one size, whatever the screen's is, so that pages are alike everywhere.
QFont pageFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(kBoardText);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least that is not nothing: without ligatures, what is copied from a PDF has the letters of the name.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

/// Paints the pages of one presentation.
class StepPages {
public:
    StepPages(PreparedPresentation prepared, const Catalog &catalog, QDate today, const StepsOptions &options)
        : m_design(std::move(prepared), catalog, today),
          m_theme(Theme::of(options.theme)),
          m_watermark(options.presentation.watermark),
          m_font(pageFont()),
          m_step(m_theme, m_font, kUnitsOfPoint)
    { }

    int count() const { return m_design.stepCount(); }
    QString title() const { return m_design.title(); }

    void paint(QPainter &painter, int step)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), kPage), m_theme.canvas);
        const bool isTwofold = m_design.hasBefore(step);
        m_design.show(m_design.frameOf(step));
        StepText text = m_design.text();
        text.state.clear(); // each board says it by itself
        const double below = m_step.captionHeight(text, kPage.width(), kMostCaption * kPage.height());
        QRectF room(0, 0, kPage.width(), kPage.height() - below);
        m_step.paintCaption(painter, {0, room.bottom(), kPage.width(), below}, text);
        QRectF after = room;
        if (isTwofold) {
            QRectF before = room;
            before.setWidth((room.width() - kBetweenBoards) / 2);
            after.setLeft(before.right() + kBetweenBoards);
            m_design.show(m_design.frameOf(step, true));
            paintState(painter, before);
            m_design.show(m_design.frameOf(step));
        }
        isTwofold ? paintState(painter, after) : paintBoard(painter, after);
        m_step.paintWatermark(painter, room, m_watermark);
    }

private:
    /// One of two boards, with its heading.
    void paintState(QPainter &painter, const QRectF &rect)
    {
        const double margin = kBetweenBoards / 2;
        const QRectF chip = m_step.paintChip(painter, rect.topLeft() + QPointF(margin, margin), m_design.text().state);
        paintBoard(painter, rect.adjusted(0, chip.height() + 2 * margin, 0, 0));
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }

    void paintBoard(QPainter &painter, const QRectF &rect)
    {
        const Document &document = m_design.document();
        const Design &design = document.design();
        const DesignIndex &index = document.index();
        const double textHeight = QFontMetricsF(m_font).height();
        const EntityRef shown = m_design.shown();
        const double zoom = zoomToSee(m_design, textHeight, rect.size());
        const BoardScene scene(document, m_design.checker());
        const BoardLayout layout(design, arrangeBoard(scene, m_design.sorting()), m_design.folded(),
                                 BoardMetrics(zoom, textHeight), rect.width());
        const QPointF corner = cornerToSee(placeOnBoard(design, index, layout, shown), layout, rect.size());
        const BoardFonts fonts(m_font, layout.metrics().zoom);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft() - corner);
        const QRectF exposed(corner, rect.size());
        BoardHighlights highlights;
        highlights.filter = m_design.filter();
        BoardPainter(painter, scene, m_theme, fonts, layout, highlights).paint(exposed, corner.y());
        if (const auto finding = m_design.finding()) {
            std::vector<EntityRef> about = finding->others;
            about.push_back(finding->subject);
            for (const EntityRef &ref : about)
                m_step.paintMarks(painter, marksOnBoard(scene, layout, ref));
        }
        painter.restore();
    }

    PresentedDesign m_design;
    const Theme &m_theme;
    QString m_watermark;
    QFont m_font;
    StepPainter m_step;
};

PreparedPresentation prepareSteps(const Design &design, const Catalog &catalog, QDate today,
                                  const StepsOptions &options)
{
    return *preparePresentation(design, catalog, today, options.presentation.isAnonymous);
}

QByteArray renderPrepared(PreparedPresentation prepared, const Catalog &catalog, QDate today,
                          const StepsOptions &options)
{
    StepPages pages(std::move(prepared), catalog, today, options);
    const QPageSize size(kPageMillimeters, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    const PdfFrame frame{pages.title(), QPageLayout(size, QPageLayout::Portrait, {}),
                         kPage.width(), pages.count(),
                         today,         options.progress};
    return writePdf(frame, [&](QPainter &painter, int page) { pages.paint(painter, page); });
}

} // namespace

QByteArray renderSteps(const Design &design, const Catalog &catalog, QDate today, const StepsOptions &options)
{
    return renderPrepared(prepareSteps(design, catalog, today, options), catalog, today, options);
}

Result<void> exportSteps(const Design &design, const Catalog &catalog, QDate today, const StepsOptions &options,
                         const QString &path)
{
    return exportSteps(prepareSteps(design, catalog, today, options), catalog, today, options, path);
}

Result<void> exportSteps(PreparedPresentation prepared, const Catalog &catalog, QDate today,
                         const StepsOptions &options, const QString &path)
{
    const QByteArray bytes = renderPrepared(std::move(prepared), catalog, today, options);
    if (bytes.isEmpty())
        return exportStopped();
    return writeOutput(bytes, path);
}

} // namespace sliceboard

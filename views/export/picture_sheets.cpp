// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_sheets.h"

#include "model/reports/check_report.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Of one size, whatever the screen's is, so that pictures are alike everywhere.
QFont pictureFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::optional<int> rowOf(const Design &design, std::optional<ClusterId> cluster)
{
    for (std::size_t row = 0; cluster && row < design.clusters.size(); ++row)
        if (design.clusters[row].id == *cluster)
            return int(row);
    return {};
}

int waitingDevices(const Design &design)
{
    int waiting = 0;
    for (const Vm &vm : design.vms)
        for (const Device &device : vm.devices)
            waiting += device.gpu ? 0 : 1;
    return waiting;
}

} // namespace

PictureSheets::PictureSheets(const Document &document, const Checker &checker, const PictureOptions &options)
    : m_document(document),
      m_checker(checker),
      m_options(options),
      m_theme(Theme::of(options.theme)),
      m_font(pictureFont()),
      m_frame(m_theme, m_font),
      m_scene(document, checker)
{
    const Design &design = document.design();
    const auto cluster = rowOf(design, options.cluster);
    const double room = kPageSize.height() - m_frame.headerHeight() - m_frame.footerHeight(kPageSize.width());
    const double textHeight = QFontMetricsF(m_font).height();
    m_plan = isPaged() ? planPages(design, cluster, textHeight, {kPageSize.width(), room})
                       : planOneSheet(design, cluster, textHeight);
    m_fonts = BoardFonts(m_font, m_plan.layout.metrics().zoom);
}

QSizeF PictureSheets::size(int sheet) const
{
    if (isPaged())
        return kPageSize;
    const QRectF &area = m_plan.sheets[std::size_t(sheet)].area;
    return {area.width(), area.height() + m_frame.headerHeight() + m_frame.footerHeight(area.width())};
}

QString PictureSheets::title() const
{
    if (!m_options.title.isEmpty())
        return m_options.title;
    const QString name = QString::fromStdString(m_document.design().name);
    return name.isEmpty() ? Tr::tr("Untitled design") : name;
}

QString PictureSheets::summary() const
{
    return titleBlock(0).facts.join(QStringLiteral("; ")) + QStringLiteral("; ") + toText(m_checker.counts());
}

QString PictureSheets::partOf(const Sheet &sheet) const
{
    const auto &clusters = m_document.design().clusters;
    if (sheet.cluster < 0)
        return {};
    const QString name = QString::fromStdString(clusters[std::size_t(sheet.cluster)].name);
    return sheet.isContinued ? Tr::tr("cluster %1, continued").arg(name) : Tr::tr("cluster %1").arg(name);
}

TitleBlock PictureSheets::titleBlock(int sheet) const
{
    const Design &design = m_document.design();
    const Facts facts = m_checker.facts();
    TitleBlock block{title(), partOf(m_plan.sheets[std::size_t(sheet)]), {}, m_checker.counts(), {}};
    if (!design.customer.empty())
        block.facts += Tr::tr("Customer: %1").arg(QString::fromStdString(design.customer));
    if (!design.author.empty())
        block.facts += Tr::tr("Author: %1").arg(QString::fromStdString(design.author));
    block.facts += Tr::tr("Date: %1").arg(facts.today().toString(Qt::ISODate));
    block.facts += Tr::tr("Sheet %1 of %2").arg(sheet + 1).arg(count());
    block.facts += Tr::tr("Catalog: %1").arg(QString::fromStdString(facts.catalog().asOf()));
    if (const int waiting = waitingDevices(design))
        block.footnote = Tr::tr("%n device(s) not placed.", nullptr, waiting) + QLatin1Char(' ');
    block.footnote += Tr::tr("The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.");
    return block;
}

void PictureSheets::paint(QPainter &painter, int sheet) const
{
    const QSizeF whole = size(sheet);
    const double header = m_frame.headerHeight();
    const double footer = m_frame.footerHeight(whole.width());
    const TitleBlock block = titleBlock(sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), whole), m_theme.canvas);
    paintBoard(painter, {0, header, whole.width(), whole.height() - header - footer},
               m_plan.sheets[std::size_t(sheet)].area);
    m_frame.paintHeader(painter, {0, 0, whole.width(), header}, block);
    m_frame.paintFooter(painter, {0, whole.height() - footer, whole.width(), footer}, block);
}

void PictureSheets::paintBoard(QPainter &painter, const QRectF &rect, const QRectF &area) const
{
    const double fit = std::min({1.0, rect.width() / area.width(), rect.height() / area.height()});
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    painter.scale(fit, fit);
    painter.translate(-area.topLeft());
    painter.setClipRect(area, Qt::IntersectClip);
    BoardPainter(painter, m_scene, m_theme, m_fonts, m_plan.layout).paint(area);
    painter.restore();
}

} // namespace sliceboard

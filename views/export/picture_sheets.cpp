// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_sheets.h"

#include "model/formats/content_hash.h"
#include "model/reports/catalog_date.h"
#include "model/reports/check_report.h"
#include "views/export/picture_texts.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <set>

namespace sliceboard {
namespace {

/// Of one size, whatever the screen's is, so that pictures are alike everywhere.
QFont pictureFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least that is not nothing: without ligatures, what is copied from a PDF has the letters of the name.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
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

QString joined(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end()).join(QStringLiteral(", "));
}

/// All that the hosts have, oldest first: "8.0.2, 8.0.3".
QString esxiVersions(const Design &design)
{
    std::set<EsxiVersion> versions;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            if (host.esxi)
                versions.insert(*host.esxi);
    std::vector<QString> texts;
    for (const EsxiVersion &version : versions)
        texts.push_back(QString::fromStdString(version.toString()));
    return joined(texts);
}

/// The same for the vGPU Manager. What is no release comes first.
QString managerReleases(const Design &design)
{
    std::set<std::pair<std::optional<VgpuRelease>, std::string>> releases;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            if (host.vgpuManager.kind == DriverKind::VgpuManager && !host.vgpuManager.release.empty())
                releases.insert({VgpuRelease::parse(host.vgpuManager.release), host.vgpuManager.release});
    std::vector<QString> texts;
    for (const auto &[release, text] : releases)
        texts.push_back(QString::fromStdString(text));
    return joined(texts);
}

} // namespace

PictureSheets::PictureSheets(const Document &document, const Checker &checker, PictureOptions options)
    : m_document(document),
      m_checker(checker),
      m_options(std::move(options)),
      m_theme(Theme::of(m_options.theme)),
      m_font(pictureFont()),
      m_frame(m_theme, m_font),
      m_scene(document, checker),
      m_fields(titleFields()),
      m_waiting(waitingDevices(document.design()))
{
    makePlan();
    m_fonts = BoardFonts(m_font, m_plan.layout.metrics().zoom);
}

void PictureSheets::makePlan()
{
    const Design &design = m_document.design();
    const auto cluster = rowOf(design, m_options.cluster);
    const double textHeight = QFontMetricsF(m_font).height();
    if (!isPaged()) {
        m_plan = planOneSheet(design, cluster, textHeight);
        return;
    }
    const QSizeF page = pageSize();
    TitleBlock block;
    block.hasParts = true;
    block.fields = m_fields;
    block.counts = m_checker.counts();
    const double room = page.height() - m_frame.headerHeight(page.width(), block) - m_frame.footerHeight(page.width());
    m_plan = planPages(design,
                       {cluster, textHeight, {page.width(), room}, m_options.isPagePerCluster, m_options.hostsPerPage});
}

QSizeF PictureSheets::pageSize() const
{
    return sheetSizeOf(m_options.paper.value_or(pageLayout().fullRect(QPageLayout::Millimeter).size()));
}

QSizeF PictureSheets::size(int sheet) const
{
    if (isPaged())
        return pageSize();
    const QRectF &area = m_plan.sheets[std::size_t(sheet)].area;
    const double width = area.width();
    return {width, area.height() + m_frame.headerHeight(width, titleBlock(sheet)) + m_frame.footerHeight(width)};
}

QString PictureSheets::title() const
{
    if (!m_options.title.isEmpty())
        return m_options.title;
    const QString name = QString::fromStdString(m_document.design().name);
    return name.isEmpty() ? PictureTexts::tr("Untitled design") : name;
}

QString PictureSheets::summary() const
{
    const TitleBlock block = titleBlock(0);
    QStringList parts;
    for (const TitleField &field : block.fields)
        parts += PictureTexts::tr("%1: %2", "label and value of the title block").arg(field.label, field.value);
    parts += block.number;
    parts += toText(block.counts);
    return parts.join(QStringLiteral("; "));
}

QString PictureSheets::partOf(int number) const
{
    const Sheet &sheet = m_plan.sheets[std::size_t(number)];
    if (sheet.cluster < 0)
        return {};
    const QString name = QString::fromStdString(m_document.design().clusters[std::size_t(sheet.cluster)].name);
    return sheet.isContinued ? PictureTexts::tr("Cluster %1, continued from sheet %2").arg(name).arg(number)
                             : PictureTexts::tr("Cluster %1").arg(name);
}

std::vector<TitleField> PictureSheets::titleFields() const
{
    const Design &design = m_document.design();
    const auto shown = [](const std::string &text) { return QString::fromStdString(text); };
    std::vector<TitleField> fields{
        {PictureTexts::tr("Customer"), shown(design.customer)},
        {PictureTexts::tr("Change"), shown(design.change.number)},
        {PictureTexts::tr("Revision"), shown(design.change.revision)},
        {PictureTexts::tr("Date"), shown(design.change.date)},
        {PictureTexts::tr("Author"), shown(design.author)},
        {PictureTexts::tr("Reviewer"), shown(design.change.reviewer)},
        {PictureTexts::tr("Approved by"), shown(design.change.approver)},
        {PictureTexts::tr("ESXi"), esxiVersions(design)},
        {PictureTexts::tr("vGPU Manager"), managerReleases(design)},
        {PictureTexts::tr("Catalog"), catalogDate(m_checker.catalog().asOf())},
        {PictureTexts::tr("Content"), shown(m_options.content.empty() ? contentHash(design) : m_options.content)},
        {PictureTexts::tr("Exported"), m_options.exported ? m_options.exported->toString(Qt::ISODate) : QString()},
    };
    std::erase_if(fields, [](const TitleField &field) { return field.value.isEmpty(); });
    return fields;
}

TitleBlock PictureSheets::titleBlock(int number) const
{
    const Sheet &sheet = m_plan.sheets[std::size_t(number)];
    TitleBlock block;
    block.title = title();
    block.number = PictureTexts::tr("Sheet %1 of %2").arg(number + 1).arg(count());
    block.part = partOf(number);
    block.next = sheet.isToContinue ? PictureTexts::tr("Continues on sheet %1").arg(number + 2) : QString();
    block.hasParts = isPaged() || m_options.cluster;
    block.fields = m_fields;
    block.counts = m_checker.counts();
    if (m_waiting > 0)
        block.footnote = PictureTexts::tr("%Ln device(s) not placed.", nullptr, m_waiting) + QLatin1Char(' ');
    block.footnote +=
        PictureTexts::tr("The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.");
    return block;
}

bool PictureSheets::paint(QPainter &painter, int sheet, PaintedParts *parts, const QRectF &part) const
{
    const QSizeF whole = size(sheet);
    const TitleBlock block = titleBlock(sheet);
    const double header = m_frame.headerHeight(whole.width(), block);
    const double footer = m_frame.footerHeight(whole.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), whole), m_theme.canvas);
    const bool isWhole =
        paintBoard(painter, {0, header, whole.width(), whole.height() - header - footer},
                   m_plan.sheets[std::size_t(sheet)].area, parts, part.isNull() ? QRectF(QPointF(), whole) : part);
    m_frame.paintHeader(painter, {0, 0, whole.width(), header}, block);
    m_frame.paintFooter(painter, {0, whole.height() - footer, whole.width(), footer}, block);
    return isWhole;
}

bool PictureSheets::paintBoard(QPainter &painter, const QRectF &rect, const QRectF &area, PaintedParts *parts,
                               const QRectF &part) const
{
    const double fit = std::min({m_plan.scale, rect.width() / area.width(), rect.height() / area.height()});
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    painter.scale(fit, fit);
    painter.translate(-area.topLeft());
    painter.setClipRect(area, Qt::IntersectClip);
    const QRectF exposed = area & QRectF(area.topLeft() + (part.topLeft() - rect.topLeft()) / fit, part.size() / fit);
    BoardPainter board(painter, m_scene, m_theme, m_fonts, m_plan.layout);
    board.setParts(parts);
    const auto groups = m_plan.layout.visibleGroups(exposed.top(), exposed.bottom());
    bool isWhole = true;
    if (!isPaged() && m_options.progress) {
        int hosts = 0;
        for (int group = groups.first; group < groups.end; ++group)
            hosts += m_plan.layout.groups()[std::size_t(group)].hosts;
        board.setProgress([this, &isWhole, hosts, done = 0]() mutable {
            isWhole = isWhole && m_options.progress(done++, hosts);
            return isWhole;
        });
    }
    for (int group = groups.first; isWhole && group < groups.end; ++group)
        board.paintGroup(group, exposed);
    painter.restore();
    return isWhole;
}

} // namespace sliceboard

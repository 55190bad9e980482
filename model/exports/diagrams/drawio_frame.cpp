// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/drawio_frame.h"

#include "model/exports/diagrams/diagram_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kMargin = 24;
constexpr double kTitleHeight = 30;
constexpr int kTitleSize = 18;
constexpr int kFactSize = 10;
constexpr double kFactHeight = 32;
constexpr double kWidestFact = 420;
constexpr double kEntryHeight = 20;
constexpr double kNoteHeight = 18;
constexpr double kGap = 8;
constexpr double kSign = 14;

/// The sheet number is one of the facts, with as many digits as there may be.
const TitleFact kWidestSheet{"sheet", {}, QStringLiteral("0000 / 0000")};

double factWidth(const TitleFact &fact)
{
    const double text = std::max(textWidth(fact.label, kFactSize), textWidth(shownName(fact.value), kFactSize));
    return std::clamp(text + 14, 70.0, kWidestFact);
}

std::vector<double> factWidths(const std::vector<TitleFact> &facts)
{
    std::vector<double> widths;
    for (const TitleFact &fact : facts)
        widths.push_back(factWidth(fact));
    return widths;
}

double heightOf(const std::vector<QRectF> &places) { return places.empty() ? 0 : places.back().bottom(); }

} // namespace

DrawioPaper drawioPaper(const PageSetup &page)
{
    DrawioPaper paper;
    switch (page.size.value_or(PaperSize::A3)) {
    case PaperSize::A4:
        paper = {{1169, 827}, 1.5};
        break;
    case PaperSize::A3:
        paper = {{1654, 1169}, 1};
        break;
    case PaperSize::Letter:
        paper = {{1100, 850}, 1.5};
        break;
    case PaperSize::Tabloid:
        paper = {{1700, 1100}, 1};
        break;
    }
    if (page.orientation == PageOrientation::Portrait)
        paper.size.transpose();
    return paper;
}

std::vector<DrawioLayer> drawioLayers()
{
    return {{kHostLayer, DiagramTexts::tr("Hosts and GPUs"), false},
            {kVmLayer, DiagramTexts::tr("VMs"), false},
            {kFindingLayer, DiagramTexts::tr("Findings"), false},
            {kSheetLayer, DiagramTexts::tr("Title block and legend"), false}};
}

QString lookStyle(DiagramLook look, const DiagramPalette &palette)
{
    static constexpr std::array kPatterns{"solid", "solid", "hatch", "dots", "cross-hatch"};
    const bool isPatterned = look != DiagramLook::Unassigned && look != DiagramLook::Passthrough;
    return QStringLiteral("fillColor=%1;fillStyle=%2;strokeColor=%3;")
        .arg(hex(isPatterned ? palette.pattern(look) : palette.tint(look)),
             QString::fromLatin1(kPatterns[std::size_t(look)]), hex(palette.look(look)));
}

QString textStyle(std::uint32_t color, int size, bool isBold)
{
    return QStringLiteral("text;html=0;strokeColor=none;fillColor=none;align=left;verticalAlign=middle;"
                          "fontColor=%1;fontSize=%2;fontStyle=%3;spacingLeft=2;")
        .arg(hex(color), QString::number(size), isBold ? u"1"_qs : u"0"_qs);
}

DrawioCell severitySign(Severity severity, const QPointF &at, const DiagramPalette &palette)
{
    static constexpr std::array kShapes{"ellipse;", "ellipse;", "rhombus;", "triangle;direction=north;",
                                        "shape=hexagon;fixedSize=1;size=4;"};
    static constexpr std::array kSigns{u"", u"i", u"?", u"!", u"\u2715"};
    DrawioCell cell;
    cell.parent = kFindingLayer;
    cell.label = QString::fromUtf16(kSigns[std::size_t(severity)]);
    cell.style = QString::fromLatin1(kShapes[std::size_t(severity)])
        + QStringLiteral("html=0;fillColor=%1;strokeColor=%1;fontColor=%2;fontSize=9;fontStyle=1;")
              .arg(hex(palette.severity(severity)), hex(palette.card));
    cell.place = {at, QSizeF(kSign, kSign)};
    return cell;
}

DrawioFrame::DrawioFrame(const Checker &checker, const DrawioPaper &paper, const DiagramPalette &palette)
    : m_palette(palette),
      m_area(paper.area()),
      m_title(shownName(titleOf(checker.facts().design()))),
      m_facts(titleFacts(checker))
{
    std::vector<TitleFact> facts = m_facts;
    facts.push_back(kWidestSheet);
    std::vector<double> widths;
    for (const Entry &entry : legend())
        widths.push_back(entry.width);
    const double header = kMargin + kTitleHeight + heightOf(flow(factWidths(facts), kFactHeight)) + kGap;
    const double footer = kGap + heightOf(flow(widths, kEntryHeight)) + kNoteHeight + kMargin;
    m_body = {kMargin, header, m_area.width() - 2 * kMargin, m_area.height() - header - footer};
}

std::vector<QRectF> DrawioFrame::flow(const std::vector<double> &widths, double height) const
{
    const double room = m_area.width() - 2 * kMargin;
    std::vector<QRectF> places;
    double x = 0;
    double y = 0;
    for (const double width : widths) {
        if (x > 0 && x + width > room) {
            x = 0;
            y += height + 2;
        }
        places.push_back({kMargin + x, y, width, height});
        x += width + 2;
    }
    return places;
}

void DrawioFrame::draw(DrawioPage &page, const QString &part, int sheet, int sheets) const
{
    const QString dash = u" \u2013 "_qs;
    const QString heading = part.isEmpty() ? m_title : m_title + dash + part;
    const double width = m_area.width() - 2 * kMargin;
    page.add({u"title"_qs,
              kSheetLayer,
              elidedText(heading, width, kTitleSize),
              textStyle(m_palette.text, kTitleSize, true),
              {kMargin, kMargin, width, kTitleHeight},
              {},
              {},
              {{u"title"_qs, m_title}, {u"part"_qs, part}}});
    std::vector<TitleFact> facts = m_facts;
    facts.push_back({"sheet", DiagramTexts::tr("Sheet"), QStringLiteral("%1 / %2").arg(sheet).arg(sheets)});
    drawFacts(page, facts);
    drawLegend(page);
}

/// The values are data of their cells, which labels name: they can be changed in draw.io under "Edit Data".
void DrawioFrame::drawFacts(DrawioPage &page, const std::vector<TitleFact> &facts) const
{
    std::vector<TitleFact> measured = facts;
    measured.back() = kWidestSheet;
    const auto places = flow(factWidths(measured), kFactHeight);
    const QString style =
        QStringLiteral("html=0;align=left;verticalAlign=middle;spacingLeft=4;fontSize=%1;fontColor=%2;"
                       "fillColor=%3;strokeColor=%4;")
            .arg(QString::number(kFactSize), hex(m_palette.text), hex(m_palette.card), hex(m_palette.line));
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const QString key = QString::fromUtf8(facts[i].key);
        const QString value = shownName(facts[i].value);
        const QString shown = elidedText(value, places[i].width() - 10, kFactSize);
        const bool isWhole = shown == value;
        DrawioCell cell{u"fact/"_qs + key,
                        kSheetLayer,
                        facts[i].label + u'\n' + (isWhole ? u'%' + key + u'%' : shown),
                        style,
                        places[i].translated(0, kMargin + kTitleHeight),
                        {},
                        {},
                        {{key, value}}};
        if (isWhole)
            cell.data.push_back({u"placeholders"_qs, u"1"_qs});
        page.add(std::move(cell));
    }
}

std::vector<DrawioFrame::Entry> DrawioFrame::legend() const
{
    std::vector<Entry> entries;
    const auto add = [&](const QString &label, const QString &style) {
        const QString common =
            QStringLiteral("html=0;fontSize=%1;fontColor=%2;").arg(QString::number(kFactSize), hex(m_palette.text));
        entries.push_back({label, common + style, textWidth(label, kFactSize) + 18});
    };
    for (const DiagramLook look : kDiagramLooks)
        add(toText(look), lookStyle(look, m_palette));
    const auto quiet = [&](std::uint32_t fill) {
        return QStringLiteral("fillColor=%1;strokeColor=%2;dashed=1;").arg(hex(fill), hex(m_palette.line));
    };
    add(DiagramTexts::tr("Free room"), quiet(m_palette.free) + u"dashPattern=1 3;"_qs);
    add(DiagramTexts::tr("Reserved, or VM powered off"), quiet(m_palette.card));
    const std::pair<Severity, QString> signs[] = {
        {Severity::Error, QCoreApplication::translate("Picture", "Error")},
        {Severity::Warning, QCoreApplication::translate("Picture", "Warning")},
        {Severity::Unknown, QCoreApplication::translate("Picture", "Unknown: a fact is missing")},
        {Severity::Info, QCoreApplication::translate("Picture", "For information")}};
    for (const auto &[severity, label] : signs) {
        const DrawioCell sign = severitySign(severity, {}, m_palette);
        entries.push_back({sign.label, sign.style, kSign});
        entries.push_back({label, textStyle(m_palette.text, kFactSize), textWidth(label, kFactSize) + 18});
    }
    return entries;
}

void DrawioFrame::drawLegend(DrawioPage &page) const
{
    const std::vector<Entry> entries = legend();
    std::vector<double> widths;
    for (const Entry &entry : entries)
        widths.push_back(entry.width);
    const auto places = flow(widths, kEntryHeight);
    const double top = m_body.bottom() + kGap;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QRectF place = places[i].translated(0, top);
        if (entries[i].width == kSign)
            place = {place.x(), place.center().y() - kSign / 2, kSign, kSign};
        page.add({u"legend/"_qs + QString::number(i + 1),
                  kSheetLayer,
                  entries[i].label,
                  entries[i].style,
                  place,
                  {},
                  {},
                  {}});
    }
    const QString note = QCoreApplication::translate(
        "Picture", "The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.");
    const double y = top + heightOf(places);
    page.add({u"note"_qs,
              kSheetLayer,
              elidedText(note, m_body.width(), kFactSize),
              textStyle(m_palette.mutedText, kFactSize),
              {kMargin, y, m_body.width(), kNoteHeight},
              {},
              {},
              {}});
}

} // namespace sliceboard

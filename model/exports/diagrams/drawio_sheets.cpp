// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/drawio_sheets.h"

#include "model/exports/diagrams/diagram_text.h"
#include "model/exports/diagrams/drawio_hosts.h"
#include "model/exports/diagrams/wiki_diagram.h"
#include "model/reports/check_report.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kTextSize = 11;
constexpr double kLine = 18;
constexpr std::size_t kMostFindings = 12;

QString sheetWords(std::size_t sheet) { return QCoreApplication::translate("Diagrams", "sheet %1").arg(sheet + 1); }

} // namespace

QStringList overviewLines(const ExportInput &input)
{
    const Facts facts = input.checker.facts();
    QStringList lines;
    std::vector<const Host *> hosts;
    for (const Cluster &cluster : facts.design().clusters)
        for (const Host &host : cluster.hosts)
            if (!input.cluster || cluster.id == *input.cluster)
                hosts.push_back(&host);
    lines += countLines(hosts, facts).join(u", "_qs);
    const CheckReport report = checkReport(input.checker, {});
    const auto open = std::ranges::count_if(report.rows, [](const CheckReport::Row &row) { return !row.waiver; });
    lines += open == 0 ? DiagramTexts::tr("No findings.") : DiagramTexts::tr("Findings, the worst first:");
    for (std::size_t i = 0; i < std::min(kMostFindings, std::size_t(open)); ++i) {
        const Finding &finding = report.rows[i].finding;
        lines += QStringLiteral("%1 \u00b7 %2: %3")
                     .arg(toText(finding.severity), shownName(facts.path(finding.subject)),
                          shownName(describe(finding, facts)));
    }
    if (std::size_t(open) > kMostFindings)
        lines += DiagramTexts::tr("And %Ln more; the table of findings has them all.", nullptr,
                                  int(open) - int(kMostFindings));
    return lines;
}

double overviewHead(const QStringList &lines) { return double(lines.size() + 2) * kLine; }

DrawioSheets::DrawioSheets(const ExportInput &input, const DrawioPlan &plan, const DrawioFrame &frame,
                           QStringList lines)
    : m_input(input),
      m_facts(input.checker.facts()),
      m_plan(plan),
      m_frame(frame),
      m_palette(DiagramPalette::of(input.isDark)),
      m_lines(std::move(lines))
{
    if (plan.undrawn > 0)
        m_lines.insert(
            1,
            DiagramTexts::tr("%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its "
                             "page.",
                             nullptr, plan.undrawn));
}

QString DrawioSheets::linkTo(std::size_t sheet) { return QStringLiteral("data:page/id,sheet-%1").arg(sheet + 1); }

QString DrawioSheets::nameOf(std::size_t sheet) const
{
    const DrawioSheet &shown = m_plan.sheets[sheet];
    const QString number = QString::number(sheet + 1);
    if (shown.kind == DrawioSheet::Kind::Overview)
        return number + u' ' + DiagramTexts::tr("Overview");
    if (shown.kind == DrawioSheet::Kind::Waiting)
        return number + u' ' + DiagramTexts::tr("Without a place");
    return number + u' ' + elidedText(shownName(shown.cluster->name), 160, kTextSize);
}

QString DrawioSheets::partOf(const DrawioSheet &sheet) const
{
    if (sheet.kind == DrawioSheet::Kind::Overview)
        return DiagramTexts::tr("overview");
    if (sheet.kind == DrawioSheet::Kind::Waiting)
        return DiagramTexts::tr("VMs without a place");
    const QString name = shownName(sheet.cluster->name);
    return sheet.isContinued ? QCoreApplication::translate("Picture", "cluster %1, continued").arg(name)
                             : QCoreApplication::translate("Picture", "cluster %1").arg(name);
}

DrawioPage DrawioSheets::page(std::size_t number) const
{
    const DrawioSheet &sheet = m_plan.sheets[number];
    DrawioPage page(QStringLiteral("sheet-%1").arg(number + 1), nameOf(number), drawioLayers());
    m_frame.draw(page, partOf(sheet), int(number + 1), int(m_plan.sheets.size()));
    if (sheet.kind == DrawioSheet::Kind::Overview)
        drawOverview(page, sheet);
    if (sheet.kind == DrawioSheet::Kind::Waiting)
        drawWaiting(page, sheet);
    DrawioHosts hosts(m_input.checker, m_palette, page);
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        const bool isEnd = i + 1 == sheet.parts.size();
        const QString before = i == 0 ? sheetWords(number - 1) : DiagramTexts::tr("the column before");
        const QString after = isEnd ? sheetWords(number + 1) : DiagramTexts::tr("the next column");
        hosts.draw(sheet.parts[i], before, after, isEnd ? linkTo(number + 1) : QString());
    }
    return page;
}

void DrawioSheets::drawOverview(DrawioPage &page, const DrawioSheet &sheet) const
{
    QRectF room = m_frame.body();
    if (!sheet.isContinued) {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            page.add({QStringLiteral("line/%1").arg(i + 1),
                      kSheetLayer,
                      elidedText(m_lines[i], room.width() - 4, kTextSize),
                      textStyle(m_palette.text, kTextSize),
                      {room.left(), room.top() + double(i) * kLine, room.width(), kLine},
                      {},
                      {},
                      {{u"tooltip"_qs, m_lines[i]}}});
        room.setTop(room.top() + double(m_lines.size() + 1) * kLine);
    }
    for (std::size_t i = sheet.from; i < sheet.to; ++i)
        drawEntry(page, i, cellInColumns(i - sheet.from, room, kEntryWidth, kEntryRow));
}

void DrawioSheets::drawEntry(DrawioPage &page, std::size_t entry, const QRectF &place) const
{
    const DrawioEntry &line = m_plan.entries[entry];
    const DrawioSheet *sheet = line.sheet > 0 ? &m_plan.sheets[line.sheet] : nullptr;
    QString label = line.cluster ? shownName(line.cluster->name) : DiagramTexts::tr("VMs without a place");
    if (!sheet)
        label = DiagramTexts::tr("%1: no host").arg(label);
    else if (sheet->kind == DrawioSheet::Kind::Waiting)
        label += u": "_qs + DiagramTexts::tr("%Ln VM(s)", nullptr, int(sheet->to - sheet->from));
    else if (sheet->parts.front().host == sheet->parts.back().host)
        label += u": "_qs + shownName(sheet->parts.front().host->name);
    else
        label = DiagramTexts::tr("%1: %2 to %3")
                    .arg(label, shownName(sheet->parts.front().host->name), shownName(sheet->parts.back().host->name));
    if (sheet)
        label = QStringLiteral("%1 \u00b7 %2").arg(sheetWords(line.sheet), label);
    const QString style =
        QStringLiteral("rounded=0;html=0;align=left;verticalAlign=middle;spacingLeft=6;fillColor=%1;"
                       "strokeColor=%2;fontColor=%3;fontSize=%4;")
            .arg(hex(m_palette.card), hex(m_palette.line), hex(m_palette.text), QString::number(kTextSize));
    DrawioCell cell{QStringLiteral("entry/%1").arg(entry + 1),
                    kSheetLayer,
                    elidedText(label, place.width() - 34, kTextSize),
                    style,
                    place,
                    {},
                    {},
                    {}};
    if (sheet)
        cell.data.push_back({u"link"_qs, linkTo(line.sheet)});
    cell.data.push_back({u"tooltip"_qs, label});
    page.add(std::move(cell));
}

void DrawioSheets::drawWaiting(DrawioPage &page, const DrawioSheet &sheet) const
{
    DrawioHosts drawer(m_input.checker, m_palette, page);
    for (std::size_t i = sheet.from; i < sheet.to; ++i) {
        const Vm &vm = *m_plan.waiting[i];
        QStringList parts;
        for (const Device &device : vm.devices)
            if (!device.gpu)
                parts += device.profile.empty() ? DiagramTexts::tr("whole GPU") : shownName(device.profile);
        if (vm.devices.empty())
            parts += DiagramTexts::tr("no GPU device");
        if (const Host *host = m_facts.hostOf(vm))
            parts += DiagramTexts::tr("on %1").arg(shownName(host->name));
        drawer.drawVm(vm, parts.join(u", "_qs),
                      cellInColumns(i - sheet.from, m_frame.body(), kWaitingWidth, kWaitingRow));
    }
}

} // namespace sliceboard

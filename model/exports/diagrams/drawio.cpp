// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_exporters.h"
#include "model/exports/diagrams/drawio_sheets.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace sliceboard {
namespace {

Result<std::vector<OutputFile>> writeDrawio(const ExportInput &input)
{
    const DiagramPalette &palette = DiagramPalette::of(input.isDark);
    const DrawioPaper paper = drawioPaper(input.checker.facts().design().page);
    const DrawioFrame frame(input.checker, paper, palette);
    const QStringList lines = overviewLines(input);
    const DrawioPlan plan = planDrawio(input, frame.body(), overviewHead(lines));
    const DrawioSheets sheets(input, plan, frame, lines);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"mxfile"_qs);
    xml.writeAttribute(u"host"_qs, u"sliceboard"_qs);
    xml.writeAttribute(u"pages"_qs, QString::number(plan.sheets.size()));
    for (std::size_t sheet = 0; sheet < plan.sheets.size() && !input.isStopped(); ++sheet)
        sheets.page(sheet).write(xml, paper.size, paper.scale, hex(palette.canvas));
    xml.writeEndElement();
    xml.writeEndDocument();
    return std::vector<OutputFile>{{"diagram.drawio", bytes.toStdString(), false}};
}

} // namespace

const Exporter kDrawio{
    "drawio",
    QT_TRANSLATE_NOOP("Exports", "draw.io"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Shapes and connectors that can be edited, hosts with their GPUs and slices to scale, on pages by "
        "cluster with title block and legend, and an overview with links. Hosts, VMs and findings are "
        "layers; tags also part GPUs, slices and free room."),
    ExportGroup::Diagram,
    "drawio",
    false,
    writeDrawio};

} // namespace sliceboard

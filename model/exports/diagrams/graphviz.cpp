// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_exporters.h"
#include "model/exports/diagrams/diagram_text.h"
#include "model/exports/diagrams/wiki_diagram.h"
#include "model/reports/title_facts.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr WikiLimits kGraphvizLimits{800, 100, 1000, 500};
constexpr int kHostsInColumn = 8; ///< of hosts that are drawn as a node
constexpr double kNameWidth = 46; ///< of a name, in letters of usual width
constexpr int kBarHeight = 120; ///< points of the slices of a GPU, as far as their texts allow
constexpr int kLowestRow = 16;

/// As HTML-like labels have it; dot would read "\\N" as the name of the node.
QString inHtml(const QString &text)
{
    return elidedText(text, kNameWidth, 1.7).toHtmlEscaped().replace(u'\\', u"\\\\"_qs);
}

/// A quoted string: dot reads entities in it, and backslashes with a letter as something else.
QString quoted(const QStringList &lines)
{
    QStringList safe;
    for (const QString &line : lines) {
        QString one = elidedText(line, 4 * kNameWidth, 1.7);
        one.replace(u'&', u"&amp;"_qs).replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
        if (!one.isEmpty())
            safe += one;
    }
    return u'"' + safe.join(u"\\n"_qs) + u'"';
}

class DotWriter {
public:
    DotWriter(const ExportInput &input, const WikiDiagram &diagram)
        : m_checker(input.checker),
          m_facts(input.checker.facts()),
          m_diagram(diagram),
          m_palette(DiagramPalette::of(input.isDark))
    { }

    QString write()
    {
        for (const QString &sentence : m_diagram.summary + m_diagram.omitted)
            add(u"// "_qs + shownName(sentence));
        add(u"digraph sliceboard {"_qs);
        addDefaults();
        for (const Cluster *cluster : m_diagram.clusters)
            addCluster(*cluster);
        addWaiting();
        m_text += m_edges;
        add(u"}"_qs);
        return m_text;
    }

private:
    void add(const QString &line) { m_text += line + u'\n'; }

    void addDefaults()
    {
        QStringList lines{shownName(titleOf(m_facts.design()))};
        for (const TitleFact &fact : titleFacts(m_checker))
            lines += fact.label + u": "_qs + shownName(fact.value);
        lines += m_diagram.omitted;
        const QString ink = hex(m_palette.text);
        add(QStringLiteral(
                "  graph [charset=\"UTF-8\", rankdir=LR, compound=true, labelloc=t, labeljust=l, nodesep=0.12, "
                "ranksep=1.2, fontname=\"Helvetica\", fontsize=12, fontcolor=\"%1\", bgcolor=\"%2\", label=%3];")
                .arg(ink, hex(m_palette.canvas), quoted(lines)));
        add(QStringLiteral("  node [fontname=\"Helvetica\", fontsize=10, fontcolor=\"%1\", color=\"%2\", shape=box, "
                           "style=\"rounded,filled\", fillcolor=\"%3\"];")
                .arg(ink, hex(m_palette.line), hex(m_palette.card)));
        add(QStringLiteral("  edge [color=\"%1\", arrowsize=0.6];").arg(hex(m_palette.mutedText)));
    }

    void addCluster(const Cluster &cluster)
    {
        ++m_clusters;
        const QString name = DiagramTexts::tr("Cluster %1").arg(shownName(cluster.name));
        if (m_diagram.detail == WikiDetail::Clusters) {
            add(QStringLiteral("  c%1 [label=%2];")
                    .arg(m_clusters)
                    .arg(quoted(QStringList{name} + countLines(hostsOf(cluster), m_facts))));
            return;
        }
        add(QStringLiteral("  subgraph cluster_%1 {").arg(m_clusters));
        add(QStringLiteral("    label=%1; style=filled; fillcolor=\"%2\"; color=\"%3\";")
                .arg(quoted({name}), hex(m_palette.header), hex(m_palette.line)));
        m_column.clear();
        for (const Host &host : cluster.hosts)
            addHost(host);
        if (cluster.hosts.empty())
            add(QStringLiteral("    c%1 [shape=plain, style=\"\", label=%2];")
                    .arg(m_clusters)
                    .arg(quoted({DiagramTexts::tr("no host")})));
        add(u"  }"_qs);
    }

    void addHost(const Host &host)
    {
        const QString id = u'h' + QString::number(++m_hosts);
        const QStringList lines = hostLines(host, m_facts, m_diagram.detail);
        if (isOneNode(host, m_diagram.detail)) {
            add(QStringLiteral("    %1 [label=%2];").arg(id, quoted(lines)));
            addToColumn(id);
            return;
        }
        add(QStringLiteral("    subgraph cluster_host_%1 {").arg(m_hosts));
        add(QStringLiteral("      label=%1; style=filled; fillcolor=\"%2\"; color=\"%3\";")
                .arg(quoted(lines), hex(m_palette.card), hex(m_palette.line)));
        for (const Gpu &gpu : host.gpus)
            addGpu(diagramGpu(m_facts, gpu));
        add(u"    }"_qs);
    }

    /// Nodes without edges would all stand in one column.
    void addToColumn(const QString &id)
    {
        if (m_column.size() >= kHostsInColumn)
            m_edges +=
                QStringLiteral("  %1 -> %2 [style=invis];\n").arg(m_column[m_column.size() - kHostsInColumn], id);
        m_column += id;
    }

    /// A table whose rows are the slices and the free room, as high as they are large.
    void addGpu(const DiagramGpu &gpu)
    {
        const QString id = u'g' + QString::number(++m_gpus);
        const QString mode = gpu.look == DiagramLook::Passthrough || !gpu.freeMemory
            ? toText(gpu.look)
            : toText(gpu.look) + u", "_qs + gpu.freeText();
        QString html = QStringLiteral("<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"2\" "
                                      "COLOR=\"%1\"><TR><TD BGCOLOR=\"%2\">%3<BR/>%4<BR/>%5</TD></TR>")
                           .arg(hex(m_palette.look(gpu.look)), hex(m_palette.tint(gpu.look)),
                                inHtml(shownName(gpu.gpu->address)), inHtml(gpu.model), inHtml(mode));
        std::size_t free = 0;
        for (std::size_t i = 0; i < gpu.blocks.size(); ++i) {
            while (free < gpu.free.size() && gpu.free[free].start < gpu.blocks[i].range.start)
                html += freeRow(gpu, gpu.free[free++]);
            html += blockRow(gpu, gpu.blocks[i], i);
            addEdge(gpu.blocks[i], QStringLiteral("%1:b%2").arg(id).arg(i));
        }
        while (free < gpu.free.size())
            html += freeRow(gpu, gpu.free[free++]);
        add(QStringLiteral("      %1 [shape=plain, label=<%2</TABLE>>];").arg(id, html));
    }

    static int heightOf(const DiagramGpu &gpu, const UnitRange &range)
    {
        return std::max(kLowestRow, range.size() * kBarHeight / gpu.units);
    }

    QString freeRow(const DiagramGpu &gpu, const UnitRange &range) const
    {
        return QStringLiteral(
                   "<TR><TD HEIGHT=\"%1\" BGCOLOR=\"%2\" STYLE=\"dotted\"><FONT COLOR=\"%3\">%4</FONT></TD></TR>")
            .arg(QString::number(heightOf(gpu, range)), hex(m_palette.free), hex(m_palette.mutedText),
                 inHtml(DiagramTexts::tr("free")));
    }

    QString blockRow(const DiagramGpu &gpu, const DiagramBlock &block, std::size_t number) const
    {
        const bool isSolid = block.vm && !block.isOff;
        QString what = block.vm ? block.what() : DiagramTexts::tr("%1, reserved").arg(block.what());
        if (!block.fits)
            what = DiagramTexts::tr("%1, no room").arg(what);
        return QStringLiteral("<TR><TD PORT=\"b%1\" HEIGHT=\"%2\" BGCOLOR=\"%3\" STYLE=\"%4\">%5</TD></TR>")
            .arg(QString::number(number), QString::number(heightOf(gpu, block.range)),
                 hex(isSolid ? m_palette.pattern(block.look) : m_palette.card), isSolid ? u"solid"_qs : u"dashed"_qs,
                 inHtml(what));
    }

    void addEdge(const DiagramBlock &block, const QString &port)
    {
        if (block.vm)
            m_edges += QStringLiteral("  %1 -> %2%3;\n")
                           .arg(vmNode(*block.vm), port, block.isOff ? u" [style=dashed]"_qs : QString());
    }

    QString vmNode(const Vm &vm)
    {
        QString &id = m_vms[vm.id];
        if (!id.isEmpty())
            return id;
        id = u'v' + QString::number(m_vms.size());
        const bool isOff = vm.power == PowerState::Off;
        m_edges += QStringLiteral("  %1 [label=%2%3];\n")
                       .arg(id, quoted(vmLines(vm)), isOff ? u", style=\"rounded,dashed\""_qs : QString());
        return id;
    }

    void addWaiting()
    {
        if (m_diagram.waiting.empty() || m_diagram.detail != WikiDetail::Devices)
            return;
        add(QStringLiteral("  subgraph cluster_waiting {\n    label=%1; style=dashed; color=\"%2\";")
                .arg(quoted({DiagramTexts::tr("Without a place")}), hex(m_palette.line)));
        int number = 0;
        for (const Vm *vm : m_diagram.waiting)
            add(QStringLiteral("    w%1 [label=%2];").arg(++number).arg(quoted(waitingLines(*vm))));
        add(u"  }"_qs);
    }

    const Checker &m_checker;
    Facts m_facts;
    const WikiDiagram &m_diagram;
    const DiagramPalette &m_palette;
    QString m_text;
    QString m_edges;
    std::map<VmId, QString> m_vms;
    QStringList m_column; ///< nodes of hosts in the cluster at hand
    int m_clusters = 0, m_hosts = 0, m_gpus = 0;
};

Result<std::vector<OutputFile>> writeGraphviz(const ExportInput &input)
{
    const WikiDiagram diagram = wikiDiagram(input, kGraphvizLimits, WikiDetail::Devices);
    return std::vector<OutputFile>{{"diagram.dot", DotWriter(input, diagram).write().toStdString(), false}};
}

} // namespace

const Exporter kGraphviz{
    "graphviz",
    QT_TRANSLATE_NOOP("Exports", "Graphviz"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large "
        "designs are drawn with counts for each host or cluster, and it says so."),
    ExportGroup::Diagram,
    "dot",
    false,
    writeGraphviz};

} // namespace sliceboard

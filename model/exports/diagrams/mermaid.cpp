// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_exporters.h"
#include "model/exports/diagrams/diagram_text.h"
#include "model/exports/diagrams/wiki_diagram.h"
#include "model/reports/title_facts.h"

#include <algorithm>

namespace sliceboard {
namespace {

// Mermaid's own limits, as GitHub leaves them, are 50,000 characters and 500 edges.
constexpr qsizetype kMostLetters = 48000;
constexpr WikiLimits kMermaidLimits{150, 60, 200, 200};
constexpr double kLabelWidth = 40; ///< of one line, in letters of usual width

bool isWordAt(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); }

/// Whether Mermaid takes a letter of a label for nothing but itself. Newer versions read labels as Markdown too: what
/// begins like a list is refused, and "_" is emphasis but inside a word.
bool isPlain(const QString &text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter == u'_')
        return isWordAt(text, at - 1) && isWordAt(text, at + 1);
    if (letter == u'-' || letter == u'+')
        return at > 0;
    if (letter == u'.' || letter == u')')
        return at > 0 && !std::all_of(text.begin(), text.begin() + at, [](QChar each) { return each.isDigit(); });
    return letter.unicode() >= 0xA0 || letter.isLetterOrNumber() || u" ,/(@"_qs.contains(letter);
}

/// A text inside quotes: what Mermaid, Markdown or HTML could take for its own is written as an entity of Mermaid's.
QString escaped(const QString &text)
{
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPlain(text, at))
            safe += text[at];
        else if (text[at] == u'"')
            safe += u"#quot;"_qs;
        else
            safe += u'#' + QString::number(text[at].unicode()) + u';';
    }
    return safe;
}

/// Lines of a label, each of bounded length.
QString label(const QStringList &lines)
{
    QStringList safe;
    for (const QString &line : lines)
        if (!line.isEmpty())
            safe += escaped(elidedText(line, kLabelWidth, 1.7));
    return u'"' + safe.join(u"<br/>"_qs) + u'"';
}

/// A sentence for the lines that screen readers and comments have: nothing but letters, digits and plain punctuation.
QString spoken(const QString &text)
{
    QString plain = text.left(400);
    for (QChar &letter : plain)
        if (letter.unicode() < 0xA0 && !letter.isLetterOrNumber() && !u" .,:/()+-_@"_qs.contains(letter))
            letter = u' ';
    return plain.simplified();
}

class MermaidWriter {
public:
    MermaidWriter(const ExportInput &input, const WikiDiagram &diagram)
        : m_facts(input.checker.facts()),
          m_diagram(diagram),
          m_palette(DiagramPalette::of(input.isDark)),
          m_isDark(input.isDark)
    { }

    QString write()
    {
        const QString title = shownName(titleOf(m_facts.design()));
        if (m_isDark)
            add(u"%%{init: {\"theme\": \"dark\"}}%%"_qs);
        add(u"flowchart LR"_qs);
        add(u"accTitle: "_qs + spoken(title));
        add(u"accDescr: "_qs + spoken((m_diagram.summary + m_diagram.omitted).join(u' ')));
        for (const Cluster *cluster : m_diagram.clusters)
            addCluster(*cluster);
        addWaiting();
        for (const QString &sentence : m_diagram.omitted)
            add(QStringLiteral("  note%1[%2]").arg(++m_notes).arg(label({sentence.left(120), sentence.mid(120)})));
        m_text += m_edges;
        addClasses();
        return m_text;
    }

private:
    void add(const QString &line) { m_text += line + u'\n'; }

    void addCluster(const Cluster &cluster)
    {
        const QString id = u'c' + QString::number(++m_clusters);
        if (m_diagram.detail == WikiDetail::Clusters) {
            add(QStringLiteral("  %1[%2]")
                    .arg(id, label(QStringList{shownName(cluster.name)} + countLines(hostsOf(cluster), m_facts))));
            return;
        }
        add(QStringLiteral("  subgraph %1[%2]")
                .arg(id, label({DiagramTexts::tr("Cluster %1").arg(shownName(cluster.name))})));
        for (const Host &host : cluster.hosts)
            addHost(host);
        if (cluster.hosts.empty())
            add(QStringLiteral("    %1none[%2]").arg(id, label({DiagramTexts::tr("no host")})));
        add(u"  end"_qs);
    }

    void addHost(const Host &host)
    {
        const QString id = u'h' + QString::number(++m_hosts);
        const QStringList lines = hostLines(host, m_facts, m_diagram.detail);
        if (isOneNode(host, m_diagram.detail)) {
            add(QStringLiteral("    %1[%2]").arg(id, label(lines)));
            return;
        }
        add(QStringLiteral("    subgraph %1[%2]").arg(id, label({lines.join(u", "_qs)})));
        for (const Gpu &gpu : host.gpus)
            addGpu(diagramGpu(m_facts, gpu));
        add(u"    end"_qs);
    }

    void addGpu(const DiagramGpu &gpu)
    {
        const QString id = u'g' + QString::number(++m_gpus);
        const QString free = gpu.look == DiagramLook::Passthrough ? QString() : gpu.freeText();
        add(QStringLiteral("      %1[%2]")
                .arg(id, label({shownName(gpu.gpu->address), gpu.model, toText(gpu.look), free})));
        m_classes[std::size_t(gpu.look)] += id;
        for (const DiagramBlock &block : gpu.blocks)
            addBlock(block, id);
    }

    void addBlock(const DiagramBlock &block, const QString &gpu)
    {
        const QString from = block.vm ? vmNode(*block.vm) : reservedNode();
        const bool isSolid = block.vm && !block.isOff;
        const QString what = block.fits ? block.what() : DiagramTexts::tr("%1, no room").arg(block.what());
        m_edges += QStringLiteral("  %1 %2|%3| %4\n").arg(from, isSolid ? u"-->"_qs : u"-.->"_qs, label({what}), gpu);
    }

    QString reservedNode()
    {
        const QString id = u'r' + QString::number(++m_reserved);
        m_edges += QStringLiteral("  %1([%2])\n").arg(id, label({DiagramTexts::tr("reserved")}));
        m_light += id;
        return id;
    }

    QString vmNode(const Vm &vm)
    {
        QString &id = m_vms[vm.id];
        if (!id.isEmpty())
            return id;
        id = u'v' + QString::number(m_vms.size());
        const bool isOff = vm.power == PowerState::Off;
        m_edges += QStringLiteral("  %1([%2])\n").arg(id, label(vmLines(vm)));
        if (isOff)
            m_light += id;
        return id;
    }

    void addWaiting()
    {
        if (m_diagram.waiting.empty() || m_diagram.detail != WikiDetail::Devices)
            return;
        add(QStringLiteral("  subgraph waiting[%1]").arg(label({DiagramTexts::tr("Without a place")})));
        int number = 0;
        for (const Vm *vm : m_diagram.waiting)
            add(QStringLiteral("    w%1([%2])").arg(++number).arg(label(waitingLines(*vm))));
        add(u"  end"_qs);
    }

    /// The modes in the board's colours; words in the labels say the same.
    void addClasses()
    {
        for (const DiagramLook look : kDiagramLooks) {
            const QStringList &members = m_classes[std::size_t(look)];
            if (members.isEmpty())
                continue;
            const QString name = u"look"_qs + QString::number(int(look));
            add(QStringLiteral("  classDef %1 fill:%2,stroke:%3,color:%4")
                    .arg(name, hex(m_palette.tint(look)), hex(m_palette.look(look)), hex(m_palette.text)));
            add(QStringLiteral("  class %1 %2").arg(members.join(u','), name));
        }
        if (m_light.isEmpty())
            return;
        add(u"  classDef light stroke-dasharray:4"_qs);
        add(QStringLiteral("  class %1 light").arg(m_light.join(u',')));
    }

    Facts m_facts;
    const WikiDiagram &m_diagram;
    const DiagramPalette &m_palette;
    bool m_isDark;
    QString m_text;
    QString m_edges;
    std::map<VmId, QString> m_vms;
    std::array<QStringList, kDiagramLooks.size()> m_classes;
    QStringList m_light; ///< nodes with a dashed outline
    int m_clusters = 0, m_hosts = 0, m_gpus = 0, m_reserved = 0, m_notes = 0;
};

struct Written {
    WikiDiagram diagram;
    QString text;
};

/// The most detailed diagram that is not too long.
Written written(const ExportInput &input)
{
    Written last;
    for (const WikiDetail detail : {WikiDetail::Devices, WikiDetail::Hosts, WikiDetail::Clusters}) {
        last.diagram = wikiDiagram(input, kMermaidLimits, detail);
        last.text = MermaidWriter(input, last.diagram).write();
        if (last.text.size() <= kMostLetters)
            break;
    }
    return last;
}

Result<std::vector<OutputFile>> writeMermaid(const ExportInput &input)
{
    const Written made = written(input);
    QString text;
    for (const QString &sentence : made.diagram.summary + made.diagram.omitted)
        text += u"%% "_qs + spoken(sentence) + u'\n';
    return std::vector<OutputFile>{{"diagram.mmd", (text + made.text).toStdString(), false}};
}

/// A sentence as Markdown.
QString inMermaidPage(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (letter == u'&' || letter == u'<' || letter == u'>')
            safe += u"&#"_qs + QString::number(letter.unicode()) + u';';
        else if (u"\\`*_{}[]#+!~$|"_qs.contains(letter))
            safe += QString(u'\\') + letter;
        else
            safe += letter;
    }
    return safe;
}

Result<std::vector<OutputFile>> writeMarkdown(const ExportInput &input)
{
    const Written made = written(input);
    QString text = u"# "_qs + inMermaidPage(shownName(titleOf(input.checker.facts().design()))) + u"\n\n"_qs;
    for (const TitleFact &fact : titleFacts(input.checker))
        text += u"- **"_qs + inMermaidPage(fact.label) + u":** "_qs + inMermaidPage(shownName(fact.value)) + u'\n';
    text += u'\n';
    for (const QString &sentence : made.diagram.summary + made.diagram.omitted)
        text += inMermaidPage(sentence) + u'\n';
    text += u"\n```mermaid\n"_qs + made.text + u"```\n"_qs;
    return std::vector<OutputFile>{{"diagram.md", text.toStdString(), false}};
}

} // namespace

const Exporter kMermaid{
    "mermaid",
    QT_TRANSLATE_NOOP("Exports", "Mermaid"),
    QT_TRANSLATE_NOOP("Exports",
                      "A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for "
                      "each host or cluster, and it says so; slices are not to scale."),
    ExportGroup::Diagram,
    "mmd",
    false,
    writeMermaid};

const Exporter kMermaidMarkdown{
    "mermaid-markdown",
    QT_TRANSLATE_NOOP("Exports", "Mermaid in Markdown"),
    QT_TRANSLATE_NOOP("Exports",
                      "The same flowchart in a page of Markdown, below the title block and a summary in words, which "
                      "screen readers read."),
    ExportGroup::Diagram,
    "md",
    false,
    writeMarkdown};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/exported_design.h"
#include "tests/support/npm_parsers.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Mermaid and Graphviz: what their tools take, nothing that a name could turn into something else, and no silence
/// about what is left out.
class TestWikiDiagrams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mermaidHasItsGrammar_data();
    void mermaidHasItsGrammar();
    void mermaidParsesIt_data();
    void mermaidParsesIt();
    void mermaidReadsNamesAsTheyAre();
    void mermaidStaysWithinGithubsLimits_data();
    void mermaidStaysWithinGithubsLimits();
    void mermaidEscapesNames();
    void mermaidDrawsTheExample();
    void markdownSaysItInWords();
    void markdownKeepsTheFenceClosed();
    void dotIsLaidOut_data();
    void dotIsLaidOut();
    void dotKeepsNames();
    void saysWhatItLeavesOut_data();
    void saysWhatItLeavesOut();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void darkDiffers();

private:
    static QString textOf(const char *id, const Design &design, bool isDark = false)
    {
        return QString::fromStdString(ExportedDesign(design).text(id, {}, isDark));
    }
    static void addDesigns()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"empty", "hostile", "random", "example", "hosts", "clusters"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    static Design design(const QString &name)
    {
        std::mt19937 random(11);
        if (name == u"empty"_qs)
            return emptyDesign();
        if (name == u"hostile"_qs)
            return hostileDesign();
        if (name == u"random"_qs)
            return randomDesign(random, DesignShape::rich());
        if (name == u"example"_qs || name == u"dark"_qs)
            return exampleDesign();
        if (name.startsWith(u"sample:"_qs))
            return shippedSample(name.mid(7));
        return bigDesign(name == u"hosts"_qs ? 120 : name == u"clusters"_qs ? 210 : 1010);
    }
    static Design shippedSample(const QString &name)
    {
        auto loaded = loadDesignFile(QStringLiteral(RESOURCES_DIR "/samples/%1.sliceboard.yaml").arg(name));
        if (!loaded)
            throw std::runtime_error(loaded.error().toString().toStdString());
        return std::move(loaded->design);
    }
    /// Runs dot on a diagram; its SVG, or nothing with its complaint in `error`.
    static QByteArray laidOut(const QString &dot, QByteArray &error)
    {
        QProcess process;
        process.start(u"dot"_qs, {u"-Tsvg"_qs});
        process.write(dot.toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(120000);
        error = process.readAllStandardError();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
    static QString titlesOf(const QByteArray &svg)
    {
        QXmlStreamReader xml(svg);
        QString texts;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                texts += xml.text().toString() + u'\n';
        return xml.hasError() ? QString() : texts;
    }
};

void TestWikiDiagrams::mermaidHasItsGrammar_data() { addDesigns(); }

/// Each line is one of few forms of a flowchart, with quoted labels of letters, entities and line breaks; subgraphs are
/// closed, and links join nodes that are there.
void TestWikiDiagrams::mermaidHasItsGrammar()
{
    QFETCH(QString, name);
    static const QString label = uR"("(?:[^"`<>{}\[\]|\\;%&#*]|#\d+;|#quot;|<br/>)*")"_qs;
    static const QRegularExpression forms(
        uR"(^(?:%% [\w\s.,:/()+\-@\x{a0}-\x{10ffff}]*|flowchart LR|accTitle: [^;#"<>{}]+|accDescr: [^;#"<>{}]+| *subgraph \w+\[)"_qs
            + label + uR"(\]| *end| *\w+\[)"_qs + label + uR"(\]| *\w+\(\[)"_qs + label
            + uR"(\]\)|  \w+ (?:-->|-\.->)\|)"_qs + label
            + uR"(\| \w+|  classDef \w+ [\w:#,\-]+(?: [\w\-]+:?[\d]*)?|  class [\w,]+ \w+)$)"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(forms.isValid(), qPrintable(forms.errorString()));
    QSet<QString> nodes;
    int depth = 0;
    const QStringList lines = textOf("mermaid", design(name)).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression node(u"^ *(?:subgraph )?(\\w+)(?:\\[|\\(\\[)"_qs),
        link(u"^  (\\w+) -.*\\| (\\w+)$"_qs);
    for (const QString &line : lines) {
        QVERIFY2(forms.match(line).hasMatch(), qPrintable(line));
        depth += line.trimmed().startsWith(u"subgraph "_qs) ? 1 : line.trimmed() == u"end"_qs ? -1 : 0;
        QVERIFY(depth >= 0);
        if (const auto found = node.match(line); found.hasMatch()) {
            QVERIFY2(!nodes.contains(found.captured(1)), qPrintable(line));
            nodes.insert(found.captured(1));
        }
        if (const auto found = link.match(line); found.hasMatch())
            QVERIFY2(nodes.contains(found.captured(1)) && nodes.contains(found.captured(2)), qPrintable(line));
    }
    QCOMPARE(depth, 0);
}

void TestWikiDiagrams::mermaidParsesIt_data()
{
    addDesigns();
    for (const char *name : {"sample:hgx-mig", "sample:device-groups", "sample:private-ai-pools", "dark"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Mermaid itself, as wikis have it.
void TestWikiDiagrams::mermaidParsesIt()
{
    QFETCH(QString, name);
    const QString problem = NpmParser::missing("mermaid");
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    const QString text = textOf("mermaid", design(name), name == u"dark"_qs);
    const ToolRun run = NpmParser::run("mermaid", text.toStdString());
    QVERIFY2(run.exitCode == 0, qPrintable(run.out.right(2000)));
    const QJsonObject read = NpmParser::object(run);
    QCOMPARE(read[u"type"_qs].toString(), u"flowchart-v2"_qs);
    static const QRegularExpression node(u"^ *\\w+(?:\\[|\\(\\[)\""_qs, QRegularExpression::MultilineOption);
    qsizetype nodes = 0;
    for (auto found = node.globalMatch(text); found.hasNext(); found.next())
        ++nodes;
    QCOMPARE(read[u"nodes"_qs].toObject().size(), nodes);
    QCOMPARE(read[u"edges"_qs].toArray().size(), text.count(u">|\""_qs));
    QCOMPARE(read[u"subgraphs"_qs].toArray().size(), text.count(u"  subgraph "_qs));
}

void TestWikiDiagrams::mermaidReadsNamesAsTheyAre()
{
    const QString problem = NpmParser::missing("mermaid");
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    const QStringList names{u"a & b &amp; c"_qs, u"<b>x</b>"_qs, u"\\N #35; %% \"hi\""_qs, u"日本語"_qs,  u"end"_qs,
                            u"- item"_qs,        u"1. one"_qs,   u"_a_ **b** `c`"_qs,      u"] --> x["_qs};
    DesignBuilder builder = goodHost();
    builder.gpu("a100-pcie-40gb");
    for (const QString &name : names)
        builder.vgpuVm(name.toStdString(), name.toStdString(), 0);
    const ToolRun run = NpmParser::run("mermaid", textOf("mermaid", builder).toStdString());
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QStringList read;
    for (const QJsonValue &text : NpmParser::object(run)[u"nodes"_qs].toObject())
        read += text.toString();
    QStringList edges;
    for (const QJsonValue &edge : NpmParser::object(run)[u"edges"_qs].toArray())
        edges += edge[u"text"_qs].toString();
    for (const QString &name : names) {
        QVERIFY2(read.contains(name), qPrintable(name + u" in "_qs + read.join(u'|')));
        QVERIFY2(edges.contains(name + u", no room"_qs), qPrintable(name + u" in "_qs + edges.join(u'|')));
    }
}

void TestWikiDiagrams::mermaidStaysWithinGithubsLimits_data() { addDesigns(); }

/// 50,000 characters and 500 edges are Mermaid's defaults (maxTextSize, maxEdges).
void TestWikiDiagrams::mermaidStaysWithinGithubsLimits()
{
    QFETCH(QString, name);
    const QString text = textOf("mermaid", design(name));
    QVERIFY2(text.size() < 50000, qPrintable(QString::number(text.size())));
    QVERIFY(text.count(u"->|"_qs) <= 500);
}

void TestWikiDiagrams::mermaidEscapesNames()
{
    const QString text = textOf("mermaid",
                                goodHost("a\"b`c")
                                    .gpu("a100-pcie-40gb")
                                    .vgpuVm("<b>#1; {x} [y] | $(z)", "grid_a100-10c", 0)
                                    .vgpuVm("- item", "grid_a100-10c", 0)
                                    .vgpuVm("1. item", "grid_a100-10c", 0));
    QVERIFY(text.contains(u"a#quot;b#96;c"_qs));
    QVERIFY(text.contains(u"#60;b#62;#35;1#59; #123;x#125; #91;y#93; #124; #36;(z)"_qs));
    QVERIFY(text.contains(u"\"#45; item\""_qs));
    QVERIFY(text.contains(u"\"1#46; item\""_qs));
}

/// Example A: one host with two GPUs, one whole for vm-1, one in slices for vm-2.
void TestWikiDiagrams::mermaidDrawsTheExample()
{
    const QString text = textOf("mermaid", exampleDesign());
    for (const char *part : {"\"Cluster gpu-cluster-1\"", "\"vm-1\"", "\"vm-2\"", "-->|\"whole GPU\"|", "Passthrough",
                             "Same size", "classDef look1", "accTitle: "})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QCOMPARE(text.count(u"-->"_qs), 2);
}

void TestWikiDiagrams::markdownSaysItInWords()
{
    const QString text = textOf("mermaid-markdown", exampleDesign());
    const qsizetype fence = text.indexOf(u"```mermaid\nflowchart"_qs);
    QVERIFY(fence > 0 && text.endsWith(u"\n```\n"_qs));
    const QString above = text.left(fence);
    for (const char *part : {"# Example A", "gpu-cluster-1", "1 host", "2 GPU", "2 VM", "Check:", "intent"})
        QVERIFY2(above.contains(QLatin1String(part)), part);
}

void TestWikiDiagrams::markdownKeepsTheFenceClosed()
{
    const QString text = textOf("mermaid-markdown", hostileDesign());
    QCOMPARE(text.count(u"```"_qs), 2);
    QVERIFY(!text.contains(u"<script"_qs));
}

void TestWikiDiagrams::dotIsLaidOut_data() { addDesigns(); }

void TestWikiDiagrams::dotIsLaidOut()
{
    if (QStandardPaths::findExecutable(u"dot"_qs).isEmpty())
        QSKIP("Graphviz is not installed.");
    QFETCH(QString, name);
    if (name == u"hosts"_qs || name == u"clusters"_qs)
        return; // laid out in saysWhatItLeavesOut, once
    QByteArray error;
    const QByteArray svg = laidOut(textOf("graphviz", design(name)), error);
    QVERIFY2(!svg.isEmpty(), error.constData());
    QVERIFY2(!error.contains("rror") && !error.contains("syntax"), error.constData());
    QVERIFY(!titlesOf(svg).isEmpty());
}

/// What dot draws is what the design names, not what an escape would make of it.
void TestWikiDiagrams::dotKeepsNames()
{
    if (QStandardPaths::findExecutable(u"dot"_qs).isEmpty())
        QSKIP("Graphviz is not installed.");
    const QStringList names{u"a & b &amp; c"_qs, u"<b>x</b>"_qs, u"\\N \\l \\n"_qs, u"say \"hi\""_qs, u"日本語"_qs};
    DesignBuilder builder = goodHost();
    builder.gpu("a100-pcie-40gb");
    for (const QString &name : names)
        builder.vgpuVm(name.toStdString(), name.toStdString(), 0);
    QByteArray error;
    QString texts = titlesOf(laidOut(textOf("graphviz", builder), error));
    texts.replace(QChar(0xA0), u' ');
    for (const QString &name : names)
        QVERIFY2(texts.contains(u'\n' + name + u'\n') && texts.contains(name + u", no room"_qs),
                 qPrintable(name + u" in "_qs + texts));
}

void TestWikiDiagrams::saysWhatItLeavesOut_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("sentence");
    const char *hosts = "hosts are drawn with counts, GPUs and VMs are not";
    const char *clusters = "clusters are drawn with counts, hosts, GPUs and VMs are not";
    QTest::newRow("mermaid, 120 hosts") << u"mermaid"_qs << u"hosts"_qs << QString::fromLatin1(hosts);
    QTest::newRow("mermaid, 210 hosts") << u"mermaid"_qs << u"clusters"_qs << QString::fromLatin1(clusters);
    QTest::newRow("dot, 120 hosts") << u"graphviz"_qs << u"hosts"_qs << QString::fromLatin1(hosts);
#if !defined(__SANITIZE_ADDRESS__)
    QTest::newRow("dot, 1,010 hosts") << u"graphviz"_qs << u"many"_qs << QString::fromLatin1(clusters);
#endif
}

void TestWikiDiagrams::saysWhatItLeavesOut()
{
    QFETCH(QString, format);
    QFETCH(QString, size);
    QFETCH(QString, sentence);
    const QString text = textOf(format.toLatin1().constData(), design(size));
    // Plurals are in the translations; the sentence is in the comment and in the drawing.
    QString plain = text;
    plain.replace(u"host(s)"_qs, u"hosts"_qs);
    QVERIFY2(plain.count(sentence) >= 1, qPrintable(text.left(2000)));
    QCOMPARE(text.contains(u"esx00001"_qs), size == u"hosts"_qs);
    QVERIFY(!text.contains(u"infer-"_qs));
    QVERIFY(text.contains(u"cluster-001"_qs));
    if (format == u"mermaid"_qs || QStandardPaths::findExecutable(u"dot"_qs).isEmpty())
        return;
    QByteArray error;
    QVERIFY2(!laidOut(text, error).isEmpty(), error.constData());
}

void TestWikiDiagrams::sameBytesTwice_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"mermaid", "mermaid-markdown", "graphviz"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestWikiDiagrams::sameBytesTwice()
{
    QFETCH(QString, format);
    const QByteArray id = format.toLatin1();
    QCOMPARE(textOf(id.constData(), hostileDesign()), textOf(id.constData(), hostileDesign()));
}

void TestWikiDiagrams::darkDiffers()
{
    QVERIFY(textOf("mermaid", exampleDesign(), true).contains(u"\"theme\": \"dark\""_qs));
    QVERIFY(textOf("graphviz", exampleDesign(), true).contains(u"bgcolor=\"#14181d\""_qs));
}

REGISTER_TEST(TestWikiDiagrams, "tst_wiki_diagrams");
#include "tst_wiki_diagrams.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_tree.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <random>

using namespace sliceboard;

namespace {

const QString kFile = QStringLiteral("file.yaml");

/// "line:column: text" of the refusal; empty if the text was read.
QString refusal(std::string_view text, const YamlLimits &limits = {})
{
    const auto tree = parseYaml(text, kFile, limits);
    if (tree)
        return {};
    const QString prefix = QStringLiteral("file.yaml:");
    const QString all = tree.error().toString();
    return all.startsWith(prefix) ? all.mid(prefix.size()).trimmed() : QStringLiteral("no file name: ") + all;
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

QString placeOf(YamlNode node) { return QStringLiteral("%1:%2").arg(node.place().line).arg(node.place().column); }

QString shown(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

constexpr std::string_view kDesign = R"(format: 1
name: "ML cluster,\tphase 1"
clusters:
  - name: ml-a
    hosts:
      - {name: esx01, esxi: 8.0.3, gpus: [a100, 'l40s']}
      - {name: esx02, esxi: ~}
vms: []
x-note: |
  two
  lines
)";

} // namespace

class TestYamlTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsStructureAndText();
    void knowsPlaces();
    void countsColumnsInCharacters();
    void readsTheSameWithWindowsLineEnds();
    void skipsAByteOrderMark();
    void givesNothingForAnEmptyFile_data();
    void givesNothingForAnEmptyFile();
    void refuses_data();
    void refuses();
    void namesTheByteThatIsNotUtf8_data();
    void namesTheByteThatIsNotUtf8();
    void refusesDepthBombsOfAnyKind_data();
    void refusesDepthBombsOfAnyKind();
    void acceptsTheDeepestAllowed();
    void refusesAnAliasBomb();
    void refusesMoreNodesThanAllowed();
    void refusesMoreBytesThanAllowed();
    void findsADuplicateAmongManyKeys();
    void readsHugeLists();
    void survivesEveryTruncation();
    void survivesDamage();
};

void TestYamlTree::keepsStructureAndText()
{
    const auto tree = parseYaml(kDesign, kFile);
    QVERIFY2(tree.has_value(), qPrintable(refusal(kDesign)));
    const YamlNode root = tree->root();
    QVERIFY(root.isMap());
    QCOMPARE(root.size(), 5u);
    QCOMPARE(shown(root.find("name").text()), QStringLiteral("ML cluster,\tphase 1"));
    QVERIFY(root.find("name").isQuoted());
    QVERIFY(!root.find("format").isQuoted());
    QCOMPARE(shown(root.find("x-note").text()), QStringLiteral("two\nlines\n"));
    QVERIFY(root.find("vms").isSequence());
    QCOMPARE(root.find("vms").size(), 0u);
    QVERIFY(!root.find("vmss"));

    QStringList hosts;
    for (const YamlNode cluster : root.find("clusters").items())
        for (const YamlNode host : cluster.find("hosts").items())
            for (const auto [key, value] : host.entries())
                hosts +=
                    shown(key.text()) + u'=' + (value.isScalar() ? shown(value.text()) : QString::number(value.size()));
    QCOMPARE(hosts,
             QStringList({QStringLiteral("name=esx01"), QStringLiteral("esxi=8.0.3"), QStringLiteral("gpus=2"),
                          QStringLiteral("name=esx02"), QStringLiteral("esxi=0")}));
}

void TestYamlTree::knowsPlaces()
{
    const auto tree = parseYaml(kDesign, kFile);
    QVERIFY(tree.has_value());
    const YamlNode root = tree->root();
    QCOMPARE(placeOf(root), QStringLiteral("1:1"));
    QCOMPARE(placeOf(root.find("format")), QStringLiteral("1:9"));
    const YamlNode cluster = *root.find("clusters").items().begin();
    QCOMPARE(placeOf(cluster), QStringLiteral("4:5"));
    const YamlNode host = *cluster.find("hosts").items().begin();
    QCOMPARE(placeOf(host), QStringLiteral("6:9"));
    QCOMPARE(placeOf(host.find("gpus")), QStringLiteral("6:42"));
    QCOMPARE(host.place().file, kFile);
}

void TestYamlTree::countsColumnsInCharacters()
{
    const auto tree = parseYaml("a: {\"größe\": 1, b: 2, \"\xF0\x9F\x98\x80\": 3}\nc: 4\n", kFile);
    QVERIFY(tree.has_value());
    const YamlNode map = tree->root().find("a");
    QCOMPARE(placeOf(map.find("b")), QStringLiteral("1:20"));
    QCOMPARE(placeOf(map.find("\xF0\x9F\x98\x80")), QStringLiteral("1:28"));
    QCOMPARE(placeOf(tree->root().find("c")), QStringLiteral("2:4"));
}

void TestYamlTree::readsTheSameWithWindowsLineEnds()
{
    const QByteArray windows = QByteArray(kDesign.data(), qsizetype(kDesign.size())).replace("\n", "\r\n");
    const auto tree = parseYaml(std::string_view(windows.data(), std::size_t(windows.size())), kFile);
    QVERIFY(tree.has_value());
    const YamlNode host = *(*tree->root().find("clusters").items().begin()).find("hosts").items().begin();
    QCOMPARE(shown(host.find("name").text()), QStringLiteral("esx01"));
    QCOMPARE(placeOf(host.find("name")), QStringLiteral("6:16"));
    QCOMPARE(shown(tree->root().find("x-note").text()), QStringLiteral("two\nlines\n"));
}

void TestYamlTree::skipsAByteOrderMark()
{
    const auto tree = parseYaml("\xEF\xBB\xBF"
                                "a: 1\n",
                                kFile);
    QVERIFY(tree.has_value());
    QCOMPARE(shown(tree->root().find("a").text()), QStringLiteral("1"));
    QCOMPARE(placeOf(tree->root().find("a")), QStringLiteral("1:4"));
}

void TestYamlTree::givesNothingForAnEmptyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment") << QByteArray("# nothing here\n");
    QTest::newRow("marker") << QByteArray("---\n");
    QTest::newRow("blank") << QByteArray("\n  \n");
}

void TestYamlTree::givesNothingForAnEmptyFile()
{
    QFETCH(QByteArray, text);
    const auto tree = parseYaml(std::string_view(text.data(), std::size_t(text.size())), kFile);
    QVERIFY(tree.has_value());
    QVERIFY(tree->root().isNull());
    QVERIFY(!tree->root().find("a"));
}

void TestYamlTree::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QByteArray text, const char *message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "3:1: The key \"a\" occurs twice in one map.");
    row("duplicate key in flow", "x: {a: 1, 'a': 2}\n", "1:11: The key \"a\" occurs twice in one map.");
    row("anchor", "a: &x 1\n", "1:4: Anchors and aliases are not part of this format; write the value out.");
    row("anchor on a map", "a: &x {b: 1}\n",
        "1:4: Anchors and aliases are not part of this format; write the value out.");
    row("unknown alias", "a: *x\n", "1:4: This is not well-formed YAML: the referenced anchor is not defined.");
    row("tag", "a: !!str 1\n", "1:4: YAML tags such as \"tag:yaml.org,2002:str\" are not part of this format.");
    row("list as key", "? [a]\n: 1\n", "1:3: A key of a map must be plain text.");
    row("null as key", "~: 1\n", "1:1: A key of a map must be plain text.");
    row("two documents", "a: 1\n---\nb: 2\n",
        "2:1: Another YAML document starts here, or this line does not belong to what is above it; one document is "
        "expected.");
    row("unclosed list", "a: [1, 2\n", "2:1: This is not well-formed YAML: end of sequence flow not found.");
    row("unclosed quote", "a: \"b\n", "1:4: The quotation mark that opens here is never closed.");
    row("unclosed quote at once", "a: 'b''c", "1:9: This is not well-formed YAML: illegal EOF in scalar.");
    row("unclosed quote, escaped quote", "a: \"b\\\"\n", "1:4: The quotation mark that opens here is never closed.");
    row("non-specific tag", "a: ! b\n", "1:4: YAML tags such as \"!\" are not part of this format.");
    row("tag on a map", "a: ! {}\n", "1:4: YAML tags such as \"!\" are not part of this format.");
    row("bad escape", "a: \"\\q\"\n", "1:7: This is not well-formed YAML: unknown escape character.");
    row("NUL", QByteArray("a: b\n\0c", 7), "2:1: The control character 0x00 does not belong in a text file.");
    row("bell", "a: b\nc: \x07", "2:4: The control character 0x07 does not belong in a text file.");
    row("delete after text", "abcdefgh\x7F", "1:9: The control character 0x7f does not belong in a text file.");
    row("escaped NUL", "a: \"x\\0\"\n",
        "1:4: This text contains a control character; only tabs and line ends are allowed.");
}

void TestYamlTree::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(refusal(std::string_view(text.data(), std::size_t(text.size()))), message);
}

void TestYamlTree::namesTheByteThatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("byte");
    QTest::newRow("Latin-1") << QByteArray("\xE9t") << QStringLiteral("0xe9");
    QTest::newRow("lone continuation") << QByteArray("\x80") << QStringLiteral("0x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QStringLiteral("0xc0");
    QTest::newRow("overlong in three") << QByteArray("\xE0\x80\x80") << QStringLiteral("0xe0");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QStringLiteral("0xed");
    QTest::newRow("past U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << QStringLiteral("0xf4");
    QTest::newRow("cut off at the end") << QByteArray("\xE2\x82") << QStringLiteral("0xe2");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") << QStringLiteral("0xff");
}

void TestYamlTree::namesTheByteThatIsNotUtf8()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, byte);
    const QByteArray text = "format: 1\nname: \"\xC3\xBC\xE2\x82\xAC" + bad;
    QCOMPARE(refusal(std::string_view(text.data(), std::size_t(text.size()))),
             QStringLiteral("2:10: The byte %1 is not UTF-8; save the file as UTF-8 text.").arg(byte));
}

void TestYamlTree::refusesDepthBombsOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::newRow("flow lists") << QByteArray("[");
    QTest::newRow("flow maps") << QByteArray("{a: ");
    QTest::newRow("block lists") << QByteArray("- ");
    QTest::newRow("lists of pairs") << QByteArray("[a: ");
    QTest::newRow("complex keys") << QByteArray("? ");
}

void TestYamlTree::refusesDepthBombsOfAnyKind()
{
    QFETCH(QByteArray, level);
    const QString text = refusal(repeated(std::string_view(level.data(), std::size_t(level.size())), 100'000));
    QVERIFY2(!text.isEmpty(), "read");
    QVERIFY2(text.contains(QStringLiteral("nested deeper than 32 level"))
                 || text.contains(QStringLiteral("plain text")),
             qPrintable(text));
}

void TestYamlTree::acceptsTheDeepestAllowed()
{
    const YamlLimits limits{.depth = 4};
    QCOMPARE(refusal("[[[[1]]]]", limits), QString());
    QVERIFY(refusal("[[[[[1]]]]]", limits).startsWith(QStringLiteral("1:5: Lists and maps are nested deeper than 4")));
}

void TestYamlTree::refusesAnAliasBomb()
{
    std::string bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 40; ++i)
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + ", *a"
            + std::to_string(i - 1) + "]\n";
    QVERIFY(refusal(bomb).startsWith(QStringLiteral("1:5: Anchors and aliases are not part of this format")));
}

void TestYamlTree::refusesMoreNodesThanAllowed()
{
    QCOMPARE(refusal("[1, 2, 3]", {.nodes = 4}), QString());
    QVERIFY(refusal("[1, 2, 3, 4]", {.nodes = 4}).startsWith(QStringLiteral("1:11: The file has more than 4 value")));
}

void TestYamlTree::refusesMoreBytesThanAllowed()
{
    const YamlLimits limits{.bytes = std::size_t(1) << 20};
    QCOMPARE(refusal("a: " + std::string((std::size_t(1) << 20) - 3, 'x'), limits), QString());
    QCOMPARE(refusal("a: " + std::string((std::size_t(1) << 20) - 2, 'x'), limits),
             QStringLiteral("The file is larger than 1 MiB, which is the most that is read."));
}

void TestYamlTree::findsADuplicateAmongManyKeys()
{
    std::string text;
    for (int i = 0; i < 50'000; ++i)
        text += "key" + std::to_string(i) + ": " + std::to_string(i) + "\n";
    QCOMPARE(refusal(text), QString());
    QCOMPARE(refusal(text + "key777: 1\n"), QStringLiteral("50001:1: The key \"key777\" occurs twice in one map."));
}

void TestYamlTree::readsHugeLists()
{
    constexpr int count = 300'000;
    const auto tree = parseYaml("[" + repeated("12, ", count) + "]", kFile);
    QVERIFY(tree.has_value());
    QCOMPARE(tree->root().size(), std::size_t(count));
    int seen = 0;
    for (const YamlNode item : tree->root().items())
        seen += item.text() == "12" ? 1 : 0;
    QCOMPARE(seen, count);
}

void TestYamlTree::survivesEveryTruncation()
{
    for (std::size_t length = 0; length < kDesign.size(); ++length) {
        const auto tree = parseYaml(kDesign.substr(0, length), kFile);
        if (!tree)
            QVERIFY2(tree.error().where && tree.error().where->line > 0, qPrintable(tree.error().toString()));
    }
}

void TestYamlTree::survivesDamage()
{
    std::mt19937 random(20261123);
    const std::string_view letters = "{}[]:,-&*!|>'\"%@`#? \n\t\\\x01\xC3\xA9";
    for (int round = 0; round < 4000; ++round) {
        std::string text(kDesign);
        for (int hits = 0; hits < 3; ++hits)
            text[random() % text.size()] = letters[random() % letters.size()];
        const auto tree = parseYaml(text, kFile);
        if (tree)
            QVERIFY(tree->nodeCount() > 0);
        else
            QVERIFY2(tree.error().where && !tree.error().text.isEmpty(), qPrintable(shown(text)));
    }
}

REGISTER_TEST(TestYamlTree, "tst_yaml_tree");
#include "tst_yaml_tree.moc"

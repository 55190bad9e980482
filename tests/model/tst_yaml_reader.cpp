// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_reader.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <array>

using namespace sliceboard;

namespace {

struct YamlHost {
    std::string name;
    int count = 1;
    bool on = false;
    std::optional<int> watts;
    std::vector<std::string> tags;
    std::string graphics;
    std::vector<std::string> extensions;
};

constexpr std::array<std::string_view, 2> kGraphics = {"shared", "shared-direct"};

Result<YamlHost> readHost(std::string_view text)
{
    const auto tree = parseYaml(text, QStringLiteral("f"));
    if (!tree)
        return tl::unexpected(tree.error());
    YamlHost host;
    ObjectReader reader(tree->root());
    reader.required("name", host.name);
    reader.optional("count", host.count);
    reader.optional("on", host.on);
    reader.optional("watts", host.watts);
    reader.optional("tags", host.tags);
    if (const YamlNode node = reader.optionalNode("graphics")) {
        const auto word = yamlWord(node, kGraphics);
        reader.check(word ? Result<void>() : Result<void>(tl::unexpected(word.error())));
        host.graphics = word ? kGraphics[*word] : "";
    }
    const auto done = reader.finish([&](YamlEntry entry) { host.extensions.emplace_back(entry.key.text()); });
    if (!done)
        return tl::unexpected(done.error());
    return host;
}

} // namespace

class TestYamlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTypedValues();
    void keepsDefaultsOfMissingKeys();
    void refuses_data();
    void refuses();
    void refusesExtensionsWhereNobodyTakesThem();
};

void TestYamlReader::readsTypedValues()
{
    const auto host = readHost("{name: 17.4, count: -12, on: true, watts: 300, tags: [a, \"010\"], graphics: shared,"
                               " x-note: {any: [thing]}, x-2: 1}");
    QVERIFY(host.has_value());
    QCOMPARE(host->name, std::string("17.4"));
    QCOMPARE(host->count, -12);
    QVERIFY(host->on);
    QCOMPARE(host->watts.value_or(0), 300);
    QCOMPARE(host->tags, (std::vector<std::string>{"a", "010"}));
    QCOMPARE(host->graphics, std::string("shared"));
    QCOMPARE(host->extensions, (std::vector<std::string>{"x-note", "x-2"}));
}

void TestYamlReader::keepsDefaultsOfMissingKeys()
{
    const auto host = readHost("{name: a, watts: ~}");
    QVERIFY(host.has_value());
    QCOMPARE(host->count, 1);
    QVERIFY(!host->watts);
    QVERIFY(host->tags.empty());
}

void TestYamlReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, const char *message) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(message);
    };
    row("word for a number", "name: a\ncount: abc\n", "f:2:8: Expected a whole number, but got \"abc\".");
    row("octal-looking", "name: a\ncount: 010\n", "f:2:8: Expected a whole number, but got \"010\".");
    row("hexadecimal", "name: a\ncount: 0x10\n", "f:2:8: Expected a whole number, but got \"0x10\".");
    row("float", "name: a\ncount: 1.0\n", "f:2:8: Expected a whole number, but got \"1.0\".");
    row("plus sign", "name: a\ncount: +1\n", "f:2:8: Expected a whole number, but got \"+1\".");
    row("quoted number", "name: a\ncount: \"1\"\n", "f:2:8: Expected a whole number, but got \"1\".");
    row("too large", "name: a\ncount: 2147483648\n",
        "f:2:8: Expected a whole number from -2147483648 to 2147483647, but got 2147483648.");
    row("absurd", "name: a\ncount: 99999999999999999999\n",
        "f:2:8: Expected a whole number from -2147483648 to 2147483647, but got 99999999999999999999.");
    row("yes", "name: a\non: yes\n", "f:2:5: Expected true or false, but got \"yes\".");
    row("capital", "name: a\non: True\n", "f:2:5: Expected true or false, but got \"True\".");
    row("map for text", "name: {a: 1}\n", "f:1:7: Expected text, but got a map.");
    row("nothing for text", "name:\n", "f:1:1: Expected text, but got nothing.");
    row("text for a list", "name: a\ntags: b\n", "f:2:7: Expected a list, but got \"b\".");
    row("list in a list", "name: a\ntags: [b, [c]]\n", "f:2:11: Expected text, but got a list.");
    row("list for a map", "[a]", "f:1:1: Expected a map of keys and values, but got a list.");
    row("empty file", "", "f:1:1: Expected a map of keys and values, but got nothing.");
    row("unknown key", "name: a\ngrapics: shared\n", "f:2:1: Unknown key \"grapics\". Did you mean \"graphics\"?");
    row("unknown key far from all", "name: a\ncolour: red\n", "f:2:1: Unknown key \"colour\".");
    row("mistyped required key", "nmae: a\n", "f:1:1: Unknown key \"nmae\". Did you mean \"name\"?");
    row("missing key", "count: 2\n", "f:1:1: The key \"name\" is missing here.");
    row("unknown word", "name: a\ngraphics: shared-diret\n",
        "f:2:11: Expected one of shared, shared-direct, but got \"shared-diret\". Did you mean \"shared-direct\"?");
}

void TestYamlReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto host = readHost(std::string_view(text.data(), std::size_t(text.size())));
    QVERIFY(!host.has_value());
    QCOMPARE(host.error().toString(), message);
}

void TestYamlReader::refusesExtensionsWhereNobodyTakesThem()
{
    const auto tree = parseYaml("x-note: 1", QStringLiteral("f"));
    QVERIFY(tree.has_value());
    const auto done = ObjectReader(tree->root()).finish();
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().toString(), QStringLiteral("f:1:1: Unknown key \"x-note\"."));
}

REGISTER_TEST(TestYamlReader, "tst_yaml_reader");
#include "tst_yaml_reader.moc"

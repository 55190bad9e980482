// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_tree.h"
#include "model/formats/design_reader.h"
#include "model/rules/rule_examples.h"
#include "tests/model/rules/rule_test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What holds for every rule in the list.
class TestRulesList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRuleBase_data();
    void agreesWithTheRuleBase();
    void hasFewRulesOfItsOwn();
    void isComplete_data();
    void isComplete();
    void textsAreTranslatable();
    void idsAreUnique();
    void keysAreUniqueInOneDesign();
    void limitsAreThoseThatCount_data();
    void limitsAreThoseThatCount();

private:
    static void eachRule();
};

/// Where the program differs from rules.yaml, and why; everything else must be the same.
struct Deviation {
    const char *rule;
    const char *scope; ///< nullptr: as in rules.yaml
    const char *severity; ///< nullptr: as in rules.yaml
    const char *why;
};

static const Deviation *deviationOf(std::string_view rule)
{
    static constexpr const char *kPair = "a pair of drivers is judged at the VM, which has the host";
    static constexpr Deviation kDeviations[] = {
        {"gpu-not-vgpu-capable", nullptr, "warning", "remembered only"},
        {"host-vib-esxi-major-mismatch", nullptr, "warning", "inferred from file names"},
        {"guest-host-branch-incompatible", "vm", nullptr, kPair},
        {"guest-newer-than-host", "vm", nullptr, kPair},
        {"guest-older-branch-feature-limit", "vm", nullptr, kPair},
    };
    const auto found =
        std::ranges::find_if(kDeviations, [&](const Deviation &deviation) { return deviation.rule == rule; });
    return found == std::end(kDeviations) ? nullptr : &*found;
}

static std::string valueOf(YamlNode map, std::string_view key)
{
    for (const YamlEntry entry : map.entries())
        if (entry.key.text() == key)
            return std::string(entry.value.text());
    return {};
}

/// tests/data/rules.yaml is the rule base that the program implements.
void TestRulesList::agreesWithTheRuleBase_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("severity");
    QFile file(QStringLiteral(TESTS_DATA_DIR "/rules.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto tree = parseYaml({bytes.constData(), std::size_t(bytes.size())}, file.fileName());
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toString()));
    for (const YamlEntry rules : tree->root().entries())
        for (const YamlNode rule : rules.value.items())
            QTest::newRow(valueOf(rule, "id").c_str()) << QString::fromStdString(valueOf(rule, "scope")).toLower()
                                                       << QString::fromStdString(valueOf(rule, "severity"));
}

void TestRulesList::agreesWithTheRuleBase()
{
    QFETCH(QString, scope);
    QFETCH(QString, severity);
    const Rule *rule = ruleById(QTest::currentDataTag());
    QVERIFY(rule);
    if (const Deviation *deviation = deviationOf(rule->id)) {
        QVERIFY2(!deviation->scope || scope != QLatin1String(deviation->scope), "no deviation any more");
        QVERIFY2(!deviation->severity || severity != QLatin1String(deviation->severity), "no deviation any more");
        scope = deviation->scope ? QString::fromLatin1(deviation->scope) : scope;
        severity = deviation->severity ? QString::fromLatin1(deviation->severity) : severity;
    }
    QCOMPARE(QString::fromUtf8(toString(scopeOf(*rule))), scope);
    QCOMPARE(QString::fromUtf8(spelling(rule->severity).data()), severity);
}

/// Rules of the program that rules.yaml does not have; each must be wanted.
void TestRulesList::hasFewRulesOfItsOwn()
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/rules.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray base = file.readAll();
    QStringList own;
    for (const Rule *rule : allRules())
        if (!base.contains(QByteArray("  id: ") + rule->id + '\n'))
            own += QString::fromUtf8(rule->id);
    QCOMPARE(own.join(u' '),
             QStringLiteral("vgpu-device-on-other-host guest-driver-on-host profile-not-in-catalog "
                            "same-size-slot-conflict"));
}

void TestRulesList::eachRule()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->id) << rule;
}

void TestRulesList::isComplete_data() { eachRule(); }

void TestRulesList::isComplete()
{
    QFETCH(const Rule *, rule);
    QVERIFY(QRegularExpression(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")).match(QLatin1String(rule->id)).hasMatch());
    for (const char *text : {rule->title, rule->explanation, rule->wayOut, rule->versions})
        QVERIFY2(text && *text, rule->id);
    for (const char *sentence : {rule->explanation, rule->wayOut, rule->versions})
        QVERIFY2(QByteArray(sentence).endsWith('.'), sentence);
    QVERIFY(std::visit([](auto check) { return check != nullptr; }, rule->check));
    for (const char *source : rule->sources) {
        const std::string key = QByteArray(source).split(' ').first().toStdString();
        QVERIFY2(shippedCatalog().source(key), source);
    }
    for (const char *limit : rule->limits)
        QVERIFY2(shippedCatalog().limit(limit), limit);
    const bool ours = rule->evidence == Evidence::Inferred;
    QVERIFY2(ours || !rule->sources.empty(), rule->id);
    const bool weak = ours || rule->evidence == Evidence::Remembered;
    QVERIFY2(!weak || rule->severity < Severity::Error
                 || QLatin1String(rule->id) == QLatin1String("vgpu-device-on-other-host"),
             rule->id);
}

/// Every text is marked for lupdate, so that translations.complete, which looks at marked texts, misses none.
void TestRulesList::textsAreTranslatable()
{
    QByteArray families;
    QDirIterator files(QStringLiteral(TESTS_DATA_DIR "/../../model/rules/families"), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        families += file.readAll();
    }
    for (const char *field : {"title", "explanation", "wayOut", "versions"}) {
        const QRegularExpression marked(
            QStringLiteral("\\.%1 =\\s+QT_TRANSLATE_NOOP\\(\\s*\"Rules\"").arg(QLatin1String(field)));
        auto matches = marked.globalMatch(QString::fromUtf8(families));
        std::size_t count = 0;
        for (; matches.hasNext(); matches.next())
            ++count;
        QCOMPARE(count, allRules().size());
    }
}

void TestRulesList::idsAreUnique()
{
    QSet<QLatin1String> ids;
    for (const Rule *rule : allRules())
        ids.insert(QLatin1String(rule->id));
    QCOMPARE(std::size_t(ids.size()), allRules().size());
    QCOMPARE(ruleById("no-such-rule"), nullptr);
}

void TestRulesList::keysAreUniqueInOneDesign()
{
    const Checked checked(DesignBuilder()
                              .host("esx01")
                              .graphics(HostGraphics::Shared)
                              .gpu("a40")
                              .reserve("nvidia_l40s-8q")
                              .reserve("nvidia_a40-7x")
                              .vgpuVms(3, "nvidia_l40s-8q", 0)
                              .vgpuVms(2, "nvidia_a40-7x", 0)
                              .vgpuVms(2, "nvidia_a40-48q", 0)
                              .host("esx02")
                              .gpu("mystery")
                              .vm("a")
                              .vgpu("nvidia_a40-8q", 0)
                              .vgpu("nvidia_a40-8a", 1)
                              .vgpu("nvidia_a40-8a", 1)
                              .passthrough(1)
                              .passthrough(0));
    QSet<QString> keys;
    for (const Finding &finding : checked.findings)
        keys.insert(QString::fromStdString(finding.key()));
    QVERIFY(checked.findings.size() > 15);
    QCOMPARE(std::size_t(keys.size()), checked.findings.size());
}

/// "rule: message" of each finding in a design by a catalog.
static QSet<QString> toldOf(const Design &design, const Catalog &catalog)
{
    DesignIndex index;
    index.rebuild(design);
    const Facts facts(catalog, design, index, kToday);
    QSet<QString> told;
    for (const Finding &finding : Checker::checkAll(facts, shippedRules()))
        told.insert(QStringLiteral("%1: %2").arg(QLatin1String(finding.rule->id), describe(finding, facts)));
    return told;
}

void TestRulesList::limitsAreThoseThatCount_data()
{
    QTest::addColumn<QString>("limit");
    for (const Limit &limit : shippedCatalog().limits())
        QTest::newRow(limit.id.c_str()) << QString::fromStdString(limit.id);
}

/// A rule whose verdict on some example changes once the catalog says nothing under a limit has to name that limit.
void TestRulesList::limitsAreThoseThatCount()
{
    QFETCH(QString, limit);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("limits.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("limits:\n  %1: {sources: [UG5], confidence: Q}\n").arg(limit).toUtf8());
    file.close();
    const auto catalog = Catalog::load(folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toString()));
    const auto examples = readRuleExamples();
    QSet<QString> users;
    for (const auto &[rule, example] : *examples)
        for (const std::string &yaml : {example.fires, example.silent}) {
            const Design design = readDesign(yaml, {}).value();
            const QSet<QString> with = toldOf(design, shippedCatalog());
            const QSet<QString> without = toldOf(design, *catalog);
            for (const QString &changed : (with - without) + (without - with))
                users.insert(changed.section(u':', 0, 0));
        }
    QStringList missing;
    for (const QString &id : users)
        if (const auto &limits = ruleById(id.toStdString())->limits;
            std::ranges::find(limits, limit.toStdString()) == limits.end())
            missing += id;
    QCOMPARE(missing, QStringList());
}

REGISTER_TEST(TestRulesList, "tst_rules_list");
#include "tst_rules_list.moc"

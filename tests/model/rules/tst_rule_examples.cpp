// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/rules/rule_examples.h"
#include "tests/model/rules/rule_test.h"

#include <QTemporaryDir>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Each rule has what its reference shows: texts, sources, a design in which it fires and one in which it does not.
class TestRuleExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsTexts_data();
    void everyRuleHasItsTexts();
    void everyRuleHasExamples_data();
    void everyRuleHasExamples();
    void everyExampleHasARule();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

private:
    static void eachRule();
    static const RuleExamples &shipped();
    static QString findingsOf(const std::string &yaml);
};

void TestRuleExamples::eachRule()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->id) << rule;
}

const RuleExamples &TestRuleExamples::shipped()
{
    static const Result<RuleExamples> examples = readRuleExamples();
    if (!examples)
        qFatal("%s", qPrintable(examples.error().toString()));
    return *examples;
}

/// All findings of a design in words, or why it could not be read.
QString TestRuleExamples::findingsOf(const std::string &yaml)
{
    const auto design = readDesign(yaml, QStringLiteral("example"));
    return design ? inWords(Checked(*design).findings) : design.error().toString();
}

void TestRuleExamples::everyRuleHasItsTexts_data() { eachRule(); }

void TestRuleExamples::everyRuleHasItsTexts()
{
    QFETCH(const Rule *, rule);
    for (const char *text : {rule->title, rule->explanation, rule->wayOut, rule->versions})
        QVERIFY(text && *text);
    QVERIFY2(!rule->sources.empty(), "no source");
    for (const char *source : rule->sources) {
        const Source *found = shippedCatalog().source(QByteArray(source).split(' ').first().toStdString());
        QVERIFY2(found && !found->title.empty(), source);
    }
}

void TestRuleExamples::everyRuleHasExamples_data() { eachRule(); }

void TestRuleExamples::everyRuleHasExamples()
{
    QFETCH(const Rule *, rule);
    const auto found = shipped().find(rule->id);
    QVERIFY2(found != shipped().end(), "resources/rules/examples has none");
    const auto &[fires, silent] = found->second;
    const QString word = QLatin1Char(' ') + QLatin1String(rule->id);
    const auto has = [&](const QString &findings) {
        const QStringList each = findings.split(QStringLiteral(", "));
        return std::ranges::any_of(each, [&](const QString &finding) { return finding.endsWith(word); });
    };
    QVERIFY2(readDesign(fires, {}), qPrintable(findingsOf(fires)));
    QVERIFY2(readDesign(silent, {}), qPrintable(findingsOf(silent)));
    QVERIFY2(has(findingsOf(fires)), qPrintable(QStringLiteral("fires, but finds only: ") + findingsOf(fires)));
    QVERIFY2(!has(findingsOf(silent)), qPrintable(QStringLiteral("silent, but finds: ") + findingsOf(silent)));
}

void TestRuleExamples::everyExampleHasARule()
{
    for (const auto &[id, example] : shipped())
        QVERIFY2(ruleById(id), id.c_str());
}

void TestRuleExamples::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a list") << QByteArray("- a\n") << QStringLiteral(":1:1: ");
    QTest::newRow("no silent one") << QByteArray("some-rule:\n  fires: a\n") << QStringLiteral("\"silent\"");
    QTest::newRow("another key") << QByteArray("some-rule: {fires: a, silent: b, quiet: c}\n")
                                 << QStringLiteral("\"quiet\"");
    QTest::newRow("one rule in two files")
        << QByteArray("gpu-in-two-modes: {fires: a, silent: b}\n") << QStringLiteral("gpu-in-two-modes");
}

void TestRuleExamples::refusesWhatIsWrong()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("a.yaml", "gpu-in-two-modes: {fires: a, silent: b}\n") && write("b.yaml", yaml));
    const auto examples = readRuleExamples(folder.path());
    QVERIFY(!examples);
    QVERIFY2(examples.error().toString().contains(expected), qPrintable(examples.error().toString()));
}

REGISTER_TEST(TestRuleExamples, "tst_rule_examples");
#include "tst_rule_examples.moc"

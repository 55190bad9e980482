// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_completion.h"
#include "model/filter/filter_draft.h"
#include "model/filter/filter_facets.h"
#include "model/filter/filter_parser.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sliceboard;

/// Reading the filter language, and completing it.
class TestFilterLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void survivesAnything();
    void readsHalfTyped_data();
    void readsHalfTyped();
    void aDraftIsWhatWasTypedOnceItIsWhole();
    void matchesPatterns_data();
    void matchesPatterns();
    void completes_data();
    void completes();
    void completionsCanBeRead();
};

/// "facet comparison" of each term, alternatives apart by "|", "-" before negated ones.
static QString shown(const FilterQuery &query)
{
    static const char *const kSigns[] = {"=", "!=", "<", "<=", ">", ">="};
    QStringList alternatives;
    for (const auto &terms : query.alternatives) {
        QStringList texts;
        for (const FilterTerm &term : terms) {
            QString text = term.isNegated ? u"-"_qs : QString();
            text += term.facet ? QString::fromUtf8(term.facet->name) : u"word"_qs;
            if (term.facet && term.facet->compares())
                text += QString::fromUtf8(kSigns[int(term.comparison)]) + QString::number(term.number);
            texts += text;
        }
        alternatives += texts.join(u' ');
    }
    return alternatives.join(u" | "_qs);
}

void TestFilterLanguage::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("   ", "");
    row("one two", "word word");
    row("\"one two\"", "word");
    row("host:esx01", "host");
    row("HOST:esx01", "host");
    row("host:\"a b|c\"", "host");
    row("host:\"say \\\"hi\\\"\"", "host");
    row("\"host:esx01\"", "word");
    row("free>=40", "free>=40960");
    row("free >= 40", "free>=40960");
    row("free>= 40GB", "free>=40960");
    row("free < 0.5tb x", "free<524288 word");
    row("fb=512MB", "fb=512");
    row("vms!=3", "vms!=3");
    row("gpus:8", "gpus=8");
    row("a|b", "word | word");
    row("a or b c OR d", "word | word word | word");
    row("-a not b NOT host:c", "-word -word -host");
    row("a-b", "word");
    row("\"-a\" \"or\"", "word word");
    row("0000:17:00.0", "word");
    row("af:00.0", "word");
    row("fb:00.0", "word");
    row("mode:MIG", "mode");
    row("mode:mixed*", "mode");
    row("release:17*", "release=0");
    row("free", "word");
}

void TestFilterLanguage::reads()
{
    QFETCH(QString, text);
    const FilterResult query = parseFilter(text);
    QVERIFY2(query, qPrintable(query ? QString() : query.error().text));
    QTEST(shown(*query), "expected");
}

void TestFilterLanguage::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, int at, int length, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << at << length << QString::fromUtf8(says);
    };
    row("esx hst:esx01", 4, 3, "Did you mean \"host\"?");
    row("zzz:1", 0, 3, "nothing called \"zzz\"");
    row("mode:migg", 5, 4, "Did you mean \"mig\"?");
    row("mode:mgi", 5, 3, "unassigned, passthrough, same-size, mixed-size, mig");
    row("is:wating", 3, 6, "waiting");
    row("has:e*", 4, 2, "error, warning, unknown");
    row("free>=much", 6, 4, "an amount of memory such as 40 or 40GB");
    row("free>=40XB", 6, 4, "\"40XB\"");
    row("vms>=2.5", 5, 3, "a whole number");
    row("vms>=2GB", 5, 3, "a whole number");
    row("free>=1e300", 6, 5, "amount");
    row("free=<4", 0, 7, "\"=<\" is no comparison");
    row("a=b", 0, 1, "nothing called \"a\"");
    row("host>=3", 0, 7, "host:VALUE");
    row("host:", 0, 5, "missing after \"host:\"");
    row("free>=", 0, 6, "missing after \"free>=\"");
    row("release:new", 8, 3, "17.4");
    row("a \"b c", 2, 4, "no partner");
    row("host:\"b", 5, 2, "no partner");
    row("a |", 2, 1, "alternative is missing");
    row("| a", 0, 1, "alternative is missing");
    row("a || b", 3, 1, "alternative is missing");
    row("a not", 2, 3, "leave out");
    row("a -", 2, 1, "leave out");
    row("- | b", 0, 2, "leave out");
    row("\"\"", 0, 2, "nothing between");
}

void TestFilterLanguage::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const FilterResult query = parseFilter(text);
    QVERIFY(!query);
    QTEST(int(query.error().at), "at");
    QTEST(int(query.error().length), "length");
    QVERIFY2(query.error().text.contains(says), qPrintable(query.error().text));
}

/// Half-typed and senseless filters are refused or read, and every place named lies in the text.
void TestFilterLanguage::survivesAnything()
{
    static const QStringList kPieces{u"host:"_qs, u"free"_qs, u">="_qs, u"40"_qs, u"\""_qs, u" "_qs,  u"|"_qs, u"-"_qs,
                                     u"not"_qs,   u"\\"_qs,   u"*"_qs,  u":"_qs,  u"é"_qs,  u"or"_qs, u"="_qs, u"!"_qs};
    QRandomGenerator random(7);
    int readable = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random.bounded(8)); n > 0; --n)
            text += kPieces[random.bounded(int(kPieces.size()))];
        const FilterResult query = parseFilter(text);
        readable += query ? 1 : 0;
        if (query)
            continue;
        QVERIFY2(query.error().at >= 0 && query.error().at <= text.size(), qPrintable(text));
        QVERIFY2(query.error().length > 0 && !query.error().text.isEmpty(), qPrintable(text));
    }
    QVERIFY(readable > 1000);
    QVERIFY(!parseFilter(QString(2001, u'a')));
    QVERIFY(parseFilter(QString(2000, u'a')));
    QVERIFY(parseFilter(u"a "_qs.repeated(100)));
    QVERIFY(!parseFilter(u"a "_qs.repeated(101)));
}

void TestFilterLanguage::readsHalfTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< what is asked for
    QTest::addColumn<QString>("without"); ///< "none": the last word begins no property
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *text, const char *expected, const char *without, const char *hint) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected) << QString::fromUtf8(without)
                            << QString::fromUtf8(hint);
    };
    row("mode:", "", "none", "Go on after \"mode:\" with one of unassigned, passthrough");
    row("vm-1 mode:", "word", "none", "Go on after \"mode:\" with one of");
    row("mode:pass", "", "none", "one of unassigned, passthrough");
    row("vm-1 -mode:", "word", "none", "\"mode:\"");
    row("vm-1 | not mode:", "word", "none", "\"mode:\"");
    row("host: ", "", "none", "Name of the host");
    row("release>=", "", "none", "a version such as 17.4");
    row("vms<", "", "none", "a whole number such as 8");
    row("free >", "", "none", "40 or 40GB");
    row("free!", "", "none", "40 or 40GB");
    row("mo", "word", "", "\"mo\"; it can become mode:");
    row("vm-1 me", "word word", "word", "it can become memory>=");
    row("free ", "word", "", "it can become free>=");
    row("mo ", "word", "none", "");
    row("-mo", "-word", "none", "");
    row("\"mo", "word", "none", "");
    row("vm-", "word", "none", "");
    row("vm-1 |", "word", "none", "");
    row("vm-1 or -", "word", "none", "");
    row("vm-1 not ", "word", "none", "");
    row("host:\"my ho", "host", "none", "");
}

/// What stands at the end asks for nothing as long as it is half a term, and the rest counts.
void TestFilterLanguage::readsHalfTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const auto draft = parseFilterDraft(text);
    QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().text));
    QTEST(shown(draft->query), "expected");
    QTEST(draft->without ? shown(*draft->without) : u"none"_qs, "without");
    QVERIFY2(draft->hint.contains(hint) && draft->hint.isEmpty() == hint.isEmpty(), qPrintable(draft->hint));
}

/// In its middle a draft has the mistakes of any filter; and one that can be read asks for the same either way.
void TestFilterLanguage::aDraftIsWhatWasTypedOnceItIsWhole()
{
    for (const char *wrong :
         {"mode: vm-1", "mode:pass vm-1", "mode:x", "zzz:1", "free=<4", "a || b", "host>=3", "free>=x"}) {
        const auto draft = parseFilterDraft(QString::fromUtf8(wrong));
        QVERIFY2(!draft, wrong);
        QCOMPARE(draft.error().text, parseFilter(QString::fromUtf8(wrong)).error().text);
    }
    for (const char *whole :
         {"", "one two", "host:esx01", "-a not b NOT host:c", "a or b c OR d", "free >= 40", "mode:MIG"})
        QCOMPARE(shown(parseFilterDraft(QString::fromUtf8(whole))->query),
                 shown(*parseFilter(QString::fromUtf8(whole))));
}

void TestFilterLanguage::matchesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, bool isWhole, const char *text, bool expected) {
        QTest::addRow("%s %s %d", pattern, text, int(isWhole))
            << QString::fromUtf8(pattern) << isWhole << QString::fromUtf8(text) << expected;
    };
    row("sx0", false, "ESX01", true);
    row("sx0", true, "esx0", false);
    row("esx*", true, "esx01", true);
    row("*01", true, "esx01", true);
    row("*0", true, "esx01", false);
    row("e*1", true, "esx01", true);
    row("e*x*1", true, "esx01", true);
    row("e*1*x", true, "esx01", false);
    row("ab*ab", true, "ab", false);
    row("ab*ab", true, "abab", true);
    row("a*ab", true, "aab", true);
    row("*b*", true, "abc", true);
    row("*", true, "", true);
    row("esx01", true, "esx01", true);
    row("esx01", true, "esx01esx01", false);
    row("SEÑAL", true, "señal", true);
    row("senal", true, "Señal", true);
    row("señal", true, "senal", true);
}

void TestFilterLanguage::matchesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isWhole);
    QFETCH(QString, text);
    const FilterPattern fit(pattern.toStdString(), isWhole ? FilterPattern::Fit::Whole : FilterPattern::Fit::Part);
    QTEST(fit.matches(text.toStdString()), "expected");
}

void TestFilterLanguage::completes_data()
{
    QTest::addColumn<QString>("text"); ///< the cursor is at its end
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *text, int from, const char *first) {
        QTest::newRow(text) << QString::fromUtf8(text) << from << QString::fromUtf8(first);
    };
    row("", 0, "cluster:");
    row("ho", 0, "host:");
    row("vm-1 mo", 5, "mode:");
    row("-mo", 1, "mode:");
    row("a|fr", 2, "free>=");
    row("mode:m", 0, "mode:mixed-size");
    row("mode:mi mode:mig", 8, "mode:mig");
    row("has:w", 0, "has:warning");
    row("vm:", 0, "vm:vm-1");
    row("gpu:a100", 0, "gpu:a100-pcie-40gb");
    row("profile:*20c", 0, "profile:grid_a100-20c");
    row("rule:guest-driver-m", 0, "rule:guest-driver-missing");
    row("vm-2", 0, "vm-2");
    row("zzz", 0, "");
    row("zzz:", 0, "");
}

void TestFilterLanguage::completes()
{
    QFETCH(QString, text);
    Document document(exampleDesign());
    const Checker checker(document, shippedCatalog());
    const FilterCompletion completion = completeFilter(checker, text, text.size());
    QTEST(int(completion.from), "from");
    QTEST(completion.suggestions.empty() ? QString() : completion.suggestions.front().text, "first");
}

/// Names with spaces and quotation marks are completed to what finds them.
void TestFilterLanguage::completionsCanBeRead()
{
    Design design = exampleDesign();
    design.clusters[0].hosts[0].name = "my \"own\" host | 1";
    Document document(design);
    const Checker checker(document, shippedCatalog());
    const FilterCompletion completion = completeFilter(checker, u"host:my"_qs, 7);
    QCOMPARE(completion.suggestions.size(), std::size_t(1));
    const FilterResult query = parseFilter(completion.suggestions[0].text);
    QVERIFY(query);
    QVERIFY(query->alternatives[0][0].pattern.matches(design.clusters[0].hosts[0].name));
    QVERIFY(!query->alternatives[0][0].pattern.matches("my own host"));
}

REGISTER_TEST(TestFilterLanguage, "tst_filter_language");
#include "tst_filter_language.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/check_report.h"
#include "model/reports/cited_source.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamWriter>

namespace sliceboard {
namespace {

/// How a test case ended.
enum class Outcome { Passed, Failed, Skipped };

struct TestCase {
    QString group; ///< "classname": id of the rule
    QString name;
    int line = 1;
    Outcome outcome = Outcome::Passed;
    QString word; ///< of the failure
    QString message; ///< of what failed or was skipped
    QString text;
};

struct Suite {
    QString name;
    std::vector<std::pair<QString, QString>> properties;
    std::vector<TestCase> cases;
    auto count(Outcome outcome) const
    {
        return std::ranges::count(cases, outcome, [](const TestCase &each) { return each.outcome; });
    }
};

QString titleOf(const Rule &rule) { return QCoreApplication::translate("Rules", rule.title); }

QString subjectsOf(const Waiver &waiver)
{
    QStringList subjects;
    for (const std::string &subject : waiver.subjects)
        subjects += text(subject);
    return subjects.join(u", "_qs);
}

QString bodyOf(const Finding &finding, const Facts &facts)
{
    QStringList lines{
        toText(finding.severity) + u": "_qs + describe(finding, facts),
        QCoreApplication::translate("Report", "Way out: %1")
            .arg(QCoreApplication::translate("Rules", finding.rule->wayOut)),
    };
    for (const char *citation : finding.rule->sources)
        lines +=
            QCoreApplication::translate("Report", "Source: %1").arg(citedSource(citation, facts.catalog()).toString());
    return lines.join(u'\n');
}

TestCase caseOf(const CheckReport::Row &row, const CheckReport &report, const DesignPlaces &places, Severity failOn)
{
    const Finding &finding = row.finding;
    const Facts &facts = report.facts;
    const QString path = text(facts.path(finding.subject));
    TestCase test{text(finding.rule->id), path + u": "_qs + titleOf(*finding.rule), places.lineOf(finding.subject.id),
                  Outcome::Passed,        text(spelling(finding.severity)),         {},
                  bodyOf(finding, facts)};
    if (row.waiver) {
        test.outcome = Outcome::Skipped;
        test.message = describe(*row.waiver, WaiverState::InForce);
    } else if (failOn != Severity::Off && finding.severity >= failOn) {
        test.outcome = Outcome::Failed;
        test.message = describe(finding, facts);
    }
    return test;
}

/// Findings of one rule on one entity, about different others, would have the same name.
void makeUnique(std::vector<TestCase> &cases)
{
    QMap<QString, int> seen;
    for (TestCase &test : cases)
        if (const int before = seen[test.group + u'\n' + test.name]++; before > 0)
            test.name += u" (%1)"_qs.arg(before + 1);
}

Suite findingsSuite(const CheckReport &report, const DesignPlaces &places, Severity failOn)
{
    Suite suite{report.file, {}, {}};
    QSet<const Rule *> found;
    for (const CheckReport::Row &row : report.rows) {
        suite.cases.push_back(caseOf(row, report, places, failOn));
        found.insert(row.finding.rule);
    }
    const auto &severities = report.facts.design().severities;
    for (const Rule *rule : report.rules->rules()) {
        if (found.contains(rule))
            continue;
        TestCase test{text(rule->id), titleOf(*rule), 1, Outcome::Passed, {}, {}, {}};
        if (const auto changed = severities.find(rule->id);
            changed != severities.end() && changed->second == Severity::Off) {
            test.line = places.lineOfSeverity(rule->id);
            test.outcome = Outcome::Skipped;
            test.message = QCoreApplication::translate("Report", "The rule is switched off in this design.");
        }
        suite.cases.push_back(test);
    }
    makeUnique(suite.cases);
    suite.properties = {{u"checked-for"_qs, report.facts.today().toString(Qt::ISODate)},
                        {u"catalog"_qs, text(report.facts.catalog().asOf())}};
    for (const auto &[id, severity] : severities)
        suite.properties.emplace_back(u"severity."_qs + text(id), text(spelling(severity)));
    return suite;
}

/// Those in force pass; those that no longer do anything are skipped, which test reports show.
Suite waiversSuite(const CheckReport &report, const DesignPlaces &places)
{
    Suite suite{report.file + u": waivers"_qs, {}, {}};
    for (const auto &[waiver, state] : report.waivers) {
        const bool holds = state == WaiverState::InForce;
        suite.cases.push_back({text(waiver.rule),
                               subjectsOf(waiver),
                               places.lineOf(waiver.id.value),
                               holds ? Outcome::Passed : Outcome::Skipped,
                               {},
                               holds ? QString() : describe(waiver, state),
                               holds ? describe(waiver, state) : QString()});
    }
    makeUnique(suite.cases);
    return suite;
}

/// House rules that could not be checked fail, whatever the severity that is asked for.
Suite houseRulesSuite(const CheckReport &report)
{
    Suite suite{report.file + u": house rules"_qs, {}, {}};
    for (const Error &error : report.houseRuleErrors)
        suite.cases.push_back({u"house-rules"_qs, error.toString(), error.where ? error.where->line : 1,
                               Outcome::Failed, u"error"_qs, error.text, error.toString()});
    makeUnique(suite.cases);
    return suite;
}

/// XML has no way to write some characters that a name may hold.
QString clean(QString words)
{
    for (QChar &c : words)
        if (c.unicode() >= 0xFFFE || (c.unicode() < 0x20 && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    return words;
}

class JunitWriter {
public:
    JunitWriter(QByteArray &bytes, const QString &file) : m_xml(&bytes), m_file(file)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const std::vector<Suite> &suites)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_qs);
        attribute("name", u"sliceboard"_qs);
        countsOf(suites);
        for (const Suite &suite : suites)
            write(suite);
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), clean(value));
    }

    void countsOf(const std::vector<Suite> &suites)
    {
        qint64 tests = 0;
        qint64 failed = 0;
        qint64 skipped = 0;
        for (const Suite &suite : suites) {
            tests += qint64(suite.cases.size());
            failed += suite.count(Outcome::Failed);
            skipped += suite.count(Outcome::Skipped);
        }
        attribute("tests", QString::number(tests));
        attribute("failures", QString::number(failed));
        attribute("errors", u"0"_qs);
        attribute("skipped", QString::number(skipped));
        attribute("time", u"0"_qs);
    }

    void write(const Suite &suite)
    {
        m_xml.writeStartElement(u"testsuite"_qs);
        attribute("name", suite.name);
        countsOf({suite});
        if (!suite.properties.empty())
            m_xml.writeStartElement(u"properties"_qs);
        for (const auto &[name, value] : suite.properties) {
            m_xml.writeEmptyElement(u"property"_qs);
            attribute("name", name);
            attribute("value", value);
        }
        if (!suite.properties.empty())
            m_xml.writeEndElement();
        for (const TestCase &test : suite.cases)
            write(test);
        m_xml.writeEndElement();
    }

    void write(const TestCase &test)
    {
        m_xml.writeStartElement(u"testcase"_qs);
        attribute("classname", test.group);
        attribute("name", test.name);
        attribute("file", m_file);
        attribute("line", QString::number(test.line));
        attribute("time", u"0"_qs);
        if (test.outcome == Outcome::Skipped) {
            m_xml.writeEmptyElement(u"skipped"_qs);
            attribute("message", test.message);
        }
        if (test.outcome == Outcome::Failed) {
            m_xml.writeStartElement(u"failure"_qs);
            attribute("message", test.message);
            attribute("type", test.word);
            m_xml.writeCharacters(clean(test.text));
            m_xml.writeEndElement();
        } else if (!test.text.isEmpty()) {
            m_xml.writeTextElement(u"system-out"_qs, clean(test.text));
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    QString m_file;
};

} // namespace

QByteArray toJunit(const CheckReport &report, const DesignPlaces &places, Severity failOn)
{
    std::vector<Suite> suites{findingsSuite(report, places, failOn)};
    if (!report.waivers.empty())
        suites.push_back(waiversSuite(report, places));
    if (!report.houseRuleErrors.empty())
        suites.push_back(houseRulesSuite(report));
    QByteArray bytes;
    JunitWriter(bytes, report.file).write(suites);
    return bytes;
}

} // namespace sliceboard

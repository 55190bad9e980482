// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/exported_design.h"
#include "tests/support/plan_designs.h"
#include "tests/support/planned_change.h"
#include "tests/support/random_design.h"
#include "tests/support/table_readers.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A change plan as the texts that people paste into tickets and wikis.
class TestPlanFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasAllSections_data();
    void everyFormatHasAllSections();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void hostileNamesStayText_data();
    void hostileNamesStayText();
    void jsonHoldsTheSteps();
    void jsonFollowsItsSchema();
    void csvHasOneRowForEachStep();
    void serviceNowHasTheFieldsOfAChange();
    void tellsResultsOfThisPlanOnly();
    void nothingToDoIsSaid();
};

static const char *const kFormats[] = {"plan-text", "plan-markdown",   "plan-html", "plan-csv",
                                       "plan-json", "plan-servicenow", "plan-jira"};

static void addFormats()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : kFormats)
        QTest::newRow(id) << QByteArray(id);
}

void TestPlanFormats::everyFormatHasAllSections_data() { addFormats(); }

void TestPlanFormats::everyFormatHasAllSections()
{
    QFETCH(QByteArray, id);
    const QString text = PlannedChange::example().text(id.constData());
    const bool isForPrograms = id == "plan-csv" || id == "plan-json";
    const QStringList sections = isForPrograms ? QStringList{u"implementation"_qs, u"backout"_qs}
        : id == "plan-servicenow" ? QStringList{u"implementation_plan"_qs, u"test_plan"_qs, u"backout_plan"_qs}
                                  : QStringList{u"Implementation plan"_qs, u"Test plan"_qs, u"Backout plan"_qs};
    for (const QString &section : sections)
        QVERIFY2(text.contains(id == "plan-json" && section == u"implementation"_qs ? u"\"stages\""_qs : section),
                 qPrintable(section));
    for (const char *name : {"vm-2", "esxi-2", "19.5"})
        QVERIFY2(QString(text)
                     .remove(u'\\')
                     .replace(u"&#45;"_qs, u"-"_qs)
                     .replace(u"&#95;"_qs, u"_"_qs)
                     .contains(QLatin1String(name)),
                 name);
}

void TestPlanFormats::sameBytesTwice_data() { addFormats(); }

void TestPlanFormats::sameBytesTwice()
{
    QFETCH(QByteArray, id);
    QVERIFY(PlannedChange::example().write(id.constData()) == PlannedChange::example().write(id.constData()));
}

void TestPlanFormats::hostileNamesStayText_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : kHostileNames)
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("quotes") << QByteArray("it's \"quoted\"");
    QTest::newRow("lines") << QByteArray("two\nlines");
    QTest::newRow("long") << QByteArray(3000, 'W');
}

void TestPlanFormats::hostileNamesStayText()
{
    QFETCH(QByteArray, name);
    const PlannedChange change = exampleNamed(name.toStdString());
    const QString shown = QString::fromUtf8(name);
    // CSV: every row has its cells, and no cell is a formula.
    const CsvRows rows = rowsOfCsv(change.text("plan-csv"));
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.front().size());
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+@").contains(cell.trimmed().front()), qPrintable(cell));
    }
    // JSON: the name comes back as it was.
    const QJsonObject json = QJsonDocument::fromJson(change.text("plan-json").toUtf8()).object();
    bool isThere = false;
    for (const auto &stage : json[u"stages"].toArray())
        for (const auto &step : stage.toObject()[u"steps"].toArray())
            isThere = isThere || step.toObject()[u"vm"].toString() == shown;
    QVERIFY(isThere);
    // HTML: no element but ours.
    const QString html = change.text("plan-html");
    static const QRegularExpression kTags(QStringLiteral("</?([a-zA-Z][a-zA-Z0-9]*)"));
    const QStringList known{u"html"_qs,  u"head"_qs,  u"meta"_qs, u"title"_qs, u"style"_qs, u"body"_qs,
                            u"h1"_qs,    u"h2"_qs,    u"h3"_qs,   u"ul"_qs,    u"li"_qs,    u"table"_qs,
                            u"thead"_qs, u"tbody"_qs, u"tr"_qs,   u"th"_qs,    u"td"_qs,    u"br"_qs};
    for (auto match = kTags.globalMatch(html); match.hasNext();)
        QVERIFY2(known.contains(match.next().captured(1)), qPrintable(html));
    // Markdown and Jira: no table row is torn apart.
    for (const char *id : {"plan-markdown", "plan-jira"})
        for (const QString &line : change.text(id).split(u'\n'))
            QVERIFY2(!line.startsWith(u'|') || line.trimmed().endsWith(u'|'), qPrintable(line));
}

void TestPlanFormats::jsonHoldsTheSteps()
{
    const PlannedChange change = PlannedChange::example();
    const QJsonObject json = QJsonDocument::fromJson(change.text("plan-json").toUtf8()).object();
    QCOMPARE(json[u"schemaVersion"].toInt(), 1);
    QCOMPARE(json[u"fingerprint"].toString().toStdString(), change.plan().fingerprint);
    QCOMPARE(json[u"stages"].toArray().size(), qsizetype(change.plan().stages.size()));
    QCOMPARE(json[u"backout"].toArray().size(), qsizetype(change.plan().backout.size()));
    QStringList powered;
    for (const auto &stage : json[u"stages"].toArray())
        for (const auto &step : stage.toObject()[u"steps"].toArray())
            if (step.toObject()[u"kind"] == u"power-off"_qs)
                powered << step.toObject()[u"vm"].toString();
    QVERIFY(powered.contains(u"vm-2"_qs));
}

static QString pythonProgram()
{
    return QFile::exists(u"/usr/bin/python3"_qs) ? u"/usr/bin/python3"_qs : u"python3"_qs;
}

/// What python3-jsonschema says about plans as JSON, the first complaint; nothing if all follow the schema.
static QByteArray complaintAbout(const std::vector<QByteArray> &plans)
{
    const QTemporaryDir folder;
    QStringList arguments{u"-c"_qs,
                          u"import json, jsonschema, sys\n"
                          "schema = json.load(open(sys.argv[1]))\n"
                          "jsonschema.Draft7Validator.check_schema(schema)\n"
                          "for path in sys.argv[2:]:\n"
                          "    jsonschema.validate(json.load(open(path, encoding='utf-8')), schema)\n"_qs,
                          QStringLiteral(RESOURCES_DIR "/schema/sliceboard-plan-1.schema.json")};
    for (const QByteArray &plan : plans) {
        QFile file(folder.filePath(QString::number(arguments.size()) + u".json"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(plan) != plan.size())
            return "cannot write";
        arguments += file.fileName();
    }
    QProcess check;
    check.start(pythonProgram(), arguments);
    if (!check.waitForFinished(120000))
        return "no answer";
    return check.exitCode() == 0 ? QByteArray() : check.readAllStandardError() + ' ';
}

/// Checked by Debian's python3-jsonschema, where it is installed: results, hostile names, and what random changes make.
void TestPlanFormats::jsonFollowsItsSchema()
{
    QProcess probe;
    probe.start(pythonProgram(), {u"-c"_qs, u"import jsonschema"_qs});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3-jsonschema is not installed");
    std::vector<QByteArray> plans;
    PlannedChange noted = PlannedChange::example();
    noted.note({{noted.plan().stages.front().steps.front().key, StepOutcome::Done, "fine", "Ada", "2027-01-31"}});
    plans.push_back(noted.text("plan-json").toUtf8());
    for (const char *name : kNastyTexts)
        plans.push_back(exampleNamed(name).text("plan-json").toUtf8());
    for (unsigned seed = 1; seed <= 25; ++seed) {
        PlanDesigns designs(seed);
        const Design before = designs.design();
        designs.change(10);
        plans.push_back(PlannedChange(before, designs.design()).text("plan-json").toUtf8());
    }
    const QByteArray complaint = complaintAbout(plans);
    QVERIFY2(complaint.isEmpty(), complaint.constData());
    // That it would have been heard.
    QJsonObject broken = QJsonDocument::fromJson(plans[0]).object();
    for (const QString &key : broken.keys()) {
        QJsonObject less = broken;
        less[key] = QJsonObject{{u"unheard"_qs, 1}};
        QVERIFY2(!complaintAbout({QJsonDocument(less).toJson()}).isEmpty(), qPrintable(key));
    }
}

void TestPlanFormats::csvHasOneRowForEachStep()
{
    const PlannedChange change = PlannedChange::example();
    const CsvRows rows = rowsOfCsv(change.text("plan-csv"));
    std::size_t expected = 1 + change.plan().checks.size();
    for (const auto *part : {&change.plan().stages, &change.plan().backout})
        for (const PlanStage &stage : *part)
            expected += stage.steps.size() + stage.tests.size();
    QCOMPARE(rows.size(), expected);
    QCOMPARE(rows.front().first(3), (QStringList{u"part"_qs, u"stage"_qs, u"number"_qs}));
}

void TestPlanFormats::serviceNowHasTheFieldsOfAChange()
{
    const QJsonObject fields =
        QJsonDocument::fromJson(PlannedChange::example().text("plan-servicenow").toUtf8()).object();
    QCOMPARE(fields.keys(),
             (QStringList{u"backout_plan"_qs, u"description"_qs, u"implementation_plan"_qs, u"justification"_qs,
                          u"short_description"_qs, u"test_plan"_qs}));
    QVERIFY(fields[u"implementation_plan"].toString().contains(u"vm-2"_qs));
    QVERIFY(!fields[u"backout_plan"].toString().isEmpty());
}

void TestPlanFormats::tellsResultsOfThisPlanOnly()
{
    PlannedChange change = PlannedChange::example();
    const std::string key = change.plan().stages.front().steps.front().key;
    QVERIFY(!change.text("plan-markdown").contains(u"☑"_qs));
    change.note({{key, StepOutcome::Done, "went well", "Ada", "2027-01-31"}});
    const QString noted = change.text("plan-markdown");
    QVERIFY2(noted.contains(u"☑ Done (Ada, 2027-01-31): went well"_qs), qPrintable(noted));
    const PlannedChange other(exampleFile("example-a"), [&] {
        Design after = exampleFile("example-b");
        after.progress = {"00000000", {{key, StepOutcome::Done, "went well", {}, {}}}};
        return after;
    }());
    QVERIFY(!other.text("plan-markdown").contains(u"☑"_qs));
}

void TestPlanFormats::nothingToDoIsSaid()
{
    const PlannedChange change(exampleFile("example-a"), exampleFile("example-a"));
    QVERIFY(change.plan().isEmpty());
    QVERIFY(change.text("plan-text").contains(u"There is nothing to do"_qs));
}

REGISTER_TEST(TestPlanFormats, "tst_plan_formats");
#include "tst_plan_formats.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/example_design.h"
#include "tests/support/exported_design.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/export_dialog.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

using Files = std::vector<OutputFile>;

std::atomic<int> s_running = 0;

/// Ends only when it is stopped.
Result<Files> writeForever(const ExportInput &input)
{
    ++s_running;
    while (!input.isStopped())
        QThread::msleep(1);
    --s_running;
    return Files{{"half.txt", "half", false}};
}
Result<Files> writeOneTable(const ExportInput &) { return Files{{"one.txt", "one", false}}; }

const Exporter kForever{"forever", "Forever", "", ExportGroup::Table, "txt", false, writeForever};
const Exporter kOneTable{"one", "One", "", ExportGroup::Table, "txt", false, writeOneTable};

} // namespace

/// Exports that nobody waits for any more.
class TestExportJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherStartStopsTheFirst();
    void theEndStopsWhatRuns();
    void closingTheDialogStopsWhatRuns();
    void everyExporterHearsOfIt();
};

void TestExportJob::anotherStartStopsTheFirst()
{
    const ExportedDesign exported(exampleDesign());
    ExportJob job;
    QList<QByteArray> told;
    connect(&job, &ExportJob::finished, this,
            [&told](const ExportJob::Outcome &outcome) { told += QByteArray::fromStdString(outcome->front().bytes); });
    job.start(kForever, {exported.checker(), nullptr, {}, false, {}});
    QTRY_COMPARE(s_running.load(), 1);
    job.start(kOneTable, {exported.checker(), nullptr, {}, false, {}});
    QTRY_COMPARE(told, QList<QByteArray>{"one"});
    QTRY_COMPARE(s_running.load(), 0);
    QCOMPARE(told.size(), 1); // what was stopped has nothing to say
}

void TestExportJob::theEndStopsWhatRuns()
{
    const ExportedDesign exported(exampleDesign());
    auto job = std::make_unique<ExportJob>();
    job->start(kForever, {exported.checker(), nullptr, {}, false, {}});
    QTRY_COMPARE(s_running.load(), 1);
    job.reset();
    QCOMPARE(s_running.load(), 0);
}

void TestExportJob::closingTheDialogStopsWhatRuns()
{
    Document document(exampleDesign());
    const Checker checker(document, shippedCatalog());
    const std::vector<const Exporter *> texts{&kForever};
    auto dialog = std::make_unique<ExportDialog>(document, checker, nullptr, nullptr, texts);
    dialog->show();
    auto *list = dialog->findChild<QTreeWidget *>();
    list->setCurrentItem(list->findItems(QStringLiteral("Forever"), Qt::MatchRecursive)[0]);
    QTRY_COMPARE(s_running.load(), 1);
    dialog->reject();
    dialog.reset();
    QCOMPARE(s_running.load(), 0);
}

/// Whoever gave up gets no half file, and of a design with many hosts next to nothing is made.
void TestExportJob::everyExporterHearsOfIt()
{
    const ExportedDesign exported(exampleDesign());
    std::stop_source stop;
    stop.request_stop();
    for (const Exporter *exporter : exporters()) {
        if (exporter->needsPlan)
            continue;
        ExportInput input{exported.checker(), nullptr, {}, false, {}};
        QVERIFY2(writeExport(*exporter, input), exporter->id);
        input.stop = stop.get_token();
        QVERIFY2(!writeExport(*exporter, input), exporter->id);
    }
}

REGISTER_TEST(TestExportJob, "tst_export_job");
#include "tst_export_job.moc"

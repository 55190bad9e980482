// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_book.h"
#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/exported_design.h"
#include "tests/support/table_readers.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Tables of a design as CSV, Markdown and workbook: the figures of the engine, texts that stay texts.
class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvFilesAndColumns();
    void csvHasTheExample();
    void csvKeepsNames();
    void csvHasNoFormulas();
    void emptyTablesHaveHeadings();
    void findingsAreTheCheckers();
    void licencesAreTheBooks();
    void showsOneCluster();
    void markdownIsTables();
    void workbookIsTheCsv();
    void workbookHasNoFormulas();
    void workbookHasNoClock();
    void longTextsAreCut();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void thousandHosts();

private:
    static QMap<QString, CsvRows> csvOf(const ExportedDesign &design, std::optional<ClusterId> cluster = {})
    {
        QMap<QString, CsvRows> tables;
        for (const OutputFile &file : design.write("tables-csv", cluster))
            tables[QString::fromStdString(file.name)] = rowsOfCsv(QString::fromStdString(file.bytes));
        return tables;
    }
    static QStringList column(const CsvRows &rows, const QString &key)
    {
        QStringList cells;
        const qsizetype at = rows.front().indexOf(key);
        for (std::size_t i = 1; at >= 0 && i < rows.size(); ++i)
            cells += rows[i][at];
        return cells;
    }
};

void TestTables::csvFilesAndColumns()
{
    const auto tables = csvOf(ExportedDesign(exampleDesign()));
    QCOMPARE(tables.keys(),
             QStringList({u"findings.csv"_qs, u"gpus.csv"_qs, u"hosts.csv"_qs, u"licences.csv"_qs, u"placements.csv"_qs,
                          u"vms.csv"_qs}));
    QCOMPARE(tables[u"gpus.csv"_qs].front().mid(0, 4), QStringList({u"kind"_qs, u"path"_qs, u"model"_qs, u"mode"_qs}));
    for (const CsvRows &rows : tables)
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.front().size());
}

/// EXAMPLE.md: esxi-1 with two A100 40GB, the first whole for vm-1, a 20C vGPU for vm-2 on the second.
void TestTables::csvHasTheExample()
{
    const auto tables = csvOf(ExportedDesign(exampleDesign()));
    QCOMPARE(column(tables[u"hosts.csv"_qs], u"path"_qs), QStringList({u"esxi-1"_qs}));
    QCOMPARE(column(tables[u"hosts.csv"_qs], u"gpus"_qs), QStringList({u"2"_qs}));
    QCOMPARE(column(tables[u"gpus.csv"_qs], u"mode"_qs), QStringList({u"passthrough"_qs, u"same-size"_qs}));
    QCOMPARE(column(tables[u"gpus.csv"_qs], u"memoryGb"_qs), QStringList({u"40"_qs, u"40"_qs}));
    QCOMPARE(column(tables[u"vms.csv"_qs], u"path"_qs), QStringList({u"vm-1"_qs, u"vm-2"_qs}));
    QCOMPARE(column(tables[u"placements.csv"_qs], u"kind"_qs), QStringList({u"passthrough"_qs, u"vgpu"_qs}));
    QCOMPARE(column(tables[u"placements.csv"_qs], u"gpu"_qs).size(), 2);
}

void TestTables::csvKeepsNames()
{
    const ExportedDesign exported(hostileDesign());
    const QStringList paths = column(csvOf(exported)[u"vms.csv"_qs], u"path"_qs);
    QCOMPARE(std::size_t(paths.size()), exported.design().vms.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString name = QString::fromStdString(exported.design().vms[std::size_t(i)].name);
        QVERIFY2(paths[i] == name || paths[i] == u'\'' + name, qPrintable(name));
    }
}

void TestTables::csvHasNoFormulas()
{
    static const QRegularExpression formula(u"^[\\s\\x00-\\x1f]*[=+\\-@\uff1d\uff0b\uff0d\uff20]"_qs);
    int prefixed = 0;
    for (const OutputFile &file : ExportedDesign(hostileDesign()).write("tables-csv"))
        for (const QStringList &row : rowsOfCsv(QString::fromStdString(file.bytes)))
            for (const QString &cell : row) {
                QVERIFY2(cell == u"-"_qs || !formula.match(cell).hasMatch(), qPrintable(cell));
                prefixed += cell.startsWith(u"'="_qs) ? 1 : 0;
            }
    QVERIFY(prefixed > 0);
}

void TestTables::emptyTablesHaveHeadings()
{
    const auto tables = csvOf(ExportedDesign(emptyDesign()));
    for (auto each = tables.begin(); each != tables.end(); ++each) {
        QCOMPARE(each->size(), std::size_t(1));
        QVERIFY(each->front().contains(each.key() == u"placements.csv"_qs ? u"vm"_qs : u"path"_qs));
    }
    // The same columns as with rows.
    QCOMPARE(tables[u"hosts.csv"_qs].front(), csvOf(ExportedDesign(exampleDesign()))[u"hosts.csv"_qs].front());
    QVERIFY(ExportedDesign(emptyDesign()).text("tables-markdown").find("None.") != std::string::npos);
    QCOMPARE(Workbook(ExportedDesign(emptyDesign()).text("tables-xlsx")).rows(u"hosts"_qs).size(), std::size_t(1));
}

void TestTables::findingsAreTheCheckers()
{
    Design design = DesignBuilder().host("esx01").gpu("a100-pcie-40gb").vgpuVm("vm-1", "grid_a100-10c", 0);
    const ExportedDesign exported(design);
    const CsvRows rows = csvOf(exported)[u"findings.csv"_qs];
    QStringList wanted, found = column(rows, u"fingerprint"_qs);
    for (const Finding &finding : exported.checker().findings())
        wanted += QString::fromStdString(finding.fingerprint());
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(column(rows, u"severity"_qs).front(), u"error"_qs); // the worst first
    QVERIFY(column(rows, u"waived"_qs).contains(u"false"_qs));
}

void TestTables::licencesAreTheBooks()
{
    const ExportedDesign exported(bigDesign(40));
    const CsvRows rows = csvOf(exported)[u"licences.csv"_qs];
    const Document copy(exported.design());
    CapacityBook book(copy, shippedCatalog());
    int vms = 0;
    for (const LicenceCount &count : book.of(EntityRef()).licences)
        vms += count.vms;
    QCOMPARE(vms, 40 * 16); // every VM of the design runs
    int counted = 0, ofClusters = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        (rows[i][0] == u"design"_qs ? counted : ofClusters) += rows[i][3].toInt();
    QCOMPARE(counted, vms);
    QCOMPARE(ofClusters, vms);
}

void TestTables::showsOneCluster()
{
    const ExportedDesign exported(bigDesign(40));
    const auto tables = csvOf(exported, exported.design().clusters[1].id);
    QCOMPARE(tables[u"hosts.csv"_qs].size(), std::size_t(1 + 8));
    QCOMPARE(tables[u"gpus.csv"_qs].size(), std::size_t(1 + 8 * 8));
    QCOMPARE(tables[u"vms.csv"_qs].size(), std::size_t(1 + 8 * 16));
    QCOMPARE(column(tables[u"licences.csv"_qs], u"kind"_qs).count(u"design"_qs), 0);
}

/// As GitHub reads it: each row has as many cells as the heading, and no name opens a tag or ends a cell.
void TestTables::markdownIsTables()
{
    const QString text = QString::fromStdString(ExportedDesign(hostileDesign()).text("tables-markdown"));
    qsizetype cells = 0;
    int rows = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            cells = 0;
            continue;
        }
        const qsizetype count = line.count(u'|');
        QVERIFY2(cells == 0 || count == cells, qPrintable(line));
        cells = count;
        ++rows;
    }
    QVERIFY(rows > 300);
    QString outside = text;
    outside.remove(u"<br>"_qs);
    QVERIFY(!outside.contains(u'<'));
    QVERIFY(!text.contains(u"\n```"_qs) && !text.contains(u" `touch"_qs));
    QVERIFY(text.contains(u"## GPUs\n"_qs) && text.contains(u"| Path |"_qs));
}

/// The same cells in the same places; numbers are numbers there.
void TestTables::workbookIsTheCsv()
{
    const ExportedDesign exported(exampleDesign());
    const Workbook book(exported.text("tables-xlsx"));
    QCOMPARE(book.sheets(),
             QStringList(
                 {u"design"_qs, u"hosts"_qs, u"gpus"_qs, u"vms"_qs, u"placements"_qs, u"findings"_qs, u"licences"_qs}));
    const auto csv = csvOf(exported);
    int numbers = 0;
    for (const QString &sheet : book.sheets().mid(1)) {
        const auto rows = book.rows(sheet);
        const CsvRows &wanted = csv[sheet + u".csv"_qs];
        QCOMPARE(rows.size(), wanted.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (qsizetype column = 0; column < wanted[row].size(); ++column) {
                const SheetCell cell =
                    std::size_t(column) < rows[row].size() ? rows[row][std::size_t(column)] : SheetCell();
                const QString &text = wanted[row][column];
                if (cell.type == u"n"_qs && !cell.value.isEmpty()) {
                    QCOMPARE(cell.value.toDouble(), text.toDouble());
                    ++numbers;
                } else if (cell.type == u"b"_qs) {
                    QCOMPARE(cell.value == u"1"_qs, text == u"true"_qs);
                } else {
                    QCOMPARE(cell.value, text);
                }
            }
    }
    QVERIFY(numbers > 10);
    const auto design = book.rows(u"design"_qs);
    QCOMPARE(design[1][0].value, u"title"_qs);
    QCOMPARE(design[1][1].value, QString::fromStdString(exported.design().name));
}

void TestTables::workbookHasNoFormulas()
{
    const ExportedDesign exported(hostileDesign());
    const Workbook book(exported.text("tables-xlsx"));
    const auto rows = book.rows(u"vms"_qs);
    QCOMPARE(rows.size(), exported.design().vms.size() + 1);
    for (const QString &part : book.parts())
        if (part.startsWith(u"xl/worksheets/"_qs)) {
            QVERIFY(!book.part(part).contains("<f>") && !book.part(part).contains("<f "));
            QVERIFY(!book.part(part).contains("hyperlink"));
        }
    QStringList names;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i][1].type, u"s"_qs);
        names += rows[i][1].value;
    }
    QVERIFY(names.contains(u"=1+1"_qs)); // as it is: a text needs no apostrophe
    QVERIFY(names.contains(u"_x005F_x0041_"_qs)); // Excel reads it as "_x0041_"
}

/// The same bytes on another day: no time stamp of the day in the zip or in the document.
void TestTables::workbookHasNoClock()
{
    const Workbook book(ExportedDesign(exampleDesign()).text("tables-xlsx"));
    const QString year = QString::number(QDate::currentDate().year());
    const QString times = book.times();
    QVERIFY2(times.contains(u"19800101"_qs) && !times.contains(u' ' + year), qPrintable(times));
    QVERIFY(!book.part(u"docProps/core.xml"_qs).contains(year.toLatin1()));
    QVERIFY(book.part(u"docProps/core.xml"_qs).contains("1980-01-01T00:00:00Z"));
}

void TestTables::longTextsAreCut()
{
    const Workbook book(ExportedDesign(goodHost(std::string(40000, 'x')).gpu("a100-pcie-40gb")).text("tables-xlsx"));
    const QString name = book.rows(u"hosts"_qs).at(1).at(1).value;
    QCOMPARE(name.size(), 32767); // the most that Excel takes
    QVERIFY(name.endsWith(u'\u2026'));
}

void TestTables::sameBytesTwice_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"tables-csv", "tables-markdown", "tables-xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestTables::sameBytesTwice()
{
    QFETCH(QString, format);
    const std::string id = format.toStdString();
    const auto first = ExportedDesign(hostileDesign()).write(id);
    QTest::qWait(1100); // times in files have a resolution of a second or two
    QVERIFY(first == ExportedDesign(hostileDesign()).write(id));
}

void TestTables::thousandHosts()
{
#if defined(__SANITIZE_ADDRESS__)
    const int hosts = 100;
#else
    const int hosts = 1000;
#endif
    const ExportedDesign exported(bigDesign(hosts));
    const auto tables = csvOf(exported);
    QCOMPARE(tables[u"hosts.csv"_qs].size(), std::size_t(hosts + 1));
    QCOMPARE(tables[u"gpus.csv"_qs].size(), std::size_t(hosts * 8 + 1));
    QCOMPARE(tables[u"placements.csv"_qs].size(), std::size_t(hosts * 16 + 1));
    const Workbook book(exported.text("tables-xlsx"));
    QCOMPARE(book.part(u"xl/worksheets/sheet4.xml"_qs).count("<row "), hosts * 16 + 1); // VMs
}

REGISTER_TEST(TestTables, "tst_tables");
#include "tst_tables.moc"

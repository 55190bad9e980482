// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/tables/design_tables.h"
#include "model/exports/tables/table_exporters.h"
#include "model/reports/csv_line.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

OutputFile csvFile(const DesignTable &table)
{
    QStringList keys;
    for (const ListedCell &column : table.columns)
        keys += QString::fromUtf8(column.key);
    QString csv = csvLine(keys);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells += value.isDouble() ? cellText(value) : asPlainCell(cellText(value));
        csv += csvLine(cells);
    }
    return {table.id + ".csv", csv.toStdString(), false};
}

Result<std::vector<OutputFile>> writeTablesCsv(const ExportInput &input)
{
    std::vector<OutputFile> files;
    for (const DesignTable &table : designTables(input)) {
        if (input.isStopped())
            break;
        files.push_back(csvFile(table));
    }
    return files;
}

} // namespace

const Exporter kTablesCsv{
    "tables-csv",
    QT_TRANSLATE_NOOP("Exports", "Tables as CSV"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that "
        "a spreadsheet could take for a formula begins with an apostrophe."),
    ExportGroup::Table,
    "csv",
    false,
    writeTablesCsv};

} // namespace sliceboard

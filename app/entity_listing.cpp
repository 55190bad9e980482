// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/entity_listing.h"

#include "app/text_table.h"
#include "model/reports/csv_line.h"

#include <QJsonObject>

#include <string_view>

namespace sliceboard {

QString listAsText(const std::vector<ListedRow> &rows)
{
    if (rows.empty())
        return {};
    std::vector<QStringList> table(1);
    for (const ListedCell &cell : rows.front())
        if (std::string_view(cell.key) != "kind")
            table.front() += cell.heading;
    for (const ListedRow &row : rows) {
        QStringList &cells = table.emplace_back();
        for (const ListedCell &cell : row)
            if (std::string_view(cell.key) != "kind") {
                const QString text = listedText(cell.value);
                cells += text.isEmpty() ? QStringLiteral("-") : text;
            }
    }
    return textTable(table);
}

QString listAsCsv(const std::vector<ListedRow> &rows)
{
    QString csv;
    QStringList keys;
    if (!rows.empty())
        for (const ListedCell &cell : rows.front())
            keys += QString::fromUtf8(cell.key);
    if (!keys.isEmpty())
        csv += csvLine(keys);
    for (const ListedRow &row : rows) {
        QStringList cells;
        for (const ListedCell &cell : row)
            cells += listedText(cell.value);
        csv += csvLine(cells);
    }
    return csv;
}

QJsonArray listAsJson(const std::vector<ListedRow> &rows)
{
    QJsonArray list;
    for (const ListedRow &row : rows) {
        QJsonObject object;
        for (const ListedCell &cell : row)
            object[QString::fromUtf8(cell.key)] = cell.value;
        list.append(object);
    }
    return list;
}

} // namespace sliceboard

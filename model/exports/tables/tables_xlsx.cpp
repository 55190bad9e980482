// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/tables/design_tables.h"
#include "model/exports/tables/table_exporters.h"
#include "model/exports/tables/table_texts.h"
#include "model/reports/title_facts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace sliceboard {
namespace {

constexpr qsizetype kMostInCell = 32767; ///< UTF-16 units, as Excel
constexpr int kMostRows = 1048575; ///< of a sheet, below its heading
constexpr int kNarrowest = 8; ///< columns, in digits
constexpr int kWidest = 60;
constexpr time_t kCreated = 315532800; ///< 1980-01-01, as the zip's own times: the same tables give the same bytes

/// A text as the file format has it: without what XML cannot hold, what looks like one of its escapes escaped, and not
/// longer than a cell may be.
QByteArray inSheet(QString text)
{
    static const QRegularExpression escapes(u"_(?=x[0-9A-Fa-f]{4}_)"_qs);
    text.replace(escapes, u"_x005F_"_qs);
    for (QChar &letter : text)
        if (letter.unicode() >= 0xFFFE)
            letter = QChar::ReplacementCharacter;
    if (text.size() > kMostInCell)
        text = text.left(kMostInCell - 1) + u'\u2026';
    return text.toUtf8();
}

/// A workbook in a file of a folder of its own: libxlsxwriter writes to files only.
class Workbook {
public:
    Workbook()
    {
        if (!m_folder.isValid())
            return;
        m_path = m_folder.filePath(u"tables.xlsx"_qs);
        m_book = workbook_new(QFile::encodeName(m_path).constData());
        m_bold = m_book ? workbook_add_format(m_book) : nullptr;
        if (m_bold)
            format_set_bold(m_bold);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    bool isOpen() const { return m_bold; }

    void setTitle(const QString &title)
    {
        QByteArray utf8 = inSheet(title.left(255));
        lxw_doc_properties properties{};
        properties.title = utf8.data();
        properties.created = kCreated;
        workbook_set_properties(m_book, &properties);
    }

    /// False if the table is too long for a sheet.
    bool add(const DesignTable &table)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, table.id.c_str());
        if (!sheet || table.rows.size() > std::size_t(kMostRows))
            return false;
        std::vector<qsizetype> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QByteArray key = table.columns[column].key;
            worksheet_write_string(sheet, 0, lxw_col_t(column), key.constData(), m_bold);
            widths.push_back(std::max<qsizetype>(kNarrowest, key.size() + 2));
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                write(sheet, row + 1, column, table.rows[row][column], widths[column]);
        for (std::size_t column = 0; column < widths.size(); ++column)
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), double(widths[column]), nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
        return true;
    }

    /// The whole file; empty if it could not be written.
    QByteArray close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        QFile file(m_path);
        return error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    /// Numbers as numbers, all else as texts: never a formula.
    static void write(lxw_worksheet *sheet, std::size_t row, std::size_t column, const QJsonValue &value,
                      qsizetype &width)
    {
        if (value.isDouble()) {
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value.toDouble(), nullptr);
            return;
        }
        if (value.isBool()) {
            worksheet_write_boolean(sheet, lxw_row_t(row), lxw_col_t(column), value.toBool(), nullptr);
            return;
        }
        const QString text = cellText(value);
        if (text.isEmpty())
            return;
        width = std::clamp<qsizetype>(text.size() + 1, width, kWidest);
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), inSheet(text).constData(), nullptr);
    }

    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_bold = nullptr;
};

/// What the tables are of: the title block as a table of its own.
DesignTable titleTable(const Checker &checker)
{
    DesignTable table{"design", {}, {{"key", {}, {}}, {"value", {}, {}}}, {}};
    table.rows.push_back({u"title"_qs, titleOf(checker.facts().design())});
    for (const TitleFact &fact : titleFacts(checker))
        table.rows.push_back({QString::fromUtf8(fact.key), fact.value});
    return table;
}

Result<std::vector<OutputFile>> writeTablesXlsx(const ExportInput &input)
{
    Workbook book;
    if (!book.isOpen())
        return failure(TableTexts::tr("No temporary file can be made for the workbook."));
    book.setTitle(titleOf(input.checker.facts().design()));
    std::vector<DesignTable> tables = designTables(input);
    tables.insert(tables.begin(), titleTable(input.checker));
    for (const DesignTable &table : tables)
        if (!book.add(table))
            return failure(
                TableTexts::tr("The table \"%1\" has more rows than a sheet can hold; export a cluster at a time, or "
                               "choose CSV.")
                    .arg(QString::fromStdString(table.id)));
    const QByteArray bytes = book.close();
    if (bytes.isEmpty())
        return failure(TableTexts::tr("No temporary file can be made for the workbook."));
    return std::vector<OutputFile>{{"tables.xlsx", bytes.toStdString(), false}};
}

} // namespace

const Exporter kTablesXlsx{
    "tables-xlsx",
    QT_TRANSLATE_NOOP("Exports", "Tables as a workbook (XLSX)"),
    QT_TRANSLATE_NOOP("Exports",
                      "Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are "
                      "numbers and texts, never formulas."),
    ExportGroup::Table,
    "xlsx",
    false,
    writeTablesXlsx};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <string>
#include <vector>

namespace sliceboard::testing {

using CsvRows = std::vector<QStringList>;

/// Reads CSV as RFC 4180 has it, and nothing else.
inline CsvRows rowsOfCsv(const QString &csv)
{
    CsvRows rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar letter = csv[i];
        if (isQuoted && letter == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
            cell += csv[++i];
        else if (letter == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == u',')
            rows.back() += std::exchange(cell, QString());
        else if (!isQuoted && letter == u'\r' && i + 1 < csv.size() && csv[i + 1] == u'\n') {
            rows.back() += std::exchange(cell, QString());
            rows.emplace_back();
            ++i;
        } else
            cell += letter;
    }
    rows.pop_back();
    return rows;
}

/// A cell of a sheet with its type: "n" number, "s" text, "b" true or false.
struct SheetCell {
    QString type, value;
    bool operator==(const SheetCell &) const = default;
};

/// A workbook, read by unzip and an XML reader.
class Workbook {
public:
    explicit Workbook(const std::string &bytes)
    {
        m_folder.path();
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), qint64(bytes.size()));
    }
    QByteArray part(const QString &name) const { return unzip({u"-p"_qs, path(), name}); }
    QStringList parts() const { return QString::fromUtf8(unzip({u"-Z1"_qs, path()})).split(u'\n', Qt::SkipEmptyParts); }
    QString times() const { return QString::fromUtf8(unzip({u"-ZT"_qs, u"-l"_qs, path()})); }
    QStringList sheets() const
    {
        QStringList names;
        QXmlStreamReader xml(part(u"xl/workbook.xml"_qs));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet"_qs)
                names += xml.attributes().value(u"name"_qs).toString();
        return names;
    }
    std::vector<std::vector<SheetCell>> rows(const QString &sheet) const;

private:
    QString path() const { return m_folder.filePath(u"book.xlsx"_qs); }
    static QByteArray unzip(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"unzip"_qs, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    QStringList sharedTexts() const
    {
        QStringList texts;
        QXmlStreamReader xml(part(u"xl/sharedStrings.xml"_qs));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t"_qs)
                texts += xml.readElementText();
        return xml.hasError() ? QStringList() : texts;
    }
    QTemporaryDir m_folder;
};

inline std::vector<std::vector<SheetCell>> Workbook::rows(const QString &sheet) const
{
    const QStringList texts = sharedTexts();
    QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets().indexOf(sheet) + 1)));
    std::vector<std::vector<SheetCell>> rows;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row"_qs)
            rows.emplace_back();
        if (xml.name() == u"f"_qs)
            rows.back().push_back({u"formula"_qs, {}});
        if (xml.name() != u"c"_qs)
            continue;
        const QString place = xml.attributes().value(u"r"_qs).toString();
        const std::size_t column = std::size_t(place[0].unicode() - u'A');
        const QString type = xml.attributes().value(u"t"_qs).toString();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"f"_qs)
                value = u"a formula"_qs;
            value += xml.readElementText();
        }
        rows.back().resize(std::max(rows.back().size(), column + 1));
        rows.back()[column] = type == u"s"_qs ? SheetCell{type, texts.value(value.toInt())}
                                              : SheetCell{type.isEmpty() ? u"n"_qs : type, value};
    }
    return xml.hasError() ? std::vector<std::vector<SheetCell>>() : rows;
}

} // namespace sliceboard::testing

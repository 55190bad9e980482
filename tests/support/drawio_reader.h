// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QRectF>
#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace sliceboard::testing {

/// A cell of a draw.io file as a reader sees it.
struct DrawnCell {
    QString id, parent, label, style, source, target;
    QMap<QString, QString> data;
    QRectF place;
    bool isVertex = false;
    bool isEdge = false;
    QString kind() const { return data.value(QStringLiteral("kind")); }
};

/// A page of one.
struct DrawnPage {
    QString id, name;
    QSizeF area;
    std::vector<DrawnCell> cells; ///< layers and the root too
    const DrawnCell *find(const QString &id) const
    {
        const auto found = std::ranges::find(cells, id, &DrawnCell::id);
        return found == cells.end() ? nullptr : &*found;
    }
    QRectF placeOf(const DrawnCell &cell) const
    {
        QRectF place = cell.place;
        for (const DrawnCell *above = find(cell.parent); above && above->isVertex; above = find(above->parent))
            place.translate(above->place.topLeft());
        return place;
    }
    /// A cell whose label begins so.
    bool has(const QString &text) const
    {
        return std::ranges::any_of(cells, [&](const DrawnCell &cell) { return cell.label.startsWith(text); });
    }
    std::vector<const DrawnCell *> ofKind(const char *kind) const
    {
        std::vector<const DrawnCell *> found;
        for (const DrawnCell &cell : cells)
            if (cell.kind() == QLatin1String(kind))
                found.push_back(&cell);
        return found;
    }
};

/// Reads the XML and nothing else: no code of the exporter.
class DrawioReader {
public:
    explicit DrawioReader(const std::string &bytes) : m_xml(QByteArray::fromStdString(bytes)) { }

    std::vector<DrawnPage> read()
    {
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                start();
        return std::move(m_pages);
    }
    QString error() const { return m_xml.hasError() ? m_xml.errorString() : QString(); }

private:
    QString at(const char *key) const { return m_xml.attributes().value(QLatin1String(key)).toString(); }

    void start()
    {
        const auto name = m_xml.name();
        if (name == QLatin1String("diagram")) {
            m_pages.emplace_back();
            m_pages.back().id = at("id");
            m_pages.back().name = at("name");
        } else if (name == QLatin1String("mxGraphModel")) {
            const double scale = at("pageScale").toDouble();
            m_pages.back().area = QSizeF(at("pageWidth").toDouble(), at("pageHeight").toDouble()) * scale;
        } else if (name == QLatin1String("UserObject")) {
            for (const QXmlStreamAttribute &each : m_xml.attributes())
                m_object[each.name().toString()] = each.value().toString();
        } else if (name == QLatin1String("mxCell")) {
            DrawnCell cell{m_object.value(QStringLiteral("id"), at("id")),
                           at("parent"),
                           m_object.value(QStringLiteral("label"), at("value")),
                           at("style"),
                           at("source"),
                           at("target"),
                           m_object,
                           {},
                           at("vertex") == u"1"_qs,
                           at("edge") == u"1"_qs};
            m_pages.back().cells.push_back(std::move(cell));
            m_object.clear();
        } else if (name == QLatin1String("mxGeometry")) {
            m_pages.back().cells.back().place = {at("x").toDouble(), at("y").toDouble(), at("width").toDouble(),
                                                 at("height").toDouble()};
        }
    }

    QXmlStreamReader m_xml;
    std::vector<DrawnPage> m_pages;
    QMap<QString, QString> m_object;
};

} // namespace sliceboard::testing

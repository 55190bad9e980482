// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/drawio_page.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace sliceboard {
namespace {

/// With two decimals at most, the same in every language.
QString number(double value) { return QString::number(std::round(value * 100) / 100, 'g', 10); }

/// What XML cannot hold as replacement characters; line breaks and tabs stay.
QString forXml(QString text)
{
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r';
        if (isControl || code >= 0xFFFE)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

void writeGeometry(QXmlStreamWriter &xml, const DrawioCell &cell)
{
    xml.writeStartElement(u"mxGeometry"_qs);
    if (cell.isEdge()) {
        xml.writeAttribute(u"relative"_qs, u"1"_qs);
    } else {
        xml.writeAttribute(u"x"_qs, number(cell.place.x()));
        xml.writeAttribute(u"y"_qs, number(cell.place.y()));
        xml.writeAttribute(u"width"_qs, number(cell.place.width()));
        xml.writeAttribute(u"height"_qs, number(cell.place.height()));
    }
    xml.writeAttribute(u"as"_qs, u"geometry"_qs);
    if (cell.via) {
        xml.writeStartElement(u"Array"_qs);
        xml.writeAttribute(u"as"_qs, u"points"_qs);
        xml.writeEmptyElement(u"mxPoint"_qs);
        xml.writeAttribute(u"x"_qs, number(cell.via->x()));
        xml.writeAttribute(u"y"_qs, number(cell.via->y()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeCell(QXmlStreamWriter &xml, const DrawioCell &cell)
{
    const bool hasData = !cell.data.empty();
    if (hasData) {
        xml.writeStartElement(u"UserObject"_qs);
        xml.writeAttribute(u"label"_qs, forXml(cell.label));
        for (const auto &[key, value] : cell.data)
            xml.writeAttribute(key, forXml(value));
        xml.writeAttribute(u"id"_qs, cell.id);
    }
    xml.writeStartElement(u"mxCell"_qs);
    if (!hasData) {
        xml.writeAttribute(u"id"_qs, cell.id);
        xml.writeAttribute(u"value"_qs, forXml(cell.label));
    }
    xml.writeAttribute(u"style"_qs, cell.style);
    xml.writeAttribute(cell.isEdge() ? u"edge"_qs : u"vertex"_qs, u"1"_qs);
    xml.writeAttribute(u"parent"_qs, cell.parent);
    if (cell.isEdge()) {
        xml.writeAttribute(u"source"_qs, cell.source);
        xml.writeAttribute(u"target"_qs, cell.target);
    }
    writeGeometry(xml, cell);
    xml.writeEndElement();
    if (hasData)
        xml.writeEndElement();
}

void writeLayer(QXmlStreamWriter &xml, const DrawioLayer &layer)
{
    xml.writeEmptyElement(u"mxCell"_qs);
    xml.writeAttribute(u"id"_qs, layer.id);
    xml.writeAttribute(u"value"_qs, forXml(layer.name));
    xml.writeAttribute(u"parent"_qs, u"0"_qs);
    if (layer.isLocked)
        xml.writeAttribute(u"style"_qs, u"locked=1;"_qs);
}

} // namespace

DrawioPage::DrawioPage(QString id, QString name, std::vector<DrawioLayer> layers)
    : m_id(std::move(id)), m_name(std::move(name)), m_layers(std::move(layers))
{
    m_ids.insert(u"0"_qs);
    for (const DrawioLayer &layer : m_layers)
        m_ids.insert(layer.id);
}

QString DrawioPage::add(DrawioCell cell)
{
    const QString wanted = cell.id;
    for (int number = 2; !m_ids.insert(cell.id).second; ++number)
        cell.id = wanted + u'~' + QString::number(number);
    m_cells.push_back(std::move(cell));
    return m_cells.back().id;
}

void DrawioPage::write(QXmlStreamWriter &xml, const QSizeF &paper, double scale, const QString &background) const
{
    xml.writeStartElement(u"diagram"_qs);
    xml.writeAttribute(u"id"_qs, m_id);
    xml.writeAttribute(u"name"_qs, forXml(m_name));
    xml.writeStartElement(u"mxGraphModel"_qs);
    for (const auto &[key, value] :
         {std::pair(u"grid"_qs, u"0"_qs), std::pair(u"guides"_qs, u"1"_qs), std::pair(u"tooltips"_qs, u"1"_qs),
          std::pair(u"connect"_qs, u"1"_qs), std::pair(u"arrows"_qs, u"1"_qs), std::pair(u"fold"_qs, u"0"_qs),
          std::pair(u"page"_qs, u"1"_qs), std::pair(u"pageScale"_qs, number(scale)),
          std::pair(u"pageWidth"_qs, number(paper.width())), std::pair(u"pageHeight"_qs, number(paper.height())),
          std::pair(u"background"_qs, background), std::pair(u"math"_qs, u"0"_qs), std::pair(u"shadow"_qs, u"0"_qs)})
        xml.writeAttribute(key, value);
    xml.writeStartElement(u"root"_qs);
    xml.writeEmptyElement(u"mxCell"_qs);
    xml.writeAttribute(u"id"_qs, u"0"_qs);
    for (const DrawioLayer &layer : m_layers)
        writeLayer(xml, layer);
    for (const DrawioCell &cell : m_cells)
        writeCell(xml, cell);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/svg_parts.h"

#include "views/export/picture_texts.h"
#include "views/items/entity_texts.h"
#include "views/painting/board_scene.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <utility>

namespace sliceboard {
namespace {

/// Where marks are written: no text of a board ever stands there, whatever names it is made of.
constexpr int kMarkAt = -77777;
const QString kEnd = QStringLiteral("end");

bool isXml(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code < 0xFFFE);
}

QString xmlText(QString text)
{
    text.removeIf([](QChar letter) { return !isXml(letter); });
    return text;
}

QString named(const Facts &facts, const EntityRef &ref)
{
    const QString label = facts.label(ref);
    switch (ref.kind) {
    case EntityKind::Cluster:
        return PictureTexts::tr("Cluster %1").arg(label);
    case EntityKind::Host:
        return PictureTexts::tr("Host %1").arg(label);
    case EntityKind::Gpu:
        return PictureTexts::tr("GPU %1").arg(label);
    case EntityKind::Vm:
    case EntityKind::Design:
        break;
    }
    return label;
}

/// Reads what Qt wrote and writes it anew. Qt puts all groups beside each other into one; so a group can be closed at a
/// mark and opened again behind it.
class Renaming {
public:
    Renaming(const QByteArray &svg, const PartName &whole, const std::vector<PartName> &names)
        : m_reader(xmlText(QString::fromUtf8(svg))), m_writer(&m_result), m_whole(whole), m_names(names)
    {
        m_reader.setNamespaceProcessing(false);
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(0);
    }

    Result<QByteArray> run()
    {
        m_writer.writeStartDocument();
        if (m_reader.readNextStartElement())
            readPicture();
        m_writer.writeEndDocument();
        if (m_reader.hasError())
            return failure(PictureTexts::tr("The picture cannot be named: %1.").arg(m_reader.errorString()));
        return m_result;
    }

private:
    void readPicture()
    {
        start();
        m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        writeName(m_whole);
        while (m_reader.readNextStartElement()) {
            const QStringView name = m_reader.name();
            if (name == u"g")
                readAll();
            else if (name == u"title" || name == u"desc")
                m_reader.skipCurrentElement();
            else
                copyElement();
        }
        m_writer.writeEndElement();
    }

    void readAll()
    {
        start();
        while (m_reader.readNextStartElement())
            m_reader.name() == u"g" ? readGroup() : copyElement();
        m_writer.writeEndElement();
    }

    void readGroup()
    {
        m_group = m_reader.attributes();
        while (m_reader.readNextStartElement())
            if (isMark())
                takeMark();
            else
                copyShape();
        closeGroup();
    }

    bool isMark() const { return m_reader.attributes().value(QLatin1String("x")) == QString::number(kMarkAt); }

    void takeMark()
    {
        const QString mark = m_reader.readElementText();
        closeGroup();
        if (mark == kEnd)
            return m_writer.writeEndElement();
        m_writer.writeStartElement(QStringLiteral("g"));
        writeName(m_names[mark.toULong()]);
    }

    void copyShape()
    {
        if (!m_isOpen) {
            m_writer.writeStartElement(QStringLiteral("g"));
            writeAttributes(m_group);
        }
        m_isOpen = true;
        copyElement();
    }

    void closeGroup()
    {
        if (std::exchange(m_isOpen, false))
            m_writer.writeEndElement();
    }

    void copyElement()
    {
        start();
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement())
                break;
            if (m_reader.isStartElement())
                copyElement();
            else if (m_reader.isCharacters())
                m_writer.writeCharacters(m_reader.text().toString());
        }
        m_writer.writeEndElement();
    }

    void start()
    {
        m_writer.writeStartElement(m_reader.qualifiedName().toString());
        writeAttributes(m_reader.attributes());
    }

    void writeName(const PartName &name)
    {
        m_writer.writeTextElement(QStringLiteral("title"), xmlText(name.title));
        if (!name.description.isEmpty())
            m_writer.writeTextElement(QStringLiteral("desc"), xmlText(name.description));
    }

    void writeAttributes(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &each : attributes) {
            QString value = each.value().toString();
            if (each.qualifiedName() == u"font-family")
                value = withGeneric(value);
            m_writer.writeAttribute(each.qualifiedName().toString(), value);
        }
    }

    /// "Sans Serif" is a name of Qt's own.
    static QString withGeneric(const QString &family)
    {
        return family == u"Sans Serif" ? QStringLiteral("sans-serif") : family + QStringLiteral(", sans-serif");
    }

    QXmlStreamReader m_reader;
    QByteArray m_result;
    QXmlStreamWriter m_writer;
    const PartName &m_whole;
    const std::vector<PartName> &m_names;
    QXmlStreamAttributes m_group; ///< of the group that is read
    bool m_isOpen = false; ///< it has been written
};

} // namespace

void SvgParts::begin(const EntityRef &ref)
{
    const bool isKnown = ref.kind != EntityKind::Design;
    add({isKnown ? named(m_checker.facts(), ref) : QString(), isKnown ? accessibleText(m_checker, ref) : QString()});
}

void SvgParts::beginBlock(GpuId gpu, const BlockCard &block)
{
    const Facts facts = m_checker.facts();
    const Gpu &on = *facts.gpu(gpu);
    const QString name = block.isReserved() ? block.name : PictureTexts::tr("VM %1").arg(block.name);
    add({name, accessibleText(m_checker, on, block.block, facts.layout(on).scale)});
}

void SvgParts::end() { leaveMark(kEnd); }

void SvgParts::add(PartName name)
{
    leaveMark(QString::number(m_names.size()));
    m_names.push_back(std::move(name));
}

void SvgParts::leaveMark(const QString &text)
{
    const QPen pen = m_painter.pen();
    m_painter.setPen(Qt::black); // without one, nothing would be written
    m_painter.drawText(QPointF(kMarkAt, 0), text);
    m_painter.setPen(pen);
}

Result<QByteArray> nameParts(const QByteArray &svg, const PartName &whole, const std::vector<PartName> &names)
{
    return Renaming(svg, whole, names).run();
}

} // namespace sliceboard

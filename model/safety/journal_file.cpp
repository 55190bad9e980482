// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/journal_file.h"

#include "model/safety/edit_codec.h"

#include <QCryptographicHash>

namespace sliceboard {
namespace {

/// Name and format of the file. Other formats are left alone.
constexpr char kMagic[] = "Sliceboard journal 2\n";
constexpr qsizetype kMagicSize = qsizetype(sizeof kMagic) - 1;
constexpr qsizetype kDigestSize = 8;
constexpr qsizetype kFrameSize = qsizetype(sizeof(quint32)) + kDigestSize;
constexpr qint64 kLargestFile = qint64(1) << 30;

QByteArray digest(quint32 number, QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const quint32 little = qToLittleEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
    hash.addData(payload);
    return hash.result().first(kDigestSize);
}

std::string utf8(const QString &text) { return text.toStdString(); }

void encodeHead(ByteEncoder &out, const JournalHead &head)
{
    const DesignOrigin &origin = head.origin;
    out.members(utf8(origin.path), qint64(origin.changedAt.isValid() ? origin.changedAt.toMSecsSinceEpoch() : -1),
                origin.size, origin.edits, origin.isModified, head.follows, head.lastId, head.ids);
}

std::optional<JournalHead> decodeHead(QByteArrayView bytes)
{
    ByteDecoder in(bytes);
    JournalHead head;
    std::string path;
    qint64 changedAt = -1;
    in.members(path, changedAt, head.origin.size, head.origin.edits, head.origin.isModified, head.follows, head.lastId,
               head.ids);
    if (!in.isAtEnd())
        return {};
    head.origin.path = QString::fromStdString(path);
    if (changedAt >= 0)
        head.origin.changedAt = QDateTime::fromMSecsSinceEpoch(changedAt);
    return head;
}

std::optional<JournalRecord> decodeRecord(QByteArrayView bytes)
{
    ByteDecoder in(bytes);
    JournalRecord record;
    qint64 time = 0;
    quint32 count = 0;
    in.members(time, record.isModified, record.lastId, count);
    for (; count > 0 && in.isOk(); --count)
        record.edits.push_back(decodeEdit(in));
    if (!in.isAtEnd())
        return {};
    record.time = QDateTime::fromMSecsSinceEpoch(time);
    return record;
}

} // namespace

Result<void> JournalWriter::open(const QString &path, const JournalHead &head)
{
    m_file.close();
    m_file.setFileName(path);
    m_records = m_bytes = 0;
    m_number = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || m_file.write(kMagic, kMagicSize) != kMagicSize)
        return failure(m_file.errorString(), TextPlace{path});
    m_bytes = kMagicSize;
    QByteArray payload;
    ByteEncoder out(payload);
    encodeHead(out, head);
    return write(payload);
}

Result<void> JournalWriter::append(const JournalRecord &facts, quint32 editCount, const QByteArray &edits)
{
    QByteArray payload;
    payload.reserve(edits.size() + 32);
    ByteEncoder out(payload);
    out.members(facts.time.toMSecsSinceEpoch(), facts.isModified, facts.lastId, editCount);
    payload += edits;
    Result<void> written = write(payload);
    if (written)
        ++m_records;
    return written;
}

Result<void> JournalWriter::write(const QByteArray &payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + kFrameSize);
    ByteEncoder(frame).value(quint32(payload.size()));
    frame += digest(m_number, payload);
    frame += payload;
    if (m_file.write(frame) != frame.size()) {
        const QString reason = m_file.errorString();
        m_file.resize(m_bytes);
        return failure(reason, TextPlace{m_file.fileName()});
    }
    m_bytes += frame.size();
    ++m_number;
    return {};
}

JournalReader::JournalReader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return;
    m_content = file.readAll();
    if (!m_content.startsWith(kMagic))
        return;
    m_at = kMagicSize;
    m_head = decodeHead(payload());
}

std::optional<JournalRecord> JournalReader::next()
{
    const QByteArrayView bytes = m_head ? payload() : QByteArrayView();
    return bytes.isEmpty() ? std::nullopt : decodeRecord(bytes);
}

/// The bytes of the next record; empty at the end, and from the first damaged one on.
QByteArrayView JournalReader::payload()
{
    const QByteArrayView rest = QByteArrayView(m_content).sliced(m_at);
    m_at = m_content.size();
    if (rest.size() < kFrameSize)
        return {};
    const auto size = qsizetype(qFromLittleEndian<quint32>(rest.data()));
    if (size > rest.size() - kFrameSize)
        return {};
    const QByteArrayView bytes = rest.sliced(kFrameSize, size);
    if (digest(m_number, bytes) != rest.sliced(sizeof(quint32), kDigestSize))
        return {};
    ++m_number;
    m_at = m_content.size() - rest.size() + kFrameSize + size;
    return bytes;
}

} // namespace sliceboard

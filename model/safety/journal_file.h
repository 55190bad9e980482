// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/edits/edit.h"

#include <QDateTime>
#include <QFile>

#include <optional>
#include <vector>

namespace sliceboard {

/// What a file holds of a design, and how far the design has gone on since.
struct DesignOrigin {
    QString path; ///< where the design was last saved; empty: never
    QDateTime changedAt; ///< of that file, when it was last read or saved here
    qint64 size = -1; ///< of that file, in bytes
    int edits = 0; ///< transactions, undos and redos since then
    bool isModified = false; ///< the design differs from the file
    bool operator==(const DesignOrigin &) const = default;
};

/// The first record of a journal file: the state that the others start from.
struct JournalHead {
    DesignOrigin origin;
    /// Number of records of the generation before, if this file goes on where that one ends; -1: it does not.
    qint64 follows = -1;
    std::uint32_t lastId = 0;
    std::vector<std::uint32_t> ids; ///< of the nodes of the design, as idsOf() gives them
};

/// One settled transaction, undo or redo.
struct JournalRecord {
    QDateTime time;
    bool isModified = false; ///< whether the design differed from its file afterwards
    std::uint32_t lastId = 0; ///< the highest id given out by then
    std::vector<Edit> edits;
};

/// Appends to a journal file. Each record goes to the kernel at once, so that it outlives the process, whatever kills
/// it. A record is its length, a checksum and its bytes; the checksum covers the record's number, too.
class JournalWriter {
public:
    /// Makes a new file with a head in place of what is there.
    Result<void> open(const QString &path, const JournalHead &head);
    /// `edits`: encoded one after the other. What cannot be written whole is taken back as far as possible.
    Result<void> append(const JournalRecord &facts, quint32 editCount, const QByteArray &edits);
    void close() { m_file.close(); }
    bool isOpen() const { return m_file.isOpen(); }
    /// Records after the head.
    qint64 records() const { return m_records; }
    qint64 bytes() const { return m_bytes; }
    /// Descriptor of the open file, to be synchronised elsewhere; -1: none.
    int handle() const { return m_file.handle(); }

private:
    Result<void> write(const QByteArray &payload);

    QFile m_file;
    qint64 m_records = 0;
    qint64 m_bytes = 0;
    quint32 m_number = 0;
};

/// Reads a journal file record by record, up to the first one that is torn or damaged.
class JournalReader {
public:
    explicit JournalReader(const QString &path);

    /// The head; nothing if the file is none of ours.
    const std::optional<JournalHead> &head() const { return m_head; }
    /// The next record, unless the end of what can be read is reached.
    std::optional<JournalRecord> next();

private:
    QByteArrayView payload();

    QByteArray m_content;
    qsizetype m_at = 0;
    quint32 m_number = 0;
    std::optional<JournalHead> m_head;
};

} // namespace sliceboard

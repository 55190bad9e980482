// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/safety/journal_file.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace sliceboard {

/// How long a journal grows before it is replaced by a new base.
struct JournalLimits {
    qint64 records = 1000;
    qint64 bytes = qint64(1) << 20; ///< or as many as the base has, if that is more
};

/// Keeps the open design so that nothing but the gesture in progress is lost when the process dies at any moment.
///
/// In a folder there are a *base*, which is a design file with a comment as its first line, and *journals* of the edits
/// since. After each transaction, undo and redo one record of those edits goes to the kernel; that is enough for the
/// death of the process. Files are synchronised with the disk every few seconds, for power cuts. Writing an edit costs
/// as much as its nodes are large: writing the design at each edit would take too long at 1,000 hosts.
///
/// When a journal has grown long, generation n + 1 begins: a new journal is opened, and a new base is written in the
/// background from a copy of the design. Until that stands, base n with journals n and n + 1 one after the other say the
/// same. Nodes are named by place and by id; the head of a journal says which ids the nodes of its base have.
class Journal : public QObject {
    Q_OBJECT

public:
    Journal(Document &document, const QString &folder, const JournalLimits &limits = {}, QObject *parent = nullptr);
    /// Leaves behind what is kept, unless stop() was called.
    ~Journal() override;

    /// Follows the design that the document has just loaded, of which `bytes` are the file.
    void start(const DesignOrigin &origin, std::string bytes);
    /// The design was saved, as these bytes.
    void saved(const DesignOrigin &origin, std::string bytes);
    /// The design is given up or saved for good: nothing is left behind. Until the next start() nothing is kept.
    void stop();
    /// Waits for the base to be written; whether everything up to now is kept.
    bool isKept();

    /// Names the files of this journal; empty before start().
    const QString &id() const { return m_id; }

Q_SIGNALS:
    void failed(const QString &reason); ///< keeping goes wrong; said once, work can go on

private:
    void note(const Edit &edit);
    void settle();
    /// Begins the next generation. `follows`: its journal goes on where the one before ends.
    void advance(bool follows, std::function<std::string()> bytes);
    Result<void> writeBase(int generation, const DesignOrigin &origin, const std::string &bytes);
    void lose(const QString &reason);
    bool isLong() const;
    void synchronise();
    std::function<std::string()> copy() const;

    Document &m_document;
    QString m_folder;
    JournalLimits m_limits;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
    DesignOrigin m_origin;

    JournalWriter m_writer;
    int m_generation = -1;
    QByteArray m_pending; ///< edits of the transaction in progress
    quint32 m_pendingCount = 0;
    bool m_isLost = false; ///< the journal lacks edits: only a new base helps
    QElapsedTimer m_lostSince;
    bool m_wasSaid = false;

    QThreadPool m_background;
    std::atomic<int> m_baseGeneration = -1; ///< of the base that stands
    std::atomic<qint64> m_baseBytes = 0;
    std::atomic<bool> m_isWriting = false;
    QTimer m_synchronise;
};

} // namespace sliceboard

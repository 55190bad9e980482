// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/recovery.h"

#include "model/formats/design_reader.h"
#include "model/safety/edit_codec.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr char kHeader[] = "# Sliceboard recovery ";
constexpr qsizetype kHeaderSize = qsizetype(sizeof kHeader) - 1;
constexpr qint64 kLongestHeader = 64 * 1024;
constexpr std::uint32_t kHighestId = 1 << 26; ///< the index has room for each id; no session comes near

QString baseSuffix() { return QStringLiteral(".sliceboard.yaml"); }

/// Whether the session that keeps a design still runs.
bool isInUse(const QString &folder, const QString &id)
{
    QLockFile lock(recoveryPath(folder, id, RecoveryFile::Lock));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    return !lock.tryLock(std::chrono::milliseconds(0)) && lock.error() == QLockFile::LockFailedError;
}

QByteArray headerLine(const RecoveryHeader &header)
{
    const DesignOrigin &origin = header.origin;
    const QJsonObject json{{QStringLiteral("generation"), header.generation},
                           {QStringLiteral("path"), origin.path},
                           {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("changedAt"), origin.changedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("size"), origin.size},
                           {QStringLiteral("edits"), origin.edits},
                           {QStringLiteral("modified"), origin.isModified}};
    return kHeader + QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// A base as it stands in its file.
struct Base {
    RecoveryHeader header;
    UnsavedDesign unsaved;
};

std::optional<Base> readBase(const QString &path, const QString &id)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > qint64(kMostDesignBytes) + kLongestHeader)
        return {};
    const QByteArray content = file.readAll();
    const qsizetype lineEnd = content.indexOf('\n');
    if (!content.startsWith(kHeader) || lineEnd < 0)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(content.sliced(kHeaderSize, lineEnd - kHeaderSize)).object();
    const auto date = [&](QStringView key) {
        return QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs);
    };
    const QByteArrayView bytes = QByteArrayView(content).sliced(lineEnd + 1);
    Result<Design> design = readDesign({bytes.data(), std::size_t(bytes.size())}, path);
    if (!json.value(u"generation").isDouble() || !date(u"time").isValid() || !design)
        return {};
    const DesignOrigin origin{json.value(u"path").toString(), date(u"changedAt"), json.value(u"size").toInteger(-1),
                              json.value(u"edits").toInt(), json.value(u"modified").toBool()};
    return Base{{json.value(u"generation").toInt(), origin}, {id, origin, date(u"time"), std::move(*design)}};
}

/// Does again what the journals of a base say.
class Replay {
public:
    explicit Replay(UnsavedDesign &unsaved) : m_unsaved(unsaved) { }

    void run(const QString &folder, int generation)
    {
        qint64 done = -1;
        for (bool goesOn = true; goesOn; ++generation) {
            JournalReader reader(recoveryPath(folder, m_unsaved.id, RecoveryFile::Journal, generation));
            if (!reader.head() || !begin(*reader.head(), done))
                return;
            for (done = 0; const auto record = reader.next(); ++done)
                if (!apply(*record))
                    return;
        }
    }

private:
    /// Starts with a journal: the first gives the nodes their ids, the others go on where the one before ended.
    bool begin(const JournalHead &head, qint64 done)
    {
        if (done >= 0) {
            if (head.follows != done)
                return false;
        } else {
            if (head.lastId > kHighestId || !areBelow(head.ids, head.lastId) || !renumber(m_unsaved.design, head.ids))
                return false;
            m_unsaved.design.lastId = head.lastId;
            m_index.rebuild(m_unsaved.design);
        }
        m_unsaved.origin = head.origin;
        return true;
    }

    static bool areBelow(const std::vector<std::uint32_t> &ids, std::uint32_t lastId)
    {
        return std::ranges::all_of(ids, [lastId](std::uint32_t id) { return id <= lastId; });
    }

    /// All edits of a record, or none.
    bool apply(const JournalRecord &record)
    {
        if (record.lastId > kHighestId)
            return false;
        std::vector<Edit> back;
        for (const Edit &edit : record.edits) {
            if (!isApplicable(m_unsaved.design, m_index, edit, record.lastId)) {
                takeBack(back);
                return false;
            }
            back.push_back(sliceboard::apply(m_unsaved.design, m_index, edit));
        }
        m_unsaved.design.lastId = record.lastId;
        m_unsaved.time = record.time;
        m_unsaved.origin.isModified = record.isModified;
        ++m_unsaved.origin.edits;
        return true;
    }

    void takeBack(std::vector<Edit> &back)
    {
        for (; !back.empty(); back.pop_back())
            static_cast<void>(sliceboard::apply(m_unsaved.design, m_index, std::move(back.back())));
    }

    UnsavedDesign &m_unsaved;
    DesignIndex m_index;
};

/// Journals whose base was never written hold nothing that the file they were opened from does not.
void clearAwayStrays(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString id = name.section(u'.', 0, 0);
        if (!QFileInfo::exists(recoveryPath(folder, id, RecoveryFile::Base)) && !isInUse(folder, id))
            removeUnsaved(folder, id);
    }
}

} // namespace

UnsavedDesigns readUnsaved(const QString &folder)
{
    UnsavedDesigns found;
    for (const QString &name : QDir(folder).entryList({u'*' + baseSuffix()}, QDir::Files)) {
        const QString id = name.chopped(baseSuffix().size());
        if (isInUse(folder, id))
            continue;
        const QString path = recoveryPath(folder, id, RecoveryFile::Base);
        std::optional<Base> base = readBase(path, id);
        if (!base) {
            found.damaged += path;
            continue;
        }
        Replay(base->unsaved).run(folder, base->header.generation);
        if (base->unsaved.origin.isModified)
            found.usable.push_back(std::move(base->unsaved));
        else
            removeUnsaved(folder, id);
    }
    clearAwayStrays(folder);
    std::ranges::sort(found.usable, std::ranges::greater(), &UnsavedDesign::time);
    return found;
}

void removeUnsaved(const QString &folder, const QString &id)
{
    QFile::remove(recoveryPath(folder, id, RecoveryFile::Base)); // first, for journals alone are nothing
    for (const QString &name : QDir(folder).entryList({id + QStringLiteral(".*.journal")}, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

QString recoveryPath(const QString &folder, const QString &id, RecoveryFile file, int generation)
{
    const QString stem = folder + u'/' + id;
    switch (file) {
    case RecoveryFile::Base:
        return stem + baseSuffix();
    case RecoveryFile::Journal:
        return QStringLiteral("%1.%2.journal").arg(stem).arg(generation);
    case RecoveryFile::Lock:
        break;
    }
    return stem + QStringLiteral(".lock");
}

Result<void> writeRecoveryBase(const QString &folder, const QString &id, const RecoveryHeader &header,
                               std::string_view bytes)
{
    const QString path = recoveryPath(folder, id, RecoveryFile::Base);
    QSaveFile file(path);
    const QByteArray line = headerLine(header);
    const auto size = qint64(bytes.size());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(line) == line.size()
        && file.write(bytes.data(), size) == size && file.commit();
    if (!written)
        return failure(file.errorString(), TextPlace{path});
    return {};
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_merge.h"
#include "model/formats/design_file.h"
#include "model/formats/design_lock.h"
#include "model/rules/checker.h"
#include "model/rules/first_check.h"
#include "model/safety/journal.h"
#include "model/safety/recovery.h"
#include "model/safety/versions.h"

#include <functional>
#include <memory>

namespace sliceboard {

/// The open design with its findings and the file it belongs to: reading, saving, the lock, and recovery after a crash.
/// It asks nobody anything; the window does that first.
class Session : public QObject {
    Q_OBJECT

public:
    /// A design that was read and may be taken over.
    struct Opened {
        QString path;
        LoadedDesign loaded;
        std::unique_ptr<DesignLock> lock; ///< null if this session holds it already
        QString heldBy; ///< who else has the file open, as a sentence; empty: nobody
        std::unique_ptr<FirstCheck> check = nullptr; ///< if it has been checked already
    };

    /// Where the file stands against what was read or saved here.
    enum class DiskState { Same, Changed, Gone };

    /// `versionsFolder`: where earlier versions of saved designs are kept; empty: beside the recovery folder.
    explicit Session(Catalog catalog, const QString &recoveryFolder, const QString &versionsFolder = {},
                     QObject *parent = nullptr);

    Document &document() { return m_document; }
    Checker &checker() { return m_checker; }
    const Catalog &catalog() const { return m_catalog; }

    /// Where the design is saved; empty: nowhere yet.
    const QString &path() const { return m_path; }
    /// Whether saving must go to another file, and why.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// The file's name, or the design's own as long as it has no file.
    QString displayName() const;

    /// Reads a file and takes its lock; the open design stays as it is.
    Result<Opened> read(const QString &path) const { return opened(path, loadDesignFile(path)); }
    /// The same for a file that has been read already, and may have been checked.
    Result<Opened> opened(const QString &path, Result<LoadedDesign> loaded,
                          std::unique_ptr<FirstCheck> check = nullptr) const;
    /// Shows what was read in place of the open design; read-only if somebody else holds it.
    void take(Opened opened);
    /// Starts a design that no file holds from one of the resources, whose texts are put into the user's language.
    Result<void> start(const QString &resource);
    /// The same from what was read, and may have been checked.
    void startWith(LoadedDesign loaded, std::unique_ptr<FirstCheck> check = nullptr);
    /// Opens the unsaved state that an earlier session left, as a changed design.
    void recover(UnsavedDesign unsaved, std::unique_ptr<FirstCheck> check = nullptr);
    /// Leaves an empty design that no file holds.
    void closeDesign();

    /// Does something that may take long, on another thread if it likes, and waits for it; false: not to its end.
    using Patience = std::function<bool(std::function<void()> work)>;
    /// An unedited design is saved as the very bytes that were read. Nothing may be edited while `patience` waits; if it
    /// does not to the end, the file stays as it is, or is saved yet.
    Result<void> save(const QString &path, const Patience &patience = {});
    /// Whether saving would remove comments from the file.
    bool losesComments(const QString &path) const;
    /// Whether somebody changed the file since it was read or saved here.
    bool isChangedOnDisk() const;
    /// The same by content: a file that was only touched is the same.
    DiskState diskState();
    /// A file of a design as it was read or last saved.
    struct SavedFile {
        std::string bytes;
        QString name; ///< for messages
        Result<Design> read() const;
    };
    /// Refused for a design that no file holds.
    Result<SavedFile> savedFile() const;
    /// Puts what is on disk, and was read, in place of the open design, as a step that can be undone.
    void reload(LoadedDesign disk);
    /// Puts what the open design, what is on disk, and the saved file as their base were merged to in place of the open
    /// design, as a step that can be undone. The conflicts stand in the design, too.
    void takeMerge(LoadedDesign disk, DesignMerge merge);
    /// What is on disk is known and not wanted.
    void keepMine();

    /// Files that saves of this design replaced, latest first.
    std::vector<EarlierVersion> earlierVersions() const { return m_versions.list(m_path); }
    /// Puts an earlier version in place of the open design, as a step that can be undone; the file stays as it is.
    void restore(Design version);

    /// What earlier sessions left behind.
    UnsavedDesigns leftBehind() const { return readUnsaved(m_recoveryFolder); }
    const QString &recoveryFolder() const { return m_recoveryFolder; }
    void forget(const UnsavedDesign &unsaved) const { removeUnsaved(m_recoveryFolder, unsaved.id); }
    /// The user has saved or given up everything: nothing is left behind.
    void finish() { m_journal.stop(); }

Q_SIGNALS:
    void fileChanged(); ///< path or read-only state
    void keepingFailed(const QString &reason); ///< edits or a version are not kept; work can go on

private:
    void setFile(const QString &path, const QString &readOnlyReason);
    void noteOnDisk();
    void replaceBy(const QString &stepName, Design design);
    DesignOrigin origin() const;
    QString writableReason(const Opened &opened) const;

    Catalog m_catalog;
    Document m_document;
    Checker m_checker;
    QString m_path;
    QString m_readOnlyReason;
    std::unique_ptr<DesignLock> m_lock;
    std::string m_bytes; ///< the file as it was read or saved
    bool m_hasComments = false;
    QDateTime m_changedAt; ///< of the file when it was read or saved
    qint64 m_size = -1;

    QString m_recoveryFolder;
    Journal m_journal;
    VersionStore m_versions;
};

} // namespace sliceboard

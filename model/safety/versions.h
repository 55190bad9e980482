// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <string_view>
#include <vector>

namespace sliceboard {

/// A design file as it was before a save.
struct EarlierVersion {
    QString path; ///< of the copy
    QDateTime savedAt; ///< when the design was saved like this
    qint64 size = 0; ///< bytes
};

/// Copies of design files as they were before they were replaced: the last ten of each, in a folder of the user's. They
/// belong to the path of a design, symbolic links resolved.
class VersionStore {
public:
    explicit VersionStore(const QString &folder) : m_folder(folder) { }

    /// Copies the file as it is now, unless it holds these bytes already or was copied before. Does nothing if there is
    /// no such file.
    Result<void> keep(const QString &designPath, std::string_view replacedBy) const;
    /// Latest first.
    std::vector<EarlierVersion> list(const QString &designPath) const;

    static constexpr int kMostVersions = 10;
    /// The oldest go when all copies of a design together have more bytes; the latest always stays.
    static constexpr qint64 kMostBytes = qint64(128) << 20;

private:
    QString folderOf(const QString &designPath) const;
    void dropOld(const QString &designPath) const;

    QString m_folder;
};

} // namespace sliceboard

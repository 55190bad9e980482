// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <string>
#include <vector>

namespace sliceboard {

// What git knows of a file. It is run as a program, without a shell; nothing is fetched and nothing in the repository is
// changed. Errors are git's own words, or that there is no git.

/// One revision in which a file was changed.
struct GitRevision {
    QString id; ///< whole
    QString shortId;
    QDateTime when;
    QString author;
    QString subject;
};

/// The revisions that changed a file, latest first, at most kMostRevisions. An error if it is in no repository.
Result<std::vector<GitRevision>> gitRevisions(const QString &path);
inline constexpr int kMostRevisions = 200;

/// The bytes of a file as "REVISION:path" names it, the path from the top of the repository, or from `folder` if it
/// begins with "./". `folder` is any folder in the repository.
Result<std::string> readGitFile(const QString &revisionAndPath, const QString &folder);
/// The bytes of this file in a revision.
Result<std::string> readGitFile(const GitRevision &revision, const QString &path);

} // namespace sliceboard

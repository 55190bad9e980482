// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_scene.h"
#include "views/panels/start_page.h"

namespace sliceboard {

/// What the start page tells of designs opened or saved lately: a picture of the board and the findings as they were
/// then. Pictures are files of the user's cache, named after the content of the design file.
class RecentDesigns {
public:
    /// Makes for some milliseconds what the picture of a design shows; true when all is there, so that note() does not
    /// take long.
    static bool prepareSome(const BoardScene &scene);
    /// Notes the open design, which its file holds as it is.
    void note(const QString &path, const BoardScene &scene) const;
    /// What is known of these files. Files that changed since are not looked into.
    std::vector<RecentDesign> about(const QStringList &paths) const;
    void forget(const QString &path) const;

    static QString pictureFolder();
};

} // namespace sliceboard

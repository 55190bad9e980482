// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/settings_dialog.h"
#include "views/dialogs/tool_bar_dialog.h"
#include "views/painting/board_arrangement.h"

#include <QByteArray>
#include <QKeySequence>
#include <QMap>
#include <QSize>
#include <QStringList>

#include <optional>

namespace sliceboard {

/// Organisation and program of QSettings: the settings are in ~/.config/sliceboard/sliceboard.conf.
QString storeName();

/// What the program remembers from one start to the next.
class Settings {
public:
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Latest first; files that are gone are left out unless asked for.
    QStringList recentFiles(bool withMissing = false) const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();
    /// The file that the change plan of a design started from last; empty: from none.
    QString planBase(const QString &designPath) const;
    void setPlanBase(const QString &designPath, const QString &basePath);
    /// Where the last file was opened or saved.
    QString lastFolder() const;

    /// Keys that are not those by default, by the id of their action.
    QMap<QString, QKeySequence> shortcuts() const;
    void setShortcuts(const QMap<QString, QKeySequence> &keys);
    /// Unset: as by default.
    std::optional<ToolBarChoice> toolBar() const;
    void setToolBar(const std::optional<ToolBarChoice> &choice);
    /// Whether the tour of a first start was offered already.
    bool isTourDone() const;
    void setTourDone();
    /// Of presentations; the usual one until the user has chosen another.
    QString watermark() const;
    void setWatermark(const QString &watermark);

    /// How the board of a design was arranged last, by the design's path; of the designs opened last.
    BoardSorting boardSorting(const QString &path) const;
    void setBoardSorting(const QString &path, const BoardSorting &sorting);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    /// What there was of the screen when it was saved, in logical pixels: at another scale the geometry means another
    /// window. Invalid: unknown.
    QSize windowScreen() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state, const QSize &screen = {});
};

} // namespace sliceboard

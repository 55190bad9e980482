// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include "views/presentation/presented_design.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kMostRecent = 10;
constexpr qsizetype kMostDesigns = 50; ///< of which something is remembered

// Pairs of a design's path and what is remembered of it, latest first: paths as keys would be cut at their slashes.

QString ofDesign(const QString &key, const QString &path)
{
    const QStringList pairs = QSettings(storeName(), storeName()).value(key).toStringList();
    for (qsizetype row = 0; row + 1 < pairs.size(); row += 2)
        if (pairs[row] == QFileInfo(path).absoluteFilePath())
            return pairs[row + 1];
    return {};
}

/// Forgets the design if the value is empty.
void noteOfDesign(const QString &key, const QString &path, const QString &value)
{
    QSettings settings(storeName(), storeName());
    const QString design = QFileInfo(path).absoluteFilePath();
    const QStringList known = settings.value(key).toStringList();
    QStringList pairs;
    if (!value.isEmpty())
        pairs << design << value;
    for (qsizetype row = 0; row + 1 < known.size() && pairs.size() < 2 * kMostDesigns; row += 2)
        if (known[row] != design)
            pairs << known[row] << known[row + 1];
    settings.setValue(key, pairs);
}

std::vector<std::pair<QString, ThemeChoice>> themeNames()
{
    return {{u"system"_qs, ThemeChoice::System},
            {u"light"_qs, ThemeChoice::Light},
            {u"dark"_qs, ThemeChoice::Dark},
            {u"high-contrast-light"_qs, ThemeChoice::HighContrastLight},
            {u"high-contrast-dark"_qs, ThemeChoice::HighContrastDark}};
}

} // namespace

QString storeName() { return QStringLiteral("sliceboard"); }

Preferences Settings::preferences() const
{
    const QSettings settings(storeName(), storeName());
    Preferences result;
    result.language = settings.value(u"language"_qs).toString();
    const QString theme = settings.value(u"theme"_qs).toString();
    for (const auto &[name, choice] : themeNames())
        if (theme == name)
            result.theme = choice;
    result.reducedMotion = settings.value(u"reducedMotion"_qs).toBool();
    result.catalogFolder = settings.value(u"catalogFolder"_qs).toString();
    return result;
}

void Settings::setPreferences(const Preferences &preferences)
{
    QSettings settings(storeName(), storeName());
    settings.setValue(u"language"_qs, preferences.language);
    for (const auto &[name, choice] : themeNames())
        if (choice == preferences.theme)
            settings.setValue(u"theme"_qs, name);
    settings.setValue(u"reducedMotion"_qs, preferences.reducedMotion);
    settings.setValue(u"catalogFolder"_qs, preferences.catalogFolder);
}

QStringList Settings::recentFiles(bool withMissing) const
{
    const QSettings settings(storeName(), storeName());
    QStringList files = settings.value(u"recentFiles"_qs).toStringList();
    if (!withMissing)
        files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles(true);
    files.removeAll(absolute);
    files.prepend(absolute);
    files.resize(std::min<qsizetype>(files.size(), kMostRecent));
    QSettings settings(storeName(), storeName());
    settings.setValue(u"recentFiles"_qs, files);
    settings.setValue(u"lastFolder"_qs, QFileInfo(absolute).path());
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles(true);
    files.removeAll(path);
    QSettings(storeName(), storeName()).setValue(u"recentFiles"_qs, files);
}

void Settings::clearRecentFiles() { QSettings(storeName(), storeName()).remove(u"recentFiles"_qs); }

QString Settings::planBase(const QString &designPath) const { return ofDesign(u"planBases"_qs, designPath); }

void Settings::setPlanBase(const QString &designPath, const QString &basePath)
{
    noteOfDesign(u"planBases"_qs, designPath, basePath.isEmpty() ? QString() : QFileInfo(basePath).absoluteFilePath());
}

QString Settings::lastFolder() const
{
    const QSettings settings(storeName(), storeName());
    const QString folder = settings.value(u"lastFolder"_qs).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QMap<QString, QKeySequence> Settings::shortcuts() const
{
    QSettings settings(storeName(), storeName());
    settings.beginGroup(u"shortcuts"_qs);
    QMap<QString, QKeySequence> keys;
    for (const QString &id : settings.childKeys())
        keys[id] = QKeySequence(settings.value(id).toString(), QKeySequence::PortableText);
    return keys;
}

void Settings::setShortcuts(const QMap<QString, QKeySequence> &keys)
{
    QSettings settings(storeName(), storeName());
    settings.remove(u"shortcuts"_qs);
    settings.beginGroup(u"shortcuts"_qs);
    for (auto key = keys.begin(); key != keys.end(); ++key)
        settings.setValue(key.key(), key->toString(QKeySequence::PortableText));
}

std::optional<ToolBarChoice> Settings::toolBar() const
{
    const QSettings settings(storeName(), storeName());
    if (!settings.contains(u"toolBar/actions"_qs))
        return {};
    const int style = settings.value(u"toolBar/style"_qs).toInt();
    return ToolBarChoice{settings.value(u"toolBar/actions"_qs).toStringList(),
                         style >= Qt::ToolButtonIconOnly && style <= Qt::ToolButtonTextUnderIcon
                             ? Qt::ToolButtonStyle(style)
                             : Qt::ToolButtonIconOnly};
}

void Settings::setToolBar(const std::optional<ToolBarChoice> &choice)
{
    QSettings settings(storeName(), storeName());
    settings.remove(u"toolBar"_qs);
    if (!choice)
        return;
    settings.setValue(u"toolBar/actions"_qs, choice->ids);
    settings.setValue(u"toolBar/style"_qs, int(choice->style));
}

bool Settings::isTourDone() const { return QSettings(storeName(), storeName()).value(u"tourDone"_qs).toBool(); }

void Settings::setTourDone() { QSettings(storeName(), storeName()).setValue(u"tourDone"_qs, true); }

QString Settings::watermark() const
{
    return QSettings(storeName(), storeName()).value(u"presentation/watermark"_qs, usualWatermark()).toString();
}

/// The usual watermark is not kept, so that it follows the language.
void Settings::setWatermark(const QString &watermark)
{
    QSettings settings(storeName(), storeName());
    if (watermark == usualWatermark())
        settings.remove(u"presentation/watermark"_qs);
    else
        settings.setValue(u"presentation/watermark"_qs, watermark);
}

// Numbers of BoardGrouping and BoardOrder.
BoardSorting Settings::boardSorting(const QString &path) const
{
    const QString kept = ofDesign(u"board/sorting"_qs, path);
    const int grouping = kept.section(u' ', 0, 0).toInt();
    const int order = kept.section(u' ', 1, 1).toInt();
    return {BoardGrouping(std::clamp(grouping, 0, int(BoardGrouping::Findings))),
            BoardOrder(std::clamp(order, 0, int(BoardOrder::WorstFirst)))};
}

void Settings::setBoardSorting(const QString &path, const BoardSorting &sorting)
{
    noteOfDesign(u"board/sorting"_qs, path,
                 sorting == BoardSorting() ? QString()
                                           : u"%1 %2"_qs.arg(int(sorting.grouping)).arg(int(sorting.order)));
}

QByteArray Settings::windowGeometry() const
{
    return QSettings(storeName(), storeName()).value(u"window/geometry"_qs).toByteArray();
}

QByteArray Settings::windowState() const
{
    return QSettings(storeName(), storeName()).value(u"window/state"_qs).toByteArray();
}

QSize Settings::windowScreen() const { return QSettings(storeName(), storeName()).value(u"window/screen"_qs).toSize(); }

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state, const QSize &screen)
{
    QSettings settings(storeName(), storeName());
    settings.setValue(u"window/geometry"_qs, geometry);
    settings.setValue(u"window/state"_qs, state);
    settings.setValue(u"window/screen"_qs, screen);
}

} // namespace sliceboard

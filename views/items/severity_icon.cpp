// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/severity_icon.h"

#include "views/painting/marks.h"

#include <QGuiApplication>

#include <map>

namespace sliceboard {

QIcon severityIcon(Severity severity)
{
    if (severity == Severity::Off)
        return {};
    static std::map<std::pair<Theme::Kind, Severity>, QIcon> icons;
    const Theme &theme = Theme::of(QGuiApplication::palette());
    QIcon &icon = icons[{theme.kind, severity}];
    if (icon.isNull())
        icon = iconOf(markOf(severity), theme);
    return icon;
}

} // namespace sliceboard

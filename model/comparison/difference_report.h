// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"
#include "model/comparison/rename_hints.h"

#include <QJsonObject>
#include <QString>

namespace sliceboard {

/// How two designs differ, for people and programs.
struct DifferenceReport {
    QString before; ///< names of the two, as the user gave them
    QString after;
    std::vector<EntityChange> changes;
    std::vector<RenameHint> hints;
};

DifferenceReport differenceReport(QString before, const Design &was, QString after, const Design &is);

/// Lines for a terminal or a mail, in the user's language; each change has a symbol.
QString toText(const DifferenceReport &report);
/// A table of all changes, in the user's language.
QString toMarkdown(const DifferenceReport &report);
/// With schemaVersion; keys and words are language-neutral.
QJsonObject toJson(const DifferenceReport &report);

} // namespace sliceboard

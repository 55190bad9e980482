// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace sliceboard {

/// Texts of plans, in the user's language.
class PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

inline QString toQString(const std::string &text) { return QString::fromStdString(text); }

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of the rule reference in all its formats.
struct RuleReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleReference)
};

} // namespace sliceboard

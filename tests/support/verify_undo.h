// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "tests/support/index_check.h"

#include <QString>

/// Runs edits as one step of the document, undoes it, and does it again. What is wrong with that, or empty.
inline QString undoFault(sliceboard::Document &document, std::vector<sliceboard::Edit> edits)
{
    const sliceboard::Design before = document.design();
    const std::size_t steps = document.position();
    const bool changes = !edits.empty();
    sliceboard::run(document, QStringLiteral("step"), std::move(edits));
    const sliceboard::Design after = document.design();
    if (document.position() != steps + (changes ? 1 : 0))
        return QStringLiteral("not one step");
    if (changes == (after == before))
        return QStringLiteral("edits without a change");
    if (const QString fault = indexFault(document.index(), after); !fault.isEmpty())
        return QStringLiteral("index after the step: ") + fault;
    if (!changes)
        return {};
    document.undo();
    if (document.design() != before)
        return QStringLiteral("undo does not restore the design");
    if (const QString fault = indexFault(document.index(), before); !fault.isEmpty())
        return QStringLiteral("index after undo: ") + fault;
    document.redo();
    if (document.design() != after)
        return QStringLiteral("redo does not repeat the change");
    const QString fault = indexFault(document.index(), after);
    return fault.isEmpty() ? fault : QStringLiteral("index after redo: ") + fault;
}

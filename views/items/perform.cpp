// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/perform.h"

namespace sliceboard {

Result<void> perform(Document &document, const QString &name, Edits edits)
{
    if (!edits)
        return tl::unexpected(std::move(edits.error()));
    run(document, name, std::move(*edits));
    return {};
}

} // namespace sliceboard

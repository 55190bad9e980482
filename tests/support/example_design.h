// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/formats/design_file.h"
#include "tests/support/random_edits.h"

#include <stdexcept>

namespace sliceboard {

/// The first worked example: one host, GPU 0 in passthrough for vm-1, GPU 1 as vGPU for vm-2.
inline Design exampleDesign()
{
    Result<LoadedDesign> loaded = loadDesignFile(QStringLiteral(":/samples/example-a.sliceboard.yaml"));
    if (!loaded)
        throw std::runtime_error(loaded.error().toString().toStdString());
    return std::move(loaded->design);
}

/// Makes `steps` undo steps of a few random edits each.
inline void editAtRandom(Document &document, RandomEdits &random, int steps)
{
    for (int i = 0; i < steps; ++i) {
        Transaction transaction(document, QString::number(i));
        for (int n = 1 + random.below(4); n > 0; --n) {
            Design numbers = document.design();
            Edit edit = random.next(numbers);
            while (document.design().lastId < numbers.lastId)
                document.newId();
            transaction.add(std::move(edit));
        }
        transaction.commit();
    }
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/gpu_turns.h"

#include "views/drag/drop_texts.h"
#include "views/painting/theme.h"

#include <QStringList>

#include <map>

namespace sliceboard {

QString turnText(Document &document, const Checker &checker, const std::vector<Edit> &edits,
                 std::span<const GpuId> gpus)
{
    const Facts facts = checker.facts();
    std::vector<GpuLook> before;
    for (const GpuId id : gpus)
        before.push_back(lookOf(*facts.gpu(id)));
    std::map<std::pair<GpuLook, GpuLook>, int> turns;
    document.whatIf(edits, [&] {
        for (std::size_t i = 0; i < gpus.size(); ++i)
            if (const GpuLook after = lookOf(*facts.gpu(gpus[i])); after != before[i])
                ++turns[{before[i], after}];
    });
    QStringList texts;
    for (const auto &[turn, count] : turns)
        texts.append((gpus.size() == 1 ? DropTexts::tr("switches the GPU from %1 to %2")
                                       : DropTexts::tr("switches %Ln GPU(s) from %1 to %2", nullptr, count))
                         .arg(toText(turn.first), toText(turn.second)));
    return texts.join(QStringLiteral("; "));
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/gpu_turns.h"

#include "views/painting/theme.h"

#include <QCoreApplication>

#include <map>

namespace sliceboard {
namespace {

struct Turns {
    Q_DECLARE_TR_FUNCTIONS(DropTexts)
};

} // namespace

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
        texts.append((gpus.size() == 1 ? Turns::tr("switches the GPU from %1 to %2")
                                       : Turns::tr("switches %Ln GPU(s) from %1 to %2", nullptr, count))
                         .arg(toText(turn.first), toText(turn.second)));
    return texts.join(QStringLiteral("; "));
}

} // namespace sliceboard

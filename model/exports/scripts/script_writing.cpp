// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/script_writing.h"

#include <QFile>

#include <fmt/format.h>

namespace sliceboard {

std::string scriptPrelude(const char *name)
{
    QFile file(QStringLiteral(":/scripts/") + QString::fromLatin1(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll().toStdString() : std::string();
}

std::string scriptHeader(const ScriptPlan &script, std::string_view what)
{
    return fmt::format(
        "# {}: {}\n"
        "# {}\n"
        "# Plan {}. Made by Sliceboard. Review it before you run it.\n"
        "# It holds no credentials. It looks before it acts, skips what is done and stops at the first failure.\n",
        script.isBackout ? "Backout" : "Change", script.title, what, script.fingerprint);
}

const char *esxcliWord(std::string_view apiWord)
{
    if (apiWord == "shared")
        return "Shared";
    if (apiWord == "sharedDirect")
        return "SharedPassthru";
    if (apiWord == "performance")
        return "Performance";
    if (apiWord == "consolidation")
        return "Consolidation";
    return apiWord == "mixedSize" ? "MixedSize" : "SameSize";
}

std::string onLines(const std::vector<std::string> &texts) { return fmt::format("{}", fmt::join(texts, "\n")); }

Result<std::vector<OutputFile>> writeScripts(const ExportInput &input, std::string_view suffix,
                                             bool (*can)(const ScriptAction &),
                                             std::string (*write)(const ScriptPlan &))
{
    std::vector<OutputFile> files;
    for (const bool isBackout : {false, true}) {
        if (input.isStopped() || (isBackout && input.plan->backout.empty()))
            continue;
        const Result<ScriptPlan> script = scriptPlan(input, isBackout, can);
        if (!script)
            return tl::unexpected(script.error());
        files.push_back(
            {fmt::format("{}.{}", isBackout ? "backout" : "change", suffix), write(*script), suffix.ends_with("sh")});
    }
    return files;
}

} // namespace sliceboard

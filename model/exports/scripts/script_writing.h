// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/scripts/script_plan.h"

namespace sliceboard {

/// The part of a script that is the same for every plan: resources/scripts/NAME.
std::string scriptPrelude(const char *name);
/// The lines of comment that a script begins with, each after "# ".
std::string scriptHeader(const ScriptPlan &script, std::string_view what);
/// What esxcli calls a graphics type, an assignment policy or a vGPU mode of the vSphere API.
const char *esxcliWord(std::string_view apiWord);
/// "one\ntwo" for lists with one entry a line.
std::string onLines(const std::vector<std::string> &texts);

/// Writes the plan and, where there is one, the way back: "change.SUFFIX" and "backout.SUFFIX".
Result<std::vector<OutputFile>> writeScripts(const ExportInput &input, std::string_view suffix,
                                             bool (*can)(const ScriptAction &),
                                             std::string (*write)(const ScriptPlan &));

} // namespace sliceboard

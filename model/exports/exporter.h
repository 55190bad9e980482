// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/plan/change_plan.h"
#include "model/rules/checker.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace sliceboard {

/// One file that an export makes.
struct OutputFile {
    std::string name; ///< relative, without a folder; only letters, digits, '.', '-' and '_'
    std::string bytes;
    bool isExecutable = false;
    bool operator==(const OutputFile &) const = default;
};

/// What an export may look at. The same input gives the same bytes.
struct ExportInput {
    const Checker &checker; ///< the design with its facts and findings; for a plan, what is to be
    const ChangePlan *plan = nullptr; ///< for exporters that need one
    std::optional<ClusterId> cluster; ///< only this one, where the exporter can
    bool isDark = false; ///< colours for a dark page, where there are any
    std::stop_token stop = {}; ///< whoever waits may give up
    /// Exporters ask for each host, row or page, and then go on with nothing more; see writeExport().
    bool isStopped() const { return stop.stop_requested(); }
};

/// What an export is about, for menus.
enum class ExportGroup { Diagram, Table, Plan, Script, Configuration };

/// One kind of text that a design or a plan can be handed over as. One .cpp each; all stand in exporters.cpp.
struct Exporter {
    const char *id; ///< language-neutral, "mermaid", "plan-markdown", "powercli"
    const char *title; ///< QT_TRANSLATE_NOOP("Exports", …)
    const char *description; ///< what it is for and what it cannot say; QT_TRANSLATE_NOOP("Exports", …)
    ExportGroup group;
    const char *suffix; ///< of its first file, "drawio"
    bool needsPlan;
    Result<std::vector<OutputFile>> (*write)(const ExportInput &input);
};

/// The files of an export; an error also if it was stopped, whatever the exporter made of it.
Result<std::vector<OutputFile>> writeExport(const Exporter &exporter, const ExportInput &input);

/// All of them, in the order of menus.
std::span<const Exporter *const> exporters();
/// nullptr if there is none.
const Exporter *exporterById(std::string_view id);

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/configurations/configuration_exporters.h"
#include "model/exports/diagrams/diagram_exporters.h"
#include "model/exports/exporter.h"
#include "model/exports/plans/plan_exporters.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/tables/table_exporters.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {

std::span<const Exporter *const> exporters()
{
    // The order is that of menus: diagrams, tables, plans, scripts, configurations.
    static const std::vector<const Exporter *> kAll{
        &kDrawio,          &kMermaid,
        &kMermaidMarkdown, &kGraphviz, // diagrams
        &kTablesCsv,       &kTablesMarkdown,
        &kTablesXlsx, // tables
        &kPlanText,        &kPlanMarkdown,
        &kPlanHtml,        &kPlanCsv,
        &kPlanJson,        &kPlanServiceNow,
        &kPlanJira, // plans
        &kPowerCli,        &kGovc,
        &kEsxcli,          &kAnsible, // scripts
        &kMigParted,       &kVgpuDeviceManager,
        &kVmClasses,       &kTerraform, // configurations
    };
    return kAll;
}

Result<std::vector<OutputFile>> writeExport(const Exporter &exporter, const ExportInput &input)
{
    Result<std::vector<OutputFile>> files = exporter.write(input);
    if (input.isStopped())
        return failure(QCoreApplication::translate("Exports", "Stopped; no file was written."));
    return files;
}

const Exporter *exporterById(std::string_view id)
{
    const auto all = exporters();
    const auto found = std::ranges::find(all, id, [](const Exporter *each) { return std::string_view(each->id); });
    return found == all.end() ? nullptr : *found;
}

} // namespace sliceboard

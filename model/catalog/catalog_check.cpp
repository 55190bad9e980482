// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_builder.h"

#include <algorithm>

namespace sliceboard {
namespace {

QString toQString(const std::string &text) { return QString::fromStdString(text); }

bool withinRegion(const std::vector<int> &ids, int width, int region)
{
    return ids.empty() || ids.back() + width <= region;
}

/// The time-sliced placement that a type claims lies on its GPU, and counts and placement IDs agree.
QString placementFault(const VgpuType &type, const GpuModel &model)
{
    if (type.frameBuffer > Mebibytes::fromGib(model.regionGib))
        return CatalogText::tr("The vGPU type %1 is larger than its GPU (%2 GB).")
            .arg(toQString(type.name))
            .arg(model.regionGib);
    const bool mixed = type.maxMixed.has_value();
    if (mixed != (type.mixedWidth > 0) || type.mixedIds.size() != std::size_t(type.maxMixed.value_or(0)))
        return CatalogText::tr("\"max_mixed\", \"mixed_ids\" and \"mixed_width\" of the vGPU type %1 do not agree: as "
                               "many placement IDs as vGPUs are expected.")
            .arg(toQString(type.name));
    if (!type.equalIds.empty() && type.equalIds.size() != std::size_t(type.maxEqual.value_or(0)))
        return CatalogText::tr("\"max_equal\" and \"equal_ids\" of the vGPU type %1 do not agree: as many placement "
                               "IDs as vGPUs are expected.")
            .arg(toQString(type.name));
    if (!withinRegion(type.mixedIds, type.mixedWidth, model.regionGib)
        || !withinRegion(type.equalIds, type.sizeGib(), model.regionGib))
        return CatalogText::tr("A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.")
            .arg(toQString(type.name))
            .arg(model.regionGib);
    return {};
}

/// The MIG profile behind a type exists.
QString migFault(const VgpuType &type, const GpuModel &model, const MigTable *table)
{
    if (type.isMigBacked() == type.migProfile.empty())
        return CatalogText::tr("The vGPU type %1 must name a \"mig_profile\" if, and only if, its sharing is mig.")
            .arg(toQString(type.name));
    if (type.isMigBacked() && (!table || !table->profile(type.migProfile)))
        return CatalogText::tr("The MIG profile \"%1\" of the vGPU type %2 is not in the MIG table of %3.")
            .arg(toQString(type.migProfile), toQString(type.name), toQString(model.name));
    if (!type.idsInInstance.empty() && type.idsInInstance.size() != std::size_t(type.maxPerInstance))
        return CatalogText::tr("\"max_per_instance\" and \"ids_in_instance\" of the vGPU type %1 do not agree.")
            .arg(toQString(type.name));
    return {};
}

void doubt(Confidence &confidence, const char *field)
{
    if (!confidence.doubts(field))
        confidence.doubtful.emplace_back(field);
    confidence.verified = false;
}

} // namespace

Result<void> CatalogBuilder::checkModel(const CatalogRows<GpuModel>::Entry &entry)
{
    const GpuModel &model = entry.row;
    if (!model.migTable.empty() && !m_draft.migTables.find(model.migTable))
        return failure(CatalogText::tr("The MIG table \"%1\" of %2 is not in mig.yaml.")
                           .arg(toQString(model.migTable), toQString(model.name)),
                       entry.place);
    return {};
}

Result<void> CatalogBuilder::checkType(const TypeEntry &entry)
{
    const auto *model = m_draft.models.find(entry.row.model);
    if (!model)
        return failure(CatalogText::tr("The vGPU type %1 belongs to \"%2\", which is not a GPU model of the catalog.")
                           .arg(toQString(entry.row.name), toQString(entry.row.model)),
                       entry.place);
    if (model->row.regionGib == 0)
        return failure(
            CatalogText::tr("The vGPU types of \"%1\" need a \"region_gib\".").arg(toQString(entry.row.model)),
            entry.place);
    const auto *table = m_draft.migTables.find(model->row.migTable);
    QString fault = migFault(entry.row, model->row, table ? &table->row : nullptr);
    if (fault.isEmpty())
        fault = placementFault(entry.row, model->row);
    return fault.isEmpty() ? Result<void>() : Result<void>(failure(fault, entry.place));
}

/// Regions stand in the file of the vGPU types; they also say the memory of a board whose own row does not.
void CatalogBuilder::useRegions()
{
    for (auto &entry : m_draft.models.entries()) {
        GpuModel &model = entry.row;
        if (const auto *region = m_draft.regions.find(model.key))
            model.regionGib = region->row;
        if (model.memory.value == 0) {
            model.memory = Mebibytes::fromGib(model.regionGib);
            doubt(model.confidence, "memory_gb");
        }
    }
}

/// NVIDIA's tables by size of board: they fill in the placement IDs that a user's own type leaves out, and where a
/// type contradicts them the row is doubtful.
void CatalogBuilder::usePlacementTables(TypeEntry &entry)
{
    VgpuType &type = entry.row;
    const auto *model = m_draft.models.find(type.model);
    if (type.isMigBacked() || !model->row.mixedSize.value_or(false) || type.frameBuffer.value % 1024 != 0)
        return;
    const auto *row = m_draft.placements.find(std::to_string(model->row.regionGib) + '/'
                                              + std::to_string(type.frameBuffer.wholeGib()));
    if (!row)
        return;
    if (!type.maxMixed) {
        type.mixedIds = row->row.mixedIds;
        type.maxMixed = int(type.mixedIds.size());
        type.mixedWidth = row->row.size;
        doubt(type.confidence, "mixed_ids");
    } else if (type.mixedIds != row->row.mixedIds) {
        doubt(type.confidence, "mixed_ids");
    }
}

} // namespace sliceboard

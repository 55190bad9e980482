// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/gpu_room.h"

#include "model/rules/families/tenants.h"

#include <QString>

namespace sliceboard {

GpuRoom::GpuRoom(const Facts &facts, const Gpu &gpu) : m_facts(facts), m_gpu(&gpu), m_model(facts.model(gpu))
{
    const GpuLayout layout = facts.layout(gpu);
    m_seats = layout.seats;
    m_units = layout.scale.units;
    for (const Tenant &tenant : tenantsOf(facts, gpu, Who::Running)) {
        m_mixed = m_mixed || !tenant.type || (m_size && *m_size != tenant.type->frameBuffer);
        if (tenant.type)
            m_size = tenant.type->frameBuffer;
    }
}

bool GpuRoom::take(const VgpuType &type)
{
    const bool suits = m_model && m_model->key == type.model && m_gpu->use == GpuUse::Vgpu
        && type.isMigBacked() == (m_gpu->vgpuMode == VgpuMode::Mig);
    const bool otherSize = m_mixed || (m_size && *m_size != type.frameBuffer);
    if (!suits || (m_gpu->vgpuMode == VgpuMode::SameSize && otherSize))
        return false;
    const auto shape = shapeOf(type, *m_model, m_gpu->vgpuMode, m_facts.catalog());
    const auto start = shape ? bestStart(*shape, m_seats, m_units) : std::nullopt;
    if (!start)
        return false;
    m_seats.push_back(start->seat);
    m_size = type.frameBuffer;
    return true;
}

bool GpuRoom::takeWhole(const std::string &model)
{
    if (m_isTaken || !isFreeForPassthrough(m_facts, *m_gpu) || !isOfModel(m_facts, *m_gpu, model))
        return false;
    m_isTaken = true;
    return true;
}

bool isOfModel(const Facts &facts, const Gpu &gpu, const std::string &model)
{
    const GpuModel *asked = facts.catalog().model(model);
    const GpuModel *present = facts.model(gpu);
    if (asked && present)
        return asked == present || (!asked->pciDevice.empty() && asked->pciDevice == present->pciDevice);
    return QString::fromStdString(model).compare(QString::fromStdString(gpu.model), Qt::CaseInsensitive) == 0;
}

bool isFreeForPassthrough(const Facts &facts, const Gpu &gpu)
{
    return gpu.use != GpuUse::Vgpu && gpu.passthroughEnabled != false && gpu.reservations.empty()
        && facts.index().residents(gpu.id).empty();
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The rule holds from one ESXi version on; a host of unknown version is taken to be newer.
bool applies(const Facts &facts, const Host &host)
{
    const Limit *limit = facts.catalog().limit("shared-direct");
    return !limit || !limit->esxiFrom || !host.esxi || *host.esxi >= *limit->esxiFrom;
}

void checkHost(const Facts &facts, const Host &host, Report &report)
{
    if (host.graphics == HostGraphics::SharedDirect || !applies(facts, host))
        return;
    const auto count = std::ranges::count_if(host.gpus, [&](const Gpu &gpu) { return servesVgpus(facts, gpu); });
    if (count == 0)
        return;
    const std::vector<Arg> args{EntityRef(host.id), std::int64_t(count)};
    if (host.graphics)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need "
                                       "Shared Direct; VMs with a vGPU fail to power on for lack of graphics "
                                       "resources."),
                     host.id, args);
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 has GPUs for vGPUs (%2), but its default graphics type is not "
                                         "entered. vGPUs need Shared Direct; ESXi's own default is Shared."),
                       host.id, args);
}

/// As the vSphere Client writes it.
std::string nameOf(GpuGraphics graphics)
{
    constexpr const char *names[] = {"Basic", "Shared", "Direct", "Shared Direct"};
    return names[std::size_t(graphics)];
}

void checkGpu(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    if (gpu.use != GpuUse::Vgpu || !gpu.graphics || *gpu.graphics == GpuGraphics::SharedDirect || !applies(facts, host))
        return;
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared "
                                   "Direct."),
                 gpu.id, {EntityRef(gpu.id), nameOf(*gpu.graphics)});
}

std::vector<Fix> fixHost(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const HostId ids[] = {HostId{finding.subject.id}};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Set the default graphics type of %1 to Shared Direct"), {finding.subject},
          changeHosts(facts, ids, [](HostFacts &host) { host.graphics = HostGraphics::SharedDirect; }));
    return fixes;
}

std::vector<Fix> fixGpu(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const GpuId ids[] = {GpuId{finding.subject.id}};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Set the graphics type of %1 to Shared Direct"), {finding.subject},
          changeGpus(facts, ids, [](Gpu &gpu) { gpu.graphics = GpuGraphics::SharedDirect; }));
    return fixes;
}

} // namespace

const Rule kHostGraphicsTypeNotSharedDirect{
    .id = "host-graphics-type-not-shared-direct",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A host with vGPUs has default graphics type Shared Direct"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "With default graphics type Shared, ESXi gives its GPUs to VMware's own "
                                     "virtual 3D graphics. VMs with a vGPU then fail to power on with a message "
                                     "about insufficient graphics resources."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Set Shared Direct under Host Graphics, then restart the host or its Xorg and "
                                "nv-hostengine services."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 6.5 and later."),
    .sources = {"UG5 2.7.6", "API", "FDDRV"},
    .limits = {"shared-direct"},
    .check = checkHost,
    .fixes = fixHost};

const Rule kGpuGraphicsTypeNotSharedDirect{
    .id = "gpu-graphics-type-not-shared-direct",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU with vGPUs has graphics type Shared Direct"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The active graphics type of a device decides what it can serve: Shared "
                                     "Direct for vGPUs, Direct for passthrough, Shared for VMware's virtual 3D "
                                     "graphics, Basic for none."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Set the device to Shared Direct under Host Graphics > Graphics Devices, then "
                                "restart the host."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 6.5 and later."),
    .sources = {"UG5 2.7.6", "API"},
    .check = checkGpu,
    .fixes = fixGpu};

} // namespace sliceboard

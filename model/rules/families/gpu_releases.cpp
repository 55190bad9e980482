// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The first vGPU branch of which the driver names no type of the model any more.
const DriverBranch *branchWithout(const Facts &facts, const GpuModel &model)
{
    const auto &branches = facts.catalog().branches();
    const auto found = std::ranges::find(branches, model.goneFromDriver, &DriverBranch::driverBranch);
    return model.goneFromDriver.empty() || found == branches.end() ? nullptr : &*found;
}

std::optional<VgpuRelease> firstRelease(const GpuModel &model)
{
    if (model.minRelease || !model.firstBranch)
        return model.minRelease;
    return VgpuRelease{*model.firstBranch, 0};
}

void checkRelease(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const GpuModel *model =
        host.vgpuManager.kind == DriverKind::VgpuManager && servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    if (!model)
        return;
    const auto release = managerRelease(host);
    const auto first = firstRelease(*model);
    const DriverBranch *without = branchWithout(facts, *model);
    const std::vector<Arg> args{EntityRef(gpu.id), EntityRef(host.id), releaseText(host),
                                first ? first->toString() : std::string(),
                                without ? std::to_string(without->branch) : std::string()};
    if (!release && (first || without))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "Not every vGPU release supports %1. The release of the vGPU Manager on %2 is "
                                         "not entered."),
                       gpu.id, args);
    else if (release && model->minRelease && *release < *model->minRelease)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release "
                                       "%4 or later."),
                     gpu.id, args);
    else if (release && first && release->branch < first->branch)
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that "
                                       "of release %4."),
                     gpu.id, args);
    else if (release && without && release->branch >= without->branch)
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of "
                                       "%1 any more."),
                     gpu.id, args);
}

std::string newestOf(const DriverBranch &branch)
{
    const auto newest = std::ranges::max_element(branch.releases, {}, &DriverRelease::release);
    return newest == branch.releases.end() ? std::string() : newest->release.toString();
}

/// The nearest branches on the right side of the bound.
std::vector<Fix> fixRelease(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const GpuModel *model = gpu ? facts.model(*gpu) : nullptr;
    if (!model)
        return fixes;
    const auto first = firstRelease(*model);
    const DriverBranch *without = branchWithout(facts, *model);
    const HostId host = facts.hostOf(gpu->id)->id;
    for (auto branch = facts.catalog().branches().rbegin(); branch != facts.catalog().branches().rend(); ++branch) {
        const std::string release = newestOf(*branch);
        if (release.empty() || (first && branch->branch < first->branch)
            || (without && branch->branch >= without->branch) || fixes.size() == 2)
            continue;
        offerManager(fixes, facts, host, release);
    }
    return fixes;
}

void checkCapable(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    if (!model)
        return;
    const std::vector<Arg> args{EntityRef(gpu.id), model->name};
    if (model->passthroughOnly || model->vgpuSupported == false)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be "
                                       "used by passthrough only."),
                     gpu.id, args, vmsOf(tenantsOf(facts, gpu, Who::All)));
    else if (model->esxiDoubt.starts_with("not "))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it "
                                         "is unknown whether ESXi supports it."),
                       gpu.id, args, vmsOf(tenantsOf(facts, gpu, Who::All)));
}

std::vector<Fix> fixCapable(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (gpu && !hasTenants(facts, *gpu))
        offerUse(fixes, facts, gpu->id, GpuUse::Passthrough);
    else if (gpu)
        offerRelief(fixes, facts, *gpu, tenantsOf(facts, *gpu, Who::All));
    return fixes;
}

} // namespace

const Rule kGpuUnsupportedByRelease{
    .id = "gpu-unsupported-by-release",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The host's vGPU release supports the GPU"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each vGPU release supports a list of GPUs: new models come with a release, old "
                                     "ones go with one. Where a document names the first release, an older one is an "
                                     "error. For the other models the bounds are inferred from the first and last "
                                     "driver that names vGPU types of them, so those are a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Change the branch of the vGPU Manager, or use the GPU by passthrough."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Each GPU model has a first and perhaps a last vGPU release."),
    .sources = {"RN12 1.4", "AIE3", "RN19A"},
    .check = checkRelease,
    .fixes = fixRelease};

const Rule kGpuNotVgpuCapable{
    .id = "gpu-not-vgpu-capable",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Remembered,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU that serves vGPUs is a model that can be divided"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "vGPUs exist for data center GPUs and some workstation boards on x86 servers. "
                                     "GeForce, most workstation boards and modules with an Arm processor have none. "
                                     "Which models that are is remembered, supported by the drivers read, which name "
                                     "no vGPU type of them; so it is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use the GPU by passthrough, or choose another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE8R", "MEM"},
    .check = checkCapable,
    .fixes = fixCapable};

} // namespace sliceboard

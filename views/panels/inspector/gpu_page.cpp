// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/gpu_page.h"

#include "model/operations/changing.h"
#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

namespace sliceboard {

GpuPage::GpuPage(Document &document, Checker &checker, QWidget *parent) : InspectorPage(document, checker, parent)
{
    addIdentity();
    addPlan();
    addHeading(tr("On the real host"));
    addToday();
    addHeading(tr("Board"));
    addBoard();
    finish();
}

template <class Get, class Set>
Field GpuPage::gpuField(const QString &label, ValueEditor *editor, Get get, Set set,
                        std::vector<std::string_view> rules)
{
    Field field{label,
                editor,
                {},
                [this, set](std::span<const std::uint32_t> ids, const QVariant &value) {
                    return changeGpus(facts(), idsAs<GpuId>(ids), [&](Gpu &gpu) { set(gpu, value); });
                },
                std::move(rules)};
    field.readBy([this](std::uint32_t id) -> decltype(auto) { return *facts().gpu(GpuId{id}); }, get);
    return field;
}

void GpuPage::addIdentity()
{
    addField(gpuField(
        tr("PCI address:"), new LineEditor, [](const Gpu &gpu) -> const std::string & { return gpu.address; },
        [](Gpu &gpu, const QVariant &value) { gpu.address = trimmed(value); }));
    addField(gpuField(
        tr("GPU model:"), new SuggestEditor([this] { return modelSuggestions(facts().catalog()); }),
        [](const Gpu &gpu) -> const std::string & { return gpu.model; },
        [](Gpu &gpu, const QVariant &value) { gpu.model = trimmed(value); },
        {"gpu-not-vgpu-capable", "gpu-unsupported-by-release", "mig-not-capable", "profile-not-for-gpu",
         "mixed-size-unsupported"}));
}

void GpuPage::addPlan()
{
    addField(gpuField(
        tr("Use:"), choiceOf<GpuUse>(), [](const Gpu &gpu) { return int(gpu.use); },
        [](Gpu &gpu, const QVariant &value) { gpu.use = GpuUse(value.toInt()); },
        {"gpu-in-two-modes", "passthrough-gpu-shared", "mode-switch-needs-reboot"}));
    addField(gpuField(
        tr("vGPU mode:"), choiceOf<VgpuMode>(), [](const Gpu &gpu) { return int(gpu.vgpuMode); },
        [](Gpu &gpu, const QVariant &value) { gpu.vgpuMode = VgpuMode(value.toInt()); },
        {"equal-size-mode-mixed-sizes", "mixed-series-same-size", "equal-size-capacity", "mixed-size-capacity",
         "mixed-size-no-valid-placement", "mixed-size-order-dependent", "mixed-size-stranded",
         "mixed-size-mode-volatile", "mode-change-while-busy", "mig-and-timesliced-same-gpu", "mig-slices-exceeded",
         "mig-no-valid-placement", "mig-timesliced-unsupported", "fb-overcommit"}));
}

void GpuPage::addToday()
{
    addField(gpuField(
        tr("Use today:"), choiceOf<GpuUse>(tr("As planned")),
        [](const Gpu &gpu) { return choiceValue(gpu.currentUse); },
        [](Gpu &gpu, const QVariant &value) { gpu.currentUse = choiceFrom<GpuUse>(value); },
        {"mode-switch-needs-reboot"}));
    addField(gpuField(
        tr("vGPU mode today:"), choiceOf<VgpuMode>(tr("As planned")),
        [](const Gpu &gpu) { return choiceValue(gpu.currentVgpuMode); },
        [](Gpu &gpu, const QVariant &value) { gpu.currentVgpuMode = choiceFrom<VgpuMode>(value); },
        {"mode-change-while-busy"}));
    addField(gpuField(
        tr("Passthrough enabled:"), yesNoEditor(), [](const Gpu &gpu) { return yesNoValue(gpu.passthroughEnabled); },
        [](Gpu &gpu, const QVariant &value) { gpu.passthroughEnabled = yesNoFrom(value); },
        {"passthrough-not-enabled-on-device"}));
    addField(gpuField(
        tr("Graphics type:"), choiceOf<GpuGraphics>(tr("As the host's default")),
        [](const Gpu &gpu) { return choiceValue(gpu.graphics); },
        [](Gpu &gpu, const QVariant &value) { gpu.graphics = choiceFrom<GpuGraphics>(value); },
        {"gpu-graphics-type-not-shared-direct", "host-graphics-type-not-shared-direct"}));
    addField(gpuField(
        tr("MIG enabled:"), yesNoEditor(), [](const Gpu &gpu) { return yesNoValue(gpu.migEnabled); },
        [](Gpu &gpu, const QVariant &value) { gpu.migEnabled = yesNoFrom(value); },
        {"mig-mode-not-enabled", "mig-left-enabled"}));
}

void GpuPage::addBoard()
{
    addField(gpuField(
        tr("Display mode enabled:"), yesNoEditor(), [](const Gpu &gpu) { return yesNoValue(gpu.displayEnabled); },
        [](Gpu &gpu, const QVariant &value) { gpu.displayEnabled = yesNoFrom(value); }, {"gpu-display-mode-enabled"}));
    addField(gpuField(
        tr("Host's console on it:"), yesNoEditor(), [](const Gpu &gpu) { return yesNoValue(gpu.primaryDisplay); },
        [](Gpu &gpu, const QVariant &value) { gpu.primaryDisplay = yesNoFrom(value); }, {"gpu-is-primary-display"}));
    addField(gpuField(
        tr("ECC memory:"), yesNoEditor(), [](const Gpu &gpu) { return yesNoValue(gpu.ecc); },
        [](Gpu &gpu, const QVariant &value) { gpu.ecc = yesNoFrom(value); }, {"ecc-gddr-loss", "ecc-unsupported"}));
    Field nvlink = gpuField(
        tr("NVLink bridge:"), new LineEditor(tr("None")),
        [](const Gpu &gpu) -> const std::string & { return gpu.nvlink; },
        [](Gpu &gpu, const QVariant &value) { gpu.nvlink = trimmed(value); }, {"passthrough-nvlink-peers-split"});
    nvlink.hint = [](const QVariant &) { return tr("GPUs of a host with the same word are linked by one bridge."); };
    addField(std::move(nvlink));
    Field module = gpuField(
        tr("Module on the baseboard:"), new LineEditor(tr("Not entered")), [](const Gpu &gpu) { return gpu.moduleId; },
        [](Gpu &, const QVariant &) {});
    module.write = [this](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
        const auto number = numberFrom(value, 1, 64);
        if (!number)
            return tl::unexpected(number.error());
        return changeGpus(facts(), idsAs<GpuId>(ids), [&](Gpu &gpu) { gpu.moduleId = *number; });
    };
    addField(std::move(module));
}

} // namespace sliceboard

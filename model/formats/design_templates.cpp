// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_templates.h"

#include <QCoreApplication>

#include <span>

namespace sliceboard {
namespace {

struct Row {
    const char *path;
    const char *title;
    const char *summary;
    const char *group = nullptr;
};

constexpr Row kTemplates[] = {
    {":/templates/empty.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Empty design"),
     QT_TRANSLATE_NOOP("Templates", "One cluster and nothing in it.")},
    {":/templates/mixed-passthrough-vgpu.sliceboard.yaml",
     QT_TRANSLATE_NOOP("Templates", "Passthrough and vGPU on one host"),
     QT_TRANSLATE_NOOP("Templates",
                       "Four A100: two in passthrough for training, one in equal slices, one in MIG mode.")},
    {":/templates/l40s-vdi.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Virtual workstations on two L40S hosts"),
     QT_TRANSLATE_NOOP("Templates", "Eight workstations of 6 GB on each GPU, in equal slices.")},
    {":/templates/hgx-h100-mig.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Inference on four HGX H100 hosts"),
     QT_TRANSLATE_NOOP("Templates", "Eight H100 per host, all in MIG mode, with instances of several sizes.")},
    {":/templates/n-plus-1-mixed-size.sliceboard.yaml",
     QT_TRANSLATE_NOOP("Templates", "Three hosts, one of them spare"),
     QT_TRANSLATE_NOOP("Templates",
                       "Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.")}};

constexpr char kModes[] = QT_TRANSLATE_NOOP("Templates", "Modes side by side");
constexpr char kPlacing[] = QT_TRANSLATE_NOOP("Templates", "Where vGPUs land");
constexpr char kLinks[] = QT_TRANSLATE_NOOP("Templates", "Linked GPUs and device groups");

constexpr Row kSamples[] = {
    {":/samples/example-a.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Example A: both modes on one host"),
     QT_TRANSLATE_NOOP("Templates",
                       "One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host."),
     kModes},
    {":/samples/example-b.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Example B: one mode per host"),
     QT_TRANSLATE_NOOP("Templates", "The same VMs on two hosts; only one of them needs the vGPU Manager."), kModes},
    {":/samples/mode-split.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Six hosts split by mode"),
     QT_TRANSLATE_NOOP("Templates", "Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six."),
     kModes},
    {":/samples/private-ai-pools.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Two pools for private AI"),
     QT_TRANSLATE_NOOP("Templates",
                       "A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare."),
     kModes},
    {":/samples/mixed-size-series.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "C and Q sizes on one GPU"),
     QT_TRANSLATE_NOOP(
         "Templates", "A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night."),
     kModes},
    {":/samples/hgx-mig.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "MIG on eight H100"),
     QT_TRANSLATE_NOOP("Templates", "Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server."),
     kModes},
    {":/samples/policy-demo.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "A policy that blocks the larger vGPU"),
     QT_TRANSLATE_NOOP("Templates", "Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes."),
     kPlacing},
    {":/samples/lab-cluster.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Slim and right-sized profiles"),
     QT_TRANSLATE_NOOP("Templates", "Ten VMs on six GPUs, once with a profile for each need and once with few sizes."),
     kPlacing},
    {":/samples/shared-pool.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "77 requests in two modes"),
     QT_TRANSLATE_NOOP("Templates", "One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74."),
     kPlacing},
    {":/samples/spread-or-consolidate.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Spread or consolidate hosts"),
     QT_TRANSLATE_NOOP("Templates",
                       "Whether a VM with two GPUs still starts depends on where those with one GPU went."),
     kPlacing},
    {":/samples/h200-two-vms.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Two VMs with half an H200 each"),
     QT_TRANSLATE_NOOP("Templates", "Spread over two GPUs, they leave two halves and no whole GPU."), kPlacing},
    {":/samples/mixed-generation.sliceboard.yaml",
     QT_TRANSLATE_NOOP("Templates", "A group of four among two generations"),
     QT_TRANSLATE_NOOP("Templates",
                       "Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100."),
     kLinks},
    {":/samples/hgx-partitions.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Groups of 2, 2 and 4 on HGX H100"),
     QT_TRANSLATE_NOOP("Templates", "A layout that keeps a half of the baseboard whole, and one that does not."),
     kLinks},
    {":/samples/gpu-topologies.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "How GPUs of a host are joined"),
     QT_TRANSLATE_NOOP("Templates", "PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side."),
     kLinks},
    {":/samples/device-groups.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Device groups on A100"),
     QT_TRANSLATE_NOOP("Templates",
                       "A pair joined by NVLink bridges, and a GPU with a network card behind one switch."),
     kLinks},
    {":/samples/nvswitch-a100.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Eight A100 with NVSwitch"),
     QT_TRANSLATE_NOOP("Templates", "Groups of four and two; the GPUs that are left serve single vGPUs and fractions."),
     kLinks}};

std::vector<DesignTemplate> translated(std::span<const Row> rows)
{
    std::vector<DesignTemplate> result;
    for (const Row &row : rows)
        result.push_back({QLatin1String(row.path), QCoreApplication::translate("Templates", row.title),
                          QCoreApplication::translate("Templates", row.summary),
                          row.group ? QCoreApplication::translate("Templates", row.group) : QString()});
    return result;
}

} // namespace

std::vector<DesignTemplate> designTemplates() { return translated(kTemplates); }

std::vector<DesignTemplate> designSamples() { return translated(kSamples); }

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_templates.h"

#include <QCoreApplication>

#include <string>

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

/// Names, descriptions and views of all of them, as their files have them.
constexpr const char *kShippedTexts[] = {
    QT_TRANSLATE_NOOP("ShippedDesigns", "New design"),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Inference on four HGX H100 hosts"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and "
                      "room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Four hosts, 32 GPUs in MIG mode"),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Large, medium and small instances side by side, and room for more."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "One host"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Every slice stands at its placement: what is free is where the next one goes."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "What still waits"),
    QT_TRANSLATE_NOOP("ShippedDesigns", "One VM asks for a GPU of its own, which no host has left."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Virtual workstations on two L40S hosts"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong "
        "guest driver and the release of desk-020 is still open, so that there is something to mend."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Training and inference on one host"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest "
                      "driver has been entered for infer-02 yet, so that there is something to mend."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "One host, two ways to a GPU"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Training gets whole GPUs"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "A GPU in passthrough belongs to one VM, whose guest has the Data Center driver."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "A driver is missing"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "A VM with a vGPU starts without its guest driver, and then has no GPU to compute with."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Three hosts, one of them spare"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for "
        "maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Device groups of a pair, and of a GPU with a network card"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an "
                      "A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs "
                      "only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is "
                      "pictured in an article of 2023; details are partly from memory and not verified."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Example A, both modes on one host"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, "
                      "releases and sizes are placeholders chosen to be legal."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Example B, one mode per host"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "How GPUs of a host are joined"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one "
        "NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard "
        "with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Two VMs with half an H200 each"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit "
                      "on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one "
                      "more VM of that size, and no VM with a whole GPU can start."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "MIG instances on a server with eight H100"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half "
                      "of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, "
                      "in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. "
                      "The text speaks of seven VMs, the listing shows six; the listing is followed."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Device groups of 2, 2 and 4 on HGX H100"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two "
                      "sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the "
                      "group of four. On hgx-bad they sit in different halves and no partition of four is left; the "
                      "group of four is drawn on the modules that remain, and that is an error."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Slim and right-sized profiles in one lab"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size "
                      "mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 "
                      "GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 "
                      "GB and 80 GB wait; fewer sizes leave more room for the next small VMs."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "A group of four GPUs among two generations"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks "
        "for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, "
        "which leaves one group of four or two of two there. The VM on the A100 hosts has a pair."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "C and Q sizes on one GPU, and VDI by day"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and "
        "the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have "
        "one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by "
        "night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. "
        "After a VMware blog post of July 2024, partly from memory and not verified."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Six hosts split by mode"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB "
        "with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the "
        "others refuse. The article that this follows does not say which of the three DRS takes."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Six hosts, three ways to share a GPU"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Whole GPUs"),
    QT_TRANSLATE_NOOP("ShippedDesigns", "A VM in passthrough owns its GPU. Its guest has the Data Center driver."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Slices in turn"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Slices of their own"),
    QT_TRANSLATE_NOOP("ShippedDesigns", "With MIG each slice has memory and compute of its own, at fixed placements."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "Groups and single vGPUs on eight A100 with NVSwitch"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as "
                      "Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU "
                      "vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April "
                      "2023, partly from memory; which modules form pairs on this baseboard is not verified."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "An assignment policy that blocks the larger vGPU"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 "
                      "GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two "
                      "VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding "
                      "says so; its fix gives the host the policy consolidation, with which the drawing comes true."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "A time-sliced pool and a MIG pool for private AI"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that "
        "they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, "
        "so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least "
        "three GPU hosts comes from blog posts and is not verified."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "77 requests in same-size and in mixed-size mode"),
    QT_TRANSLATE_NOOP(
        "ShippedDesigns",
        "The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size "
        "mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands "
        "little. The order, the numbers and the places are those of a public article and its simulator, which spreads "
        "over hosts in turn; vSphere itself may choose other GPUs."),
    QT_TRANSLATE_NOOP("ShippedDesigns", "One-GPU and two-GPU VMs over two hosts"),
    QT_TRANSLATE_NOOP("ShippedDesigns",
                      "Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the "
                      "one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; "
                      "where they are consolidated on one host, it starts on the other. After a VMware blog post of "
                      "September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.")};

/// As it is, if it is no text of a shipped design.
bool translate(std::string &text)
{
    if (text.empty())
        return false;
    std::string here = QCoreApplication::translate("ShippedDesigns", text.c_str()).toStdString();
    const bool isOther = here != text;
    text = std::move(here);
    return isOther;
}

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

std::span<const char *const> shippedTexts() { return kShippedTexts; }

bool translateTexts(Design &design)
{
    bool isOther = translate(design.name);
    isOther |= translate(design.description);
    for (SavedView &view : design.views) {
        isOther |= translate(view.title);
        isOther |= translate(view.caption);
    }
    return isOther;
}

} // namespace sliceboard

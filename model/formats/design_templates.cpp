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

constexpr Row kSamples[] = {
    {":/samples/example-a.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Example A: both modes on one host"),
     QT_TRANSLATE_NOOP("Templates",
                       "One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.")},
    {":/samples/example-b.sliceboard.yaml", QT_TRANSLATE_NOOP("Templates", "Example B: one mode per host"),
     QT_TRANSLATE_NOOP("Templates", "The same VMs on two hosts; only one of them needs the vGPU Manager.")}};

std::vector<DesignTemplate> translated(std::span<const Row> rows)
{
    std::vector<DesignTemplate> result;
    for (const Row &row : rows)
        result.push_back({QLatin1String(row.path), QCoreApplication::translate("Templates", row.title),
                          QCoreApplication::translate("Templates", row.summary)});
    return result;
}

} // namespace

std::vector<DesignTemplate> designTemplates() { return translated(kTemplates); }

std::vector<DesignTemplate> designSamples() { return translated(kSamples); }

} // namespace sliceboard

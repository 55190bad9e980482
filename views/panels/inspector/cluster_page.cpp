// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/cluster_page.h"

#include "model/operations/changing.h"
#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

namespace sliceboard {

ClusterPage::ClusterPage(Document &document, Checker &checker, QWidget *parent)
    : InspectorPage(document, checker, parent)
{
    addField({tr("Name:"), new LineEditor,
              [this](std::uint32_t id) { return toQString(facts().cluster(ClusterId{id})->name); },
              [this](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
                  if (ids.size() != 1)
                      return failure(tr("Clusters need different names. Select one cluster to rename it."));
                  return changeCluster(facts(), {ids.front()}, [&](ClusterFacts &c) { c.name = trimmed(value); });
              }});
    addHeading(tr("vCenter"));
    addOperations();
    finish();
}

template <class Get, class Set>
Field ClusterPage::clusterField(const QString &label, ValueEditor *editor, Get get, Set set,
                                std::vector<std::string_view> rules)
{
    return {label, editor, [this, get](std::uint32_t id) -> QVariant { return get(*facts().cluster(ClusterId{id})); },
            [this, set](std::span<const std::uint32_t> ids, const QVariant &value) {
                return change(ids, [&](ClusterFacts &cluster) { set(cluster, value); });
            },
            std::move(rules)};
}

void ClusterPage::addOperations()
{
    addField(clusterField(
        tr("DRS:"), choiceOf<DrsLevel>(tr("Not entered")),
        [](const Cluster &cluster) { return choiceValue(cluster.drs); },
        [](ClusterFacts &cluster, const QVariant &value) { cluster.drs = choiceFrom<DrsLevel>(value); },
        {"drs-fully-automated"}));
    addField(clusterField(
        tr("DRS moves vGPU VMs:"), yesNoEditor(),
        [](const Cluster &cluster) { return yesNoValue(cluster.drsMovesVgpus); },
        [](ClusterFacts &cluster, const QVariant &value) { cluster.drsMovesVgpus = yesNoFrom(value); }));
    addField(clusterField(
        tr("vMotion of vGPU VMs enabled:"), yesNoEditor(),
        [](const Cluster &cluster) { return yesNoValue(cluster.vgpuHotMigrate); },
        [](ClusterFacts &cluster, const QVariant &value) { cluster.vgpuHotMigrate = yesNoFrom(value); },
        {"vmotion-vgpu-not-enabled"}));
    addField(numberField(tr("vMotion network (Gbit/s):"), &ClusterFacts::vmotionGbps, 10'000));
    addField(numberField(tr("Tolerated stun (seconds):"), &ClusterFacts::stunSeconds, 86'400));
}

Field ClusterPage::numberField(const QString &label, std::optional<int> ClusterFacts::*member, int most)
{
    Field field = clusterField(
        label, new LineEditor(tr("Not entered")),
        [member](const Cluster &cluster) { return numberText(cluster.*member); },
        [](ClusterFacts &, const QVariant &) {});
    field.write = [this, member, most](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
        const auto number = numberFrom(value, 1, most);
        if (!number)
            return tl::unexpected(number.error());
        return change(ids, [&](ClusterFacts &cluster) { cluster.*member = *number; });
    };
    return field;
}

Edits ClusterPage::change(std::span<const std::uint32_t> ids, const std::function<void(ClusterFacts &)> &set)
{
    std::vector<Edit> edits;
    for (const ClusterId id : idsAs<ClusterId>(ids)) {
        const Edits one = changeCluster(facts(), id, set);
        if (!one)
            return one;
        edits.insert(edits.end(), one->begin(), one->end());
    }
    return edits;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/anonymised.h"

#include "model/presentation/pseudonyms.h"
#include "model/rules/rule_book.h"
#include "model/rules/rules.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool isBuiltIn(const std::string &rule) { return ruleById(rule) != nullptr; }

/// Replaces the names of one design in copies of what it holds.
class Anonymiser {
public:
    explicit Anonymiser(const Design &design) : m_names(design) { }

    void rename(DesignFacts &design) const
    {
        design.name = m_names.design();
        design.customer = m_names.customer();
        design.description.clear();
        design.author.clear();
        design.change = {};
        design.progress = {};
        design.houseRules.clear();
        design.extras.clear();
        std::erase_if(design.severities, [](const auto &entry) { return !isBuiltIn(entry.first); });
        for (SavedView &view : design.views)
            rename(view);
    }

    void rename(Cluster &cluster) const
    {
        cluster.name = m_names.cluster(cluster.id);
        cluster.extras.clear();
        for (Host &host : cluster.hosts)
            rename(host);
    }

    void rename(Vm &vm) const
    {
        vm.name = m_names.vm(vm.id);
        vm.tags.clear();
        vm.extras.clear();
        for (Device &device : vm.devices) {
            device.label = m_names.inText(device.label);
            device.group = m_names.inText(device.group);
        }
    }

    void rename(Waiver &waiver) const
    {
        rename(waiver.subjects);
        waiver.reason.clear();
        waiver.author.clear();
    }

private:
    void rename(Host &host) const
    {
        host.name = m_names.host(host.id);
        host.managerVib = m_names.inText(host.managerVib);
        host.extras.clear();
        for (Gpu &gpu : host.gpus) {
            gpu.nvlink = m_names.inText(gpu.nvlink);
            gpu.extras.clear();
        }
    }

    void rename(SavedView &view) const
    {
        view.title = m_names.inText(view.title);
        view.caption = m_names.inText(view.caption);
        view.filter = m_names.inText(view.filter);
        view.show = m_names.inPath(view.show);
        if (!isBuiltIn(view.finding.rule))
            view.finding = {};
        rename(view.finding.subjects);
        for (auto *paths : {&view.folded, &view.adds})
            for (std::string &path : *paths)
                path = m_names.inPath(path);
    }

    /// Paths that are kept sorted.
    void rename(std::vector<std::string> &paths) const
    {
        for (std::string &path : paths)
            path = m_names.inPath(path);
        std::ranges::sort(paths);
    }

    Pseudonyms m_names;
};

} // namespace

Design anonymised(const Design &design, const Catalog &catalog)
{
    const Anonymiser anonymiser(design);
    Design copy = design;
    anonymiser.rename(static_cast<DesignFacts &>(copy));
    const RuleBook book(catalog, {});
    for (const Rule *rule : book.rules())
        if (!isBuiltIn(rule->id))
            copy.severities[rule->id] = Severity::Off;
    for (Cluster &cluster : copy.clusters)
        anonymiser.rename(cluster);
    for (Vm &vm : copy.vms)
        anonymiser.rename(vm);
    std::erase_if(copy.waivers, [](const Waiver &waiver) { return !isBuiltIn(waiver.rule); });
    for (Waiver &waiver : copy.waivers)
        anonymiser.rename(waiver);
    return copy;
}

} // namespace sliceboard

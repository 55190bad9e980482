// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/rename_hints.h"

#include "model/comparison/yaml_value.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

using Kind = EntityChange::Kind;
/// What an entity states, without its name, and who came and went with just that.
struct Candidates {
    std::vector<std::string> removed;
    std::vector<std::string> added;
};
using Prints = std::map<std::string, Candidates>;

class Hinting {
public:
    explicit Hinting(std::span<const EntityChange> changes) : m_changes(changes)
    {
        for (const EntityChange &change : changes) {
            if (change.entity == EntityKind::Gpu && isNewOrGone(change))
                m_gpus[{change.kind, change.parent}] += gpuPrint(change);
            if (change.entity == EntityKind::Host && !change.values.empty() && change.kind != Kind::Reordered)
                noteHost(change);
        }
    }

    std::vector<RenameHint> run() const
    {
        std::vector<RenameHint> hints;
        for (const EntityKind entity : {EntityKind::Cluster, EntityKind::Host, EntityKind::Vm})
            for (const auto &[print, candidates] : printsOf(entity))
                if (candidates.removed.size() == 1 && candidates.added.size() == 1)
                    hints.push_back({entity, candidates.removed.front(), candidates.added.front()});
        return hints;
    }

private:
    static bool isNewOrGone(const EntityChange &change)
    {
        return change.kind == Kind::Added || change.kind == Kind::Removed;
    }
    static const std::string &stated(const EntityChange &change, const ValueChange &value)
    {
        return change.kind == Kind::Added ? value.after : value.before;
    }
    static std::string factsPrint(const EntityChange &change)
    {
        std::string print;
        for (const ValueChange &value : change.values)
            print += value.key + ": " + stated(change, value) + '\n';
        return print;
    }
    static std::string gpuPrint(const EntityChange &change)
    {
        return change.name.substr(change.parent.size()) + '\n' + factsPrint(change);
    }
    /// Which hosts left a cluster, and which came into it.
    void noteHost(const EntityChange &change)
    {
        if (change.kind == Kind::Changed && change.values.front().key == "cluster") {
            m_hosts[change.values.front().before] += change.name + '\n';
            m_hosts[change.values.front().after] += change.name + '\n';
        } else if (isNewOrGone(change)) {
            m_hosts[change.parent] += (change.kind == Kind::Added ? "new " : "gone ") + change.name + '\n';
        }
    }
    /// Empty: nothing that would tell it from others.
    std::string print(const EntityChange &change) const
    {
        if (change.entity == EntityKind::Cluster) {
            const auto hosts = m_hosts.find(change.name);
            return hosts == m_hosts.end() ? std::string() : factsPrint(change) + hosts->second;
        }
        if (change.entity == EntityKind::Host) {
            const auto gpus = m_gpus.find({change.kind, change.name});
            return gpus == m_gpus.end() ? std::string() : factsPrint(change) + gpus->second;
        }
        const bool hasDevices = std::any_of(change.values.begin(), change.values.end(),
                                            [](const ValueChange &value) { return value.key == "devices"; });
        return hasDevices ? factsPrint(change) : std::string();
    }
    Prints printsOf(EntityKind entity) const
    {
        Prints prints;
        for (const EntityChange &change : m_changes) {
            if (change.entity != entity || !isNewOrGone(change))
                continue;
            if (const std::string text = print(change); !text.empty())
                (change.kind == Kind::Added ? prints[text].added : prints[text].removed).push_back(change.name);
        }
        return prints;
    }

    std::span<const EntityChange> m_changes;
    std::map<std::pair<Kind, std::string>, std::string> m_gpus; ///< prints of the GPUs that came or went, by host
    std::map<std::string, std::string> m_hosts; ///< names of the hosts that came or went, by cluster
};

} // namespace

std::vector<RenameHint> renameHints(std::span<const EntityChange> changes) { return Hinting(changes).run(); }

} // namespace sliceboard

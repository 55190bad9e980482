// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/yaml_value.h"
#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

#include <array>
#include <unordered_map>

namespace sliceboard {

/// One entity of a design with what its file says of it, but for what it holds.
struct DesignRecord {
    EntityKind kind = EntityKind::Design;
    std::string name; ///< "ml-a", "esx01", "esx01/0000:17:00.0", "train-01"; empty for the design
    std::string parent; ///< the cluster of a host, the host of a GPU; else empty
    YamlValue facts = YamlValue::map(); ///< its keys but for its name and the lists of entities
};

/// A design as its own file says it, entity by entity: every key can be compared and merged without being named here.
class DesignRecords {
public:
    /// Entities in the order of designs: design, clusters, hosts, GPUs, VMs.
    static constexpr std::array kKinds{EntityKind::Design, EntityKind::Cluster, EntityKind::Host, EntityKind::Gpu,
                                       EntityKind::Vm};

    DesignRecords() = default;
    explicit DesignRecords(const Design &design);

    const DesignRecord *find(EntityKind kind, const std::string &name) const;
    DesignRecord *find(EntityKind kind, const std::string &name);
    /// Names of all entities of a kind, in the order of the file.
    std::vector<std::string> names(EntityKind kind) const;
    /// Names of those with this parent, in the order of the file; it may name some that were removed.
    const std::vector<std::string> &children(EntityKind kind, const std::string &parent) const;

    /// Adds an entity, or puts it in place of the one of its name. Where it stands is said by arrange().
    void put(DesignRecord record);
    void remove(EntityKind kind, const std::string &name) { m_records[std::size_t(kind)].erase(name); }
    /// Which entities a parent has, in which order. Names of entities that are not there do no harm.
    void arrange(EntityKind kind, const std::string &parent, std::vector<std::string> names);

    /// The design that these records are the file of; an error if they are not one, as when a reference leads nowhere.
    Result<Design> toDesign() const;

private:
    using ByName = std::unordered_map<std::string, DesignRecord>;
    using ByParent = std::unordered_map<std::string, std::vector<std::string>>;

    void add(DesignRecord record);
    void addCluster(YamlNode cluster);

    std::array<ByName, 5> m_records; ///< by kind
    std::array<ByParent, 5> m_orders; ///< by kind of the children
};

/// What holds entities of this kind: clusters hold hosts, hosts GPUs, the design everything else.
EntityKind parentOf(EntityKind kind);
/// The address of a GPU, from the name of its record.
std::string_view addressOf(const DesignRecord &gpu);

} // namespace sliceboard

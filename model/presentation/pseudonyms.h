// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QHash>
#include <QString>

#include <set>
#include <string>
#include <unordered_map>

namespace sliceboard {

/// Other names for the clusters, hosts and VMs of a design and for the design and its customer: "host-01", "vm-007".
/// They are numbered in the order of the design, so the same design always gives the same ones, and none is a name that
/// occurs in it.
class Pseudonyms {
public:
    explicit Pseudonyms(const Design &design);

    std::string cluster(ClusterId id) const { return m_byId.at(id.value); }
    std::string host(HostId id) const { return m_byId.at(id.value); }
    std::string vm(VmId id) const { return m_byId.at(id.value); }
    const std::string &design() const { return m_design; }
    const std::string &customer() const { return m_customer; } ///< empty if the design names none

    /// A text with every name that stands in it as words of its own exchanged, whatever its case. Also knows a host by
    /// its name without the domain, the domain, and the customer and the author by each word of their names.
    std::string inText(std::string_view text) const;
    /// The same for a text that is just a name or a reference path.
    std::string inPath(std::string_view path) const;

private:
    void nameEntities(const Design &design);
    void learnAliases(const Design &design);
    void learnWords(const std::string &name, const std::string &pseudonym);
    void learn(const QString &name, const std::string &pseudonym);
    std::string next(const char *kind, int digits, int &number) const;
    qsizetype nameAt(const QString &folded, qsizetype at, QString &pseudonym) const;

    std::unordered_map<std::uint32_t, std::string> m_byId;
    std::unordered_map<std::string, std::string> m_byPath; ///< exact names
    std::unordered_map<QString, QString> m_byName; ///< by the name without case
    std::set<qsizetype, std::greater<>> m_lengths; ///< of these names, the longest first
    std::string m_design;
    std::string m_customer;
};

} // namespace sliceboard

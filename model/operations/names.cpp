// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/names.h"

#include "model/operations/building.h"
#include "model/operations/operation_texts.h"

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n\v\f";

/// Calls `visit` with id and name of every entity of a kind.
template <class Visit> void visitNames(const Design &design, EntityKind kind, Visit visit)
{
    if (kind == EntityKind::Vm)
        for (const Vm &vm : design.vms)
            visit(vm.id.value, vm.name);
    for (const Cluster &cluster : design.clusters) {
        if (kind == EntityKind::Cluster)
            visit(cluster.id.value, cluster.name);
        if (kind == EntityKind::Host)
            for (const Host &host : cluster.hosts)
                visit(host.id.value, host.name);
    }
}

} // namespace

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1));
}

bool isBlank(std::string_view name) { return name.find_first_not_of(kWhiteSpace) == std::string_view::npos; }

std::unordered_set<std::string> namesOf(const Facts &facts, EntityKind kind)
{
    std::unordered_set<std::string> names;
    visitNames(facts.design(), kind, [&](std::uint32_t, const std::string &name) { names.insert(name); });
    return names;
}

tl::unexpected<Error> blankName()
{
    return failure(OperationTexts::tr("The name is empty; type at least one letter or digit."));
}

tl::unexpected<Error> takenName(EntityKind kind, const std::string &name)
{
    const QString text = QString::fromStdString(name);
    if (kind == EntityKind::Cluster)
        return failure(OperationTexts::tr("There is already a cluster named %1; choose another name.").arg(text));
    if (kind == EntityKind::Host)
        return failure(OperationTexts::tr("There is already a host named %1; choose another name.").arg(text));
    return failure(OperationTexts::tr("There is already a VM named %1; choose another name.").arg(text));
}

void Renames::add(std::uint32_t id, const std::string &before, const std::string &after)
{
    if (before != after)
        m_after[id] = after;
}

std::optional<Error> Renames::problem(const Facts &facts) const
{
    if (m_after.empty())
        return {};
    std::unordered_set<std::string> taken;
    visitNames(facts.design(), m_kind, [&](std::uint32_t id, const std::string &name) {
        if (!m_after.contains(id))
            taken.insert(name);
    });
    for (const auto &[id, name] : m_after) {
        if (isBlank(name))
            return blankName().value();
        if (!taken.insert(name).second)
            return takenName(m_kind, name).value();
    }
    return {};
}

bool isNameTaken(const Facts &facts, EntityKind kind, const std::string &name, std::uint32_t self)
{
    bool isTaken = false;
    visitNames(facts.design(), kind,
               [&](std::uint32_t id, const std::string &other) { isTaken |= id != self && other == name; });
    return isTaken;
}

std::string numberedName(const std::string &prefix, int number, int digits)
{
    return fmt::format("{}{:0{}}", prefix, number, std::max(digits, 1));
}

int firstFreeNumber(const Facts &facts, const std::string &prefix, int digits, int count)
{
    std::unordered_set<std::string> taken = namesOf(facts, EntityKind::Host);
    taken.merge(namesOf(facts, EntityKind::Vm));
    int first = 1;
    for (int number = 1; number < first + count; ++number)
        if (taken.contains(numberedName(prefix, number, digits)))
            first = number + 1;
    return first;
}

} // namespace sliceboard

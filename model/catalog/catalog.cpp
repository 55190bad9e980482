// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"

#include "model/catalog/catalog_builder.h"

#include <QDir>

#include <algorithm>

namespace sliceboard {
namespace {

char folded(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

template <class Row, class Key> const Row *findBy(const std::vector<Row> &rows, const Key &isIt)
{
    const auto found = std::find_if(rows.begin(), rows.end(), isIt);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

bool Confidence::doubts(std::string_view field) const
{
    return std::find(doubtful.begin(), doubtful.end(), field) != doubtful.end();
}

const MigProfile *MigTable::profile(std::string_view name) const
{
    return findBy(profiles, [name](const MigProfile &profile) { return profile.name == name; });
}

std::optional<int> Limit::countFor(const EsxiVersion &esxi) const
{
    const auto after = countByEsxi.upper_bound(esxi);
    if (after == countByEsxi.begin())
        return {};
    return std::prev(after)->second;
}

bool NvswitchTable::hasSize(std::size_t gpus) const
{
    return std::any_of(partitions.begin(), partitions.end(),
                       [gpus](const std::vector<int> &ids) { return ids.size() == gpus; });
}

std::optional<int> Limit::number(const std::string &name) const
{
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

bool Limit::isAbout(std::string_view name) const
{
    return std::any_of(names.begin(), names.end(), [&](const std::string &own) {
        return std::equal(own.begin(), own.end(), name.begin(), name.end(),
                          [](char a, char b) { return folded(a) == folded(b); });
    });
}

std::size_t Catalog::FoldedHash::operator()(std::string_view word) const
{
    std::uint64_t hash = 0xCBF29CE484222325u; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(folded(c))) * 0x100000001B3u;
    return hash;
}

bool Catalog::FoldedEqual::operator()(std::string_view a, std::string_view b) const
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return folded(x) == folded(y); });
}

Result<Catalog> Catalog::load(const QString &userFolder) { return loadFrom(QStringLiteral(":/catalog"), userFolder); }

Result<Catalog> Catalog::loadFrom(const QString &folder, const QString &userFolder)
{
    CatalogBuilder builder;
    if (auto done = builder.readFolder(folder, true); !done)
        return tl::unexpected(done.error());
    if (!userFolder.isEmpty() && QDir(userFolder).exists())
        if (auto done = builder.readFolder(userFolder, false); !done)
            return tl::unexpected(done.error());
    return builder.build();
}

const GpuModel *Catalog::model(std::string_view keyOrName) const
{
    const auto found = m_modelByName.find(keyOrName);
    return found == m_modelByName.end() ? nullptr : &m_models[found->second];
}

std::vector<const VgpuType *> Catalog::typesOf(const GpuModel &model) const
{
    const auto found = m_modelByName.find(model.key);
    if (found == m_modelByName.end())
        return {};
    const TypeRange range = m_typesOfModel[found->second];
    std::vector<const VgpuType *> types;
    types.reserve(range.last - range.first);
    for (std::size_t i = range.first; i < range.last; ++i)
        types.push_back(&m_types[i]);
    return types;
}

const VgpuType *Catalog::type(std::string_view name, const GpuModel &model) const
{
    const auto [first, last] = m_typeByName.equal_range(name);
    for (auto it = first; it != last; ++it)
        if (m_types[it->second].model == model.key)
            return &m_types[it->second];
    return nullptr;
}

std::vector<const VgpuType *> Catalog::types(std::string_view name) const
{
    std::vector<const VgpuType *> types;
    const auto [first, last] = m_typeByName.equal_range(name);
    for (auto it = first; it != last; ++it)
        types.push_back(&m_types[it->second]);
    std::sort(types.begin(), types.end());
    return types;
}

const MigTable *Catalog::migTable(std::string_view key) const
{
    return findBy(m_migTables, [key](const MigTable &table) { return table.key == key; });
}

const NvswitchTable *Catalog::nvswitchTable(const GpuModel &model) const
{
    return findBy(m_nvswitchTables, [&model](const NvswitchTable &table) {
        const auto &all = table.architectures;
        return std::find(all.begin(), all.end(), model.architecture) != all.end();
    });
}

const DriverBranch *Catalog::branch(int number) const
{
    return findBy(m_branches, [number](const DriverBranch &branch) { return branch.branch == number; });
}

const DriverRelease *Catalog::release(const VgpuRelease &release) const
{
    const DriverBranch *found = branch(release.branch);
    if (!found)
        return nullptr;
    return findBy(found->releases, [&](const DriverRelease &row) { return row.release == release; });
}

const Limit *Catalog::limit(std::string_view id) const
{
    return findBy(m_limits, [id](const Limit &limit) { return limit.id == id; });
}

const Server *Catalog::server(std::string_view key) const
{
    return findBy(m_servers, [key](const Server &server) { return server.key == key; });
}

const Source *Catalog::source(std::string_view key) const
{
    return findBy(m_sources, [key](const Source &source) { return source.key == key; });
}

} // namespace sliceboard

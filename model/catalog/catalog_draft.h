// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_reader.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>

#include <string>
#include <unordered_map>
#include <vector>

namespace sliceboard {

/// Translation context of everything that reads the catalog.
struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// Rows by key, each with the place it was read from. Rows of a later folder replace those of an earlier one.
template <class Row> class CatalogRows {
public:
    struct Entry {
        Row row;
        TextPlace place;
        int folder = 0; ///< 0: the first one read
    };

    Entry *find(std::string_view key)
    {
        const auto found = m_byKey.find(std::string(key));
        return found == m_byKey.end() ? nullptr : &m_entries[found->second];
    }
    Entry &append(const std::string &key, Entry entry)
    {
        m_byKey.emplace(key, m_entries.size());
        return m_entries.emplace_back(std::move(entry));
    }
    std::vector<Entry> &entries() { return m_entries; }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

/// One row of placements.yaml: time-sliced vGPUs of one size on GPUs of one region.
struct PlacementRow {
    int region = 0;
    int size = 0;
    std::vector<int> mixedIds;
};

/// What the catalog's files say, before it is checked and put together.
struct CatalogDraft {
    CatalogRows<Source> sources;
    CatalogRows<GpuModel> models;
    CatalogRows<MigTable> migTables;
    CatalogRows<VgpuType> types; ///< by "model/name"
    CatalogRows<int> regions; ///< GiB by model
    CatalogRows<PlacementRow> placements; ///< by "region/size"
    CatalogRows<NvswitchTable> nvswitchTables;
    CatalogRows<DriverBranch> branches;
    CatalogRows<Limit> limits;
    CatalogRows<Server> servers;
    PairingRule pairingRule;
    std::string asOf;
    QStringList notes;
    std::vector<HouseRuleFile> houseRuleFiles;
    int folder = 0; ///< the folder being read

    /// Adds a row or replaces one of an earlier folder; two of one key in the same folder are an error.
    template <class Row> Result<void> add(CatalogRows<Row> &rows, const std::string &key, Row row, YamlNode at);

private:
    void noteReplaced(const std::string &key, const TextPlace &place);
};

template <class Row>
Result<void> CatalogDraft::add(CatalogRows<Row> &rows, const std::string &key, Row row, YamlNode at)
{
    auto *old = rows.find(key);
    if (!old) {
        rows.append(key, {std::move(row), at.place(), folder});
        return {};
    }
    if (old->folder == folder)
        return yamlFailure(
            at, CatalogText::tr("There is already a row for \"%1\" in this folder.").arg(QString::fromStdString(key)));
    *old = {std::move(row), at.place(), folder};
    noteReplaced(key, old->place);
    return {};
}

// One function per file of the catalog.
Result<void> readSources(YamlNode root, CatalogDraft &draft);
Result<void> readGpus(YamlNode root, CatalogDraft &draft);
Result<void> readMig(YamlNode root, CatalogDraft &draft);
Result<void> readVgpuTypes(YamlNode root, CatalogDraft &draft);
Result<void> readPlacements(YamlNode root, CatalogDraft &draft);
Result<void> readDrivers(YamlNode root, CatalogDraft &draft);
Result<void> readLimits(YamlNode root, CatalogDraft &draft);
Result<void> readServers(YamlNode root, CatalogDraft &draft);

// Parts that several files share.

/// A whole number of at least 1.
void readPositive(ObjectReader &reader, std::string_view key, std::optional<int> &target);
void readPositive(ObjectReader &reader, std::string_view key, int &target);
/// Whole numbers from 0 on, ascending.
void readAscending(ObjectReader &reader, std::string_view key, std::vector<int> &target);
/// The keys "verified" and "unverified", which must agree.
void readConfidence(ObjectReader &reader, Confidence &confidence);
/// The list under "sources", whose keys must be those of sources read before.
void readSourceKeys(ObjectReader &reader, CatalogDraft &draft, std::vector<std::string> &target);
/// The map under "meta", of which only the sources are of interest: short names with a title.
void readMeta(ObjectReader &reader, CatalogDraft &draft);
/// Calls `read(key, value)`, which returns Result<void>, for each pair of a map until one fails.
template <class Read> Result<void> forEachPair(YamlNode map, Read read)
{
    if (auto isMap = expectYamlMap(map); !isMap)
        return isMap;
    for (const auto [key, value] : map.entries())
        if (auto done = read(key, value); !done)
            return done;
    return {};
}
/// Calls `read(item)` for each item of a list until one fails.
template <class Read> Result<void> forEachItem(YamlNode list, Read read)
{
    if (auto isList = expectYamlList(list); !isList)
        return isList;
    for (const YamlNode item : list.items())
        if (auto done = read(item); !done)
            return done;
    return {};
}

} // namespace sliceboard

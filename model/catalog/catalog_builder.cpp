// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_builder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

/// A file of the catalog and the function that reads it, in order: later files refer to earlier ones.
struct CatalogFile {
    const char *name;
    Result<void> (*read)(YamlNode root, CatalogDraft &draft);
};

constexpr std::array<CatalogFile, 8> kFiles = {{
    {"sources.yaml", readSources},
    {"gpus.yaml", readGpus},
    {"mig.yaml", readMig},
    {"vgpu_types.yaml", readVgpuTypes},
    {"placements.yaml", readPlacements},
    {"drivers.yaml", readDrivers},
    {"limits.yaml", readLimits},
    {"servers.yaml", readServers},
}};

constexpr const char *kHouseRules = "house_rules.yaml";

constexpr YamlLimits kLimits{.bytes = std::size_t(16) << 20, .depth = 16, .nodes = 2'000'000};

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(CatalogText::tr("The catalog file could not be opened: %1.").arg(file.errorString()),
                       TextPlace{path});
    if (file.size() > qint64(kLimits.bytes))
        return failure(CatalogText::tr("The catalog file is larger than %1 MiB.").arg(kLimits.bytes >> 20),
                       TextPlace{path});
    return file.readAll();
}

Result<void> readOne(const CatalogFile &file, const QString &path, CatalogDraft &draft)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto tree = parseYaml(std::string_view(bytes->data(), std::size_t(bytes->size())), path, kLimits);
    if (!tree)
        return tl::unexpected(tree.error());
    return file.read(tree->root(), draft);
}

template <class Row> std::vector<Row> takeRows(CatalogRows<Row> &rows)
{
    std::vector<Row> taken;
    taken.reserve(rows.entries().size());
    for (auto &entry : rows.entries())
        taken.push_back(std::move(entry.row));
    return taken;
}

} // namespace

Result<void> CatalogBuilder::readFolder(const QString &folder, bool required)
{
    const QDir dir(folder);
    for (const CatalogFile &file : kFiles) {
        const QString path = dir.filePath(QLatin1String(file.name));
        if (!required && !QFile::exists(path))
            continue;
        if (auto done = readOne(file, path, m_draft); !done)
            return done;
    }
    if (auto done = readHouseRuleFile(dir.filePath(QLatin1String(kHouseRules))); !done)
        return done;
    noteUnknownFiles(folder);
    ++m_draft.folder;
    return {};
}

/// Only its bytes: what is wrong with one house rule must not keep the catalog from being used.
Result<void> CatalogBuilder::readHouseRuleFile(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    m_draft.houseRuleFiles.push_back({path, bytes->toStdString()});
    return {};
}

void CatalogBuilder::noteUnknownFiles(const QString &folder)
{
    QStringList names;
    for (const CatalogFile &file : kFiles)
        names += QLatin1String(file.name);
    names += QLatin1String(kHouseRules);
    const QDir dir(folder);
    const QStringList patterns = {QStringLiteral("*.yaml"), QStringLiteral("*.yml")};
    for (const QString &found : dir.entryList(patterns, QDir::Files, QDir::Name))
        if (!names.contains(found))
            m_draft.notes += CatalogText::tr("%1 is not read; the files of a catalog are %2.")
                                 .arg(dir.filePath(found), names.join(QStringLiteral(", ")));
}

Result<Catalog> CatalogBuilder::build()
{
    useRegions();
    for (const auto &entry : m_draft.models.entries())
        if (auto done = checkModel(entry); !done)
            return tl::unexpected(done.error());
    for (auto &entry : m_draft.types.entries()) {
        if (auto done = checkType(entry); !done)
            return tl::unexpected(done.error());
        usePlacementTables(entry);
    }
    Catalog catalog;
    if (auto done = indexModels(catalog); !done)
        return tl::unexpected(done.error());
    moveTypes(catalog);
    moveRest(catalog);
    return catalog;
}

/// Names every model by key and name and moves the models into the catalog.
Result<void> CatalogBuilder::indexModels(Catalog &catalog)
{
    const auto &entries = m_draft.models.entries();
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (const std::string &name : {entries[i].row.key, entries[i].row.name}) {
            const auto [found, isNew] = catalog.m_modelByName.emplace(name, i);
            if (!isNew && found->second != i)
                return failure(CatalogText::tr("\"%1\" names two GPU models.").arg(QString::fromStdString(name)),
                               entries[i].place);
        }
    catalog.m_models = takeRows(m_draft.models);
    return {};
}

void CatalogBuilder::moveTypes(Catalog &catalog)
{
    auto types = takeRows(m_draft.types);
    const auto modelOf = [&catalog](const VgpuType &type) { return catalog.m_modelByName.find(type.model)->second; };
    std::stable_sort(types.begin(), types.end(),
                     [&](const VgpuType &a, const VgpuType &b) { return modelOf(a) < modelOf(b); });
    catalog.m_typesOfModel.resize(catalog.m_models.size());
    for (std::size_t i = 0; i < types.size(); ++i) {
        auto &range = catalog.m_typesOfModel[modelOf(types[i])];
        range.first = range.last == 0 ? i : range.first;
        range.last = i + 1;
        catalog.m_typeByName.emplace(types[i].name, i);
        GpuModel &model = catalog.m_models[modelOf(types[i])];
        model.unitsPerGib = types[i].frameBuffer < Mebibytes::fromGib(1) ? 2 : model.unitsPerGib;
        model.sharesMigInstances = model.sharesMigInstances || types[i].sharing == Sharing::MigTimeSliced;
    }
    catalog.m_types = std::move(types);
}

void CatalogBuilder::moveRest(Catalog &catalog)
{
    catalog.m_migTables = takeRows(m_draft.migTables);
    catalog.m_nvswitchTables = takeRows(m_draft.nvswitchTables);
    catalog.m_branches = takeRows(m_draft.branches);
    const auto byNumber = [](const DriverBranch &a, const DriverBranch &b) { return a.branch < b.branch; };
    std::sort(catalog.m_branches.begin(), catalog.m_branches.end(), byNumber);
    for (DriverBranch &branch : catalog.m_branches)
        std::sort(branch.releases.begin(), branch.releases.end(),
                  [](const DriverRelease &a, const DriverRelease &b) { return a.release < b.release; });
    catalog.m_pairingRule = std::move(m_draft.pairingRule);
    catalog.m_limits = takeRows(m_draft.limits);
    catalog.m_servers = takeRows(m_draft.servers);
    catalog.m_sources = takeRows(m_draft.sources);
    catalog.m_asOf = std::move(m_draft.asOf);
    catalog.m_notes = std::move(m_draft.notes);
    catalog.m_houseRuleFiles = std::move(m_draft.houseRuleFiles);
}

} // namespace sliceboard

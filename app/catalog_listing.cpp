// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalog_listing.h"

#include "app/cli_texts.h"

#include <algorithm>

namespace sliceboard {
namespace {

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::string &value) { return value.empty() ? QJsonValue() : QJsonValue(plain(value)); }

QJsonArray toArray(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const std::string &word : words)
        array.append(plain(word));
    return array;
}

QJsonArray toArray(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

void add(QJsonObject &row, const Confidence &confidence)
{
    row[QStringLiteral("verified")] = confidence.verified;
    row[QStringLiteral("doubtful")] = toArray(confidence.doubtful);
}

QJsonObject toJson(const GpuModel &model)
{
    QJsonObject row{{QStringLiteral("key"), plain(model.key)},
                    {QStringLiteral("name"), plain(model.name)},
                    {QStringLiteral("architecture"), plain(model.architecture)},
                    {QStringLiteral("formFactor"), orNull(model.formFactor)},
                    {QStringLiteral("pciDevice"), orNull(model.pciDevice)},
                    {QStringLiteral("memoryMib"), qint64(model.memory.value)},
                    {QStringLiteral("gpusPerBoard"), model.gpusPerBoard},
                    {QStringLiteral("vgpu"), orNull(model.vgpuSupported)},
                    {QStringLiteral("vgpuDoubt"), plain(model.esxiDoubt)},
                    {QStringLiteral("mixedSize"), orNull(model.mixedSize)},
                    {QStringLiteral("mig"), model.migCapable},
                    {QStringLiteral("migTable"), plain(model.migTable)},
                    {QStringLiteral("mmioGib"), orNull(model.mmioGib)},
                    {QStringLiteral("powerWatts"), orNull(model.powerWatts)}};
    add(row, model.confidence);
    return row;
}

QString spelling(Sharing sharing)
{
    switch (sharing) {
    case Sharing::TimeSliced:
        return QStringLiteral("time-sliced");
    case Sharing::Mig:
        return QStringLiteral("mig");
    case Sharing::MigTimeSliced:
        return QStringLiteral("mig-time-sliced");
    }
    return {};
}

QJsonObject toJson(const VgpuType &type)
{
    QJsonObject row{{QStringLiteral("name"), plain(type.name)},
                    {QStringLiteral("gpu"), plain(type.model)},
                    {QStringLiteral("series"), plain(type.series)},
                    {QStringLiteral("sharing"), spelling(type.sharing)},
                    {QStringLiteral("frameBufferMib"), qint64(type.frameBuffer.value)},
                    {QStringLiteral("maxSameSize"), orNull(type.maxEqual)},
                    {QStringLiteral("sameSizeIds"), toArray(type.equalIds)},
                    {QStringLiteral("maxMixedSize"), type.maxMixed.value_or(0)},
                    {QStringLiteral("mixedSizeIds"), toArray(type.mixedIds)},
                    {QStringLiteral("migProfile"), plain(type.migProfile)},
                    {QStringLiteral("maxPerInstance"), type.maxPerInstance},
                    {QStringLiteral("multiVgpu"), orNull(type.multiVgpu)},
                    {QStringLiteral("licences"), toArray(type.licences)}};
    add(row, type.confidence);
    return row;
}

QJsonObject toJson(const MigTable &table, const MigProfile &profile)
{
    QJsonObject row{{QStringLiteral("table"), plain(table.key)},
                    {QStringLiteral("profile"), plain(profile.name)},
                    {QStringLiteral("computeSlices"), profile.computeSlices},
                    {QStringLiteral("memorySlices"), profile.memorySlices},
                    {QStringLiteral("starts"), toArray(profile.starts)},
                    {QStringLiteral("maxInstances"), orNull(profile.maxInstances)},
                    {QStringLiteral("mediaExtensions"), profile.mediaExtensions}};
    add(row, profile.confidence);
    return row;
}

/// Versions that were taken from elsewhere than an ESXi driver, or that their source marks as suspicious.
std::vector<std::string> doubtsOf(const DriverRelease &release)
{
    std::vector<std::string> doubts;
    if (!release.hostEsxi.empty() && !release.hostSeenOnEsxi)
        doubts.emplace_back("vgpuManager");
    if (release.guestDoubtful)
        doubts.insert(doubts.end(), {"linuxGuest", "windowsGuest"});
    return doubts;
}

QJsonObject toJson(const DriverBranch &branch, const DriverRelease &release)
{
    const bool hasEnd = branch.supportEnd.isValid();
    QJsonObject row{{QStringLiteral("release"), plain(release.release.toString())},
                    {QStringLiteral("branch"), branch.branch},
                    {QStringLiteral("driverBranch"), plain(branch.driverBranch)},
                    {QStringLiteral("longTerm"), branch.longTerm},
                    {QStringLiteral("supportEnd"), hasEnd ? branch.supportEnd.toString(Qt::ISODate) : QJsonValue()},
                    {QStringLiteral("esxi"), orNull(branch.esxi)},
                    {QStringLiteral("vgpuManager"), orNull(release.hostEsxi)},
                    {QStringLiteral("linuxGuest"), orNull(release.linuxGuest)},
                    {QStringLiteral("windowsGuest"), orNull(release.windowsGuest)}};
    const std::vector<std::string> doubts = doubtsOf(release);
    add(row, {doubts.empty(), doubts});
    return row;
}

QJsonArray gpuRows(const Catalog &catalog, const GpuModel *only)
{
    QJsonArray rows;
    for (const GpuModel &model : catalog.models())
        if (!only || only == &model)
            rows.append(toJson(model));
    return rows;
}

QJsonArray profileRows(const Catalog &catalog, const GpuModel *only)
{
    QJsonArray rows;
    for (const VgpuType &type : catalog.allTypes())
        if (!only || only->key == type.model)
            rows.append(toJson(type));
    return rows;
}

QJsonArray migRows(const Catalog &catalog, const GpuModel *only)
{
    QJsonArray rows;
    std::vector<std::string> listed;
    for (const GpuModel &model : catalog.models()) {
        const MigTable *table = !only || only == &model ? catalog.migTable(model.migTable) : nullptr;
        if (!table || std::ranges::find(listed, table->key) != listed.end())
            continue;
        listed.push_back(table->key);
        for (const MigProfile &profile : table->profiles)
            rows.append(toJson(*table, profile));
    }
    return rows;
}

QJsonArray driverRows(const Catalog &catalog, const GpuModel *)
{
    QJsonArray rows;
    for (const DriverBranch &branch : catalog.branches())
        for (const DriverRelease &release : branch.releases)
            rows.append(toJson(branch, release));
    return rows;
}

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? CliTexts::tr("yes") : CliTexts::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString().isEmpty() ? QStringLiteral("-") : value.toString();
    case QJsonValue::Array: {
        QStringList words;
        for (const QJsonValue each : value.toArray())
            words += cell(each);
        return words.isEmpty() ? QStringLiteral("-") : words.join(QLatin1Char(','));
    }
    default:
        return QStringLiteral("?");
    }
}

QString notes(const QJsonObject &row)
{
    QStringList notes;
    if (row[QStringLiteral("origin")].toString() == QStringLiteral("user"))
        notes += CliTexts::tr("from your folder");
    if (!row[QStringLiteral("verified")].toBool())
        notes += CliTexts::tr("unverified: %1").arg(cell(row[QStringLiteral("doubtful")]));
    return notes.join(QStringLiteral("; "));
}

} // namespace

const std::vector<CatalogTopic> &catalogTopics()
{
    static const std::vector<CatalogTopic> topics{
        {"gpus",
         true,
         {"key", "name", "architecture", "memoryMib", "gpusPerBoard", "vgpu", "mixedSize", "mig"},
         gpuRows},
        {"profiles",
         true,
         {"name", "gpu", "series", "sharing", "frameBufferMib", "maxSameSize", "maxMixedSize", "migProfile"},
         profileRows},
        {"drivers",
         false,
         {"release", "driverBranch", "longTerm", "supportEnd", "vgpuManager", "linuxGuest", "windowsGuest"},
         driverRows},
        {"mig", true, {"table", "profile", "computeSlices", "memorySlices", "starts", "maxInstances"}, migRows}};
    return topics;
}

QJsonArray withOrigin(const QJsonArray &rows, const QJsonArray &shipped)
{
    QJsonArray marked;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        const bool isShipped = shipped.at(i) == rows[i] || shipped.contains(rows[i]);
        row[QStringLiteral("origin")] = isShipped ? QStringLiteral("shipped") : QStringLiteral("user");
        marked.append(row);
    }
    return marked;
}

std::vector<QStringList> tableOf(const CatalogTopic &topic, const QJsonArray &rows)
{
    std::vector<QStringList> table(1);
    for (const char *column : topic.columns)
        table[0] += QString::fromLatin1(column);
    for (const QJsonValue each : rows) {
        const QJsonObject row = each.toObject();
        QStringList cells;
        for (const QString &column : table[0])
            cells += cell(row[column]);
        table.push_back(cells << notes(row));
    }
    return table;
}

} // namespace sliceboard

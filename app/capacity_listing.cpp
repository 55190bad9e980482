// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/capacity_listing.h"

#include "app/cli_texts.h"
#include "app/text_table.h"
#include "model/reports/catalog_date.h"
#include "model/reports/csv_line.h"
#include "model/reports/licence_words.h"
#include "model/reports/report_text.h"
#include "views/items/capacity_texts.h"

#include <QLocale>

#include <algorithm>

namespace sliceboard {
namespace {

/// The version of the JSON answer.
constexpr int kCapacitySchema = 1;

struct Row {
    EntityRef ref;
    Capacity capacity;
};

std::vector<Row> rowsOf(CapacityBook &book, const CapacityQuestion &question)
{
    std::vector<Row> rows;
    const auto add = [&](const EntityRef &ref) {
        rows.push_back({ref, book.of(ref)});
        std::erase_if(rows.back().capacity.types, [&](const TypeSum &sum) {
            return !question.profiles.isEmpty() && !question.profiles.contains(text(sum.type->name));
        });
    };
    if (question.by == EntityKind::Design)
        add(question.cluster ? EntityRef(*question.cluster) : EntityRef());
    for (const Cluster &cluster : book.facts().design().clusters) {
        if (question.cluster && cluster.id != *question.cluster)
            continue;
        if (question.by == EntityKind::Cluster)
            add(cluster.id);
        for (const Host &host : cluster.hosts) {
            if (question.by == EntityKind::Host)
                add(host.id);
            for (const Gpu &gpu : host.gpus)
                if (question.by == EntityKind::Gpu)
                    add(gpu.id);
        }
    }
    return rows;
}

bool isMeasured(const Capacity &capacity) { return capacity.gpus == 0 || capacity.gpus > capacity.unknownGpus; }

/// Types of all rows, each once, in catalog order.
std::vector<const VgpuType *> typesOf(const std::vector<Row> &rows)
{
    std::vector<const VgpuType *> types;
    for (const Row &row : rows)
        for (const TypeSum &sum : row.capacity.types)
            types.push_back(sum.type);
    std::ranges::sort(types);
    types.erase(std::unique(types.begin(), types.end()), types.end());
    return types;
}

std::vector<EditionSet> setsOf(const std::vector<Row> &rows)
{
    std::vector<const LicenceCounts *> counts;
    for (const Row &row : rows)
        counts.push_back(&row.capacity.licences);
    return editionsIn(counts);
}

/// On one line of a terminal: line breaks and other control characters as pictures.
QString oneLine(QString name)
{
    for (QChar &letter : name)
        if (letter.unicode() < 0x20)
            letter = QChar(0x2400 + letter.unicode());
    return name;
}

QString nameOf(const Row &row, const Facts &facts)
{
    if (row.ref.kind != EntityKind::Design)
        return oneLine(text(facts.path(row.ref)));
    const QString name = oneLine(text(facts.design().name));
    return name.isEmpty() ? CliTexts::tr("the design") : name;
}

QStringList amounts(const Capacity &capacity)
{
    const FrameBuffer &memory = capacity.memory;
    QStringList cells;
    for (const Mebibytes amount :
         {memory.total, memory.passthrough, memory.vgpu, memory.reserved, memory.free, memory.stranded})
        cells += isMeasured(capacity) ? gibText(amount) : CliTexts::tr("unknown");
    return cells;
}

QString more(const Capacity &capacity, const VgpuType *type)
{
    const TypeSum *sum = capacity.type(type);
    return sum ? moreText(*sum) : u"0"_qs;
}

QString licencesCell(const Capacity &capacity, const std::vector<EditionSet> &sets)
{
    QStringList parts;
    for (const EditionSet set : sets)
        if (const LicenceCount &count = capacity.licences[set.bits]; count != LicenceCount{})
            parts += u"%1 %2/%3"_qs.arg(editionsText(set)).arg(count.vms).arg(count.gpus);
    return parts.join(u"; "_qs);
}

QString memoryTable(const std::vector<Row> &rows, const CapacityQuestion &question, const Facts &facts)
{
    const bool isOne = question.by == EntityKind::Design;
    const auto types = question.profiles.isEmpty() || isOne ? std::vector<const VgpuType *>() : typesOf(rows);
    const auto sets = setsOf(rows);
    QStringList heading{CliTexts::tr("Name"),        CliTexts::tr("GPUs"),     CliTexts::tr("Total"),
                        CliTexts::tr("Passthrough"), CliTexts::tr("vGPU"),     CliTexts::tr("Reserved"),
                        CliTexts::tr("Free"),        CliTexts::tr("Stranded"), CliTexts::tr("Whole GPUs"),
                        CliTexts::tr("Without room")};
    for (const VgpuType *type : types)
        heading += text(type->name);
    if (!isOne)
        heading += CliTexts::tr("Licences (VMs/GPUs)");
    std::vector<QStringList> table{heading};
    for (const Row &row : rows) {
        const Capacity &capacity = row.capacity;
        QStringList cells{nameOf(row, facts), QLocale().toString(capacity.gpus)};
        cells += amounts(capacity);
        cells += {QLocale().toString(capacity.wholeGpus), QLocale().toString(capacity.homeless)};
        for (const VgpuType *type : types)
            cells += more(capacity, type);
        if (!isOne)
            cells += licencesCell(capacity, sets);
        table.push_back(cells);
    }
    return textTable(table);
}

QString typeTable(const Capacity &capacity, const Catalog &catalog)
{
    std::vector<QStringList> table{{CliTexts::tr("Profile"), CliTexts::tr("GPU model"), CliTexts::tr("More")}};
    for (const TypeSum &sum : capacity.types)
        table.push_back({text(sum.type->name), text(catalog.model(sum.type->model)->name), moreText(sum)});
    return table.size() > 1 ? u'\n' + textTable(table) : QString();
}

QString licenceTable(const std::vector<Row> &rows)
{
    std::vector<QStringList> table{{CliTexts::tr("Licence"), CliTexts::tr("Running VMs"), CliTexts::tr("GPUs")}};
    for (const EditionSet set : setsOf(rows)) {
        const LicenceCount &count = rows.front().capacity.licences[set.bits];
        table.push_back({editionsText(set), QLocale().toString(count.vms), QLocale().toString(count.gpus)});
    }
    return table.size() > 1 ? u'\n' + textTable(table) : QString();
}

QString notes(const std::vector<Row> &rows, const Catalog &catalog)
{
    QStringList lines{
        CliTexts::tr("Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.")};
    const auto some = [&](auto holds) {
        return std::ranges::any_of(rows, [&](const Row &row) { return holds(row.capacity); });
    };
    if (some([](const Capacity &c) { return c.unknownGpus > 0; }))
        lines += CliTexts::tr("No amount counts the GPUs of models that the catalog does not know.");
    if (some([](const Capacity &c) {
            return std::ranges::any_of(c.types, [](const TypeSum &sum) { return sum.unknownGpus > 0; });
        }))
        lines += CliTexts::tr("unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.");
    if (!setsOf(rows).empty())
        lines += licenceBasis(catalog);
    lines += CliTexts::tr("Catalog: %1.").arg(catalogDate(catalog.asOf()));
    return u'\n' + lines.join(u'\n') + u'\n';
}

QJsonValue memoryJson(const Capacity &capacity)
{
    if (!isMeasured(capacity))
        return {};
    const FrameBuffer &memory = capacity.memory;
    return QJsonObject{{u"total"_qs, qint64(memory.total.value)}, {u"passthrough"_qs, qint64(memory.passthrough.value)},
                       {u"vgpu"_qs, qint64(memory.vgpu.value)},   {u"reserved"_qs, qint64(memory.reserved.value)},
                       {u"free"_qs, qint64(memory.free.value)},   {u"stranded"_qs, qint64(memory.stranded.value)}};
}

QJsonObject typeJson(const TypeSum &sum)
{
    const bool isKnown = sum.unknownGpus < sum.gpus;
    return {{u"profile"_qs, text(sum.type->name)},
            {u"model"_qs, text(sum.type->model)},
            {u"more"_qs, isKnown ? QJsonValue(sum.more) : QJsonValue()},
            {u"gpus"_qs, sum.gpus},
            {u"unknownGpus"_qs, sum.unknownGpus}};
}

QJsonArray licencesJson(const Capacity &capacity)
{
    return toArray(editionsIn({&capacity.licences}), [&](EditionSet set) {
        const LicenceCount &count = capacity.licences[set.bits];
        const auto names = toArray(set.editions(), [](LicenseEdition edition) { return text(spelling(edition)); });
        return QJsonObject{{u"editions"_qs, names}, {u"vms"_qs, count.vms}, {u"gpus"_qs, count.gpus}};
    });
}

QJsonObject rowJson(const Row &row, const Facts &facts)
{
    const Capacity &capacity = row.capacity;
    return {{u"kind"_qs, text(toString(row.ref.kind))},
            {u"path"_qs, text(facts.path(row.ref))},
            {u"gpus"_qs, capacity.gpus},
            {u"unknownGpus"_qs, capacity.unknownGpus},
            {u"frameBufferMib"_qs, memoryJson(capacity)},
            {u"moreWholeGpus"_qs, capacity.wholeGpus},
            {u"withoutRoom"_qs, capacity.homeless},
            {u"profiles"_qs, toArray(capacity.types, typeJson)},
            {u"licences"_qs, licencesJson(capacity)}};
}

QStringList csvHeading(const std::vector<EditionSet> &sets, const std::vector<const VgpuType *> &types)
{
    QStringList cells{
        u"kind"_qs,         u"path"_qs,         u"cluster"_qs,         u"model"_qs,       u"gpus"_qs,
        u"unknown_gpus"_qs, u"total_mib"_qs,    u"passthrough_mib"_qs, u"vgpu_mib"_qs,    u"reserved_mib"_qs,
        u"free_mib"_qs,     u"stranded_mib"_qs, u"more_whole_gpus"_qs, u"without_room"_qs};
    for (const EditionSet set : sets)
        cells += {u"licence_vms:"_qs + spelling(set), u"licence_gpus:"_qs + spelling(set)};
    for (const VgpuType *type : types)
        cells += u"more:"_qs + text(type->model) + u'/' + text(type->name);
    return cells;
}

/// Empty where it is not known for every GPU.
QString csvMore(const Capacity &capacity, const VgpuType *type)
{
    const TypeSum *sum = capacity.type(type);
    if (!sum)
        return u"0"_qs;
    return sum->unknownGpus == 0 ? QString::number(sum->more) : QString();
}

ClusterId clusterOf(const EntityRef &ref, const Facts &facts)
{
    switch (ref.kind) {
    case EntityKind::Cluster:
        return {ref.id};
    case EntityKind::Host:
        return facts.index().clusterOf({ref.id});
    case EntityKind::Gpu:
        return facts.index().clusterOf(facts.index().hostOf({ref.id}));
    default:
        return {};
    }
}

QStringList csvCells(const Row &row, const Facts &facts)
{
    const Capacity &capacity = row.capacity;
    const Cluster *cluster = facts.cluster(clusterOf(row.ref, facts));
    const Gpu *gpu = row.ref.kind == EntityKind::Gpu ? facts.gpu({row.ref.id}) : nullptr;
    QStringList cells{
        text(toString(row.ref.kind)),       text(facts.path(row.ref)),      cluster ? text(cluster->name) : QString(),
        gpu ? text(gpu->model) : QString(), QString::number(capacity.gpus), QString::number(capacity.unknownGpus)};
    const FrameBuffer &memory = capacity.memory;
    for (const Mebibytes amount :
         {memory.total, memory.passthrough, memory.vgpu, memory.reserved, memory.free, memory.stranded})
        cells += isMeasured(capacity) ? QString::number(amount.value) : QString();
    cells += {QString::number(capacity.wholeGpus), QString::number(capacity.homeless)};
    return cells;
}

} // namespace

QString capacityText(CapacityBook &book, const CapacityQuestion &question)
{
    const std::vector<Row> rows = rowsOf(book, question);
    const Facts facts = book.facts();
    QString answer = memoryTable(rows, question, facts);
    if (question.by == EntityKind::Design)
        answer += typeTable(rows.front().capacity, facts.catalog()) + licenceTable(rows);
    return answer + notes(rows, facts.catalog());
}

QJsonObject capacityJson(CapacityBook &book, const CapacityQuestion &question)
{
    const Facts facts = book.facts();
    const auto cluster = question.cluster ? QJsonValue(text(facts.path(*question.cluster))) : QJsonValue();
    return {{u"schemaVersion"_qs, kCapacitySchema},
            {u"file"_qs, question.file},
            {u"design"_qs, text(facts.design().name)},
            {u"catalog"_qs, text(facts.catalog().asOf())},
            {u"by"_qs, text(toString(question.by))},
            {u"cluster"_qs, cluster},
            {u"rows"_qs, toArray(rowsOf(book, question), [&](const Row &row) { return rowJson(row, facts); })}};
}

QString capacityCsv(CapacityBook &book, const CapacityQuestion &question)
{
    const std::vector<Row> rows = rowsOf(book, question);
    const auto sets = setsOf(rows);
    const auto types = typesOf(rows);
    QString csv = csvLine(csvHeading(sets, types));
    for (const Row &row : rows) {
        QStringList cells = csvCells(row, book.facts());
        for (const EditionSet set : sets)
            cells += {QString::number(row.capacity.licences[set.bits].vms),
                      QString::number(row.capacity.licences[set.bits].gpus)};
        for (const VgpuType *type : types)
            cells += csvMore(row.capacity, type);
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace sliceboard

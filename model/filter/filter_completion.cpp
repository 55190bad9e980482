// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_completion.h"

#include "model/base/utf8.h"
#include "model/filter/filter_facets.h"
#include "model/filter/filter_pattern.h"
#include "model/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

constexpr std::size_t kMostSuggestions = 50;
const QStringView kSigns = u":<>=!";

/// Collects values that hold what is typed, each once: those that begin with it come first, else in the order of adding.
class Values {
public:
    explicit Values(const QString &typed)
        : m_pattern(typed.toStdString(), FilterPattern::Fit::Part),
          m_beginning(typed.toStdString() + '*', FilterPattern::Fit::Whole)
    { }

    void add(std::string_view value)
    {
        if (value.empty() || m_first.size() == kMostSuggestions || !m_pattern.matches(value)
            || !m_seen.emplace(value).second)
            return;
        (m_beginning.matches(value) ? m_first : m_others).emplace_back(value);
    }
    std::vector<std::string> all() const
    {
        std::vector<std::string> all = m_first;
        all.insert(all.end(), m_others.begin(), m_others.end());
        return all;
    }

private:
    FilterPattern m_pattern;
    FilterPattern m_beginning;
    std::set<std::string> m_seen;
    std::vector<std::string> m_first;
    std::vector<std::string> m_others;
};

template <class Visit> void eachHost(const Design &design, Visit visit)
{
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            visit(host);
}

template <class Visit> void eachGpu(const Design &design, Visit visit)
{
    eachHost(design, [&](const Host &host) { std::ranges::for_each(host.gpus, visit); });
}

void addClusters(const Facts &facts, Values &values)
{
    for (const Cluster &cluster : facts.design().clusters)
        values.add(cluster.name);
}

void addHosts(const Facts &facts, Values &values)
{
    eachHost(facts.design(), [&](const Host &host) { values.add(host.name); });
}

void addVms(const Facts &facts, Values &values)
{
    for (const Vm &vm : facts.design().vms)
        values.add(vm.name);
}

void addGpus(const Facts &facts, Values &values)
{
    eachGpu(facts.design(), [&](const Gpu &gpu) { values.add(gpu.model); });
    eachGpu(facts.design(), [&](const Gpu &gpu) { values.add(gpu.address); });
    for (const GpuModel &model : facts.catalog().models())
        values.add(model.key);
}

void addProfiles(const Facts &facts, Values &values)
{
    std::set<const GpuModel *> models;
    eachGpu(facts.design(), [&](const Gpu &gpu) {
        models.insert(facts.model(gpu));
        for (const Reservation &slot : gpu.reservations)
            values.add(slot.profile);
    });
    for (const Vm &vm : facts.design().vms)
        for (const Device &device : vm.devices)
            if (device.kind == DeviceKind::Vgpu)
                values.add(device.profile);
    for (const GpuModel &model : facts.catalog().models())
        if (models.contains(&model))
            for (const VgpuType *type : facts.catalog().typesOf(model))
                values.add(type->name);
}

void addReleases(const Facts &facts, Values &values)
{
    eachHost(facts.design(), [&](const Host &host) { values.add(host.vgpuManager.release); });
    for (const Vm &vm : facts.design().vms)
        values.add(vm.guestDriver.release);
    for (const DriverBranch &branch : facts.catalog().branches())
        values.add(std::to_string(branch.branch));
}

void addEsxiVersions(const Facts &facts, Values &values)
{
    eachHost(facts.design(), [&](const Host &host) { values.add(host.esxi ? host.esxi->toString() : std::string()); });
}

void addSystems(const Facts &facts, Values &values)
{
    for (const Vm &vm : facts.design().vms)
        values.add(vm.guestOs);
}

void addTags(const Facts &facts, Values &values)
{
    for (const Vm &vm : facts.design().vms)
        for (const std::string &tag : vm.tags)
            values.add(tag);
}

void addSeries(const Facts &facts, Values &values)
{
    for (const VgpuType &type : facts.catalog().allTypes())
        values.add(type.series);
}

void addArchitectures(const Facts &facts, Values &values)
{
    for (const GpuModel &model : facts.catalog().models())
        values.add(model.architecture);
}

void addNames(const Facts &facts, Values &values)
{
    addClusters(facts, values);
    addHosts(facts, values);
    addVms(facts, values);
}

void addValues(const FilterFacet &facet, const Checker &checker, Values &values)
{
    static const std::pair<std::string_view, void (*)(const Facts &, Values &)> kSources[] = {
        {"cluster", addClusters}, {"host", addHosts},    {"gpu", addGpus},          {"profile", addProfiles},
        {"vm", addVms},           {"os", addSystems},    {"release", addReleases},  {"esxi", addEsxiVersions},
        {"tag", addTags},         {"series", addSeries}, {"arch", addArchitectures}};
    for (const auto &[name, add] : kSources)
        if (name == facet.name)
            add(checker.facts(), values);
    if (facet.words)
        for (const FilterWord &word : facet.words())
            values.add(word.name);
    if (std::string_view(facet.name) == "rule")
        for (const Rule *rule : checker.rules().rules())
            values.add(rule->id);
}

/// Where the word before the cursor begins, without the sign that negates it.
qsizetype beginOfWord(const QString &text, qsizetype cursor)
{
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'\\' && isQuoted)
            ++i;
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (text[i].isSpace() || text[i] == u'|'))
            from = i + 1;
    }
    return from < cursor && text[from] == u'-' ? from + 1 : from;
}

void suggestFacets(const QString &word, FilterCompletion &completion)
{
    for (const FilterFacet &facet : filterFacets())
        if (plain(facet.name).startsWith(word, Qt::CaseInsensitive)) {
            const bool isNumber = facet.kind == FacetKind::Number || facet.kind == FacetKind::Amount;
            completion.suggestions.push_back({plain(facet.name) + (isNumber ? u">="_qs : u":"_qs),
                                              QCoreApplication::translate("Filter", facet.meaning)});
        }
}

} // namespace

QString filterValue(const std::string &value)
{
    QString text = plain(value);
    const bool isPlain = std::ranges::none_of(text, [](QChar letter) {
        return letter.isSpace() || letter == u'|' || letter == u'"' || letter == u'\\';
    });
    if (isPlain)
        return text;
    text.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return u'"' + text + u'"';
}

FilterCompletion completeFilter(const Checker &checker, const QString &text, qsizetype cursor, bool withNames)
{
    FilterCompletion completion;
    completion.from = beginOfWord(text, std::min(cursor, text.size()));
    const QString word = text.mid(completion.from, cursor - completion.from);
    const auto sign = std::ranges::find_if(word, [](QChar letter) { return kSigns.contains(letter); }) - word.begin();
    const FilterFacet *facet = sign < word.size() ? filterFacet(word.left(sign).toStdString()) : nullptr;
    QString prefix = facet ? word.left(sign + 1) : QString();
    while (facet && prefix.size() < word.size() && kSigns.contains(word[prefix.size()]))
        prefix += word[prefix.size()];
    QString typed = word.mid(prefix.size());
    typed.remove(u'"').remove(u'*');
    Values values(typed);
    if (facet)
        addValues(*facet, checker, values);
    else if (!word.startsWith(u'"'))
        suggestFacets(word, completion);
    if (!facet && withNames && !typed.isEmpty())
        addNames(checker.facts(), values);
    for (const std::string &value : values.all())
        completion.suggestions.push_back({prefix + filterValue(value), {}});
    if (completion.suggestions.size() > kMostSuggestions)
        completion.suggestions.resize(kMostSuggestions);
    return completion;
}

} // namespace sliceboard

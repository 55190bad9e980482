// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/checker.h"

#include "model/base/end_elsewhere.h"
#include "model/base/overload.h"
#include "model/rules/first_check.h"

#include <algorithm>

namespace sliceboard {
namespace {

using Entities = std::set<EntityRef>;

/// A host and the cluster that it is in.
void touchAbove(const Facts &facts, HostId host, Entities &entities)
{
    entities.insert(host);
    if (const ClusterId cluster = facts.index().clusterOf(host))
        entities.insert(cluster);
}

void touchGpu(const Facts &facts, const Gpu &gpu, HostId host, Entities &entities)
{
    entities.insert(gpu.id);
    touchAbove(facts, host, entities);
    for (const DeviceRef &ref : facts.index().residents(gpu.id))
        entities.insert(ref.vm);
}

void touchHost(const Facts &facts, const Host &host, Entities &entities)
{
    for (const Gpu &gpu : host.gpus)
        touchGpu(facts, gpu, host.id, entities);
    touchAbove(facts, host.id, entities);
    for (const VmId vm : facts.index().pinned(host.id))
        entities.insert(vm);
}

void touchVm(const Facts &facts, const Vm &vm, Entities &entities)
{
    entities.insert(vm.id);
    if (vm.host)
        touchAbove(facts, *vm.host, entities);
    for (const Device &device : vm.devices) {
        if (!device.gpu)
            continue;
        entities.insert(*device.gpu);
        if (const HostId host = facts.index().hostOf(*device.gpu))
            touchAbove(facts, host, entities);
    }
}

/// Notes what stands at a place now, and what a change of it touches.
void touchPlace(const Facts &facts, const Place &at, Entities &entities)
{
    const Design &design = facts.design();
    if (at.cluster >= 0)
        entities.insert(design.clusters[std::size_t(at.cluster)].id);
    if (const Cluster *cluster = clusterAt(design, at)) {
        entities.insert(cluster->id);
        for (const Host &host : cluster->hosts)
            touchHost(facts, host, entities);
    } else if (const Host *host = hostAt(design, at)) {
        touchHost(facts, *host, entities);
    } else if (const Gpu *gpu = gpuAt(design, at)) {
        touchGpu(facts, *gpu, design.clusters[std::size_t(at.cluster)].hosts[std::size_t(at.host)].id, entities);
    } else if (const Vm *vm = vmAt(design, at)) {
        touchVm(facts, *vm, entities);
    }
}

/// Whether an edit, yet to be applied or just applied, exchanges what decides how everything is judged.
bool changesRules(const Design &design, const Edit &edit)
{
    const auto *replace = std::get_if<Replace>(&edit);
    const auto *wanted = replace ? std::get_if<DesignFacts>(&replace->contents) : nullptr;
    return wanted && (wanted->severities != design.severities || wanted->houseRules != design.houseRules);
}

/// Reference paths of everything that a finding is about, sorted, each once.
std::vector<std::string> subjectsOf(const Finding &finding, const Facts &facts)
{
    std::vector<std::string> paths{facts.path(finding.subject)};
    for (const EntityRef &other : finding.others)
        paths.push_back(facts.path(other));
    std::ranges::sort(paths);
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

bool hasExpired(const Waiver &waiver, QDate today)
{
    const QDate last = QDate::fromString(QString::fromStdString(waiver.expires), Qt::ISODate);
    return last.isValid() && last < today;
}

void endStore(FindingStore store)
{
    const auto findings = std::size_t(store.counts().atLeast(Severity::Info));
    endElsewhere(std::move(store), findings);
}

} // namespace

Waiver waiverFor(const Finding &finding, const Facts &facts)
{
    Waiver waiver;
    waiver.rule = finding.rule->id;
    waiver.subjects = subjectsOf(finding, facts);
    waiver.facts = finding.fingerprint();
    return waiver;
}

const Waiver *waiverOf(const Finding &finding, const Facts &facts)
{
    for (const Waiver &waiver : facts.design().waivers)
        if (waiver.rule == finding.rule->id && waiver.facts == finding.fingerprint()
            && !hasExpired(waiver, facts.today()) && speaksOf(waiver, finding, facts))
            return &waiver;
    return nullptr;
}

bool speaksOf(const Waiver &waiver, const Finding &finding, const Facts &facts)
{
    if (waiver.rule != finding.rule->id)
        return false;
    std::vector<std::string> subjects = waiver.subjects;
    std::ranges::sort(subjects);
    return subjects == subjectsOf(finding, facts);
}

Checker::Checker(Document &document, const Catalog &catalog, QObject *parent)
    : QObject(parent), m_document(document), m_catalog(catalog)
{
    connect(&document, &Document::aboutToApply, this, [this](const Edit &edit) { touch(edit, m_touched); });
    connect(&document, &Document::applied, this, [this](const Edit &edit) { touch(edit, m_touched); });
    connect(&document, &Document::settled, this, &Checker::settle);
    connect(&document, &Document::loaded, this, &Checker::takeExpected);
    reset();
}

Checker::~Checker() { endStore(std::move(m_store)); }

void Checker::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    reset();
}

const Waiver *Checker::waiverOf(const Finding &finding) const { return sliceboard::waiverOf(finding, facts()); }

std::vector<std::pair<Waiver, WaiverState>> Checker::waivers() const
{
    std::vector<std::pair<Waiver, WaiverState>> states;
    const std::vector<Finding> all = m_document.design().waivers.empty() ? std::vector<Finding>() : findings();
    for (const Waiver &waiver : m_document.design().waivers) {
        const auto match =
            std::ranges::find_if(all, [&](const Finding &finding) { return speaksOf(waiver, finding, facts()); });
        const WaiverState state = match == all.end() ? WaiverState::Stale
            : hasExpired(waiver, m_today)            ? WaiverState::Expired
            : waiver.facts != match->fingerprint()   ? WaiverState::Review
                                                     : WaiverState::InForce;
        states.emplace_back(waiver, state);
    }
    return states;
}

FindingChange Checker::preview(std::span<const Edit> edits)
{
    Touched touched;
    FindingChange change;
    const auto look = [&] {
        const Facts now = facts();
        const ActiveRules &rules = activeRules(now.design());
        const auto compare = [&](const EntityRef &ref) {
            static const std::vector<Finding> kNone;
            const auto *before = m_store.of(ref);
            difference(before ? *before : kNone, rules.check(now, ref), change);
        };
        if (touched.everything)
            forEachEntity(now.design(), [&](EntityRef ref) { touched.entities.insert(ref); });
        std::ranges::for_each(touched.entities, compare);
    };
    m_document.whatIf(edits, look, [&](const Edit &edit, bool) { touch(edit, touched); });
    activeRules(m_document.design()); // the edits may have had other house rules
    return change;
}

std::vector<Finding> Checker::checkAll(const Facts &facts, const RuleBook &book)
{
    const ActiveRules rules(book, facts.design().severities);
    std::vector<EntityRef> entities;
    forEachEntity(facts.design(), [&](EntityRef ref) { entities.push_back(ref); });
    std::ranges::sort(entities);
    std::vector<Finding> all;
    for (const EntityRef &ref : entities) {
        auto some = rules.check(facts, ref);
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

void Checker::touch(const Edit &edit, Touched &touched) const
{
    const Facts now = facts();
    std::visit(Overload{[&](const Insert &e) { touchPlace(now, e.at, touched.entities); },
                        [&](const Remove &e) { touchPlace(now, e.at, touched.entities); },
                        [&](const Replace &e) { touchPlace(now, e.at, touched.entities); },
                        [&](const Move &e) {
                            touchPlace(now, e.from, touched.entities);
                            touchPlace(now, e.to, touched.entities);
                        }},
               edit);
    const auto isOf = [&](NodeKind kind) {
        return std::visit(Overload{[&](const Move &e) { return e.from.kind == kind; },
                                   [&](const auto &e) { return e.at.kind == kind; }},
                          edit);
    };
    touched.waivers = touched.waivers || isOf(NodeKind::Waiver);
    touched.everything = touched.everything || changesRules(now.design(), edit);
}

const ActiveRules &Checker::activeRules(const Design &design)
{
    if (!m_rules || m_rules->own() != design.houseRules) {
        const auto known =
            std::ranges::find_if(m_books, [&](const auto &book) { return book->own() == design.houseRules; });
        m_rules = known != m_books.end()
            ? known->get()
            : m_books.emplace_back(std::make_unique<RuleBook>(m_catalog, design.houseRules)).get();
    }
    if (!m_active || !m_active->isFor(rules(), design.severities))
        m_active = std::make_unique<ActiveRules>(rules(), design.severities);
    return *m_active;
}

void Checker::settle()
{
    const Touched touched = std::exchange(m_touched, {});
    m_listed.clear();
    if (touched.everything) {
        reset();
        return;
    }
    const Facts now = facts();
    const ActiveRules &rules = activeRules(now.design());
    const auto waived = [this](const Finding &finding) { return isWaived(finding); };
    FindingChange change;
    for (const EntityRef &ref : touched.entities)
        m_store.replace(ref, rules.check(now, ref), waived, change);
    if (touched.waivers) {
        m_store.recount(waived);
        Q_EMIT findingsReset();
    } else if (!change.isEmpty()) {
        Q_EMIT findingsChanged(change);
    }
}

void Checker::load(Design design, std::unique_ptr<FirstCheck> check)
{
    if (!check)
        return m_document.load(std::move(design));
    DesignIndex index = std::move(check->index);
    m_expected = std::move(check);
    m_document.load(std::move(design), std::move(index));
}

void Checker::takeExpected()
{
    const std::unique_ptr<FirstCheck> done = std::exchange(m_expected, nullptr);
    if (!done || done->today != m_today)
        return reset();
    m_touched = {};
    m_rules = m_books.emplace_back(std::move(done->book)).get();
    m_active = std::move(done->active);
    std::swap(m_store, done->store);
    m_listed = std::move(done->listed);
    Q_EMIT findingsReset();
    endStore(std::move(done->store));
}

void Checker::reset()
{
    m_touched = {};
    m_listed.clear();
    endStore(std::exchange(m_store, {}));
    const Facts now = facts();
    checkInto(m_store, now, activeRules(now.design()), [] { return true; });
    Q_EMIT findingsReset();
}

} // namespace sliceboard

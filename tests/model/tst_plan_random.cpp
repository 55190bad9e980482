// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/aligned.h"
#include "model/plan/estate.h"
#include "model/plan/planner.h"
#include "tests/support/plan_designs.h"
#include "tests/support/shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <set>

using namespace sliceboard;
using sliceboard::testing::kPlanDay;
using sliceboard::testing::PlanDesigns;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr unsigned kPairs = 100;
#else
constexpr unsigned kPairs = 1000;
#endif

/// A state of the estate, looked at from scratch.
class State {
public:
    explicit State(const Design &design) : m_design(design) { m_index.rebuild(m_design); }
    Facts facts() const { return {shippedCatalog(), m_design, m_index, kPlanDay}; }

    /// The errors about what runs: VMs, and GPUs and hosts with such VMs.
    std::set<std::string> errors() const
    {
        std::set<std::string> keys;
        for (const Finding &finding : Checker::checkAll(facts(), shippedRules()))
            if (finding.severity == Severity::Error && isAboutRunning(finding))
                keys.insert(finding.key());
        return keys;
    }
    bool runs(VmId id) const
    {
        const Vm *vm = facts().vm(id);
        return vm && vm->power == PowerState::On;
    }

private:
    bool isAboutRunning(const Finding &finding) const
    {
        std::vector<EntityRef> refs = finding.others;
        refs.push_back(finding.subject);
        return std::ranges::any_of(refs, [&](const EntityRef &ref) {
            if (ref.kind == EntityKind::Vm)
                return runs({ref.id});
            if (ref.kind == EntityKind::Gpu)
                return !facts().runningResidents(*facts().gpu({ref.id})).empty();
            if (ref.kind != EntityKind::Host)
                return false;
            const auto on = facts().vmsOn(*facts().host({ref.id}));
            return std::ranges::any_of(on, [&](VmId vm) { return runs(vm); });
        });
    }

    Design m_design;
    DesignIndex m_index;
};

std::string firstNew(const std::set<std::string> &errors, const std::set<std::string> &allowed)
{
    const auto found = std::ranges::find_if(errors, [&](const std::string &key) { return !allowed.contains(key); });
    return found == errors.end() ? std::string() : *found;
}

/// What a step must not do to VMs that run all through it; empty if it does nothing of the kind.
QString forbidden(const Design &before, const Design &after, const PlanStep &step)
{
    const State was(before);
    const State is(after);
    for (const Vm &vm : after.vms) {
        const Vm *old = was.facts().vm(vm.id);
        if (!old || old->power == PowerState::Off || vm.power == PowerState::Off)
            continue;
        if (old->devices != vm.devices || old->host != vm.host || old->memory != vm.memory
            || old->firmware != vm.firmware || old->guestDriver != vm.guestDriver)
            return u"changes running VM "_qs + QString::fromStdString(vm.name);
    }
    for (const EstateChange &change : step.effects) {
        const auto *gpu = std::get_if<Gpu>(&change.before);
        if (gpu && !was.facts().runningResidents(*was.facts().gpu(gpu->id)).empty())
            return u"changes a GPU in use"_qs;
        if (change.entity != EntityKind::Host || step.kind == StepKind::AddHost)
            continue;
        const auto *facts = std::get_if<HostFacts>(&change.before);
        HostFacts unlicensed = *facts;
        if (const auto *then = std::get_if<HostFacts>(&change.after); then && change.cluster == step.cluster) {
            unlicensed.licenseSystem = then->licenseSystem;
            if (unlicensed == *then && step.kind != StepKind::MoveHost)
                continue;
        }
        for (const VmId vm : was.facts().vmsOn(*was.facts().host({change.id})))
            if (was.runs(vm))
                return u"changes a host in use"_qs;
    }
    return {};
}

/// Carries the stages out from one estate; what is wrong on the way, or that it does not end in `goal`.
QString faultOf(const std::vector<PlanStage> &stages, Design estate, const Design &goal,
                const std::set<std::string> &allowed)
{
    for (const PlanStage &stage : stages)
        for (const PlanStep &step : stage.steps) {
            const Design before = estate;
            applyStep(estate, step);
            const QString name = QString::fromStdString(step.key);
            if (const QString wrong = forbidden(before, estate, step); !wrong.isEmpty())
                return name + u": "_qs + wrong;
            if (step.effects.empty())
                continue;
            if (const std::string error = firstNew(State(estate).errors(), allowed); !error.empty())
                return name + u": "_qs + QString::fromStdString(error);
        }
    return sameEstate(estate, goal) ? QString() : u"ends elsewhere"_qs;
}

template <class T>
void forgetUnless(const std::optional<T> &said, const std::optional<T> &other, std::optional<T> &fact)
{
    if (!said && fact == other)
        fact.reset();
}

void forgetUnsaid(const Vm &said, const Vm &other, Vm &vm)
{
    forgetUnless(said.memory, other.memory, vm.memory);
    forgetUnless(said.license, other.license, vm.license);
    forgetUnless(said.secureBoot, other.secureBoot, vm.secureBoot);
    forgetUnless(said.hardwareVersion, other.hardwareVersion, vm.hardwareVersion);
    // A device is at a place that one of the designs draws.
    std::vector<Device> rest = said.devices;
    for (Device &device : vm.devices) {
        const auto same = std::ranges::find_if(rest, [&](const Device &each) {
            return atRest(each) == atRest(device) && (!each.gpu || each.gpu == device.gpu)
                && (!each.at || each.at == device.at);
        });
        const auto drawn = std::ranges::find_if(other.devices, [&](const Device &each) {
            return each.gpu == device.gpu && (!each.at || each.at == device.at);
        });
        if (same == rest.end() || (*same != device && drawn == other.devices.end()))
            continue;
        device = *same;
        rest.erase(same);
    }
}

/// An end of a plan without what only the other design says: what is left must be all that this one says.
Design asSaid(Design end, const Design &said, const Design &other)
{
    const State saidState(said);
    const State otherState(other);
    for (Cluster &cluster : end.clusters) {
        const Cluster *own = saidState.facts().cluster(cluster.id);
        if (const Cluster *its = otherState.facts().cluster(cluster.id); own && its)
            forgetUnless(own->drs, its->drs, cluster.drs);
        for (Host &host : cluster.hosts) {
            const Host *is = saidState.facts().host(host.id);
            const Host *its = otherState.facts().host(host.id);
            if (!is || !its)
                continue;
            forgetUnless(is->esxi, its->esxi, host.esxi);
            forgetUnless(is->managerPackage, its->managerPackage, host.managerPackage);
            forgetUnless(is->graphics, its->graphics, host.graphics);
            forgetUnless(is->bios.above4g, its->bios.above4g, host.bios.above4g);
            forgetUnless(is->scheduler, its->scheduler, host.scheduler);
            for (Gpu &gpu : host.gpus)
                if (const Gpu *mine = saidState.facts().gpu(gpu.id); mine && otherState.facts().gpu(gpu.id)) {
                    forgetUnless(mine->ecc, otherState.facts().gpu(gpu.id)->ecc, gpu.ecc);
                    forgetUnless(mine->displayEnabled, otherState.facts().gpu(gpu.id)->displayEnabled,
                                 gpu.displayEnabled);
                }
        }
    }
    for (Vm &vm : end.vms)
        if (const Vm *is = saidState.facts().vm(vm.id); is && otherState.facts().vm(vm.id))
            forgetUnsaid(*is, *otherState.facts().vm(vm.id), vm);
    return end;
}

QString repeatedKey(const ChangePlan &plan)
{
    std::set<std::string> keys;
    QString repeated;
    const auto look = [&](const std::vector<PlanStep> &steps) {
        for (const PlanStep &step : steps)
            if (!keys.insert(step.key).second)
                repeated = QString::fromStdString(step.key);
    };
    look(plan.checks);
    for (const auto *stages : {&plan.stages, &plan.backout})
        for (const PlanStage &stage : *stages) {
            look(stage.steps);
            look(stage.tests);
        }
    return repeated;
}

void noteKinds(const std::vector<PlanStage> &stages, std::set<StepKind> &kinds)
{
    for (const PlanStage &stage : stages) {
        for (const PlanStep &step : stage.steps)
            kinds.insert(step.kind);
        for (const PlanStep &test : stage.tests)
            kinds.insert(test.kind);
    }
}

} // namespace

/// Plans between designs made at random: they lead where they should, by a way that breaks no rule, and back.
class TestPlanRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsThereAndBackWithoutBreakingARule()
    {
        int steps = 0;
        int off = 0;
        int illegal = 0;
        int completed = 0;
        std::set<StepKind> kinds;
        for (unsigned seed = 1; seed <= kPairs; ++seed) {
            PlanDesigns designs(seed);
            const Design before = designs.design();
            designs.change(1 + int(seed % 12));
            const Design after = designs.design();
            QCOMPARE(designs.errors(), 0);
            const ChangePlan plan = planChange(shippedCatalog(), before, after, kPlanDay);
            const Design asIs = estateOf(before, true);
            const Design toBe = aligned(plan.before, estateOf(after, false));
            QVERIFY(sameEstate(asSaid(plan.before, asIs, toBe), asIs));
            QVERIFY(sameEstate(asSaid(plan.after, toBe, asIs), toBe));
            completed += !sameEstate(plan.before, asIs) || !sameEstate(plan.after, toBe);
            // A device of a VM that is off can hide an error from the engine; the estate leaves it out.
            std::set<std::string> allowed = State(plan.before).errors();
            allowed.merge(State(plan.after).errors());
            if (!allowed.empty()) {
                ++illegal;
                continue;
            }
            const QString there = faultOf(plan.stages, plan.before, plan.after, allowed);
            QVERIFY2(there.isEmpty(), qPrintable(u"seed %1: %2"_qs.arg(seed).arg(there)));
            const QString back = faultOf(plan.backout, plan.after, plan.before, allowed);
            QVERIFY2(back.isEmpty(), qPrintable(u"seed %1, back: %2"_qs.arg(seed).arg(back)));
            QVERIFY2(repeatedKey(plan).isEmpty(), qPrintable(repeatedKey(plan)));
            QCOMPARE(plan.isEmpty(), sameEstate(plan.before, plan.after));
            if (seed % 10 == 0)
                QCOMPARE(planChange(shippedCatalog(), before, after, kPlanDay).fingerprint, plan.fingerprint);
            noteKinds(plan.stages, kinds);
            steps += plan.stepCount();
            off += int(plan.downtime.size());
        }
        qInfo("%d steps, %d VMs off in between, %d pairs left out, %d with something left open", steps, off, illegal,
              completed);
        QVERIFY(completed > int(kPairs) / 50);
        QVERIFY(illegal < int(kPairs) / 50);
        QVERIFY(steps > int(kPairs) * 4);
        QVERIFY(off > int(kPairs) / 4);
        for (int kind = 0; kPairs >= 1000 && kind <= int(StepKind::Test); ++kind)
            QVERIFY2(kinds.contains(StepKind(kind)), std::string(toString(StepKind(kind))).c_str());
    }
};

REGISTER_TEST(TestPlanRandom, "tst_plan_random");
#include "tst_plan_random.moc"

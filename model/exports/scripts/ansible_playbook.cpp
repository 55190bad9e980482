// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/ansible_words.h"
#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_walk.h"
#include "model/exports/scripts/script_writing.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

/// vmware_guest_vgpu sees only the first vGPU of a VM, and no module gives a VM a whole GPU (INTEROP 5.2).
bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::PowerOff:
    case ActionKind::PowerOn:
    case ActionKind::EnterMaintenance:
    case ActionKind::LeaveMaintenance:
    case ActionKind::SetPassthrough:
        return true;
    case ActionKind::SetGraphics:
        return !action.graphics.empty();
    case ActionKind::SetVm:
        return action.amounts.firmware.empty() && !action.amounts.reservationMib;
    case ActionKind::SetGpus:
        return action.dynamicKinds.empty() && action.fixedOn.empty() && action.fixedOff.empty()
            && action.gpus.vgpus.size() <= 1 && action.formerGpus.vgpus.size() <= 1;
    case ActionKind::MoveVm:
    case ActionKind::SetVgpuMode:
    case ActionKind::SetMig:
    case ActionKind::RestartGraphics:
    case ActionKind::Reboot:
    case ActionKind::Manual:
        return false;
    }
    return false;
}

using Conditions = std::vector<std::string>;

class AnsiblePlaybook : public ScriptWalk {
public:
    explicit AnsiblePlaybook(const ScriptPlan &script) : ScriptWalk(script) { }

private:
    void begin() override
    {
        put(ansibleHeader(script()));
        put("    # What is planned, by which one sees what is done.\n");
    }
    void vmTarget(int number, const VmTarget &vm) override { put(ansibleVmVars(number, vm)); }
    void hostTarget(int number, const HostTarget &host) override { put(ansibleHostVars(number, host)); }

    void beginChecks() override
    {
        put("  tasks:\n");
        task("Forget what was done on the other way", "ansible.builtin.file");
        option("path", "\"{{ other_file }}\"");
        option("state", "absent");
        when({"apply | bool"});
        lookAtAll("Look at ");
    }
    void lookAtAll(const std::string &what)
    {
        int number = 0;
        for (const VmTarget &vm : script().vms)
            lookAtVm(what + visible(vm.name), vm.name, fmt::format("vm_{}", ++number));
        number = 0;
        for (const HostTarget &host : script().hosts)
            lookAtHost(what + visible(host.name), host.name, fmt::format("host_{}", ++number));
    }

    void check(const std::string &sentence) override
    {
        ask(fmt::format("check {}", ++m_checks), sentence, "CHECK. Type done when it is so. " + sentence, {});
    }
    void needVm(const std::string &vm) override { need("vm", rowOf(script().vms, vm), "instance", vm); }
    void needHost(const std::string &host) override
    {
        need("host", rowOf(script().hosts, host), "ansible_facts", host);
    }

    void beginStage(const ScriptStage &stage) override
    {
        m_stageOpen = fmt::format("stage_{}_is_open", ++m_stages);
        Conditions open;
        for (const ScriptStep &step : stage.steps)
            if (const std::string each = '(' + openOf(step) + ')';
                !step.actions.empty() && std::ranges::find(open, each) == open.end())
                open.push_back(each);
        task("== " + stage.title, "ansible.builtin.set_fact");
        option(m_stageOpen, open.empty() ? "false" : fmt::format("\"{{{{ {} }}}}\"", fmt::join(open, " or ")));
    }

    void look(const ScriptStep &step) override
    {
        if (step.isCheck)
            return ask(std::to_string(step.number), nameOf(step), "CHECK. Type done when it is so. " + step.sentence,
                       {m_stageOpen + " | bool"});
        task(nameOf(step), "ansible.builtin.debug");
        text("msg", "There is nothing to set for it.");
    }

    void beginStep(const ScriptStep &step) override
    {
        // What is there now, and not only at the start, decides.
        if (!step.vm.empty())
            lookAtVm(fmt::format("{}: look at {}", step.number, visible(step.vm)), step.vm, vmVariable(step));
        if (!step.host.empty())
            lookAtHost(fmt::format("{}: look at {}", step.number, visible(step.host)), step.host,
                       fmt::format("host_{}", rowOf(script().hosts, step.host)));
        task(fmt::format("{}: what would be done", step.number), "ansible.builtin.debug");
        text("msg", step.sentence);
        when({"not (apply | bool)", openOf(step)});
    }
    void endStep(const ScriptStep &step) override
    {
        const bool isManual =
            std::ranges::find(step.actions, ActionKind::Manual, &ScriptAction::kind) != step.actions.end();
        if (!step.isSeen() && !isManual)
            remember(std::to_string(step.number), {});
    }

    void test(const ScriptTest &test) override
    {
        const Conditions run{"apply | bool", m_stageOpen + " | bool"};
        const std::string name = fmt::format("test {}", ++m_tests);
        lookAtHost(name + ": look at " + visible(test.host), test.host, "seen", run);
        Conditions seen{"seen.ansible_facts.runtime.connectionState == 'connected'",
                        "not seen.ansible_facts.runtime.inMaintenanceMode"};
        if (!test.graphics.empty())
            seen.push_back(fmt::format("{} == '{}'", ansibleGraphics("seen"), test.graphics));
        if (!test.policy.empty())
            seen.push_back(fmt::format("{} == '{}'", ansiblePolicy("seen"), test.policy));
        insist(name + ": " + test.sentence, seen, test.sentence, run);
        for (const std::string &vm : test.vms) {
            lookAtVm(name + ": look at " + visible(vm), vm, "seen", run);
            insist(name + ": " + visible(vm) + " runs", {"seen.instance.runtime.powerState == 'poweredOn'"},
                   visible(vm) + " does not run", run);
        }
        // Versions, and whether a GPU works in its guest, no module can read.
        ask(name, test.sentence, "TEST. Type done when it is so. " + test.sentence, {});
    }

    void powerOff(const ScriptStep &step, const ScriptAction &action) override
    {
        task(nameOf(step), "community.vmware.vmware_guest_powerstate");
        name(action.vm);
        option("state", "\"{{ 'powered-off' if hard_power_off | bool else 'shutdown-guest' }}\"");
        option("state_change_timeout", "900");
        whenOpen(step, powerIsNot(step, "poweredOff"));
    }
    void powerOn(const ScriptStep &step, const ScriptAction &action) override
    {
        task(nameOf(step), "community.vmware.vmware_guest_powerstate");
        name(action.vm);
        option("state", "powered-on");
        whenOpen(step, powerIsNot(step, "poweredOn"));
    }
    void setVm(const ScriptStep &step, const ScriptAction &action) override
    {
        // The module would make a VM that is not there.
        const std::string vm = vmVariable(step);
        insist(fmt::format("{}: {} is there", step.number, visible(action.vm)), {vm + ".instance is defined"},
               "There is no VM with this name", {"apply | bool", openOf(step)});
        task(nameOf(step), "community.vmware.vmware_guest");
        name(action.vm);
        option("state", "present");
        if (action.amounts.memoryMib || action.amounts.isLocked)
            put("        hardware:\n");
        if (action.amounts.memoryMib)
            line("          memory_mb: {}\n", *action.amounts.memoryMib);
        if (action.amounts.isLocked)
            line("          memory_reservation_lock: {}\n", *action.amounts.isLocked);
        if (action.amounts.mmioGib)
            line("        advanced_settings:\n"
                 "          - key: pciPassthru.use64bitMMIO\n            value: \"TRUE\"\n"
                 "          - key: pciPassthru.64bitMMIOSizeGB\n            value: \"{}\"\n",
                 *action.amounts.mmioGib);
        whenOpen(step, {fmt::format("not ({})", fmt::join(ansibleAmounts(vm, action.amounts), " and "))});
    }
    void setGpus(const ScriptStep &step, const ScriptAction &action) override
    {
        if (action.formerGpus.vgpus == action.gpus.vgpus)
            return;
        const std::string have = vmVariable(step) + "_vgpus";
        const Conditions isWanted{fmt::format("{} != {}", have, ansibleList(action.gpus.vgpus)),
                                  fmt::format("{} != {}", have, ansibleList(action.lastGpus.vgpus))};
        const auto set = [&](const std::string &profile, const char *state) {
            task(nameOf(step), "community.vmware.vmware_guest_vgpu");
            name(action.vm);
            text("vgpu", profile);
            option("state", state);
            Conditions all = isWanted;
            // Taking away what is not there makes the module fail.
            all.push_back(
                fmt::format("'{}' {} {}", profile, state == std::string_view("absent") ? "in" : "not in", have));
            whenOpen(step, all);
        };
        for (const std::string &profile : action.formerGpus.vgpus)
            set(profile, "absent");
        for (const std::string &profile : action.gpus.vgpus)
            set(profile, "present");
    }
    void setMaintenance(const ScriptStep &step, const ScriptAction &action, bool isOn) override
    {
        task(nameOf(step), "community.vmware.vmware_maintenancemode");
        text("esxi_hostname", plainName(action.host));
        option("state", isOn ? "present" : "absent");
        whenOpen(step, {});
    }
    void setGraphics(const ScriptStep &step, const ScriptAction &action) override
    {
        task(nameOf(step), "community.vmware.vmware_host_graphics");
        // A list: the module would take a name with a comma for two.
        line("        esxi_hostname:\n          - {}\n", ansibleQuoted(plainName(action.host)));
        option("graphic_type", action.graphics);
        // The module spells it so, and sets performance where it is left out.
        option("assigment_policy", action.wholePolicy);
        // That is a step of the plan.
        option("restart_xorg", "false");
        whenOpen(step, {});
    }
    void setPassthrough(const ScriptStep &step, const ScriptAction &action) override
    {
        task(nameOf(step), "community.vmware.vmware_host_passthrough");
        text("esxi_hostname", plainName(action.host));
        put("        devices:\n");
        line("          - device: {}\n", ansibleQuoted(action.gpu));
        option("state", action.isOn ? "present" : "absent");
        whenOpen(step, {});
    }
    void moveVm(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void setVgpuMode(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void setMig(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void restartGraphics(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void reboot(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void manual(const ScriptStep &step, const ScriptAction &action) override
    {
        ask(std::to_string(step.number), nameOf(step),
            "MANUAL STEP. Type done when it is done. " + manualText(step, action), {openOf(step)});
    }

    void beginReadBack() override { lookAtAll("Read back: "); }
    void readBackVm(int number, const VmTarget &vm) override { readBack(fmt::format("vm_{}", number), vm.name); }
    void readBackHost(int number, const HostTarget &host) override
    {
        readBack(fmt::format("host_{}", number), host.name);
    }
    void end() override { }

    void readBack(const std::string &variable, const std::string &name)
    {
        insist(visible(name) + " is as planned", {variable + "_is_planned | bool"}, "NOT as planned: " + visible(name),
               {"apply | bool"});
    }

    static std::string nameOf(const ScriptStep &step)
    {
        return fmt::format("{} {}: {}", step.number, step.key, step.sentence);
    }
    template <class T> static int rowOf(const std::vector<T> &all, const std::string &name)
    {
        return int(std::ranges::find(all, name, &T::name) - all.begin()) + 1;
    }
    std::string vmVariable(const ScriptStep &step) const { return fmt::format("vm_{}", rowOf(script().vms, step.vm)); }

    /// Whether something is left to do in a step.
    std::string openOf(const ScriptStep &step) const
    {
        std::string reached = targets(step, "", "_is_planned | bool and ");
        return reached.empty() ? fmt::format("'{}' not in done", step.number)
                               : "not (" + std::move(reached) + "_is_planned | bool)";
    }
    Conditions powerIsNot(const ScriptStep &step, const char *state) const
    {
        return {fmt::format("{}.instance.runtime.powerState | default('') != '{}'", vmVariable(step), state)};
    }

    void task(const std::string &name, std::string_view module)
    {
        line("    - name: {}\n      {}:\n", ansibleQuoted(name), module);
    }
    void option(std::string_view key, const std::string &value) { line("        {}: {}\n", key, value); }
    void text(std::string_view key, const std::string &value) { option(key, ansibleQuoted(value)); }
    /// Modules look for a name as people see it.
    void name(const std::string &vm) { text("name", plainName(vm)); }
    void when(const Conditions &all)
    {
        if (!all.empty())
            put("      when:\n");
        for (const std::string &each : all)
            line("        - {}\n", yamlQuoted(each));
    }
    /// Without apply=true nothing changes, and what is as planned is left alone.
    void whenOpen(const ScriptStep &step, const Conditions &more)
    {
        Conditions all{"apply | bool", openOf(step)};
        all.insert(all.end(), more.begin(), more.end());
        when(all);
    }

    void lookAtVm(const std::string &what, const std::string &vm, const std::string &variable,
                  const Conditions &conditions = {})
    {
        task(what, "community.vmware.vmware_guest_info");
        name(vm);
        option("datacenter", "\"{{ datacenter }}\"");
        option("schema", "vsphere");
        option("properties", "\"{{ vm_properties }}\"");
        // A VM that is not there (yet) is no failure.
        line("      register: {0}\n      failed_when: {0}.instance is not defined and 'non-existing VM' not in {0}.msg "
             "| "
             "default('')\n",
             variable);
        when(conditions);
    }
    void lookAtHost(const std::string &what, const std::string &host, const std::string &variable,
                    const Conditions &conditions = {})
    {
        task(what, "community.vmware.vmware_host_facts");
        text("esxi_hostname", plainName(host));
        option("schema", "vsphere");
        option("properties", "\"{{ host_properties }}\"");
        line("      register: {0}\n      failed_when: {0}.ansible_facts is not defined and not ({0}.msg | default('') "
             "is "
             "match('ESXi .* not found'))\n",
             variable);
        when(conditions);
    }
    void insist(const std::string &what, const Conditions &that, const std::string &otherwise,
                const Conditions &conditions)
    {
        task(what, "ansible.builtin.assert");
        put("        that:\n");
        for (const std::string &each : that)
            line("          - {}\n", yamlQuoted(each));
        text("fail_msg", otherwise);
        option("quiet", "true");
        when(conditions);
    }
    void need(const char *kind, int number, const char *key, const std::string &name)
    {
        insist(visible(name) + " is there", {fmt::format("{}_{}.{} is defined", kind, number, key)},
               "There is none with this name", {});
    }
    /// A person does it or looks at it. Without a terminal pause goes on at once: then it counts as open.
    void ask(const std::string &id, const std::string &what, const std::string &prompt, Conditions conditions)
    {
        conditions.insert(conditions.begin(), "apply | bool");
        Conditions open = conditions;
        open.push_back(fmt::format("'{}' not in done", id));
        task(what, "ansible.builtin.pause");
        text("prompt", prompt);
        put("      register: answer\n      failed_when: answer.user_input | default('') != 'done'\n");
        when(open);
        remember(id, conditions);
    }
    void remember(const std::string &id, Conditions conditions)
    {
        if (conditions.empty())
            conditions.emplace_back("apply | bool");
        task(id + ": remember that it is done", "ansible.builtin.lineinfile");
        option("path", "\"{{ done_file }}\"");
        line("        line: \"{}\"\n", id);
        option("create", "true");
        when(conditions);
    }

    std::string m_stageOpen;
    int m_stages = 0;
    int m_checks = 0;
    int m_tests = 0;
};

Result<std::vector<OutputFile>> writeAnsible(const ExportInput &input)
{
    return writeScripts(input, "ansible.yml", can,
                        [](const ScriptPlan &script) { return AnsiblePlaybook(script).write(); });
}

} // namespace

const Exporter kAnsible{
    "ansible",
    QT_TRANSLATE_NOOP("Exports", "Ansible playbook"),
    QT_TRANSLATE_NOOP("Exports",
                      "Carries the plan out with the collection community.vmware: a check unless told to apply. Whole "
                      "GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it."),
    ExportGroup::Script,
    "yml",
    true,
    writeAnsible,
};

} // namespace sliceboard

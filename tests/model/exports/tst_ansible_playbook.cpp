// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/planned_change.h"
#include "tests/support/simulated_ansible.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <yaml-cpp/yaml.h>

#include <map>
#include <set>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A change plan as a playbook, read by ansible-playbook and run by it with stand-ins for the modules.
class TestAnsiblePlaybook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGoodAnsible_data();
    void isGoodAnsible();
    void usesOnlyWhatExists();
    void optionsAreThoseOfTheCollection();
    void eachChangeIsGuarded();
    void dryRunChangesNothing();
    void leadsToThePlannedEstate();
    void leadsBack();
    void stopsAtTheFirstFailureAndGoesOn();
    void stopsBeforeWhatAPersonDoes();
    void failsWhenATestFails();
    void whatIsRemovedIsDoneByHand();
    void waitsForWhatIsDoneByHand();
    void sameBytesTwice();

private:
    static void checkWay(const OutputFile &file, const Design &from, const Design &to);
};

static const char kHostileInYaml[] =
    "it's $(touch pwned), \"x\" {{ lookup('pipe', 'touch pwned') }}\n# 100% /a\\b: -rf * "
    "\xd7\xa9\xe2\x80\xae";

/// Two hosts; a VM gets another vGPU, memory and MMIO space, one host another graphics type and policy, a GPU is for
/// passthrough.
static Design asIs(const std::string &name)
{
    DesignBuilder builder = goodHost(name + "1");
    builder.gpu("a100-pcie-40gb");
    builder.host("esx02").esxi("8.0.3").manager("17.4").graphics(HostGraphics::Shared);
    builder.gpu("a100-pcie-40gb").use(GpuUse::Unassigned);
    builder.vgpuVm(name + "2", "grid_a100-10c", 0).memory(16).reserveAll().mmio(32).pin(name + "1");
    builder.vgpuVm("train-02", "grid_a100-10c", 0).memory(8).reserveAll().pin(name + "1");
    return builder;
}

static Design toBe(const std::string &name)
{
    Design design = asIs(name);
    design.vms[0].devices[0].profile = design.vms[1].devices[0].profile = "grid_a100-20c";
    design.vms[0].memory = Mebibytes::fromGib(32);
    design.vms[0].mmio = Mebibytes::fromGib(64);
    Host &second = design.clusters[0].hosts[1];
    second.graphics = HostGraphics::SharedDirect;
    second.assignmentPolicy = AssignmentPolicy::Consolidation;
    second.gpus[0].use = GpuUse::Passthrough;
    return design;
}

/// What of the estate the plan speaks of.
static QByteArray shown(QJsonObject state)
{
    QJsonArray hosts;
    for (const QJsonValue &each : state[u"hosts"_qs].toArray()) {
        QJsonObject host = each.toObject();
        host.remove(u"maintenance"_qs);
        hosts.append(host);
    }
    state[u"hosts"_qs] = hosts;
    return asText(state);
}

static YAML::Node tasksOf(const OutputFile &file) { return YAML::Load(file.bytes)[0]["tasks"]; }

/// What a person is asked in a playbook: the id to confirm it with, and the name of the task.
static std::vector<std::pair<QString, QString>> asked(const OutputFile &file)
{
    std::vector<std::pair<QString, QString>> all;
    for (const auto &task : tasksOf(file))
        if (task["ansible.builtin.pause"]) {
            const auto last = task["when"].as<std::vector<std::string>>().back(); // 'check 1' not in done
            all.emplace_back(QString::fromStdString(last.substr(1, last.find('\'', 1) - 1)),
                             QString::fromStdString(task["name"].as<std::string>()));
        }
    return all;
}

/// All of that but what stands in a task with these words.
static QJsonArray allByHand(const OutputFile &file, const QString &but = {})
{
    QJsonArray ids;
    for (const auto &[id, name] : asked(file))
        if (but.isEmpty() || !name.contains(but))
            ids.append(id);
    return ids;
}

static QJsonObject applied(const QJsonArray &done) { return {{u"apply"_qs, true}, {u"done_steps"_qs, done}}; }

/// A skip in a function that a test calls would not end the test.
void TestAnsiblePlaybook::init()
{
    const QByteArray function = QTest::currentTestFunction();
    if (function == "isGoodAnsible" || function == "usesOnlyWhatExists" || function == "eachChangeIsGuarded"
        || function == "sameBytesTwice")
        return;
    const QString missing = SimulatedAnsible::missing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("What is run here is Ansible, which is slow; the build without sanitizers does it.");
#endif
}

void TestAnsiblePlaybook::isGoodAnsible_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("vm-2");
    for (const char *name : {"it's \"x\" $(touch pwned) `touch pwned`", "one\ntwo: {{ apply }}\n# three", "-rf *",
                             "\xd7\xa9\xe2\x80\xae${x} %{if}", kHostileInYaml})
        QTest::newRow(name) << QByteArray(name);
}

void TestAnsiblePlaybook::isGoodAnsible()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    for (const OutputFile &file : PlannedChange(asIs(name.toStdString()), toBe(name.toStdString())).write("ansible")) {
        QVERIFY(YAML::Load(file.bytes).IsSequence());
        if (!hasTool("ansible-playbook"))
            QSKIP("ansible-playbook is not installed: read as YAML only");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Debian's collection is older than the module for graphics.
        environment.insert(u"ANSIBLE_COLLECTIONS_PATH"_qs, QStringLiteral(TOOLS_SOURCE "/ansible"));
        const ToolRun run =
            runTool(u"ansible-playbook"_qs,
                    {u"--syntax-check"_qs, written(folder, QString::fromStdString(file.name), file.bytes)},
                    environment);
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    }
}

using Options = std::map<std::string, std::set<std::string>>;

/// Modules with their options that playbooks use, from several plans.
static Options usedOptions()
{
    const std::set<std::string> keywords{"name", "when", "register", "failed_when"};
    Options used;
    for (const PlannedChange &change : {PlannedChange(asIs("a"), toBe("a")), PlannedChange::example()})
        for (const OutputFile &file : change.write("ansible"))
            for (const auto &task : tasksOf(file))
                for (const auto &entry : task)
                    if (const auto key = entry.first.as<std::string>(); !keywords.contains(key))
                        for (const auto &option : entry.second)
                            used[key].insert(option.first.as<std::string>());
    return used;
}

/// Modules and options as INTEROP 5.2 has them for community.vmware, those that only read as ansible-doc has them in
/// Debian 12, and Ansible's own.
void TestAnsiblePlaybook::usesOnlyWhatExists()
{
    const Options known{
        {"community.vmware.vmware_guest_powerstate", {"name", "state", "state_change_timeout"}},
        {"community.vmware.vmware_maintenancemode", {"esxi_hostname", "state"}},
        {"community.vmware.vmware_host_graphics",
         {"esxi_hostname", "graphic_type", "assigment_policy", "restart_xorg"}},
        {"community.vmware.vmware_host_passthrough", {"esxi_hostname", "devices", "state"}},
        {"community.vmware.vmware_guest", {"name", "state", "hardware", "advanced_settings"}},
        {"community.vmware.vmware_guest_vgpu", {"name", "vgpu", "state"}},
        {"community.vmware.vmware_guest_info", {"name", "datacenter", "schema", "properties"}},
        {"community.vmware.vmware_host_facts", {"esxi_hostname", "schema", "properties"}},
        {"ansible.builtin.pause", {"prompt"}},
        {"ansible.builtin.debug", {"msg"}},
        {"ansible.builtin.assert", {"that", "fail_msg", "quiet"}},
        {"ansible.builtin.file", {"path", "state"}},
        {"ansible.builtin.lineinfile", {"path", "line", "create"}},
        {"ansible.builtin.set_fact", {}},
    };
    for (const auto &[module, options] : usedOptions()) {
        QVERIFY2(known.contains(module), module.c_str());
        for (const std::string &option : options)
            QVERIFY2(known.at(module).contains(option)
                         || (module == "ansible.builtin.set_fact" && option.starts_with("stage_")),
                     (module + ' ' + option).c_str());
    }
}

/// What Debian's own collection says about the same options.
void TestAnsiblePlaybook::optionsAreThoseOfTheCollection()
{
    const ToolRun all = runTool(u"ansible-doc"_qs, {u"-l"_qs, u"community.vmware"_qs});
    if (!all.out.contains(u"vmware_guest_vgpu"_qs))
        QSKIP("the collection community.vmware is not installed");
    for (const auto &[module, options] : usedOptions()) {
        const QString name = QString::fromStdString(module);
        // Newer than Debian's collection: its options come from INTEROP 5.2.
        if (module == "ansible.builtin.set_fact" || module == "community.vmware.vmware_host_graphics")
            continue;
        const ToolRun told = runTool(u"ansible-doc"_qs, {u"-j"_qs, name});
        const QByteArray json = told.out.mid(told.out.indexOf(u'{')).toUtf8();
        const QJsonObject known = QJsonDocument::fromJson(json)[name][u"doc"_qs][u"options"_qs].toObject();
        QVERIFY2(!known.isEmpty(), module.c_str());
        for (const std::string &option : options)
            QVERIFY2(known.contains(QString::fromStdString(option)), (module + ' ' + option).c_str());
    }
}

/// Modules that change something run only with apply=true and when what they are for is not as planned.
void TestAnsiblePlaybook::eachChangeIsGuarded()
{
    const std::set<std::string> harmless{"ansible.builtin.debug", "ansible.builtin.assert", "ansible.builtin.set_fact",
                                         "community.vmware.vmware_guest_info", "community.vmware.vmware_host_facts"};
    int changes = 0;
    for (const OutputFile &file : PlannedChange(asIs("a"), toBe("a")).write("ansible"))
        for (const auto &task : tasksOf(file))
            for (const auto &entry : task) {
                const auto module = entry.first.as<std::string>();
                if (module.find('.') == std::string::npos || harmless.contains(module))
                    continue;
                const auto conditions = task["when"].as<std::vector<std::string>>();
                QCOMPARE(conditions.front(), std::string("apply | bool"));
                if (!module.starts_with("community."))
                    continue;
                ++changes;
                QVERIFY(conditions.size() > 1 && conditions[1].find("_is_planned") != std::string::npos);
            }
    QVERIFY(changes > 10);
}

void TestAnsiblePlaybook::dryRunChangesNothing()
{
    const PlannedChange change(asIs("a"), toBe("a"));
    SimulatedAnsible ansible(change.plan().before);
    const QByteArray was = asText(ansible.state());
    const ToolRun run = ansible.run(change.write("ansible")[0], {});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QCOMPARE(asText(ansible.state()), was);
    QVERIFY2(run.out.contains(u"Power off train-02."_qs), qPrintable(run.out));
}

/// A first run ends in the design; a second one finds all as planned, and knows what was confirmed.
void TestAnsiblePlaybook::checkWay(const OutputFile &file, const Design &from, const Design &to)
{
    SimulatedAnsible ansible(from);
    const ToolRun run = ansible.run(file, applied(allByHand(file)));
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QCOMPARE(shown(ansible.state()), asText(EstateJson::of(to)));
    QVERIFY(!ansible.changes().isEmpty());
    const ToolRun again = ansible.run(file, applied({}));
    QVERIFY2(again.exitCode == 0 && again.out.contains(u"changed=0 "_qs), qPrintable(again.out));
    QCOMPARE(ansible.changes(), QString());
    QVERIFY(!QFile::exists(u"pwned"_qs));
}

void TestAnsiblePlaybook::leadsToThePlannedEstate()
{
    const PlannedChange change(asIs(kHostileInYaml), toBe(kHostileInYaml));
    checkWay(change.write("ansible")[0], change.plan().before, change.plan().after);
}

void TestAnsiblePlaybook::leadsBack()
{
    const PlannedChange change(asIs(kHostileInYaml), toBe(kHostileInYaml));
    checkWay(change.write("ansible")[1], change.plan().after, change.plan().before);
}

void TestAnsiblePlaybook::stopsAtTheFirstFailureAndGoesOn()
{
    const PlannedChange change(asIs("a"), toBe("a"));
    const OutputFile file = change.write("ansible")[0];
    SimulatedAnsible ansible(change.plan().before);
    const QJsonObject apply = applied(allByHand(file));
    const ToolRun run = ansible.run(file, apply, u"vmware_guest_vgpu"_qs);
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.out.contains(u"told to fail"_qs), qPrintable(run.out));
    QVERIFY2(ansible.changes().contains(u"vmware_guest_powerstate a2 shutdown-guest"_qs),
             qPrintable(ansible.changes()));
    QVERIFY(!ansible.changes().contains(u"powered-on"_qs));
    const ToolRun next = ansible.run(file, apply);
    QVERIFY2(next.exitCode == 0, qPrintable(next.out));
    QVERIFY2(!ansible.changes().contains(u"shutdown-guest"_qs), qPrintable(ansible.changes()));
    QCOMPARE(shown(ansible.state()), asText(EstateJson::of(change.plan().after)));
}

void TestAnsiblePlaybook::stopsBeforeWhatAPersonDoes()
{
    const PlannedChange change(asIs("a"), toBe("a"));
    const OutputFile file = change.write("ansible")[0];
    SimulatedAnsible ansible(change.plan().before);
    // Nobody is there to answer.
    const auto all = asked(file);
    const ToolRun first = ansible.run(file, applied({}));
    QVERIFY(first.exitCode != 0 && ansible.changes().isEmpty());
    QVERIFY2(first.out.contains(u"TASK ["_qs + all[0].second), qPrintable(first.out));
    QVERIFY2(!first.out.contains(all[1].second), qPrintable(first.out));
    const ToolRun second = ansible.run(file, applied({all[0].first}));
    QVERIFY2(second.exitCode != 0 && second.out.contains(u"TASK ["_qs + all[1].second), qPrintable(second.out));
    QVERIFY2(!second.out.contains(all[2].second), qPrintable(second.out));
}

void TestAnsiblePlaybook::failsWhenATestFails()
{
    const PlannedChange change(asIs("a"), toBe("a"));
    OutputFile file = change.write("ansible")[0];
    SimulatedAnsible ansible(change.plan().before);
    // As if the host did not take the policy.
    const std::string policy = "assigment_policy: consolidation";
    const std::size_t at = file.bytes.find(policy);
    QVERIFY(at != std::string::npos);
    file.bytes.replace(at, policy.size(), "assigment_policy: performance");
    const ToolRun run = ansible.run(file, applied(allByHand(file)));
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.out.contains(u"sharedPassthruAssignmentPolicy == 'consolidation'"_qs), qPrintable(run.out));
}

void TestAnsiblePlaybook::whatIsRemovedIsDoneByHand()
{
    Design to = asIs("a");
    to.vms.pop_back();
    const PlannedChange change(asIs("a"), to);
    const OutputFile file = change.write("ansible")[0];
    SimulatedAnsible ansible(change.plan().before);
    const QString sentence = u"Remove VM train-02."_qs;
    ToolRun run = ansible.run(file, applied(allByHand(file, sentence)));
    QVERIFY2(run.out.contains(u"MANUAL STEP. Type done when it is done. "_qs + sentence), qPrintable(run.out));
    QVERIFY(run.exitCode != 0);
    QJsonObject state = ansible.state();
    QJsonArray vms = state[u"vms"_qs].toArray();
    vms.removeLast();
    state[u"vms"_qs] = vms;
    ansible.setState(state);
    run = ansible.run(file, applied(allByHand(file)));
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QCOMPARE(shown(ansible.state()), asText(EstateJson::of(change.plan().after)));
}

/// VMs go off for what a person does, and on again when it is done; once.
void TestAnsiblePlaybook::waitsForWhatIsDoneByHand()
{
    Design to = asIs("a");
    to.clusters[0].hosts[0].bios.above4g = true;
    const PlannedChange change(asIs("a"), to);
    const OutputFile file = change.write("ansible")[0];
    SimulatedAnsible ansible(change.plan().before);
    const QByteArray was = shown(ansible.state());
    const ToolRun run = ansible.run(file, applied(allByHand(file, u"Set in the BIOS"_qs)));
    QVERIFY2(run.exitCode != 0 && run.out.contains(u"MANUAL STEP. Type done when it is done. Set in the BIOS"_qs),
             qPrintable(run.out));
    QVERIFY(ansible.changes().contains(u"vmware_guest_powerstate train-02 shutdown-guest"_qs));
    const ToolRun next = ansible.run(file, applied(allByHand(file)));
    QVERIFY2(next.exitCode == 0, qPrintable(next.out));
    QVERIFY(ansible.changes().contains(u"vmware_guest_powerstate train-02 powered-on"_qs));
    QCOMPARE(shown(ansible.state()), was);
    const ToolRun again = ansible.run(file, applied({}));
    QVERIFY2(again.exitCode == 0, qPrintable(again.out));
    QCOMPARE(ansible.changes(), QString());
}

void TestAnsiblePlaybook::sameBytesTwice()
{
    const PlannedChange change(asIs(kHostileInYaml), toBe(kHostileInYaml));
    QVERIFY(change.write("ansible") == change.write("ansible"));
}

REGISTER_TEST(TestAnsiblePlaybook, "tst_ansible_playbook");
#include "tst_ansible_playbook.moc"

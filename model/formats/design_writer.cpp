// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"

#include "model/base/yaml_text.h"
#include "model/formats/change_writer.h"
#include "model/formats/design_keys.h"
#include "model/formats/flow_writer.h"
#include "model/formats/view_writer.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace sliceboard {
namespace {

/// Writes one design; used once.
class DesignWriter {
public:
    DesignWriter(const Design &design, const std::function<bool()> &isWanted) : m_design(design), m_isWanted(isWanted)
    {
        m_out.reserve(estimate());
    }
    std::string write();

private:
    std::size_t estimate() const { return 4096 + m_design.vms.size() * 320 + m_design.clusters.size() * 16384; }

    bool goesOn() { return m_goesOn = m_goesOn && (!m_isWanted || m_isWanted()); }
    /// Starts a line with a key; the text after which its value is to be appended.
    std::string &key(int indent, std::string_view name)
    {
        line(indent) += name;
        return m_out += ": ";
    }
    std::string &line(int indent)
    {
        if (!std::exchange(m_afterDash, false)) {
            if (!m_out.empty())
                m_out += '\n';
            m_out.append(std::size_t(indent), ' ');
        }
        return m_out;
    }
    /// Starts an item of a list: its first key follows on the same line.
    void dash(int indent)
    {
        line(indent) += "- ";
        m_afterDash = true;
    }
    void list(int indent, std::string_view name) { (line(indent) += name) += ':'; }
    void text(int indent, std::string_view name, std::string_view value)
    {
        appendYaml(key(indent, name), value, YamlStyle::Block);
    }
    void textIfAny(int indent, std::string_view name, std::string_view value)
    {
        if (!value.empty())
            text(indent, name, value);
    }
    template <class E> void word(int indent, std::string_view name, std::optional<E> value)
    {
        if (value)
            key(indent, name) += spelling(*value);
    }
    void flag(int indent, std::string_view name, std::optional<bool> value)
    {
        if (value)
            key(indent, name) += *value ? "true" : "false";
    }
    void number(int indent, std::string_view name, std::optional<int> value)
    {
        if (value)
            key(indent, name) += std::to_string(*value);
    }
    void amount(int indent, std::string_view name, std::optional<Mebibytes> value)
    {
        if (value)
            key(indent, name) += amountText(*value);
    }
    void extras(int indent, const Extras &extras);

    void designFacts();
    void severities();
    void houseRules();
    void waivers();
    void subjects(FlowMap &map, const std::vector<std::string> &subjects);
    void clusters();
    void host(const Host &host);
    void vgpuManager(const Driver &driver);
    void bios(const BiosSettings &bios);
    void gpu(const Gpu &gpu);
    void slots(FlowMap &map, const std::vector<Reservation> &reservations);
    void vms();
    void vm(const Vm &vm);
    void guest(const Vm &vm);
    void settings(const Vm &vm);
    void reservation(const Vm &vm);
    void device(const Device &device);
    void passthrough(const Device &device);
    void placement(FlowMap &map, const Device &device);
    void nameGpus(const Host &host);

    const Design &m_design;
    const std::function<bool()> &m_isWanted;
    bool m_goesOn = true;
    std::string m_out;
    bool m_afterDash = false;
    std::unordered_map<GpuId, std::string> m_gpuPaths;
    std::unordered_map<HostId, std::string_view> m_hostNames;
};

std::string DesignWriter::write()
{
    key(0, "format") += std::to_string(kDesignFormat);
    designFacts();
    clusters();
    vms();
    m_out += '\n';
    return m_goesOn ? std::move(m_out) : std::string();
}

void DesignWriter::extras(int indent, const Extras &extras)
{
    for (const auto &[name, yaml] : extras) {
        appendYaml(line(indent), name, YamlStyle::Block);
        (m_out += ": ") += yaml;
    }
}

void DesignWriter::designFacts()
{
    textIfAny(0, "name", m_design.name);
    if (!m_design.description.empty() && !appendYamlBlock(key(0, "description"), m_design.description, 2))
        appendYaml(m_out, m_design.description, YamlStyle::Block);
    textIfAny(0, "customer", m_design.customer);
    textIfAny(0, "author", m_design.author);
    appendChange(m_out, m_design.change);
    appendPage(m_out, m_design.page);
    extras(0, m_design.extras);
    severities();
    houseRules();
    waivers();
    appendPresentation(m_out, m_design.presentation);
    appendViews(m_out, m_design.views);
    appendProgress(m_out, m_design.progress);
}

void DesignWriter::severities()
{
    if (m_design.severities.empty())
        return;
    list(0, "severities");
    for (const auto &[rule, severity] : m_design.severities) {
        appendYaml(line(2), rule, YamlStyle::Block);
        (m_out += ": ") += spelling(severity);
    }
}

void DesignWriter::houseRules()
{
    if (m_design.houseRules.empty())
        return;
    list(0, "house_rules");
    for (std::string_view rest = m_design.houseRules; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        line(2) += rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void DesignWriter::waivers()
{
    if (m_design.waivers.empty())
        return;
    list(0, "waivers");
    for (const Waiver &waiver : m_design.waivers) {
        FlowMap map(line(2) += "- ");
        map.text("rule", waiver.rule);
        subjects(map, waiver.subjects);
        map.textIfAny("facts", waiver.facts);
        map.textIfAny("reason", waiver.reason);
        map.textIfAny("author", waiver.author);
        if (!waiver.expires.empty())
            map.key("expires") += waiver.expires;
    }
}

void DesignWriter::subjects(FlowMap &map, const std::vector<std::string> &subjects)
{
    if (subjects.empty())
        return;
    FlowList on(map.key("on"));
    for (const std::string &subject : subjects)
        appendYaml(on.item(), subject, YamlStyle::Flow);
}

void DesignWriter::clusters()
{
    if (m_design.clusters.empty())
        return;
    list(0, "clusters");
    for (const Cluster &cluster : m_design.clusters) {
        dash(2);
        text(4, "name", cluster.name);
        word(4, "drs", cluster.drs);
        flag(4, "drs_moves_vgpus", cluster.drsMovesVgpus);
        flag(4, "vgpu_hot_migrate", cluster.vgpuHotMigrate);
        number(4, "vmotion_gbps", cluster.vmotionGbps);
        number(4, "stun_seconds", cluster.stunSeconds);
        extras(4, cluster.extras);
        if (!cluster.hosts.empty())
            list(4, "hosts");
        for (const Host &each : cluster.hosts)
            if (goesOn())
                host(each);
    }
}

void DesignWriter::host(const Host &host)
{
    dash(6);
    text(8, "name", host.name);
    if (host.esxi)
        key(8, "esxi") += host.esxi->toString();
    vgpuManager(host.vgpuManager);
    word(8, "manager_package", host.managerPackage);
    textIfAny(8, "manager_vib", host.managerVib);
    word(8, "graphics", host.graphics);
    word(8, "current_graphics", host.currentGraphics);
    if (host.assignmentPolicy != AssignmentPolicy::Performance)
        word(8, "assignment_policy", std::optional(host.assignmentPolicy));
    bios(host.bios);
    word(8, "boot", host.boot);
    word(8, "scheduler", host.scheduler);
    flag(8, "nvswitch", host.nvswitch);
    word(8, "license_system", host.licenseSystem);
    extras(8, host.extras);
    if (!host.gpus.empty())
        list(8, "gpus");
    for (const Gpu &each : host.gpus)
        gpu(each);
    nameGpus(host);
}

void DesignWriter::nameGpus(const Host &host)
{
    m_hostNames.emplace(host.id, host.name);
    for (const Gpu &each : host.gpus)
        m_gpuPaths.emplace(each.id, host.name + '/' + each.address);
}

void DesignWriter::vgpuManager(const Driver &driver)
{
    if (driver == Driver())
        return;
    if (driver.kind == DriverKind::VgpuManager && !driver.release.empty() && driver.release != kNoDriver) {
        appendYamlVersion(key(8, "vgpu_manager"), driver.release, YamlStyle::Block);
        return;
    }
    FlowMap map(key(8, "vgpu_manager"));
    map.word("driver", driver.kind);
    map.version("release", driver.release);
}

void DesignWriter::bios(const BiosSettings &bios)
{
    if (bios == BiosSettings())
        return;
    FlowMap map(key(8, "bios"));
    map.flag("vtd", bios.vtd);
    map.flag("sriov", bios.sriov);
    map.flag("ari", bios.ari);
    map.flag("above_4g", bios.above4g);
}

void DesignWriter::gpu(const Gpu &gpu)
{
    FlowMap map(line(10) += "- ");
    appendYamlQuoted(map.key("address"), gpu.address);
    map.text("model", gpu.model);
    if (gpu.use != GpuUse::Unassigned)
        map.word("use", gpu.use);
    if (gpu.vgpuMode != VgpuMode::SameSize)
        map.word("vgpu_mode", gpu.vgpuMode);
    slots(map, gpu.reservations);
    map.word("current_use", gpu.currentUse);
    map.word("current_vgpu_mode", gpu.currentVgpuMode);
    map.flag("passthrough_enabled", gpu.passthroughEnabled);
    map.word("graphics", gpu.graphics);
    map.flag("mig_enabled", gpu.migEnabled);
    map.flag("display_enabled", gpu.displayEnabled);
    map.flag("primary_display", gpu.primaryDisplay);
    map.flag("ecc", gpu.ecc);
    map.textIfAny("nvlink", gpu.nvlink);
    map.number("module_id", gpu.moduleId);
    map.extras(gpu.extras);
}

void DesignWriter::slots(FlowMap &map, const std::vector<Reservation> &reservations)
{
    if (reservations.empty())
        return;
    FlowList list(map.key("slots"));
    for (const Reservation &reservation : reservations) {
        FlowMap slot(list.item());
        slot.text("profile", reservation.profile);
        slot.number("at", reservation.at);
    }
}

void DesignWriter::vms()
{
    if (m_design.vms.empty())
        return;
    list(0, "vms");
    for (const Vm &each : m_design.vms)
        if (goesOn())
            vm(each);
}

void DesignWriter::vm(const Vm &vm)
{
    dash(2);
    text(4, "name", vm.name);
    if (const auto host = vm.host ? m_hostNames.find(*vm.host) : m_hostNames.end(); host != m_hostNames.end())
        text(4, "host", host->second);
    guest(vm);
    word(4, "firmware", vm.firmware);
    amount(4, "memory", vm.memory);
    reservation(vm);
    amount(4, "mmio", vm.mmio);
    settings(vm);
    if (vm.power != PowerState::On)
        word(4, "power", std::optional(vm.power));
    extras(4, vm.extras);
    if (!vm.devices.empty())
        list(4, "devices");
    for (const Device &each : vm.devices)
        device(each);
}

void DesignWriter::guest(const Vm &vm)
{
    if (vm.guestOs.empty() && vm.guestDriver == Driver())
        return;
    FlowMap map(key(4, "guest"));
    map.textIfAny("os", vm.guestOs);
    if (vm.guestDriver.kind != DriverKind::None)
        map.word("driver", vm.guestDriver.kind);
    map.version("release", vm.guestDriver.release);
}

void DesignWriter::settings(const Vm &vm)
{
    number(4, "hardware_version", vm.hardwareVersion);
    flag(4, "secure_boot", vm.secureBoot);
    flag(4, "memory_hot_add", vm.memoryHotAdd);
    flag(4, "passthrough_hot_plug", vm.passthroughHotPlug);
    word(4, "license", vm.license);
    if (!vm.needs.empty()) {
        FlowList list(key(4, "needs"));
        for (const VmNeed need : vm.needs)
            list.item() += spelling(need);
    }
    if (!vm.tags.empty()) {
        FlowList list(key(4, "tags"));
        for (const std::string &tag : vm.tags)
            appendYaml(list.item(), tag, YamlStyle::Flow);
    }
}

void DesignWriter::reservation(const Vm &vm)
{
    if (!vm.reserveAll)
        amount(4, "reservation", vm.reservation);
    else if (vm.reservation)
        (key(4, "reservation") += kReserveElse) += amountText(*vm.reservation);
    else
        key(4, "reservation") += kReserveAll;
}

void DesignWriter::device(const Device &device)
{
    if (device.kind == DeviceKind::Passthrough)
        return passthrough(device);
    FlowMap map(line(6) += "- ");
    if (device.kind == DeviceKind::DynamicPassthrough) {
        map.text("passthrough_model", device.profile);
        map.textIfAny("label", device.label);
    } else {
        map.text("profile", device.profile);
    }
    placement(map, device);
}

void DesignWriter::passthrough(const Device &device)
{
    FlowMap map(line(6) += "- ");
    const auto path = device.gpu ? m_gpuPaths.find(*device.gpu) : m_gpuPaths.end();
    if (path == m_gpuPaths.end())
        map.key("passthrough") += kAnyGpu;
    else
        appendYamlQuoted(map.key("passthrough"), path->second);
}

void DesignWriter::placement(FlowMap &map, const Device &device)
{
    if (const auto path = device.gpu ? m_gpuPaths.find(*device.gpu) : m_gpuPaths.end(); path != m_gpuPaths.end())
        appendYamlQuoted(map.key("on"), path->second);
    if (device.kind != DeviceKind::Vgpu)
        return;
    map.number("at", device.at);
    map.textIfAny("group", device.group);
}

} // namespace

std::string writeDesign(const Design &design, const std::function<bool()> &isWanted)
{
    return DesignWriter(design, isWanted).write();
}

std::string amountText(Mebibytes amount)
{
    const bool whole = amount.value % 1024 == 0;
    return fmt::format("{} {}", whole ? amount.wholeGib() : amount.value, whole ? "GB" : "MB");
}

} // namespace sliceboard

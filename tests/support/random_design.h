// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_text.h"
#include "model/domain/design.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <random>

namespace sliceboard::testing {

/// How large and how odd a random design is. Counts are upper bounds.
struct DesignShape {
    int clusters = 2;
    int hostsPerCluster = 3;
    int gpusPerHost = 4;
    int vms = 8;
    int devicesPerVm = 2;
    bool nastyTexts = false; ///< quotes, line breaks, emoji and YAML's traps in every text
    bool rareKeys = true; ///< reservations, waivers, severities, x-keys, facts seldom entered

    static DesignShape empty() { return {0, 0, 0, 0, 0, false, false}; }
    static DesignShape plain() { return {2, 3, 4, 8, 2, false, false}; }
    static DesignShape rich() { return {}; }
    static DesignShape nasty() { return {2, 2, 3, 5, 3, true, true}; }
    static DesignShape wide() { return {4, 12, 8, 150, 4, false, true}; }
    static DesignShape homeless() { return {1, 0, 0, 12, 3, true, true}; } ///< VMs and no GPU
};

/// What YAML, editors and spreadsheets are known to trip over.
inline constexpr const char *kNastyTexts[] = {
    "it's \"quoted\"",
    "# no comment",
    "key: value",
    "- item",
    "two\nlines",
    "two\nlines\n",
    "\n",
    " leading",
    "trailing ",
    "true",
    "No",
    "null",
    "~",
    "010",
    "1e3",
    "0x1F",
    "12:30:45",
    "2027-01-31",
    ".5",
    "-1",
    "+1",
    "Ñandú é ü",
    "日本語",
    "🚀 rocket",
    "tab\there",
    "\t",
    "[a, b]",
    "{a: b}",
    "a, b",
    "&anchor",
    "*alias",
    "!tag",
    "%percent",
    "@at",
    "`tick`",
    "|",
    ">",
    "?",
    "? a",
    ":",
    "a:",
    "a #b",
    "a#b",
    "\\back\\slash\\n",
    "\xc2\x85next",
    "\xe2\x80\xa8line",
    "\xef\xbb\xbf"
    "bom",
    "a\r\nb",
    "---",
    "...",
    "=",
    "<<",
    "none",
    "all",
    "any",
    "x-",
    "very long "
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567",
    "  two\n   indented\n\n lines  \n\n",
    "ends in backslash\\",
    "first\n\n\nlast",
    "a\n b",
    "a \nb",
    "'",
    "\"",
    ",",
    "]"};

/// Draws a design; see randomDesign(). Draws by remainder, so that the same seed gives the same design everywhere.
class RandomDesign {
public:
    RandomDesign(std::mt19937 &random, const DesignShape &shape) : m_random(random), m_shape(shape) { }

    Design make()
    {
        facts();
        for (int i = upTo(m_shape.clusters); i > 0; --i)
            addCluster();
        for (int i = upTo(m_shape.vms); i > 0; --i)
            addVm();
        for (int i = m_shape.rareKeys ? upTo(3) : 0; i > 0; --i)
            addWaiver();
        return std::move(m_design);
    }

private:
    int below(int count) { return int(m_random() % unsigned(count)); }
    int upTo(int most) { return below(most + 1); }
    bool oneIn(int count) { return below(count) == 0; }
    bool rarely(int count) { return m_shape.rareKeys && oneIn(count); }
    std::uint32_t nextId() { return ++m_design.lastId; }
    template <class T, std::size_t n> const T &pick(const T (&from)[n]) { return from[std::size_t(below(int(n)))]; }
    template <class E> E anyOf() { return E(below(int(spellings<E>().size()))); }
    template <class E> std::optional<E> maybe() { return oneIn(2) ? std::optional(anyOf<E>()) : std::nullopt; }

    std::string text()
    {
        static constexpr const char *kPlain[] = {"ML cluster, phase 1", "Inference (test)", "a", "north", "b-2_c.d/e"};
        return m_shape.nastyTexts ? pick(kNastyTexts) : pick(kPlain);
    }
    std::string maybeText() { return oneIn(2) ? text() : std::string(); }
    /// A name that no other node has.
    std::string name(const char *kind)
    {
        return m_shape.nastyTexts ? fmt::format("{}{}", text(), ++m_names) : fmt::format("{}-{}", kind, ++m_names);
    }

    std::optional<int> rareNumber(int most) { return rarely(3) ? std::optional(1 + below(most)) : std::nullopt; }
    template <class E> std::optional<E> rare() { return rarely(3) ? std::optional(anyOf<E>()) : std::nullopt; }

    Extras extras()
    {
        static constexpr const char *kYaml[] = {"note",
                                                "[1, 2, {a: b}]",
                                                "\"true\"",
                                                "true",
                                                "{}",
                                                "~",
                                                "\"two\\nlines\"",
                                                "010",
                                                "{\"odd key: \": [], y: \"\"}"};
        Extras result;
        if (rarely(6))
            for (int i = upTo(2); i >= 0; --i)
                result[fmt::format("x-{}", m_shape.nastyTexts ? text() : fmt::format("key{}", i))] = pick(kYaml);
        return result;
    }

    std::string model()
    {
        static constexpr const char *kModels[] = {
            "a100-pcie-40gb", "A100-PCIE-40GB", "h100-pcie-80gb", "l40s", "a16", "t4", "not-in-the-catalog"};
        return oneIn(8) ? text() : pick(kModels);
    }
    std::string profile()
    {
        static constexpr const char *kProfiles[] = {"grid_a100-10c",     "grid_a100-20c",  "grid_a100-3-20c",
                                                    "nvidia_h100-2-20c", "nvidia_l40s-8q", "nvidia_a16-4q",
                                                    "grid_unknown-9z"};
        return oneIn(8) ? text() : pick(kProfiles);
    }
    std::optional<int> placementId()
    {
        return oneIn(2) ? std::optional(pick({0, 1, 4, 10, 20, 40, 4096})) : std::nullopt;
    }
    std::optional<bool> maybeBool() { return rarely(3) ? std::optional(oneIn(2)) : std::nullopt; }
    template <std::size_t n> int pick(const int (&from)[n]) { return from[std::size_t(below(int(n)))]; }
    std::optional<Mebibytes> memory()
    {
        static constexpr int kMib[] = {0, 1, 1024, 1025, 65536, 131072, 64 * 1024 * 1024};
        return oneIn(3) ? std::nullopt : std::optional(Mebibytes{pick(kMib)});
    }

    std::string release()
    {
        static constexpr const char *kReleases[] = {"17.4", "19.5", "16.10", "20", "550.127.05", "580.65.06"};
        return oneIn(8) ? text() : pick(kReleases);
    }
    Driver driver() { return {anyOf<DriverKind>(), oneIn(4) ? std::string() : release()}; }

    void facts()
    {
        m_design.name = maybeText();
        m_design.description = maybeText();
        m_design.customer = maybeText();
        m_design.author = maybeText();
        m_design.extras = extras();
        for (int i = m_shape.rareKeys ? upTo(3) : 0; i > 0; --i)
            m_design.severities[m_shape.nastyTexts ? text() : fmt::format("rule-{}", i)] =
                pick({Severity::Off, Severity::Info, Severity::Warning, Severity::Error});
        if (m_shape.rareKeys && oneIn(3))
            m_design.houseRules = houseRules();
        for (int i = m_shape.rareKeys ? upTo(2) : 0; i > 0; --i)
            m_design.views.push_back(view());
        if (m_shape.rareKeys && oneIn(2))
            changeRequest();
    }
    void changeRequest()
    {
        m_design.change = {maybeText(), maybeText(), oneIn(2) ? "2027-01-31" : "", maybeText(), maybeText()};
        m_design.page = {maybe<PaperSize>(), maybe<PageOrientation>()};
        m_design.progress.plan = maybeText();
        m_design.presentation.names = anyOf<PresentedNames>();
        for (int i = upTo(3); i > 0; --i)
            m_design.progress.steps.push_back({text(), maybe<StepOutcome>(), maybeText(), maybeText(), "2027-02-01"});
    }
    std::string shortText()
    {
        const std::string some = text();
        return some.empty() || some.size() > 1000 ? "view" : some;
    }
    SavedView view()
    {
        SavedView view;
        view.title = shortText();
        view.caption = oneIn(2) ? shortText() : "";
        view.show = oneIn(2) ? shortText() : "";
        if (oneIn(2))
            view.zoom = 5 + below(295);
        view.grouping = maybe<BoardGrouping>();
        view.order = maybe<BoardOrder>();
        for (int i = upTo(2); i > 0; --i)
            view.folded.push_back(shortText());
        if (oneIn(3))
            view.filter = shortText();
        if (oneIn(3))
            view.finding = {shortText(), {shortText()}};
        for (int i = upTo(2); i > 0; --i)
            view.adds.push_back(shortText());
        return view;
    }
    /// In the canonical form, as operations and the reader leave them.
    std::string houseRules()
    {
        std::string yaml = "rules: [{id: own-rule, on: host, must: {gpus: {at_most: 3}}, title: ";
        appendYamlQuoted(yaml, m_shape.nastyTexts ? text() : std::string("Three GPUs"));
        yaml += "}, {id: own-vms, on: vm, must: {vgpus: {at_most: 1}, host.gpu: 1}}]";
        return yamlInLines(parseYaml(yaml, {}).value().root());
    }
    template <std::size_t n> Severity pick(const Severity (&from)[n]) { return from[std::size_t(below(int(n)))]; }

    void addCluster()
    {
        Cluster &cluster = m_design.clusters.emplace_back();
        cluster.id = {nextId()};
        cluster.name = name("cluster");
        cluster.drs = rare<DrsLevel>();
        cluster.drsMovesVgpus = maybeBool();
        cluster.vgpuHotMigrate = maybeBool();
        cluster.vmotionGbps = rareNumber(400);
        cluster.stunSeconds = rareNumber(1000);
        cluster.extras = extras();
        for (int i = upTo(m_shape.hostsPerCluster); i > 0; --i)
            addHost(cluster);
    }

    void addHost(Cluster &cluster)
    {
        Host &host = cluster.hosts.emplace_back();
        host.id = {nextId()};
        host.name = name("esx");
        if (!oneIn(4))
            host.esxi = pick({EsxiVersion{7, 0, 3}, EsxiVersion{8, 0, 0}, EsxiVersion{8, 0, 3}, EsxiVersion{9, 0, 1}});
        host.vgpuManager = oneIn(2) ? Driver{DriverKind::VgpuManager, "19.5"} : driver();
        host.managerPackage = maybe<ManagerPackage>();
        host.graphics = maybe<HostGraphics>();
        host.assignmentPolicy = anyOf<AssignmentPolicy>();
        host.bios = {maybeBool(), maybeBool(), maybeBool(), maybeBool()};
        host.boot = rare<BootDevice>();
        host.scheduler = rare<Scheduler>();
        host.nvswitch = maybeBool();
        host.licenseSystem = rare<LicenseSystem>();
        host.currentGraphics = rare<HostGraphics>();
        if (rarely(3))
            host.managerVib = text();
        host.extras = extras();
        m_hosts.push_back(host.id);
        for (int i = upTo(m_shape.gpusPerHost); i > 0; --i)
            addGpu(host);
    }
    template <std::size_t n> EsxiVersion pick(const EsxiVersion (&from)[n]) { return from[std::size_t(below(int(n)))]; }

    void addGpu(Host &host)
    {
        Gpu &gpu = host.gpus.emplace_back();
        gpu.id = {nextId()};
        gpu.address = fmt::format("{:04x}:{:02x}:00.{}", upTo(1), 0x17 + 8 * host.gpus.size(), upTo(7));
        gpu.model = model();
        gpu.use = anyOf<GpuUse>();
        gpu.vgpuMode = anyOf<VgpuMode>();
        if (rarely(3))
            for (int i = upTo(3); i > 0; --i)
                gpu.reservations.push_back({profile(), placementId()});
        if (rarely(4))
            gpu.currentUse = anyOf<GpuUse>();
        gpu.currentVgpuMode = rare<VgpuMode>();
        gpu.passthroughEnabled = maybeBool();
        if (rarely(4))
            gpu.graphics = anyOf<GpuGraphics>();
        gpu.migEnabled = maybeBool();
        gpu.displayEnabled = maybeBool();
        gpu.primaryDisplay = maybeBool();
        gpu.ecc = maybeBool();
        if (rarely(3))
            gpu.nvlink = text();
        gpu.moduleId = rareNumber(8);
        gpu.extras = extras();
        m_gpus.push_back(gpu.id);
    }

    Device device()
    {
        Device device;
        device.kind = DeviceKind(below(3));
        if (device.kind != DeviceKind::Passthrough)
            device.profile = device.kind == DeviceKind::Vgpu ? profile() : model();
        if (device.kind == DeviceKind::DynamicPassthrough)
            device.label = maybeText();
        if (!m_gpus.empty() && !oneIn(3))
            device.gpu = m_gpus[std::size_t(below(int(m_gpus.size())))];
        if (device.kind == DeviceKind::Vgpu)
            device.at = placementId();
        if (device.kind == DeviceKind::Vgpu && rarely(3))
            device.group = text();
        return device;
    }

    void addVm()
    {
        Vm &vm = m_design.vms.emplace_back();
        vm.id = {nextId()};
        vm.name = name("vm");
        if (!m_hosts.empty() && oneIn(2))
            vm.host = m_hosts[std::size_t(below(int(m_hosts.size())))];
        vm.guestOs = maybeText();
        vm.guestDriver = driver();
        vm.firmware = maybe<Firmware>();
        vm.memory = memory();
        vm.reservation = memory();
        vm.reserveAll = oneIn(2);
        vm.mmio = memory();
        vm.power = anyOf<PowerState>();
        if (m_shape.rareKeys)
            settings(vm);
        vm.extras = extras();
        for (int i = upTo(m_shape.devicesPerVm); i > 0; --i)
            vm.devices.push_back(device());
    }

    void settings(Vm &vm)
    {
        vm.hardwareVersion = rarely(2) ? std::optional(14 + below(8)) : std::nullopt;
        vm.secureBoot = maybeBool();
        vm.memoryHotAdd = maybeBool();
        vm.passthroughHotPlug = maybeBool();
        vm.license = rare<LicenseEdition>();
        for (int i = upTo(2); i > 0; --i)
            vm.needs.insert(anyOf<VmNeed>());
        for (int i = upTo(2); i > 0; --i)
            vm.tags.push_back(text());
    }

    void addWaiver()
    {
        Waiver &waiver = m_design.waivers.emplace_back();
        waiver.id = {nextId()};
        waiver.rule = "rule-" + maybeText();
        for (int i = upTo(3); i > 0; --i)
            waiver.subjects.push_back(text());
        std::sort(waiver.subjects.begin(), waiver.subjects.end());
        static constexpr const char *kPrints[] = {"1a2b3c4d", "12345678", "1e345678", ""};
        waiver.facts = pick(kPrints);
        waiver.reason = maybeText();
        waiver.author = maybeText();
        waiver.expires = oneIn(2) ? "2027-01-31" : "";
    }

    std::mt19937 &m_random;
    DesignShape m_shape;
    Design m_design;
    std::vector<HostId> m_hosts;
    std::vector<GpuId> m_gpus;
    int m_names = 0;
};

/// A design whose references all hold and whose names are unique, else anything goes: rules may be broken. Its ids
/// are those that the reader gives to the written design, so that both can be compared by ==.
inline Design randomDesign(std::mt19937 &random, const DesignShape &shape = {})
{
    return RandomDesign(random, shape).make();
}

/// The same design with the ids that the reader would give: clusters, hosts and GPUs as they stand, then VMs, then
/// waivers. For comparing designs that came about in different ways.
inline Design withFreshIds(Design design)
{
    std::vector<std::uint32_t> fresh(std::size_t(design.lastId) + 1, 0);
    std::uint32_t last = 0;
    const auto renumber = [&fresh, &last](std::uint32_t &id) { id = fresh.at(id) = ++last; };
    for (Cluster &cluster : design.clusters) {
        renumber(cluster.id.value);
        for (Host &host : cluster.hosts) {
            renumber(host.id.value);
            for (Gpu &gpu : host.gpus)
                renumber(gpu.id.value);
        }
    }
    for (Vm &vm : design.vms) {
        renumber(vm.id.value);
        if (vm.host)
            vm.host = HostId{fresh.at(vm.host->value)};
        for (Device &device : vm.devices)
            if (device.gpu)
                device.gpu = GpuId{fresh.at(device.gpu->value)};
    }
    for (Waiver &waiver : design.waivers)
        renumber(waiver.id.value);
    design.lastId = last;
    return design;
}

} // namespace sliceboard::testing

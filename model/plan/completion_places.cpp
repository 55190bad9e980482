// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/completion.h"

#include "model/plan/estate.h"
#include "model/plan/plan_work.h"
#include "model/plan/power_on_host.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace sliceboard {
namespace {

/// A running VM with devices that only one of the designs draws, or draws exactly.
struct OpenPlaces {
    std::size_t before = 0; ///< row of the VM in `before`
    std::size_t after = 0; ///< row of the VM in `after`
    std::vector<std::pair<std::size_t, std::size_t>> devices; ///< rows in `before` and `after`
};

/// Which device of `before` each device of `after` is, by what the VM's configuration says; those at the same place
/// first. Empty if they are not all the same.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const Vm &before, const Vm &after)
{
    if (before.devices.size() != after.devices.size())
        return {};
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<bool> isTaken(before.devices.size());
    std::vector<bool> isPaired(after.devices.size());
    const auto pairUp = [&](const auto &isSame) {
        for (std::size_t row = 0; row < after.devices.size(); ++row)
            for (std::size_t old = 0; old < before.devices.size() && !isPaired[row]; ++old)
                if (!isTaken[old] && isSame(before.devices[old], after.devices[row])) {
                    isTaken[old] = isPaired[row] = true;
                    pairs.emplace_back(old, row);
                }
    };
    pairUp([](const Device &a, const Device &b) { return a == b; });
    pairUp([](const Device &a, const Device &b) { return atRest(a) == atRest(b) && a.gpu == b.gpu; });
    pairUp([](const Device &a, const Device &b) { return atRest(a) == atRest(b); });
    return pairs.size() == after.devices.size() ? pairs : std::vector<std::pair<std::size_t, std::size_t>>();
}

/// Whether one draws less of the place than the other, and nothing else of it.
bool isOpen(const Device &a, const Device &b)
{
    const bool gpu = !a.gpu || !b.gpu || a.gpu == b.gpu;
    const bool at = !a.at || !b.at || a.at == b.at;
    return gpu && at && (a.gpu != b.gpu || a.at != b.at);
}

class PlacesCompletion {
public:
    PlacesCompletion(const Catalog &catalog, QDate today, Design &before, Design &after)
        : m_catalog(catalog), m_today(today), m_before(before), m_after(after)
    { }

    bool run()
    {
        const std::vector<OpenPlaces> open = findOpen();
        if (open.empty())
            return false;
        index();
        takeAsChosen(open);
        stay(open);
        return m_anyStays;
    }

private:
    Facts was() const { return {m_catalog, m_before, m_beforeIndex, m_today}; }
    Facts is() const { return {m_catalog, m_after, m_afterIndex, m_today}; }
    void index()
    {
        m_beforeIndex.rebuild(m_before);
        m_afterIndex.rebuild(m_after);
    }

    std::vector<OpenPlaces> findOpen() const
    {
        std::unordered_map<std::uint32_t, std::size_t> rows;
        for (std::size_t row = 0; row < m_before.vms.size(); ++row)
            rows.emplace(m_before.vms[row].id.value, row);
        std::vector<OpenPlaces> open;
        for (std::size_t row = 0; row < m_after.vms.size(); ++row) {
            const Vm &vm = m_after.vms[row];
            const auto found = rows.find(vm.id.value);
            if (found == rows.end() || vm.power == PowerState::Off)
                continue;
            const Vm &old = m_before.vms[found->second];
            if (old.power == PowerState::Off || old.host != vm.host || old.devices == vm.devices)
                continue;
            OpenPlaces places{found->second, row, {}};
            for (const auto &[a, b] : pairsOf(old, vm))
                if (isOpen(old.devices[a], vm.devices[b]))
                    places.devices.emplace_back(a, b);
            if (!places.devices.empty())
                open.push_back(std::move(places));
        }
        return open;
    }

    /// The host and what becomes of it; work of hosts is looked up often.
    const HostWork &workOf(HostId host)
    {
        const auto found = m_work.find(host);
        return found != m_work.end() ? found->second
                                     : m_work.emplace(host, hostWorkOf({was(), is()}, host)).first->second;
    }
    /// Whether the VM would run all the time if its devices were these.
    bool keepsRunning(const Vm &before, const Vm &after)
    {
        const auto work = vmWorkOf(&before, &after);
        const HostWork &host = workOf(*after.host);
        return !(work && work->goesOff) && !host.needsMaintenance
            && std::ranges::none_of(before.devices, [&](const Device &device) {
                   return device.gpu && std::ranges::find(host.busy, *device.gpu) != host.busy.end();
               });
    }

    /// Where a device is drawn; unset if it has no room there.
    static std::optional<UnitRange> rangeOf(const Facts &facts, const DeviceRef &ref, GpuId id)
    {
        const Gpu *gpu = facts.gpu(id);
        const GpuLayout layout = gpu ? facts.layout(*gpu) : GpuLayout();
        const auto block =
            std::ranges::find_if(layout.blocks, [&](const Block &each) { return each.occupant.device == ref; });
        return block != layout.blocks.end() && block->fits ? std::optional(block->range) : std::nullopt;
    }

    /// A place that only `after` draws, and that the VM is expected to have already.
    void takeAsChosen(const std::vector<OpenPlaces> &open)
    {
        std::map<HostId, PowerOnHost> hosts;
        for (const OpenPlaces &places : open) {
            Vm &old = m_before.vms[places.before];
            const Vm &vm = m_after.vms[places.after];
            Vm changed = old;
            // A VM that is drawn in part is not what ESXi would find if it were powered on now.
            const bool isDrawn =
                std::ranges::any_of(old.devices, [](const Device &each) { return each.gpu.has_value(); });
            bool isChosen = true;
            for (const auto &[a, b] : places.devices) {
                const Device &from = old.devices[a];
                const Device &to = vm.devices[b];
                if (from.gpu && !from.at && to.at)
                    isChosen = isChosen
                        && rangeOf(was(), {old.id, int(a)}, *from.gpu) == rangeOf(is(), {vm.id, int(b)}, *from.gpu);
                if (!from.gpu && to.gpu)
                    isChosen = isChosen && !isDrawn && isExpected(hosts, vm);
                changed.devices[a].gpu = from.gpu ? from.gpu : to.gpu;
                changed.devices[a].at = from.at ? from.at : to.at;
            }
            if (isChosen && changed != old && keepsRunning(changed, withPlacesOf(changed, vm, places)))
                old.devices = std::move(changed.devices);
        }
        m_beforeIndex.rebuild(m_before);
    }
    bool isExpected(std::map<HostId, PowerOnHost> &hosts, const Vm &vm)
    {
        const auto host = hosts.try_emplace(*vm.host, was(), is(), *is().host(*vm.host)).first;
        return host->second.powerOn(vm) == PowerOnMatch::Exact;
    }

    static Vm withPlacesOf(const Vm &before, const Vm &after, const OpenPlaces &places)
    {
        Vm changed = after;
        for (const auto &[a, b] : places.devices) {
            Device &device = changed.devices[b];
            device.gpu = device.gpu ? device.gpu : before.devices[a].gpu;
            device.at = device.at ? device.at : before.devices[a].at;
        }
        return changed;
    }

    /// A place that only `before` draws, if it is free for the VM in `after`, too.
    void stay(const std::vector<OpenPlaces> &open)
    {
        std::map<GpuId, std::vector<std::pair<std::size_t, std::vector<Device>>>> former;
        std::map<GpuId, std::ptrdiff_t> misfits;
        for (const OpenPlaces &places : open) {
            const Vm &old = m_before.vms[places.before];
            const Vm &vm = m_after.vms[places.after];
            const Vm changed = withPlacesOf(old, vm, places);
            if (changed.devices == vm.devices || !keepsRunning(old, changed))
                continue;
            for (const Device &device : changed.devices)
                if (device.gpu) {
                    misfits.emplace(*device.gpu, misfitsOn(*device.gpu));
                    former[*device.gpu].emplace_back(places.after, vm.devices);
                }
            m_stayed.emplace_back(places.after, changed.devices);
        }
        for (auto &[row, devices] : m_stayed)
            m_after.vms[row].devices = std::move(devices);
        m_afterIndex.rebuild(m_after);
        takeBack(former, misfits);
        m_anyStays = m_anyStays || !m_stayed.empty();
    }
    std::ptrdiff_t misfitsOn(GpuId id) const
    {
        const Gpu *gpu = is().gpu(id);
        return gpu ? std::ranges::count(is().layout(*gpu).blocks, false, &Block::fits) : 0;
    }
    /// Where those who stay leave no room for those who come, all go where ESXi puts them.
    void takeBack(const std::map<GpuId, std::vector<std::pair<std::size_t, std::vector<Device>>>> &former,
                  const std::map<GpuId, std::ptrdiff_t> &misfits)
    {
        for (const auto &[gpu, devices] : former)
            if (misfitsOn(gpu) > misfits.at(gpu))
                for (const auto &[row, old] : devices)
                    m_after.vms[row].devices = old;
    }

    const Catalog &m_catalog;
    QDate m_today;
    Design &m_before;
    Design &m_after;
    DesignIndex m_beforeIndex;
    DesignIndex m_afterIndex;
    std::map<HostId, HostWork> m_work;
    std::vector<std::pair<std::size_t, std::vector<Device>>> m_stayed; ///< rows in `after` with where they are
    bool m_anyStays = false;
};

} // namespace

bool completePlaces(const Catalog &catalog, QDate today, Design &before, Design &after)
{
    return PlacesCompletion(catalog, today, before, after).run();
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/licences.h"

#include "model/facts/vm_asks.h"

#include <algorithm>

namespace sliceboard {
namespace {

EditionSet setOf(const std::vector<std::string> &names)
{
    EditionSet set;
    for (const LicenseEdition edition : kLicenseEditions)
        if (std::ranges::find(names, nameOf(edition)) != names.end())
            set.bits |= std::uint8_t(1u << unsigned(edition));
    return set;
}

} // namespace

const char *nameOf(LicenseEdition edition)
{
    constexpr const char *names[] = {"vWS", "vPC", "vApps", "NVIDIA AI Enterprise"};
    return names[std::size_t(edition)];
}

std::vector<LicenseEdition> EditionSet::editions() const
{
    std::vector<LicenseEdition> all;
    std::ranges::copy_if(kLicenseEditions, std::back_inserter(all), [this](auto edition) { return contains(edition); });
    return all;
}

const std::vector<std::string> *licencesOf(const Facts &facts, const Device &device)
{
    if (isPassthrough(device)) {
        const Limit *limit = facts.catalog().limit("passthrough-licences");
        return limit ? &limit->names : nullptr;
    }
    const VgpuType *type = facts.type(device);
    return type && !type->licences.empty() ? &type->licences : nullptr;
}

EditionSet editionsFor(const Facts &facts, const Vm &vm)
{
    const bool isOpen = !vm.license && vm.guestDriver.kind != DriverKind::Vgpu;
    EditionSet common{EditionSet::kCount - 1};
    for (const Device &device : vm.devices) {
        const auto *licences = licencesOf(facts, device);
        if (!licences || (isPassthrough(device) && isOpen))
            return {};
        common.bits &= setOf(*licences).bits;
    }
    if (vm.license && common.contains(*vm.license))
        return {std::uint8_t(1u << unsigned(*vm.license))};
    return common;
}

} // namespace sliceboard

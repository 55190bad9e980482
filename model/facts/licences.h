// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <array>

namespace sliceboard {

inline constexpr std::array kLicenseEditions{LicenseEdition::Vws, LicenseEdition::Vpc, LicenseEdition::Vapps,
                                             LicenseEdition::Nvaie};

/// As the catalog's lists of licences write the editions: "vWS", "NVIDIA AI Enterprise".
const char *nameOf(LicenseEdition edition);

/// Editions of which a VM needs one; none: unknown.
struct EditionSet {
    std::uint8_t bits = 0; ///< bit n: the edition with number n
    static constexpr std::size_t kCount = 16; ///< how many sets there are
    bool contains(LicenseEdition edition) const { return bits & (1u << unsigned(edition)); }
    std::vector<LicenseEdition> editions() const;
    friend auto operator<=>(EditionSet, EditionSet) = default;
};

/// What licenses a device; nullptr if that is not known.
const std::vector<std::string> *licencesOf(const Facts &facts, const Device &device);

/// The editions of which the VM needs one for all its GPU devices: the one entered, if it covers them, else those that
/// do. Unknown where the catalog does not tell, where no edition covers all, and for a whole GPU whose guest has not
/// the vGPU driver as long as no licence is entered: no source says that it needs one (RULES.md, 20).
EditionSet editionsFor(const Facts &facts, const Vm &vm);

} // namespace sliceboard

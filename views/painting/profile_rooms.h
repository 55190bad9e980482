// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace sliceboard {

/// Where on one GPU a vGPU type could still go.
struct ProfileRoom {
    Verdict verdict = Verdict::Impossible; ///< on one more slice of the type
    std::vector<UnitRange> slots; ///< free placements, as many as fit side by side; empty unless allowed
    GpuScale scale; ///< of the slots: of the mode that the GPU has or would take
    QString text; ///< "2 × 20C fit"; empty where the GPU's model has no such type
};

/// Free room for the vGPU type that is chosen, for every GPU that is asked for. The rules decide; answers are kept until
/// the design changes.
class ProfileRooms {
public:
    ProfileRooms(Document &document, Checker &checker) : m_document(document), m_checker(checker) { }

    /// A vGPU type by its ESXi name; empty: none.
    void choose(const std::string &profile);
    const std::string &profile() const { return m_profile; }
    void forget() { m_rooms.clear(); }
    /// nullptr while no type is chosen.
    const ProfileRoom *of(GpuId gpu) const;

private:
    ProfileRoom look(const Gpu &gpu) const;

    Document &m_document;
    Checker &m_checker;
    std::string m_profile;
    mutable std::unordered_map<GpuId, ProfileRoom> m_rooms;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QString>

#include <array>

namespace sliceboard {

/// How a GPU is drawn: its use, and for vGPUs its mode; the same that the board tells apart.
enum class DiagramLook { Unassigned, Passthrough, SameSize, MixedSize, Mig };
inline constexpr std::array kDiagramLooks{DiagramLook::Unassigned, DiagramLook::Passthrough, DiagramLook::SameSize,
                                          DiagramLook::MixedSize, DiagramLook::Mig};
DiagramLook diagramLook(const Gpu &gpu);
/// "Unassigned", "Passthrough", "Same size", "Mixed size", "MIG" in the user's language.
QString toText(DiagramLook look);

/// The board's colours as 0xRRGGBB, light and dark.
struct DiagramPalette {
    static const DiagramPalette &of(bool isDark);

    std::uint32_t look(DiagramLook which) const { return looks[std::size_t(which)]; }
    std::uint32_t tint(DiagramLook which) const; ///< the ground of a block
    std::uint32_t pattern(DiagramLook which) const; ///< its pattern, under text
    std::uint32_t severity(Severity which) const { return severities[std::size_t(which)]; }

    std::uint32_t canvas, card, header, free, line, hairline, text, mutedText;
    std::array<std::uint32_t, 5> looks; ///< by DiagramLook
    std::array<std::uint32_t, 5> severities; ///< by Severity
    double tintStrength;
};

/// "#1a5fb4".
QString hex(std::uint32_t color);

} // namespace sliceboard

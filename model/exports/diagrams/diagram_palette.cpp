// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_palette.h"

#include <QCoreApplication>

#include <cmath>

namespace sliceboard {
namespace {

constexpr DiagramPalette kLight{0xEDF0F4,
                                0xFFFFFF,
                                0xF7F9FB,
                                0xF1F4F8,
                                0x7C8897,
                                0xD5DBE2,
                                0x18222D,
                                0x526070,
                                {0x6B7887, 0x0067A8, 0x007355, 0xA0408C, 0x756400},
                                {0x6B7887, 0x2F6F9F, 0x5A55B0, 0xA36100, 0xB3261E},
                                0.16};
constexpr DiagramPalette kDark{0x14181D,
                               0x1E242B,
                               0x242B33,
                               0x171C22,
                               0x7E8B9A,
                               0x353E49,
                               0xE9EDF2,
                               0xA9B4C0,
                               {0x95A2B0, 0x56B4F0, 0x37C79A, 0xE58FCF, 0xD3C04A},
                               {0x95A2B0, 0x7CC0EE, 0xB7B3FF, 0xF5B84A, 0xFF8B80},
                               0.22};

/// `strength` of a over b.
std::uint32_t mixedColors(std::uint32_t a, std::uint32_t b, double strength)
{
    std::uint32_t color = 0;
    for (const int shift : {16, 8, 0}) {
        const double part = ((a >> shift) & 0xFF) * strength + ((b >> shift) & 0xFF) * (1 - strength);
        color |= std::uint32_t(std::lround(part)) << shift;
    }
    return color;
}

} // namespace

DiagramLook diagramLook(const Gpu &gpu)
{
    if (gpu.use != GpuUse::Vgpu)
        return gpu.use == GpuUse::Passthrough ? DiagramLook::Passthrough : DiagramLook::Unassigned;
    switch (gpu.vgpuMode) {
    case VgpuMode::SameSize:
        return DiagramLook::SameSize;
    case VgpuMode::MixedSize:
        return DiagramLook::MixedSize;
    case VgpuMode::Mig:
        break;
    }
    return DiagramLook::Mig;
}

QString toText(DiagramLook look)
{
    static constexpr std::array kTexts{QT_TRANSLATE_NOOP("GpuLook", "Unassigned"),
                                       QT_TRANSLATE_NOOP("GpuLook", "Passthrough"),
                                       QT_TRANSLATE_NOOP("GpuLook", "Same size"),
                                       QT_TRANSLATE_NOOP("GpuLook", "Mixed size"), QT_TRANSLATE_NOOP("GpuLook", "MIG")};
    return QCoreApplication::translate("GpuLook", kTexts[std::size_t(look)]);
}

const DiagramPalette &DiagramPalette::of(bool isDark) { return isDark ? kDark : kLight; }

std::uint32_t DiagramPalette::tint(DiagramLook which) const { return mixedColors(look(which), card, tintStrength); }
std::uint32_t DiagramPalette::pattern(DiagramLook which) const
{
    return mixedColors(look(which), card, tintStrength * 1.6);
}

QString hex(std::uint32_t color) { return u'#' + QString::number(color, 16).rightJustified(6, u'0'); }

} // namespace sliceboard

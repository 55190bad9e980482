// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace sliceboard {
namespace {

// Looks and severities follow the colours of Okabe and Ito, darkened or lightened until they stand out from their
// ground: blue, bluish green, reddish purple, yellow; vermilion and orange are kept for findings.

Theme lightTheme()
{
    Theme theme;
    theme.kind = Theme::Kind::Light;
    theme.canvas = 0xEDF0F4;
    theme.card = 0xFFFFFF;
    theme.header = 0xF7F9FB;
    theme.free = 0xF1F4F8;
    theme.line = 0x7C8897;
    theme.hairline = 0xD5DBE2;
    theme.text = 0x18222D;
    theme.mutedText = 0x526070;
    theme.accent = 0x1A5FB4;
    theme.looks = {0x6B7887, 0x0067A8, 0x007355, 0xA0408C, 0x756400};
    theme.severities = {0x6B7887, 0x2F6F9F, 0x5A55B0, 0xA36100, 0xB3261E};
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = Theme::Kind::Dark;
    theme.canvas = 0x14181D;
    theme.card = 0x1E242B;
    theme.header = 0x242B33;
    theme.free = 0x171C22;
    theme.line = 0x7E8B9A;
    theme.hairline = 0x353E49;
    theme.text = 0xE9EDF2;
    theme.mutedText = 0xA9B4C0;
    theme.accent = 0x78AEED;
    theme.looks = {0x95A2B0, 0x56B4F0, 0x37C79A, 0xE58FCF, 0xD3C04A};
    theme.severities = {0x95A2B0, 0x7CC0EE, 0xB7B3FF, 0xF5B84A, 0xFF8B80};
    theme.tintStrength = 0.22;
    return theme;
}

Theme highContrast(Theme theme, Theme::Kind kind, QRgb ground, QRgb ink)
{
    theme.kind = kind;
    theme.canvas = theme.card = theme.header = theme.free = ground;
    theme.line = theme.hairline = theme.text = theme.mutedText = ink;
    theme.tintStrength = 0.1;
    return theme;
}

/// The colours that follow from others.
Theme completed(Theme theme)
{
    theme.allowed = theme.look(GpuLook::SameSize);
    theme.warned = theme.severity(Severity::Warning);
    theme.impossible = theme.mutedText;
    return theme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

GpuLook lookOf(const Gpu &gpu)
{
    if (gpu.use == GpuUse::Unassigned)
        return GpuLook::Unassigned;
    if (gpu.use == GpuUse::Passthrough)
        return GpuLook::Passthrough;
    switch (gpu.vgpuMode) {
    case VgpuMode::SameSize:
        return GpuLook::SameSize;
    case VgpuMode::MixedSize:
        return GpuLook::MixedSize;
    case VgpuMode::Mig:
        break;
    }
    return GpuLook::Mig;
}

QString toText(GpuLook look)
{
    switch (look) {
    case GpuLook::Unassigned:
        return QCoreApplication::translate("GpuLook", "Unassigned");
    case GpuLook::Passthrough:
        return QCoreApplication::translate("GpuLook", "Passthrough");
    case GpuLook::SameSize:
        return QCoreApplication::translate("GpuLook", "Same size");
    case GpuLook::MixedSize:
        return QCoreApplication::translate("GpuLook", "Mixed size");
    case GpuLook::Mig:
        break;
    }
    return QCoreApplication::translate("GpuLook", "MIG");
}

const Theme &Theme::of(Kind kind)
{
    static const std::array<Theme, 4> themes{
        completed(lightTheme()), completed(darkTheme()),
        completed(highContrast(lightTheme(), Kind::HighContrastLight, 0xFFFFFF, 0x000000)),
        completed(highContrast(darkTheme(), Kind::HighContrastDark, 0x000000, 0xFFFFFF))};
    return themes[std::size_t(kind)];
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const bool dark = luminance(ground) < luminance(ink);
    if (contrastRatio(ground, ink) > 20.9)
        return of(dark ? Kind::HighContrastDark : Kind::HighContrastLight);
    return of(dark ? Kind::Dark : Kind::Light);
}

QColor Theme::tint(GpuLook which) const { return mixed(look(which), card, tintStrength); }
QColor Theme::pattern(GpuLook which) const { return mixed(look(which), card, tintStrength * 1.6); }
QColor Theme::severity(Severity which) const { return severities[std::size_t(which)]; }

QColor mixed(const QColor &a, const QColor &b, double strength)
{
    const auto part = [strength](int from, int to) { return int(std::lround(from * strength + to * (1 - strength))); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace sliceboard

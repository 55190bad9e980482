// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace sliceboard {

/// How a GPU looks: its use, and for vGPU its mode. Each look has a colour and a pattern of its own.
enum class GpuLook { Unassigned, Passthrough, SameSize, MixedSize, Mig };
inline constexpr std::array kGpuLooks{GpuLook::Unassigned, GpuLook::Passthrough, GpuLook::SameSize, GpuLook::MixedSize,
                                      GpuLook::Mig};
GpuLook lookOf(const Gpu &gpu);
/// "Unassigned", "Passthrough", "Same size", "Mixed size", "MIG" in the user's language.
QString toText(GpuLook look);

/// The colours of everything that is painted, for light, dark and high contrast. Colours are never the only sign:
/// looks also differ by pattern and label, severities and verdicts by symbol (marks.h).
///
/// Text has a contrast of at least 4.5:1 with what it stands on, marks and outlines 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
struct Theme {
    enum class Kind { Light, Dark, HighContrastLight, HighContrastDark };

    static const Theme &of(Kind kind);
    /// The one that suits a palette: Qt 6.4 does not tell dark from light otherwise. Pure black on white, or white on
    /// black, means high contrast.
    static const Theme &of(const QPalette &palette);

    bool isDark() const { return kind == Kind::Dark || kind == Kind::HighContrastDark; }
    bool isHighContrast() const { return kind == Kind::HighContrastLight || kind == Kind::HighContrastDark; }
    QColor look(GpuLook which) const { return looks[std::size_t(which)]; } ///< strong: outlines, patterns, heat strips
    QColor tint(GpuLook which) const; ///< the ground of a block, under text
    QColor pattern(GpuLook which) const; ///< lines over the tint, under text
    QColor severity(Severity which) const; ///< badges and their outlines; text stands beside them in `text`
    QColor onMark() const { return card; } ///< symbols inside a filled badge

    Kind kind = Kind::Light;
    QColor canvas; ///< behind everything
    QColor card; ///< ground of hosts, chips and tooltips
    QColor header; ///< ground of cluster headers and host titles
    QColor free; ///< room of a GPU that is not taken
    QColor line; ///< outlines that carry meaning
    QColor hairline; ///< separators that carry none
    QColor text;
    QColor mutedText; ///< secondary text
    QColor accent; ///< selection and focus
    QColor allowed; ///< targets of a drag; those that break a rule or rest on missing facts have the severity's colour
    QColor warned;
    QColor impossible; ///< out of reach: none of the colours of findings
    std::array<QColor, 5> looks; ///< by GpuLook
    std::array<QColor, 5> severities; ///< by Severity
    double tintStrength = 0.16;
};

/// `strength` of a over b: 1 gives a, 0 gives b.
QColor mixed(const QColor &a, const QColor &b, double strength);
/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor &a, const QColor &b);

} // namespace sliceboard

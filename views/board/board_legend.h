// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding.h"
#include "views/painting/theme.h"

#include <QWidget>

#include <array>
#include <vector>

namespace sliceboard {

/// What is on a board, for its legend.
struct LegendEntries {
    std::array<bool, kGpuLooks.size()> looks{};
    bool hasErrors = false;
    bool hasWarnings = false;
    friend bool operator==(const LegendEntries &, const LegendEntries &) = default;
};

/// What the colours, patterns and edges of the cells mean that hosts are from afar, in one line below the board: first
/// what is on the board. What has no room is counted at the end, and named in the tool tip.
class BoardLegend : public QWidget {
    Q_OBJECT

public:
    explicit BoardLegend(QWidget *parent);

    int lineHeight() const;
    void setPresent(const LegendEntries &present);
    /// The entries that have room, from left to right.
    QStringList shown() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString text;
        GpuLook look = GpuLook::Unassigned;
        Severity edge = Severity::Off; ///< else a mode
        bool isPresent = false;
    };

    std::vector<Entry> entries() const;
    double widthOf(const Entry &entry) const;
    /// How many of them have room, with the count of the others.
    std::size_t fitting(const std::vector<Entry> &all) const;

    LegendEntries m_present;
};

} // namespace sliceboard

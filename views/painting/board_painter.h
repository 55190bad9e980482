// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_layout.h"
#include "views/painting/filter_painter.h"
#include "views/painting/gpu_painter.h"
#include "views/painting/mini_strip.h"

#include <functional>
#include <optional>

namespace sliceboard {

/// How long one frame may look at GPUs that nobody has looked at before; those that are left bear no blocks yet.
struct FirstLooks {
    qint64 nanoseconds = 0; ///< left
    QRectF unfinished = {}; ///< around those, on the board
};

/// Paints clusters, hosts and GPUs on any device; knows no widget.
class BoardPainter {
public:
    BoardPainter(QPainter &painter, const BoardScene &scene, const Theme &theme, const BoardFonts &fonts,
                 const BoardLayout &layout, const BoardHighlights &highlights = {});

    /// Tells of each part before it is painted; nullptr: nobody.
    void setParts(PaintedParts *parts);
    /// Asked before each host; false: paints no more of them.
    void setProgress(std::function<bool()> progress) { m_progress = std::move(progress); }
    /// Counts first looks; nullptr: as many as there are.
    void setFirstLooks(FirstLooks *looks) { m_looks = looks; }
    /// Everything within `exposed`, in board coordinates; headers of groups and hosts stick to `stickyTop`.
    void paint(const QRectF &exposed, std::optional<double> stickyTop = {});
    /// The headers that stick, once more: over what was painted on the board since.
    void paintSticky(const QRectF &exposed, double top);
    /// One group with its header.
    void paintGroup(int group, const QRectF &exposed);
    void paintGroupHeader(int group, const QRectF &rect);
    /// A host's card anywhere, as enlarged under the pointer; of its GPUs those within `exposed`.
    void paintHost(const Host &host, const QRectF &card, const QRectF &exposed, bool folded = false);
    /// The header of a host over its card, of which more lies above.
    void paintStickyHeader(const Host &host, const QRectF &header);

private:
    void begin(const EntityRef &ref);
    void end();
    ClusterCard cardOf(int group) const;
    void paintSticky(int group, double top);
    void paintStickyHosts(int group, double top);
    void paintGpu(const Gpu &gpu, const QRectF &row);
    bool mayLook(const Gpu &gpu, const QRectF &row);
    void paintHostHeader(const Host &host, const QRectF &header, bool folded);
    QString factsOf(const Host &host, bool folded) const;
    void paintGroupFacts(const ClusterCard &card, QRectF room, bool folded);
    enum class Counts { None, Hosts, All };
    Counts countsBesideNames();
    Counts countsThatFit(int group) const;
    QString countsText(const ClusterCard &card);
    const GlyphFont &groupFont(const QRectF &header) const;
    double paintMiniStrip(const MiniStrip &strip, const QRectF &room);
    std::vector<QBrush> stripFills() const;
    void paintStrips(int group, BoardLayout::Rows hosts, const QRectF &exposed);
    void paintStripMarks(int group, BoardLayout::Rows hosts);
    void paintSelectedCells(const Host &host, int group, int row);
    void paintFocus(const EntityRef &ref, const QRectF &rect);
    double px(double units) const { return std::max(1.0, std::round(units * m_layout.metrics().unit)); }

    QPainter &m_painter;
    const BoardScene &m_scene;
    const Theme &m_theme;
    const BoardFonts &m_fonts;
    const BoardLayout &m_layout;
    BoardHighlights m_highlights;
    GpuPainter m_gpuPainter;
    FilterPainter m_filterPainter;
    PaintedParts *m_parts = nullptr;
    std::function<bool()> m_progress;
    FirstLooks *m_looks = nullptr;
    std::optional<Counts> m_counts; ///< beside the names of far groups; once asked
};

/// How a picture of the board is laid out, outside of any window.
struct BoardPicture {
    double width = 1400; ///< pixels at zoom 1; hosts wrap within it
    double zoom = 1;
    std::optional<ClusterId> cluster; ///< one cluster only
    QFont font;
};

/// The size that paintBoard() needs.
QSizeF boardPictureSize(const BoardScene &scene, const BoardPicture &picture);
/// Paints the board, or one cluster, with its upper left corner at the painter's origin.
void paintBoard(QPainter &painter, const BoardScene &scene, const Theme &theme, const BoardPicture &picture);

} // namespace sliceboard

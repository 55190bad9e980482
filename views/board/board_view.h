// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_drag.h"
#include "views/board/board_host_drag.h"
#include "views/board/board_legend.h"
#include "views/board/board_minimap.h"
#include "views/comparison/change_marks.h"
#include "views/items/board_item_model.h"
#include "views/painting/board_painter.h"

#include <QAbstractItemView>

namespace sliceboard {

class ChangePainter;

/// What is under a point of the board.
struct BoardSpot {
    BoardHit hit;
    EntityRef entity; ///< cluster, host or GPU; the design where nothing is
    std::optional<SlotRef> slot; ///< the block, if there is one
    EntityRef owner; ///< the block's VM, else as `entity`
    EntityRef badge; ///< whose badge is under the point; the design if none is
    bool isOnFold = false; ///< on the triangle that folds
};

/// The board: clusters, hosts and GPUs with their slices to scale, painted directly. VMs, slots and profiles are dragged
/// over it or carried by keyboard; what would happen is shown before it does.
///
/// All points and rectangles are in coordinates of the viewport and may lie outside of it.
class BoardView : public QAbstractItemView {
    Q_OBJECT

public:
    BoardView(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    /// A cluster's header, a host's card, a GPU's row, a VM's first block; null if folded away or nowhere.
    QRect rectOf(const EntityRef &ref) const;
    QRect slotRect(const SlotRef &slot) const;
    /// Where a drag drops on a zone of a GPU; `at`: the slot that starts at this unit.
    QRect zoneRect(GpuId gpu, DropTarget::Zone zone, std::optional<int> at = {}) const;
    BoardSpot spotAt(const QPoint &point) const;

    double zoom() const { return m_zoom; }
    /// Keeps what is at `anchor` where it is.
    void setZoom(double zoom, const QPoint &anchor);
    bool isFolded(const EntityRef &ref) const { return m_folded.contains(ref.id); }
    void setFolded(const EntityRef &ref, bool folded);
    /// The same for any group of hosts, by the key that it has in the layout.
    bool isGroupFolded(std::uint32_t key) const { return m_folded.contains(key); }
    void setGroupFolded(std::uint32_t key, bool folded);
    const Folded &folded() const { return m_folded; }
    /// These and no others.
    void setFolded(Folded folded);
    /// Whether one of the selected clusters and hosts can be folded, or unfolded.
    bool canFoldSelection(bool folded) const;

    /// Dims what does not match and outlines what does, or with `isolate` leaves out hosts on which nothing matches. The
    /// matches have to outlive the filter; nullptr: everything is shown.
    void setFilter(const FilterMatches *matches, bool isolate);
    const FilterMatches *filter() const { return m_filter; }
    /// Whether a filter leaves it out: a host, what is on it, or a cluster of such hosts.
    bool isLeftOut(const EntityRef &ref) const;

    /// Nothing can be dragged, dropped, carried or renamed; looking, selecting and zooming go on.
    void setReadOnly(bool readOnly);
    /// Symbols for what changed between two designs. The marks have to outlive the board; nullptr: none.
    void setChanges(const ChangeMarks *changes);
    const ChangeMarks *changes() const { return m_changes; }
    /// What the changes say of an entity, one a line; empty: nothing.
    QString changeText(const EntityRef &ref) const;
    /// What assistive technology is told of a cluster, a host, a GPU or a VM: facts, findings as its badge counts them,
    /// changes.
    QString spokenText(const EntityRef &ref) const;
    /// Where a host or a GPU is drawn that only the other design has; null if folded away or nowhere.
    QRect goneRect(EntityKind kind, const QString &name) const;

    const BoardSorting &sorting() const { return m_sorting; }
    /// How hosts are grouped and ordered. They keep their places while they are edited; arrangeAgain() sorts anew.
    void setSorting(const BoardSorting &sorting);
    /// What stands where now, without what a filter leaves out.
    const BoardArrangement &arrangement() const { return m_arrangement; }
    /// Hosts in reading order, also those that are folded away; none that a filter leaves out.
    std::vector<const Host *> hostsInOrder() const;
    /// Clusters as far as they are groups, hosts and GPUs, in the same order.
    std::vector<EntityRef> entitiesInOrder() const;

    // For those who paint over the board.
    const BoardScene &scene() const { return m_scene; }
    const BoardLayout &boardLayout() const { return m_layout; }
    const BoardFonts &fonts() const { return m_fonts; }
    const Theme &theme() const { return Theme::of(palette()); }
    QPointF scrollOffset() const { return {double(horizontalOffset()), double(verticalOffset())}; }
    /// GPUs of which at least a part is in `part` of the viewport (null: all of it), in reading order.
    std::vector<const Gpu *> gpusInSight(const QRectF &part = {}) const;
    QRectF gpuRow(GpuId gpu) const;
    /// The header at which the keyboard is, if that group is no cluster.
    std::optional<std::uint32_t> groupInFocus() const { return m_groupKey; }
    /// Takes the keyboard to the header of a group.
    void goToGroup(int group);
    QString groupText(int group) const;
    Selection &selection() const { return m_selection; }

    /// Takes something, to be carried by keyboard: Tab goes from target to target, Enter drops, Esc lets go.
    void lift(const DragPayload &payload)
    {
        if (!m_isReadOnly)
            m_drag.lift(payload);
    }
    const BoardDrag &drag() const { return m_drag; }
    /// What is being dragged or carried, and what a drop would bring; nullptr when nothing is.
    const DropSession *dropSession() const { return m_drag.session(); }
    /// Hosts that are being dragged to another cluster; nullptr when none are.
    const HostMove *hostMove() const { return m_hostDrag.move(); }
    /// The profile that a VM without a request gets on a slot, if the GPU names none either.
    void setPreferredProfile(const QString &profile);
    /// Whether there is no host at all, which the board then says instead.
    bool isBare() const;
    static QString bareTitle();
    static QString bareHint(); ///< what to do about it
    /// The vGPU type by its ESXi name whose free room is shown; empty: none.
    const std::string &shownProfile() const { return m_rooms.profile(); }
    /// Opens a field over the name of a cluster, a host or a placed VM; false where there is none.
    bool rename(const EntityRef &ref);
    bool isMinimapWanted() const { return m_minimap->isWanted(); }
    void setMinimapWanted(bool wanted);
    /// Whether a line below the board says what its cells mean while hosts are seen from afar.
    void setLegendWanted(bool wanted);
    BoardMinimap &minimap() const { return *m_minimap; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override { return {900, 600}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void actualSize();
    void zoomToSelection();
    void foldAll();
    void unfoldAll();
    void foldSelection() { foldSelection(true); }
    void unfoldSelection() { foldSelection(false); }
    void arrangeAgain();
    /// Unfolds and scrolls until the entity is in sight.
    void reveal(const sliceboard::EntityRef &ref);
    /// Lifts the selected block or VMs.
    void liftSelection();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void sortingChanged();
    /// For the status bar; empty: nothing to say any more. `keys`: what keys do while something is dragged.
    void statusText(const QString &text, const QString &keys = {});
    /// For assistive technology, at once.
    void announced(const QString &text);
    /// A badge was clicked, or F8 pressed on an entity.
    void findingActivated(const sliceboard::EntityRef &ref);
    /// A GPU was double-clicked: its properties are to be edited.
    void editWanted();
    /// What it is about has been selected; `position` is global.
    void contextMenuWanted(const QPoint &position);

protected:
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Gesture { None, Press, Pan, Band };
    enum class Fit {
        None,
        All, ///< everything is in sight
        Readable, ///< the same, unless a little scrolling makes names readable
    };

    // board_view.cpp
    void rearrange();
    void showArranged();
    void relayout();
    double fittedZoom() const;
    void showLegend();
    void countLegend(); ///< if it is shown
    int roomForMinimap() const;
    void rebuildFonts();
    double textHeight() const;
    QPointF toBoard(const QPointF &point) const { return point + scrollOffset(); }
    QRect toViewport(const QRectF &rect) const;
    EntityRef entityOf(const BoardHit &hit) const;
    QRectF boardRectOf(const EntityRef &ref) const;
    QRectF hostPartRect(const Place &place) const;
    std::optional<SlotRef> firstSlotOf(VmId vm) const;
    QRectF slotRectIn(const GpuCard &card, const SlotRef &slot) const;
    void scrollToRect(const QRectF &rect);
    void followSelection();
    void chooseProfile();

    // board_view_paint.cpp
    BoardHighlights highlights() const;
    void paintPart(QPainter &painter, const QRect &part, const BoardHighlights &marks, FirstLooks &looks);
    void paintEmptyHint(QPainter &painter) const;
    void shiftPixels(int dx, int dy);

    // board_changes.cpp
    /// A host or GPU that only the other design has, and the room that it got.
    struct GoneSpot {
        EntityRef holder; ///< of a GPU its host; of a host the design, with the key of the group
        int row = 0;
        GoneEntity gone;
    };
    void makeRoomForGone();
    void makeRoomFor(const EntityRef &holder, const GoneEntity &gone);
    QRectF goneRect(const GoneSpot &spot) const;
    void paintChanges(QPainter &painter) const;
    void paintChange(ChangePainter &painter, const EntityRef &ref, const ChangeMark &mark) const;
    void paintChangesFromAfar(ChangePainter &painter) const;
    ChangeMark chipOf(ChangePainter &painter, const EntityRef &ref, const ChangeMark &mark) const;
    QRectF chipRoom(const EntityRef &ref, QRectF rect) const;
    QRectF roomOfGone(GpuId id, const GoneEntity &gone) const;
    ChangeMarks changesFromAfar() const;
    QString goneTextAt(const QPoint &point) const;

    // board_view_filter.cpp
    void leaveOut(BoardArrangement &arrangement) const;
    std::shared_ptr<const std::unordered_set<EntityRef>> marked() const;

    // board_view_mouse.cpp
    void findBadge(BoardSpot &spot, const QPointF &point) const;
    std::vector<SeverityCount> badgeOf(const EntityRef &ref) const;
    void findBlock(BoardSpot &spot, const QPointF &point) const;
    void press(const BoardSpot &spot, Qt::KeyboardModifiers modifiers);
    bool isDraggedWithOthers(const BoardSpot &spot, Qt::KeyboardModifiers modifiers) const;
    void selectBetween(const EntityRef &from, const EntityRef &to);
    void selectInBand(Qt::KeyboardModifiers modifiers);
    QString toolTipAt(const QPoint &point) const;
    QString toolTipOf(const BoardSpot &spot) const;
    QRect nameRect(const EntityRef &ref) const;
    void setCursorFor(const QPoint &point);

    // board_view_drag.cpp
    void startBlockDrag();
    bool isHostHeld(const BoardSpot &spot) const;
    void startHostDrag();
    void followKeys(Qt::KeyboardModifiers modifiers);

    // board_view_keys.cpp
    bool zoomByKey(const QKeyEvent &event);
    bool navigate(const QKeyEvent &event);
    bool activate(const QKeyEvent &event);
    bool stepBlock(int step);
    void goTo(const EntityRef &ref, std::optional<SlotRef> slot, bool extend);
    BoardHit position() const;
    void step(Qt::Key key, bool extend);
    void foldSelection(bool folded);
    bool foldGroupByKey(const QKeyEvent &event);
    EntityRef focused() const;
    void announceCurrent();
    void announceFocus();

    Document &m_document;
    Checker &m_checker;
    Selection &m_selection;
    BoardItemModel m_model;
    BoardScene m_scene;
    BoardSorting m_sorting;
    const FilterMatches *m_filter = nullptr;
    const ChangeMarks *m_changes = nullptr;
    std::vector<GoneSpot> m_gone;
    bool m_isReadOnly = false;
    std::unordered_set<std::uint32_t> m_leftOut; ///< clusters and hosts, by id
    BoardArrangement m_arranged; ///< all hosts
    BoardArrangement m_arrangement; ///< without those that are left out
    BoardLayout m_layout;
    BoardFonts m_fonts;
    Folded m_folded;
    double m_zoom = 1;
    Fit m_fit = Fit::Readable; ///< kept while the window changes its size, until the user zooms

    Gesture m_gesture = Gesture::None;
    QPoint m_pressed;
    QPoint m_panFrom; ///< scroll position when the pan began
    QRect m_band;
    BoardSpot m_pressedSpot;
    /// Of a press on something selected: what it does to the selection waits for the release, since a drag takes all.
    std::optional<Qt::KeyboardModifiers> m_heldPress;
    EntityRef m_rangeFrom; ///< where a range of Shift begins
    std::optional<std::uint32_t> m_groupKey; ///< at whose header the keyboard is, if that group is no cluster
    bool m_isSpaceHeld = false;
    BoardDrag m_drag;
    BoardHostDrag m_hostDrag;
    ProfileRooms m_rooms;
    mutable std::shared_ptr<const std::unordered_set<EntityRef>> m_marked; ///< nullptr: not asked for since it changed
    mutable bool m_isMarkedFromAfar = false;
    std::string m_preferred; ///< the profile that the palette has chosen
    BoardMinimap *m_minimap;
    BoardLegend *m_legend;
    bool m_isLegendWanted = true;
};

} // namespace sliceboard

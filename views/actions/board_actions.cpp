// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/actions/board_actions.h"

namespace sliceboard {
namespace {

using Rows = std::vector<ActionRow>;

void addZoom(Rows &rows, BoardView *board)
{
    rows.push_back({"zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), QKeySequence::ZoomIn, "zoom-in",
                    [=] { board->zoomIn(); }});
    rows.push_back({"zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), QKeySequence::ZoomOut, "zoom-out",
                    [=] { board->zoomOut(); }});
    rows.push_back({"zoom-fit", QT_TRANSLATE_NOOP("Actions", "Zoom to &Fit"), QKeySequence(u"Ctrl+0"_qs), "zoom-fit",
                    [=] { board->zoomToFit(); }});
    rows.push_back({"zoom-actual", QT_TRANSLATE_NOOP("Actions", "&Actual Size"), QKeySequence(u"Ctrl+1"_qs),
                    "zoom-actual", [=] { board->actualSize(); }});
    rows.push_back({"zoom-selection", QT_TRANSLATE_NOOP("Actions", "Zoom to Selectio&n"), QKeySequence(u"Ctrl+2"_qs),
                    "zoom-selection", [=] { board->zoomToSelection(); },
                    [=] { return !board->selection().isEmpty(); }});
}

void addFolding(Rows &rows, BoardView *board)
{
    // Letters: signs like + stand on other keys of other keyboards, and need Shift there or do not.
    rows.push_back({"fold", QT_TRANSLATE_NOOP("Actions", "Fol&d All"), QKeySequence(u"Ctrl+Shift+F"_qs), "fold",
                    [=] { board->foldAll(); }});
    rows.push_back({"unfold", QT_TRANSLATE_NOOP("Actions", "&Unfold All"), QKeySequence(u"Ctrl+Shift+X"_qs), "unfold",
                    [=] { board->unfoldAll(); }});
    rows.push_back({"fold-selected",
                    QT_TRANSLATE_NOOP("Actions", "Fo&ld"),
                    {},
                    nullptr,
                    [=] { board->foldSelection(); },
                    [=] { return board->canFoldSelection(true); }});
    rows.push_back({"unfold-selected",
                    QT_TRANSLATE_NOOP("Actions", "&Unfold"),
                    {},
                    nullptr,
                    [=] { board->unfoldSelection(); },
                    [=] { return board->canFoldSelection(false); }});
    rows.push_back({"minimap",
                    QT_TRANSLATE_NOOP("Actions", "O&verview Map"),
                    QKeySequence(u"Ctrl+Shift+O"_qs),
                    nullptr,
                    [=] { board->setMinimapWanted(!board->isMinimapWanted()); },
                    {},
                    [=] { return board->isMinimapWanted(); }});
}

void addGroupings(Rows &rows, BoardView *board)
{
    struct Choice {
        const char *id;
        const char *text;
        BoardGrouping grouping;
    };
    static constexpr Choice choices[] = {
        {"group-cluster", QT_TRANSLATE_NOOP("Actions", "Group by &Cluster"), BoardGrouping::Cluster},
        {"group-gpus", QT_TRANSLATE_NOOP("Actions", "Group by &GPU Model"), BoardGrouping::GpuModel},
        {"group-mode", QT_TRANSLATE_NOOP("Actions", "Group by &Mode"), BoardGrouping::Mode},
        {"group-use", QT_TRANSLATE_NOOP("Actions", "Group by &Utilisation"), BoardGrouping::Utilisation},
        {"group-findings", QT_TRANSLATE_NOOP("Actions", "Group by &Findings"), BoardGrouping::Findings}};
    for (const Choice &choice : choices)
        rows.push_back({choice.id,
                        choice.text,
                        {},
                        nullptr,
                        [=] {
                            board->setSorting({choice.grouping, board->sorting().order});
                        },
                        {},
                        [=] { return board->sorting().grouping == choice.grouping; }});
}

void addOrders(Rows &rows, BoardView *board)
{
    struct Choice {
        const char *id;
        const char *text;
        BoardOrder order;
    };
    static constexpr Choice choices[] = {
        {"sort-design", QT_TRANSLATE_NOOP("Actions", "Sort as in the &Design"), BoardOrder::Design},
        {"sort-name", QT_TRANSLATE_NOOP("Actions", "Sort by &Name"), BoardOrder::Name},
        {"sort-full", QT_TRANSLATE_NOOP("Actions", "Sort Fulles&t First"), BoardOrder::FullestFirst},
        {"sort-empty", QT_TRANSLATE_NOOP("Actions", "Sort &Emptiest First"), BoardOrder::EmptiestFirst},
        {"sort-findings", QT_TRANSLATE_NOOP("Actions", "Sort &Worst Findings First"), BoardOrder::WorstFirst}};
    for (const Choice &choice : choices)
        rows.push_back({choice.id,
                        choice.text,
                        {},
                        nullptr,
                        [=] {
                            board->setSorting({board->sorting().grouping, choice.order});
                        },
                        {},
                        [=] { return board->sorting().order == choice.order; }});
    rows.push_back({"arrange-again", QT_TRANSLATE_NOOP("Actions", "Arrange &Again"), QKeySequence(u"Ctrl+Shift+A"_qs),
                    nullptr, [=] { board->arrangeAgain(); }, [=] { return board->sorting() != BoardSorting(); }});
}

} // namespace

std::vector<ActionRow> boardActions(BoardView *board)
{
    Rows rows;
    addZoom(rows, board);
    addFolding(rows, board);
    addGroupings(rows, board);
    addOrders(rows, board);
    return rows;
}

} // namespace sliceboard

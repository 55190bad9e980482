// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/place_item_model.h"
#include "views/panels/search_field.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTreeView>

namespace sliceboard {

/// Places VMs, one device or a reserved slot without dragging: a list of all places with verdicts and numbers, the legal
/// ones first, the refused ones with their reason; a start inside the GPU, how many, and ways out of a refusal.
class PlaceDialog : public QDialog {
    Q_OBJECT

public:
    PlaceDialog(Document &document, Checker &checker, DragPayload payload, const std::string &preferred,
                QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    QComboBox *slot() const { return m_slot; }
    QSpinBox *count() const { return m_count; }

    void accept() override;

private:
    void createList();
    QLayout *createChoices();
    QLayout *createButtons();
    void chooseFirst();
    void showCurrent();
    void showSlots(const DropTarget &target);
    void showPreview();
    void showWaysOut();
    std::optional<BoardTarget> target() const;
    void take(const WayOut &way);

    Document &m_document;
    Checker &m_checker;
    std::string m_preferred;
    DropSession m_session;
    PlaceItemModel m_items;
    QSortFilterProxyModel m_filter;
    DropPreview m_preview;
    QTreeView *m_list;
    SearchField *m_search;
    QLabel *m_details;
    QComboBox *m_slot;
    QSpinBox *m_count;
    QWidget *m_ways;
    QPushButton *m_place = nullptr;
};

} // namespace sliceboard

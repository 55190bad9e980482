// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/capacity_item_model.h"

#include <QTreeView>

namespace sliceboard {

/// A stacked bar for each row of a CapacityItemModel, painted, with the numbers beside it.
class CapacityBars : public QTreeView {
    Q_OBJECT

public:
    CapacityBars(CapacityItemModel &items, QWidget *parent);

    /// Makes the row of the scope the current one.
    void showScope();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CapacityItemModel &m_items;
};

/// What the parts of the bars look like and come to for one of them, as many in a line as there is room for.
class CapacityLegend : public QWidget {
    Q_OBJECT

public:
    explicit CapacityLegend(QWidget *parent);

    void show(const FrameBuffer &memory);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text(MemoryPart part) const;
    struct Entry {
        MemoryPart part;
        QRect place;
    };
    /// Where each part stands in a legend of this width. Parts of which there is nothing give way if that needs many lines.
    std::vector<Entry> entries(int width) const;
    std::vector<Entry> arranged(int width, bool withNothing) const;

    FrameBuffer m_memory;
};

} // namespace sliceboard

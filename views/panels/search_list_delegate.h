// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_hits.h"

#include <QStyledItemDelegate>

namespace sliceboard {

/// One line of the list below the search box.
struct SearchLine {
    QString name; ///< or what replaces the word
    TextParts marked; ///< letters of the name that were asked for
    QString about; ///< where it stands, or what a property means
    QString because; ///< at the right end
    const char *icon = nullptr; ///< below :/icons
    bool isFirstHit = false; ///< a line parts it from what stands above
};

/// Paints them: symbol, name with the letters that were asked for in bold, where it stands, why it matches.
class SearchListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kLineRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sliceboard

Q_DECLARE_METATYPE(sliceboard::SearchLine)

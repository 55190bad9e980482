// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding_store.h"

#include <QImage>
#include <QListWidget>

#include <optional>

namespace sliceboard {

/// What one card of a CardList shows.
struct Card {
    QString key; ///< told when the card is chosen
    QString title;
    QString text; ///< below the title, wrapped
    QString facts; ///< below that, wrapped as well; may be empty
    QString path; ///< below that, on one line with its middle left out where it is too long; may be empty
    std::optional<FindingCounts> counts; ///< below that, by symbol and number
    QString note; ///< in place of the counts
    QImage picture; ///< on the left; null: none
    bool hasPicture = false; ///< keep room for one
    bool isMissing = false; ///< greyed
};

/// Cards below headings, chosen by click or Enter. Left and right, up and down move between cards; headings are skipped.
class CardList : public QListWidget {
    Q_OBJECT

public:
    explicit CardList(const QString &name, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addCard(const Card &card);
    /// Adds to a card what was not known when it was added.
    void complete(const QString &key, const QString &facts, const FindingCounts &counts, const QImage &picture);
    static constexpr QSize kPictureSize{112, 72};
    /// Shows only cards in which all words of the text occur, and headings that have some.
    void filter(const QString &text);
    int shownCards() const;
    /// The current card's key; empty: none.
    QString currentKey() const;

Q_SIGNALS:
    void chosen(const QString &key);
    void removeRequested(const QString &key); ///< Delete was pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isCard(int row) const;
    static void fill(QListWidgetItem &item, const Card &card);
};

} // namespace sliceboard

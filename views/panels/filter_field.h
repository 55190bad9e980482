// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_completion.h"
#include "model/filter/filter_hits.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace sliceboard {

/// What a filter has found, for the list below its box.
struct FilterFinds {
    std::vector<FilterHit> hits;
    std::size_t more = 0; ///< that are not among the hits
    EntityRef current; ///< the one where the user is, if it is among them
};

/// A line for a filter with a list below it: how the word at the cursor can go on, and what was found. Down opens the
/// list or goes into it; Enter, Tab or a click take what is chosen in it, Esc shuts it.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(const Checker &checker, QWidget *parent = nullptr);

    QCompleter &suggestions() { return m_completer; }
    /// Opens the list; `isAsked`: not just because somebody types, so that it also opens where no word has begun, and
    /// the line where the user is, or the first, is chosen. With nothing to list it is shut.
    void showList(const FilterFinds &finds, bool isAsked);
    void hideList();

Q_SIGNALS:
    void entered(bool backwards); ///< Enter, or Shift+Enter
    void left(); ///< Esc
    void listWanted(); ///< Down, while the list is shut
    void chosen(const sliceboard::EntityRef &hit); ///< in the list

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isListOpen() const;
    bool isListUsed() const; ///< a line of the list is chosen
    bool complete(bool isAsked, bool hasHits);
    void fill();
    void addHits();
    int chosenRow(bool isAsked, const QString &chosenBefore) const;
    void take(const QModelIndex &index);

    const Checker &m_checker;
    QCompleter m_completer;
    QStandardItemModel m_lines;
    FilterCompletion m_completion;
    FilterFinds m_finds; ///< their hits are the rows behind the suggestions
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/board_filter.h"
#include "views/items/selection.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace sliceboard {

class FilterField;

/// The bar over the board with its search box: it filters while one types, tells how much matches, lists it, and goes
/// from match to match. It stays open as long as something is filtered, so that nobody takes dimmed or left out hosts for lost.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    SearchBar(BoardFilter &filter, const Checker &checker, Selection &selection, QWidget *parent = nullptr);

    /// Shows the bar and puts the cursor into its box.
    void open();
    /// Takes the filter away, hides the bar and gives the focus back to who had it.
    void close();
    FilterField *field() const { return m_field; }

public Q_SLOTS:
    void next() { step(1); }
    void previous() { step(-1); }

Q_SIGNALS:
    void helpWanted();
    /// For assistive technology.
    void announced(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text);
    void retranslate();
    void step(int by);
    void jumpTo(const EntityRef &target);
    void showList(bool isAsked);
    void typed();
    void showState();
    void showError();
    void tell();
    QString countText() const;

    BoardFilter &m_filter;
    const Checker &m_checker;
    Selection &m_selection;
    FilterField *m_field;
    QBoxLayout *m_lines;
    QBoxLayout *m_line; ///< the uppermost
    QLabel *m_count;
    QLabel *m_error;
    QToolButton *m_list;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_isolate;
    QToolButton *m_help;
    QToolButton *m_close;
    bool m_isEdited = false; ///< by hand, since the filter was set last
    bool m_isNarrow = false; ///< the count has a line of its own
    QTimer m_delay; ///< until what was typed is filtered
    QTimer m_pause; ///< since the last letter; errors and counts are told after it
    QPointer<QWidget> m_cameFrom;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_view.h"
#include "views/items/saved_view_item_model.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <functional>
#include <map>

namespace sliceboard {

/// The saved views: the steps of a presentation, with all that can be done to them, and how it is given.
class ViewsPanel : public QWidget {
    Q_OBJECT

public:
    /// `filter`: the text in the board's filter now.
    ViewsPanel(Document &document, Checker &checker, BoardView &board, std::function<QString()> filter = {},
               QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// The row that is chosen; -1 if none is.
    int row() const { return m_list->currentIndex().row(); }
    void setWatermark(const QString &watermark);
    /// Lets the design ask for these names whenever it is presented.
    void presentUnder(PresentedNames names);

    void addCurrentView();
    void goToView();
    void editView();

Q_SIGNALS:
    void presentRequested(int step);
    void exportRequested();
    void watermarkChanged(const QString &watermark);
    /// The text of the view's filter is to be put into the board's filter.
    void filterWanted(const QString &filter);
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    QLayout *createButtons();
    QLayout *createOptions();
    QPushButton *addButton(QLayout *layout, const char *name, const QString &text, const QString &toolTip);
    void updateView();
    void removeView();
    void moveBy(int rows);
    void choose(int row);
    void refresh();
    void showNames();
    bool listKey(QKeyEvent &event);
    void perform(const QString &name, Edits edits, int row);
    SavedView current() const;
    void takeBoard(SavedView &view) const;
    std::vector<std::string> selectedPaths() const;
    std::map<std::string, QString> titlesOfGroups(const SavedView &view) const;

    Document &m_document;
    Checker &m_checker;
    BoardView &m_board;
    std::function<QString()> m_filter;
    SavedViewItemModel m_items;
    QListView *m_list;
    QLabel *m_empty; ///< below the list, while there is nothing in it
    std::vector<QPushButton *> m_needRow; ///< buttons for the chosen view
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QLineEdit *m_watermark;
    QCheckBox *m_anonymous;
};

} // namespace sliceboard

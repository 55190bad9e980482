// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>
#include <QDialog>
#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace sliceboard {

/// What the tool bar shows.
struct ToolBarChoice {
    QStringList ids; ///< of actions, in order; "-" is a separator
    Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly;
    bool operator==(const ToolBarChoice &) const = default;
};

/// An action that the tool bar can show.
struct ToolBarEntry {
    QString id;
    QString text; ///< without mnemonic
    QIcon icon;
};

/// Chooses the actions of the tool bar and their order, by dragging or by buttons.
class ToolBarDialog : public QDialog {
    Q_OBJECT

public:
    ToolBarDialog(std::vector<ToolBarEntry> entries, const ToolBarChoice &now, ToolBarChoice byDefault,
                  QWidget *parent = nullptr);

    ToolBarChoice result() const;
    QListWidget *available() const { return m_available; }
    QListWidget *shown() const { return m_shown; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createLists();
    QLayout *createColumn(const QString &title, QListWidget *list);
    QPushButton *addButton(QLayout *layout, const QString &text, void (ToolBarDialog::*run)());
    void showChoice(const ToolBarChoice &choice);
    void fillAvailable();
    void addItem(QListWidget *list, const QString &id) const;
    /// Nothing takes the room of an icon where there is none.
    QIcon iconOf(const QString &id) const;
    void add();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void refresh();

    std::vector<ToolBarEntry> m_entries;
    ToolBarChoice m_default;
    QListWidget *m_available;
    QListWidget *m_shown;
    QComboBox *m_style;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace sliceboard

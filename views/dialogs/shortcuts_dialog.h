// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/search_field.h"

#include <QDialog>
#include <QIcon>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace sliceboard {

/// An action with its key.
struct ShortcutRow {
    QString id;
    QString text; ///< without mnemonic
    QIcon icon;
    QKeySequence key;
    QKeySequence byDefault;
};

/// A field that takes one key, as soon as it is pressed; Tab goes on to the next control.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override { event->accept(); }
};

/// Shows the keyboard shortcuts of all actions and lets the user choose others. A key that another action has is
/// taken from it only on request.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `reserved` are keys that no action may have, each with the name of the menu that it opens.
    ShortcutsDialog(std::vector<ShortcutRow> rows, std::vector<std::pair<QKeySequence, QString>> reserved,
                    QWidget *parent = nullptr);

    /// The rows as the user left them.
    const std::vector<ShortcutRow> &result() const { return m_rows; }
    SearchField *search() const { return m_search; }
    QTreeWidget *list() const { return m_list; }
    KeyField *editor() const { return m_editor; }
    QString message() const { return m_message->text(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createList();
    QWidget *createEditorRow();
    QWidget *createButtons();
    void filter(const QString &words);
    void showCurrent();
    void showRow(std::size_t row);
    void enter(const QKeySequence &typed);
    void assign(std::size_t row, const QKeySequence &key);
    void takeFromOther();
    void resetAll();
    void say(const QString &text);
    ShortcutRow *current();
    /// Why no action may have this key; empty if one may.
    QString refusal(const QKeySequence &key) const;

    std::vector<ShortcutRow> m_rows;
    std::vector<std::pair<QKeySequence, QString>> m_reserved;
    QTreeWidget *m_list;
    SearchField *m_search;
    KeyField *m_editor;
    QLabel *m_message;
    QLabel *m_label;
    QPushButton *m_take;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QKeySequence m_wanted; ///< belongs to another action
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace sliceboard {

/// One thing a user can do, as a row of a table.
struct ActionRow {
    const char *id;
    const char *text; ///< QT_TRANSLATE_NOOP("Actions", …) with a mnemonic
    QKeySequence key = {}; ///< by default; users can choose another
    const char *icon = nullptr; ///< name below :/icons, without ".svg"
    std::function<void()> run;
    std::function<bool()> enabled = {}; ///< unset: always
    std::function<bool()> checked = {}; ///< set: the action can be checked
    std::function<QString()> whyNot = {}; ///< a sentence that says why it is disabled; empty: nothing is against it
};

/// Adds a condition to what enables the rows.
void requireOf(std::vector<ActionRow> &rows, const std::function<bool()> &condition);

/// Makes an action of each row, and keeps them enabled and checked as their rows say.
class ActionTable : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::vector<ActionRow> rows);
    /// The action of a row; there must be one.
    QAction *action(const char *id) const;
    /// What an action is called where it is no menu entry: without mnemonic and dots.
    QString title(const char *id) const;
    /// Its present key; empty if it has none.
    QKeySequence key(const char *id) const { return action(id)->shortcut(); }
    /// Gives an action another key than that of its row, or none.
    void setKey(const char *id, const QKeySequence &key);
    /// Asks all rows anew; to be called when the selection or the design has changed.
    void refresh();
    /// Draws the icons anew in the colours of the present palette.
    void recolour();
    /// All rows in order of their addition.
    const std::vector<ActionRow> &rows() const { return m_rows; }

private:
    void showToolTip(std::size_t row, const QString &whyNot = {});

    std::vector<ActionRow> m_rows;
    std::vector<QAction *> m_actions; ///< one per row
    std::map<std::string, QAction *> m_byId;
};

/// An icon of :/icons, drawn at each size that is asked for, in the text colour of the palette at that time.
QIcon themedIcon(const char *name);
/// An icon that shows nothing: texts without an icon stand below those that have one.
QIcon blankIcon(int side);

/// Present keyboard shortcuts of all rows as a Markdown table.
QString shortcutsMarkdown(const ActionTable &table);

} // namespace sliceboard

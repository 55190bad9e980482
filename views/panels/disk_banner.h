// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace sliceboard {

/// A line above the board: another program changed the open file, and what can be done. It takes no focus away.
class DiskBanner : public QFrame {
    Q_OBJECT

public:
    explicit DiskBanner(QWidget *parent = nullptr);

    void showChanged(const QString &fileName, bool hasUnsavedChanges);
    void showGone(const QString &fileName);
    QString text() const { return m_text->text(); }

Q_SIGNALS:
    void reloadRequested();
    void compareRequested();
    void mergeRequested(); ///< offered only if there are unsaved changes
    void keepRequested();

private:
    void say(const QString &text, bool isThere, bool hasUnsavedChanges = false);

    QLabel *m_text;
    QPushButton *m_reload;
    QPushButton *m_compare;
    QPushButton *m_merge;
    QPushButton *m_keep;
};

} // namespace sliceboard

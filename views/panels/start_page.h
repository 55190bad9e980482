// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

namespace sliceboard {

/// What a window without a design shows: designs opened lately, templates and worked examples.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void openRequested(const QString &path);
    void browseRequested();
    /// A template or example of the resources, to start a new design from.
    void startRequested(const QString &resource);

private:
    QWidget *createRecent();
    QWidget *createStarts();

    QListWidget *m_recent;
    QLabel *m_noRecent;
    QPushButton *m_open;
};

} // namespace sliceboard

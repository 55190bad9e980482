// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/comparison/design_comparison.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPoint>
#include <QTreeWidget>

#include <map>

namespace sliceboard {

/// The changes of a comparison in groups, by kind or by place, with a filter over them.
class ChangeTree : public QWidget {
    Q_OBJECT

public:
    explicit ChangeTree(const DesignComparison &comparison, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    QComboBox *grouping() const { return m_grouping; }
    /// The change of the chosen row; nullptr if there is none.
    const EntityChange *chosen() const;

Q_SIGNALS:
    /// By the user, not by an edit that made the list anew.
    void chosenChanged();

private:
    /// What is to be found again in a list that was made anew: a row by what it is about.
    struct Position {
        QString group;
        QString row;
        int index = -1; ///< of the row in its group
        std::map<QString, bool> expanded; ///< by group
        QPoint scrolled;
    };
    Position position() const;
    void restore(const Position &position, bool expandNew);
    void fill();
    void addGroups();
    void addRow(QTreeWidgetItem *group, std::size_t change, const ChangeDetail &detail);
    QTreeWidgetItem *group(const QString &title);
    QString placeOf(const EntityChange &change) const;
    void applyFilter();

    const DesignComparison &m_comparison;
    QLineEdit *m_filter;
    QComboBox *m_grouping;
    QTreeWidget *m_list;
    std::map<QString, QTreeWidgetItem *> m_groups;
};

} // namespace sliceboard

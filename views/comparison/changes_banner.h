// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/comparison/design_comparison.h"

#include <QFrame>
#include <QLabel>

namespace sliceboard {

/// A line above the board: against what changes are shown on it, with the legend of their symbols.
class ChangesBanner : public QFrame {
    Q_OBJECT

public:
    explicit ChangesBanner(QWidget *parent = nullptr);

    /// Shows itself for a comparison, or hides without one.
    void setComparison(const DesignComparison *comparison);
    QString text() const { return m_text->text(); }
    QString legend() const { return m_legend->text(); }

Q_SIGNALS:
    void listRequested();
    void hideRequested();

private:
    void say();

    const DesignComparison *m_comparison = nullptr;
    QLabel *m_text;
    QLabel *m_legend;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"

#include <QDialog>
#include <QTreeWidget>

namespace sliceboard {

/// Lists how a design differs from another: entities that were added, removed and changed, with their facts.
class DifferenceDialog : public QDialog {
    Q_OBJECT

public:
    /// `heading`: a sentence that says what is compared with what.
    DifferenceDialog(const QString &heading, const std::vector<EntityChange> &changes, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }

private:
    QTreeWidget *m_list;
};

} // namespace sliceboard

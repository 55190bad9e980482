// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "views/dialogs/checked_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include <vector>

namespace sliceboard {

/// Asks for what the title block of diagrams says, and for their page. All is kept in the design.
class TitleBlockDialog : public CheckedDialog {
    Q_OBJECT

public:
    explicit TitleBlockDialog(const DesignFacts &design, QWidget *parent = nullptr);

    /// Enters what was typed into a design; to be used with changeDesign().
    void enterInto(DesignFacts &design) const;

private:
    /// One text of the design with its field.
    struct Field {
        std::string &(*of)(DesignFacts &design);
        QLineEdit *editor;
        QString shown; ///< at first
    };
    void addTexts(const DesignFacts &design);
    void addPage(const PageSetup &page);
    void check();

    std::vector<Field> m_fields;
    QLineEdit *m_date = nullptr;
    QComboBox *m_size;
    QComboBox *m_orientation;
};

} // namespace sliceboard

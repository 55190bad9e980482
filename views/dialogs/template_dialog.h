// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_templates.h"

#include <QDialog>
#include <QListWidget>
#include <QTextBrowser>

namespace sliceboard {

/// Asks which template a new design starts from.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget *parent = nullptr);

    /// Path of the chosen template in the resources.
    QString result() const;

private:
    std::vector<DesignTemplate> m_templates;
    QListWidget *m_list;
    QTextBrowser *m_description;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

/// Name, description, customer and author of the design.
class DesignPage : public InspectorPage {
    Q_OBJECT

public:
    DesignPage(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    void addText(const QString &label, ValueEditor *editor, std::string DesignFacts::*member);
};

} // namespace sliceboard

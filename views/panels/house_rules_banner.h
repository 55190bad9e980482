// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QLabel>

namespace sliceboard {

/// A line that is seen while some house rules cannot be read and so are not checked. Its link asks to look at them.
class HouseRulesBanner : public QLabel {
    Q_OBJECT

public:
    explicit HouseRulesBanner(Checker &checker, QWidget *parent = nullptr);

private:
    void update();

    Checker &m_checker;
};

} // namespace sliceboard

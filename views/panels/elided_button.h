// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace sliceboard {

/// A button whose text ends in … where there is no room for all of it; who makes it gives it a tool tip that tells all.
class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <QLineEdit>
#include <QSpinBox>

#include <functional>

namespace sliceboard {

/// How many of something to add and how to number their names: "esx" and 4 from 3 on give esx03 to esx06.
struct NumberedNames {
    QSpinBox *count;
    QLineEdit *prefix;
    QSpinBox *firstNumber;

    static constexpr int kDigits = 2;

    NumberedNames(const QString &likelyPrefix, int most, QWidget *parent);

    /// Takes the first numbers that are free for prefix and count.
    void pickFreeNumber(const Facts &facts);
    std::string prefixText() const { return prefix->text().trimmed().toStdString(); }
    /// "esx03 to esx06", or the one name.
    QString summary() const;
};

} // namespace sliceboard

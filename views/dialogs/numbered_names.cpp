// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/numbered_names.h"

#include "model/operations/building.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace sliceboard {

NumberedNames::NumberedNames(const QString &likelyPrefix, int most, QWidget *parent)
    : count(new QSpinBox(parent)), prefix(new QLineEdit(likelyPrefix, parent)), firstNumber(new QSpinBox(parent))
{
    count->setRange(1, most);
    firstNumber->setRange(0, 999'999);
}

void NumberedNames::pickFreeNumber(const Facts &facts)
{
    const QSignalBlocker blocker(firstNumber);
    firstNumber->setValue(firstFreeNumber(facts, prefixText(), kDigits, count->value()));
}

QString NumberedNames::summary() const
{
    const auto name = [this](int number) {
        return QStringLiteral("%1%2").arg(prefix->text().trimmed()).arg(number, kDigits, 10, QLatin1Char('0'));
    };
    const int first = firstNumber->value();
    if (count->value() == 1)
        return name(first);
    return QCoreApplication::translate("Dialogs", "%1 to %2").arg(name(first), name(first + count->value() - 1));
}

} // namespace sliceboard

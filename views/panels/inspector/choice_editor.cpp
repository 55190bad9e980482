// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/choice_editor.h"

#include <QEvent>

#include <algorithm>

namespace sliceboard {
namespace {

/// So many letters are readable without opening the list; a row too narrow for that puts its label above.
constexpr int kLeastLetters = 8;
constexpr int kMostLetters = 22;

} // namespace

ChoiceEditor::ChoiceEditor(QWidget *parent) : ValueEditor(parent), m_combo(new QComboBox(this))
{
    fillWith(*this, *m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(kLeastLetters);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, [this](int row) { Q_EMIT edited(m_combo->itemData(row)); });
}

void ChoiceEditor::addChoice(const QString &text, const QVariant &value)
{
    m_combo->addItem(text, value);
    const int letters = std::min(int(text.size()), kMostLetters);
    m_combo->setMinimumContentsLength(std::max(m_combo->minimumContentsLength(), letters));
}

void ChoiceEditor::setValue(const QVariant &value)
{
    int row = 0;
    while (row < m_combo->count() && m_combo->itemData(row) != value)
        ++row;
    m_combo->setPlaceholderText({});
    m_combo->setCurrentIndex(row < m_combo->count() ? row : -1);
}

void ChoiceEditor::setSeveral()
{
    m_combo->setPlaceholderText(severalValuesText());
    m_combo->setCurrentIndex(-1);
}

/// Scrolling the form with the wheel must not change what the pointer happens to pass over.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace sliceboard

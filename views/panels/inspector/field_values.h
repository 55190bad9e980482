// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"
#include "views/items/texts.h"
#include "views/panels/inspector/choice_editor.h"
#include "views/panels/inspector/suggest_editor.h"

#include <span>

namespace sliceboard {

// Between domain values and those of editors, where an invalid QVariant means "not entered".

template <class T> QVariant shownValue(const T &value) { return value; }
inline QVariant shownValue(const std::string &text) { return QString::fromStdString(text); }
inline QVariant shownValue(std::optional<Mebibytes> amount) { return amount ? toText(*amount) : QString(); }
inline QVariant shownValue(std::optional<int> number) { return number ? QString::number(*number) : QString(); }
inline QVariant shownValue(const std::vector<std::string> &words) { return joined(words); }

template <class E> QVariant choiceValue(const std::optional<E> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <class E> std::optional<E> choiceFrom(const QVariant &value)
{
    return value.isValid() ? std::optional(E(value.toInt())) : std::nullopt;
}

inline QString toQString(const std::string &text) { return QString::fromStdString(text); }
inline std::string trimmed(const QVariant &value) { return value.toString().trimmed().toStdString(); }

template <class TypedId> std::vector<TypedId> idsAs(std::span<const std::uint32_t> ids)
{
    std::vector<TypedId> result;
    for (const std::uint32_t id : ids)
        result.push_back({id});
    return result;
}

/// "Not entered", "Yes", "No".
ChoiceEditor *yesNoEditor();
QVariant yesNoValue(std::optional<bool> value);
std::optional<bool> yesNoFrom(const QVariant &value);

/// A whole number within bounds as a line of text; unset for an empty line, an error says what was expected.
Result<std::optional<int>> numberFrom(const QVariant &value, int least, int most);
inline QString numberText(std::optional<int> number) { return number ? QString::number(*number) : QString(); }

/// The catalog's vGPU releases, newest first; the value is the number alone.
std::vector<SuggestEditor::Suggestion> releaseSuggestions(const Catalog &catalog);
/// The catalog's GPU models; the value is the key.
std::vector<SuggestEditor::Suggestion> modelSuggestions(const Catalog &catalog);
/// The ESXi versions that the catalog's limits speak of, and those in the design, newest first.
std::vector<SuggestEditor::Suggestion> esxiSuggestions(const Catalog &catalog, const Design &design);

} // namespace sliceboard

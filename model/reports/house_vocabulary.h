// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace sliceboard {

/// What house rules can be written with, made from the vocabulary itself: the facts of each kind of entity, what they
/// mean and by which tests they are tried.
QString houseVocabularyHtml();
QString houseVocabularyMarkdown();

/// A small set of house rules to begin with.
QString houseRulesExample();

} // namespace sliceboard

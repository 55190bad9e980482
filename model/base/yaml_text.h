// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_tree.h"

#include <QCoreApplication>

#include <string>
#include <string_view>

namespace sliceboard {

/// Translation context of the YAML parser and reader.
struct YamlTexts {
    Q_DECLARE_TR_FUNCTIONS(YamlTexts)
};

/// Whether a scalar stands in block style or inside [] or {}, where fewer characters may stay unquoted.
enum class YamlStyle { Block, Flow };

/// Appends a text as a scalar that every YAML reader takes for that very text: plain where that is safe, else in
/// double quotes on one line. Bytes that are not UTF-8, and control characters other than tab and line ends, become
/// U+FFFD.
void appendYaml(std::string &out, std::string_view text, YamlStyle style);
/// Appends a release or version: bare when it is digits and dots, although other readers may take it for a number.
void appendYamlVersion(std::string &out, std::string_view text, YamlStyle style);
/// Appends the text in double quotes.
void appendYamlQuoted(std::string &out, std::string_view text);
/// Appends a text of several lines as a literal block, its lines indented, if a block can hold it exactly; false and
/// nothing appended if not.
bool appendYamlBlock(std::string &out, std::string_view text, int indent);

/// A node as YAML on one line, fit for any place: what is a number or a word stays one, what is text stays text.
std::string yamlOnOneLine(YamlNode node);
/// The same over several lines, without a last line end: what stands at the root, and the items of its lists and maps,
/// each on a line of its own.
std::string yamlInLines(YamlNode node);

} // namespace sliceboard

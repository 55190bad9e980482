// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace sliceboard {

/// One word of a POSIX shell, whatever the text holds: in single quotes.
std::string shQuoted(std::string_view text);
/// A PowerShell string in single quotes. PowerShell takes typographic quotes for quotes, too.
std::string powerShellQuoted(std::string_view text);
/// A YAML scalar in double quotes, on one line and in ASCII but for letters.
std::string yamlQuoted(std::string_view text);
/// The same with what Jinja2 would take for a template kept as text.
std::string ansibleQuoted(std::string_view text);
/// A string of HCL without templates in it.
std::string hclQuoted(std::string_view text);

/// For comments and messages: on one line, with control and direction characters as "<U+202E>", so that nothing reads
/// otherwise than it stands there.
std::string visible(std::string_view text);

/// As vCenter keeps a name: '/', '\' and a '%' that starts no such escape written as %2f, %5c and %25.
std::string vCenterName(std::string_view name);
/// The same name as people see it, with those escapes read.
std::string plainName(std::string_view vCenterName);
/// A pattern that matches only this text where govc reads *, ? and [ as wildcards.
std::string globQuoted(std::string_view text);

} // namespace sliceboard

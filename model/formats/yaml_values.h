// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/units.h"
#include "model/base/versions.h"
#include "model/base/yaml_reader.h"
#include "model/domain/enums.h"

#include <type_traits>

namespace sliceboard {

/// Reads one of the spellings of an enum.
template <class E>
requires std::is_enum_v<E> Result<void> readYaml(YamlNode node, E &target)
{
    const auto word = yamlWord(node, spellings<E>());
    if (!word)
        return tl::unexpected(word.error());
    target = E(*word);
    return {};
}

/// Reads "8.0.3", "8.0" or "8.0 U3".
Result<void> readYaml(YamlNode node, EsxiVersion &target);
/// Reads an amount of memory, "64 GB" or "1025 MB", of at most 64 TB.
Result<void> readYaml(YamlNode node, Mebibytes &target);

/// The amount, if the text is one and within the limit; see amountText().
std::optional<Mebibytes> parseAmount(std::string_view text);
/// Whether a text is a PCI address such as "0000:17:00.0": domain, bus, device and function in hexadecimal digits.
bool isPciAddress(std::string_view text);
/// Whether a text is a day such as "2027-01-31" that exists.
bool isIsoDate(std::string_view text);

} // namespace sliceboard

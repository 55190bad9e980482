// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/yaml_values.h"

#include "model/formats/design_file_texts.h"

#include <QDate>

#include <algorithm>
#include <charconv>

namespace sliceboard {
namespace {

constexpr std::int64_t kMostMib = std::int64_t(64) * 1024 * 1024;

/// Whether the text has the form of a pattern in which x stands for a hexadecimal digit and 0 for a decimal one.
bool hasForm(std::string_view text, std::string_view pattern)
{
    return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(), [](char c, char form) {
        const bool digit = c >= '0' && c <= '9';
        if (form == 'x')
            return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return form == '0' ? digit : c == form;
    });
}

} // namespace

std::optional<Mebibytes> parseAmount(std::string_view text)
{
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    std::string_view unit(end, std::size_t(text.data() + text.size() - end));
    if (unit.starts_with(' '))
        unit.remove_prefix(1);
    if (error != std::errc{} || number < 0 || number > kMostMib || (unit != "GB" && unit != "MB"))
        return {};
    const Mebibytes amount = unit == "GB" ? Mebibytes::fromGib(number) : Mebibytes{number};
    return amount.value <= kMostMib ? std::optional(amount) : std::nullopt;
}

bool isPciAddress(std::string_view text) { return hasForm(text, "xxxx:xx:xx.0") && text.back() < '8'; }

bool isIsoDate(std::string_view text)
{
    return hasForm(text, "0000-00-00")
        && QDate::fromString(QString::fromLatin1(text.data(), qsizetype(text.size())), Qt::ISODate).isValid();
}

Result<void> readYaml(YamlNode node, EsxiVersion &target)
{
    const auto version = EsxiVersion::parse(node.text());
    if (!version)
        return yamlFailure(
            node, DesignFileTexts::tr("Expected an ESXi version such as 8.0.3, but got %1.").arg(describeYaml(node)));
    target = *version;
    return {};
}

Result<void> readYaml(YamlNode node, Mebibytes &target)
{
    const auto amount = parseAmount(node.text());
    if (!amount)
        return yamlFailure(node,
                           DesignFileTexts::tr(
                               "Expected an amount of memory such as \"64 GB\" or \"512 MB\", at most 65536 GB, "
                               "but got %1.")
                               .arg(describeYaml(node)));
    target = *amount;
    return {};
}

} // namespace sliceboard

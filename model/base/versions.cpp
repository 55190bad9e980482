// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/versions.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

namespace sliceboard {
namespace {

/// The whole text as a number of up to four digits.
std::optional<int> number(std::string_view text)
{
    int value = 0;
    if (text.empty() || text.size() > 4 || text.front() == '-' || text.front() == '+')
        return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::optional<std::vector<int>> numbers(std::string_view text)
{
    std::vector<int> parts;
    while (true) {
        const auto dot = text.find('.');
        const auto part = number(text.substr(0, dot));
        if (!part)
            return {};
        parts.push_back(*part);
        if (dot == std::string_view::npos)
            return parts;
        text.remove_prefix(dot + 1);
    }
}

/// Cuts " U3" or " update 3" off the end and returns the number; 0 when there is none.
std::optional<int> takeUpdate(std::string_view &text)
{
    const auto space = text.find(' ');
    if (space == std::string_view::npos)
        return 0;
    std::string_view rest = text.substr(space + 1);
    text = text.substr(0, space);
    for (const std::string_view prefix : {"update ", "Update ", "U", "u"})
        if (rest.starts_with(prefix))
            return number(rest.substr(prefix.size()));
    return {};
}

} // namespace

std::optional<EsxiVersion> EsxiVersion::parse(std::string_view text)
{
    const bool spaced = text.find(' ') != std::string_view::npos;
    const auto update = takeUpdate(text);
    const auto parts = numbers(text);
    if (!update || !parts || parts->size() < 2 || parts->size() > (spaced ? 2u : 3u))
        return {};
    return EsxiVersion{(*parts)[0], (*parts)[1], parts->size() == 3 ? (*parts)[2] : *update};
}

std::string EsxiVersion::toString() const { return fmt::format("{}.{}.{}", major, minor, update); }

std::optional<VgpuRelease> VgpuRelease::parse(std::string_view text)
{
    const auto parts = numbers(text);
    if (!parts || parts->size() > 2)
        return {};
    return VgpuRelease{(*parts)[0], parts->size() == 2 ? (*parts)[1] : 0};
}

std::string VgpuRelease::toString() const { return fmt::format("{}.{}", branch, minor); }

} // namespace sliceboard

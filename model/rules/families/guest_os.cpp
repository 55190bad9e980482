// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/guest_os.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool isWordCharacter(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Takes the next run of ASCII letters and digits off the front of a name; empty if there is none.
std::string_view takeWord(std::string_view &name)
{
    const auto start = std::find_if(name.begin(), name.end(), isWordCharacter);
    const auto end = std::find_if_not(start, name.end(), isWordCharacter);
    const std::string_view word(start, end);
    name = std::string_view(end, name.end());
    return word;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

bool beginsWithOne(std::string_view word, const Limit *limit)
{
    return limit && std::ranges::any_of(limit->names, [&](const std::string &name) {
               return word.size() >= name.size()
                   && std::equal(name.begin(), name.end(), word.begin(),
                                 [](char a, char b) { return lower(a) == lower(b); });
           });
}

} // namespace

GuestFamily guestFamilyOf(const Catalog &catalog, std::string_view guestOs)
{
    const std::string_view first = takeWord(guestOs);
    if (first.empty())
        return guestOs.empty() ? GuestFamily::NotEntered : GuestFamily::Other;
    if (beginsWithOne(first, catalog.limit("guest-windows")))
        return GuestFamily::Windows;
    return beginsWithOne(first, catalog.limit("guest-linux")) ? GuestFamily::Linux : GuestFamily::Other;
}

bool isGuest32Bit(const Catalog &catalog, std::string_view guestOs)
{
    const Limit *limit = guestOs.empty() ? nullptr : catalog.limit("guest-32-bit");
    while (limit && !guestOs.empty())
        if (limit->isAbout(takeWord(guestOs)))
            return true;
    return false;
}

} // namespace sliceboard

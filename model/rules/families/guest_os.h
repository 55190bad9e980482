// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

namespace sliceboard {

enum class GuestFamily { NotEntered, Windows, Linux, Other };

/// What a guest system is by its name, such as "ubuntu-22.04" or "windows9Server64Guest"; limits.yaml has the words.
GuestFamily guestFamilyOf(const Catalog &catalog, std::string_view guestOs);

/// Whether the name says that it is a 32-bit system.
bool isGuest32Bit(const Catalog &catalog, std::string_view guestOs);

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sliceboard {

/// "0000:17:00.0" in lower case, from that or from "17:00.0"; unset if malformed.
std::optional<std::string> normalizedPciAddress(std::string_view text);

/// Free PCI addresses for `count` GPUs on boards of `perBoard`; the GPUs of a board sit on neighbouring buses. Boards
/// take the buses that server slots commonly get (0000:17:00.0, 0000:3b:00.0, …), then any. Fewer than asked for when
/// the host has no more buses.
std::vector<std::string> freePciAddresses(const std::vector<Gpu> &present, int count, int perBoard);

} // namespace sliceboard

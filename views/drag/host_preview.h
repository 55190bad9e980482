// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/host_spread.h"
#include "views/drag/drop_preview.h"

#include <string>
#include <vector>

namespace sliceboard {

/// Whether a payload can fill a host: VMs, copies of VMs, and a slice can.
bool fillsHosts(const DragPayload &payload);

/// What fills a host: guests, and the edits that come first, as the adding of copies.
struct HostLoad {
    std::vector<HostGuest> guests;
    std::vector<Edit> before;
};

/// What filling a host would bring; see spreadOnHost(). `payload` is what the guests were dragged as.
void previewOnHost(Document &document, Checker &checker, const DragPayload &payload, HostLoad load, HostId host,
                   const std::string &preferred, DropPreview &preview);

/// The edits of a preview on a host, and after them the placing of all that it has left on another one; empty if that
/// host has no place for all of them.
std::vector<Edit> withRestOn(Document &document, Checker &checker, const DropPreview &filled, HostId other,
                             const std::string &preferred);

} // namespace sliceboard

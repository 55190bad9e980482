// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <functional>

namespace sliceboard {

/// The design as a file of format kDesignFormat, in its canonical form: fixed order of keys, defaults left out, always
/// the same bytes for the same design. readDesign() gives back the design; ids apart, which are not written. Empty if it is
/// not wanted any more meanwhile.
std::string writeDesign(const Design &design, const std::function<bool()> &isWanted = {});

/// An amount as files have it: "64 GB" for whole GiB, else "1025 MB".
std::string amountText(Mebibytes amount);

} // namespace sliceboard

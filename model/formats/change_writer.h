// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <string>

namespace sliceboard {

// Append the parts of a design file that change_reader.h reads; nothing for parts that say nothing.
void appendChange(std::string &out, const ChangeRequest &change);
void appendPage(std::string &out, const PageSetup &page);
void appendProgress(std::string &out, const PlanProgress &progress);

} // namespace sliceboard

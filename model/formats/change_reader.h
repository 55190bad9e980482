// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_reader.h"
#include "model/domain/design.h"

namespace sliceboard {

// The parts of a design file about the change request: its title block, its paper, and how far its plan is.
Result<void> readChange(YamlNode node, ChangeRequest &change);
Result<void> readPage(YamlNode node, PageSetup &page);
Result<void> readProgress(YamlNode node, PlanProgress &progress);

} // namespace sliceboard

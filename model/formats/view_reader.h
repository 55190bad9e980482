// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_tree.h"
#include "model/domain/design.h"

namespace sliceboard {

/// Reads the list of saved views. What they name is not looked up: the design may have changed since.
Result<void> readPresentation(YamlNode node, PresentationSetup &presentation);
Result<void> readViews(YamlNode node, std::vector<SavedView> &views);

} // namespace sliceboard

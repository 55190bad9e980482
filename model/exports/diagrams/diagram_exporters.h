// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

namespace sliceboard {

extern const Exporter kDrawio;
extern const Exporter kMermaid;
extern const Exporter kMermaidMarkdown;
extern const Exporter kGraphviz;

} // namespace sliceboard

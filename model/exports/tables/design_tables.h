// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "model/reports/entity_rows.h"

namespace sliceboard {

/// One table of a design. Cells are texts, numbers, lists of texts, true or false, or null: not known.
struct DesignTable {
    std::string id; ///< "hosts": language-neutral
    QString title;
    ListedRow columns; ///< keys and headings; values mean nothing
    std::vector<std::vector<QJsonValue>> rows; ///< a value for each column
};

/// Hosts, GPUs, VMs, placements (a device of a VM each), findings and licences: with the figures of the board, of
/// `sliceboard-cli list`, `check` and `capacity`. With a cluster in the input, what is in it, on it and about it.
std::vector<DesignTable> designTables(const ExportInput &input);

/// A cell as text: lists are separated by spaces, true and false are words.
QString cellText(const QJsonValue &value);

} // namespace sliceboard

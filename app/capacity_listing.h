// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity_book.h"

#include <QJsonObject>

namespace sliceboard {

/// What sliceboard-cli capacity is asked for.
struct CapacityQuestion {
    QString file; ///< as the user named it
    EntityKind by = EntityKind::Design; ///< what a row is: the design, or a cluster, a host or a GPU of it
    std::optional<ClusterId> cluster; ///< this cluster only
    QStringList profiles; ///< by ESXi name; empty: those of all GPU models that are there
};

QString capacityText(CapacityBook &book, const CapacityQuestion &question);
QJsonObject capacityJson(CapacityBook &book, const CapacityQuestion &question);
/// By RFC 4180, with a line of headings.
QString capacityCsv(CapacityBook &book, const CapacityQuestion &question);

} // namespace sliceboard

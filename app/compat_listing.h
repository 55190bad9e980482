// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/release_matrix.h"
#include "model/rules/upgrade.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sliceboard {

/// One answer of sliceboard-cli compat: as text with a table, and as an object under its key.
struct CompatAnswer {
    QString key;
    QString text;
    QJsonObject json;
};

CompatAnswer answerHostDriver(const Catalog &catalog, const VgpuRelease &host, QDate today);
CompatAnswer answerGuest(const Catalog &catalog, const VgpuRelease &guest, QDate today);
CompatAnswer answerEsxi(const Catalog &catalog, const EsxiVersion &esxi, QDate today);
CompatAnswer answerUpgrade(const Checker &checker, const UpgradePlan &plan, const UpgradeOutcome &outcome);

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sliceboard {

/// One topic of the catalog: its rows as JSON, and how to lay them out as a table.
struct CatalogTopic {
    const char *name; ///< "gpus": also the key of the rows in JSON
    bool isAboutGpus; ///< so that it can be cut down to one GPU model
    std::vector<const char *> columns; ///< keys of the rows that the table shows, in order
    /// The rows; only those of a GPU model if one is given.
    QJsonArray (*rows)(const Catalog &catalog, const GpuModel *only);
};

const std::vector<CatalogTopic> &catalogTopics();

/// Marks each row by "origin": "shipped" as it stands among the shipped rows, else "user".
QJsonArray withOrigin(const QJsonArray &rows, const QJsonArray &shipped);

/// The rows as cells, the heading first: lists are joined, what is not known is "?", doubts stand in the last column.
std::vector<QStringList> tableOf(const CatalogTopic &topic, const QJsonArray &rows);

} // namespace sliceboard

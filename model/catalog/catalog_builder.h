// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog_draft.h"

namespace sliceboard {

/// Reads the folders of a catalog one after the other, checks the whole and puts it together.
class CatalogBuilder {
public:
    /// `required`: every file of the catalog must be there.
    Result<void> readFolder(const QString &folder, bool required);
    Result<Catalog> build();

private:
    using TypeEntry = CatalogRows<VgpuType>::Entry;

    Result<void> readHouseRuleFile(const QString &path);
    void noteUnknownFiles(const QString &folder);
    Result<void> checkModel(const CatalogRows<GpuModel>::Entry &entry);
    Result<void> checkType(const TypeEntry &entry);
    void useRegions();
    void usePlacementTables(TypeEntry &entry);
    Result<void> indexModels(Catalog &catalog);
    void moveTypes(Catalog &catalog);
    void moveRest(Catalog &catalog);

    CatalogDraft m_draft;
};

} // namespace sliceboard

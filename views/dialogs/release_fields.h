// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "views/panels/inspector/suggest_editor.h"

#include <QFormLayout>
#include <QStringList>

namespace sliceboard {

// Fields for releases and versions: picked from what the catalog has, or typed.

SuggestEditor *releaseField(const Catalog &catalog, const QString &placeholder);
SuggestEditor *esxiField(const Facts &facts, const QString &placeholder);
/// Adds a field whose label is its name and leads to it.
void addReleaseRow(QFormLayout &form, const QString &label, SuggestEditor &field);

/// What stands in the field; unset when it is empty, or is no version, which is then said.
std::optional<VgpuRelease> releaseIn(const SuggestEditor &field, QStringList &faults);
std::optional<EsxiVersion> esxiIn(const SuggestEditor &field, QStringList &faults);

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/cluster_page.h"

#include "model/operations/changing.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

namespace sliceboard {

ClusterPage::ClusterPage(Document &document, Checker &checker, QWidget *parent)
    : InspectorPage(document, checker, parent)
{
    addField({tr("Name:"), new LineEditor,
              [this](std::uint32_t id) { return toQString(facts().cluster(ClusterId{id})->name); },
              [this](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
                  if (ids.size() != 1)
                      return failure(tr("Clusters need different names. Select one cluster to rename it."));
                  return changeCluster(facts(), {ids.front()}, [&](ClusterFacts &c) { c.name = trimmed(value); });
              }});
    finish();
}

} // namespace sliceboard

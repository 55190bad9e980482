// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/design_comparison.h"

#include "model/comparison/aligned.h"
#include "model/safety/restoring.h"

namespace sliceboard {
namespace {

constexpr int kSoon = 200; ///< milliseconds: an edit is to be felt at once, and the comparison is of the whole design

} // namespace

DesignComparison::DesignComparison(Document &document, Design other, QString name, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_other(aligned(document.design(), std::move(other))),
      m_name(std::move(name))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DesignComparison::compare);
    connect(&document, &Document::settled, &m_soon, qOverload<>(&QTimer::start));
    compare();
}

void DesignComparison::compare()
{
    m_soon.stop();
    m_changes = designDifference(m_other, m_document.design());
    m_marks = changeMarks(m_changes, m_document.design(), m_other, true);
    Q_EMIT changed();
}

Result<void> DesignComparison::takeOver(const EntityChange &change)
{
    const auto isReordered = [](const EntityChange &each) { return each.kind == EntityChange::Kind::Reordered; };
    std::vector<EntityChange> wanted = designDifference(m_document.design(), m_other);
    std::erase_if(wanted, [&](const EntityChange &each) {
        return each.entity != change.entity || each.name != change.name || isReordered(each) != isReordered(change)
            || each.ordered != change.ordered;
    });
    Result<Design> design = applyDifference(m_document.design(), wanted);
    if (!design)
        return tl::unexpected(design.error());
    run(m_document, tr("Take over from %1").arg(m_name),
        replaceDesign(m_document.design(), std::move(*design), [this] { return m_document.newId(); }));
    compare();
    return {};
}

} // namespace sliceboard

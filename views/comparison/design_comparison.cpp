// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/design_comparison.h"

#include "model/comparison/aligned.h"
#include "model/comparison/change_needs.h"
#include "model/safety/restoring.h"

#include <QtConcurrent>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kSoon = 200; ///< milliseconds: an edit is to be felt at once, and the comparison is of the whole design
/// Hosts and VMs of both designs that are compared before the window goes on.
constexpr std::size_t kAtOnce = 1500;

std::size_t sizeOf(const Design &design)
{
    std::size_t size = design.vms.size();
    for (const Cluster &cluster : design.clusters)
        size += cluster.hosts.size();
    return size;
}

} // namespace

DesignComparison::DesignComparison(Document &document, const Catalog &catalog, Design other, QString name,
                                   QObject *parent)
    : QObject(parent),
      m_document(document),
      m_catalog(catalog),
      m_other(std::make_shared<const Design>(aligned(document.design(), std::move(other)))),
      m_name(std::move(name))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DesignComparison::compare);
    connect(&m_aside, &QFutureWatcher<Outcome>::finished, this, &DesignComparison::takeFromAside);
    connect(&document, &Document::settled, &m_soon, qOverload<>(&QTimer::start));
    compare();
}

/// What runs borrows the catalog only, but that may go as well.
DesignComparison::~DesignComparison() { m_aside.waitForFinished(); }

void DesignComparison::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale && !isBusy())
        compare();
}

void DesignComparison::compare()
{
    m_soon.stop();
    m_isStale = !m_isWatched || isBusy();
    if (m_isStale)
        return;
    const Design &now = m_document.design();
    if (sizeOf(*m_other) + sizeOf(now) > kAtOnce)
        return compareAside();
    Outcome outcome{designDifference(*m_other, now), {}};
    outcome.marks = changeMarks(outcome.changes, {now, *m_other, true}, m_catalog);
    take(std::move(outcome));
}

void DesignComparison::compareAside()
{
    m_isBusy = true;
    m_aside.setFuture(QtConcurrent::run([other = m_other, now = m_document.design(), &catalog = m_catalog] {
        Outcome outcome{designDifference(*other, now), {}};
        outcome.marks = changeMarks(outcome.changes, {now, *other, true}, catalog);
        return outcome;
    }));
    Q_EMIT busyChanged();
}

void DesignComparison::takeFromAside()
{
    m_isBusy = false;
    take(m_aside.result());
    Q_EMIT busyChanged();
    if (m_isStale)
        m_soon.start();
}

void DesignComparison::take(Outcome outcome)
{
    m_changes = std::move(outcome.changes);
    m_marks = std::move(outcome.marks);
    Q_EMIT changed();
}

std::vector<EntityChange> DesignComparison::needsFor(const EntityChange &change) const
{
    return changeNeeds(m_document.design(), *m_other, change);
}

Result<void> DesignComparison::takeOver(const EntityChange &change, std::vector<EntityChange> needs)
{
    const Design &now = m_document.design();
    const auto isReordered = [](const EntityChange &each) { return each.kind == EntityChange::Kind::Reordered; };
    std::vector<EntityChange> wanted = designDifference(now, *m_other);
    std::erase_if(wanted, [&](const EntityChange &each) {
        const bool isAsked = each.entity == change.entity && each.name == change.name
            && isReordered(each) == isReordered(change) && each.ordered == change.ordered;
        return !isAsked && std::ranges::find(needs, each) == needs.end();
    });
    Result<Design> design = applyDifference(now, wanted);
    if (!design)
        return tl::unexpected(design.error());
    run(m_document, tr("Take over from %1").arg(m_name),
        editsBetween(now, std::move(*design), [this] { return m_document.newId(); }));
    compare();
    return {};
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/difference_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

using Kind = EntityChange::Kind;

QString sentence(EntityKind entity, Kind kind)
{
    const int which = int(kind);
    switch (entity) {
    case EntityKind::Cluster:
        return which == 0 ? Tr::tr("Cluster %1 was added.")
            : which == 1  ? Tr::tr("Cluster %1 was removed.")
                          : Tr::tr("Cluster %1 was changed.");
    case EntityKind::Host:
        return which == 0 ? Tr::tr("Host %1 was added.")
            : which == 1  ? Tr::tr("Host %1 was removed.")
                          : Tr::tr("Host %1 was changed.");
    case EntityKind::Gpu:
        return which == 0 ? Tr::tr("GPU %1 was added.")
            : which == 1  ? Tr::tr("GPU %1 was removed.")
                          : Tr::tr("GPU %1 was changed.");
    case EntityKind::Vm:
        return which == 0 ? Tr::tr("VM %1 was added.")
            : which == 1  ? Tr::tr("VM %1 was removed.")
                          : Tr::tr("VM %1 was changed.");
    case EntityKind::Design:
        break;
    }
    return Tr::tr("The design's own facts were changed.");
}

} // namespace

QString toText(const EntityChange &change)
{
    const QString text = sentence(change.entity, change.kind);
    return change.entity == EntityKind::Design ? text : text.arg(QString::fromStdString(change.name));
}

QString toText(const ValueChange &change)
{
    const QString key = QString::fromStdString(change.key);
    const QString before = QString::fromStdString(change.before);
    const QString after = QString::fromStdString(change.after);
    if (before.isEmpty())
        return Tr::tr("%1 is %2 and was not stated.", "a key of a file and its value").arg(key, after);
    if (after.isEmpty())
        return Tr::tr("%1 was %2 and is not stated any more.", "a key of a file and its value").arg(key, before);
    return Tr::tr("%1 was %2 and is %3.", "a key of a file and its values").arg(key, before, after);
}

QString summaryOf(std::span<const EntityChange> changes)
{
    if (changes.empty())
        return Tr::tr("No difference.");
    const auto count = [&](Kind kind) { return int(std::ranges::count(changes, kind, &EntityChange::kind)); };
    return Tr::tr("%1 added, %2 removed, %3 changed.", "numbers of entities")
        .arg(count(Kind::Added))
        .arg(count(Kind::Removed))
        .arg(count(Kind::Changed));
}

} // namespace sliceboard

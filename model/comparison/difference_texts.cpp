// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/difference_texts.h"

#include "model/base/yaml_text.h"
#include "model/comparison/yaml_value.h"

#include <algorithm>

namespace sliceboard {
namespace {

using Kind = EntityChange::Kind;

QString sentence(EntityKind entity, Kind kind)
{
    const int which = int(kind);
    switch (entity) {
    case EntityKind::Cluster:
        return which == 0 ? DifferenceTexts::tr("Cluster %1 was added.")
            : which == 1  ? DifferenceTexts::tr("Cluster %1 was removed.")
                          : DifferenceTexts::tr("Cluster %1 was changed.");
    case EntityKind::Host:
        return which == 0 ? DifferenceTexts::tr("Host %1 was added.")
            : which == 1  ? DifferenceTexts::tr("Host %1 was removed.")
                          : DifferenceTexts::tr("Host %1 was changed.");
    case EntityKind::Gpu:
        return which == 0 ? DifferenceTexts::tr("GPU %1 was added.")
            : which == 1  ? DifferenceTexts::tr("GPU %1 was removed.")
                          : DifferenceTexts::tr("GPU %1 was changed.");
    case EntityKind::Vm:
        return which == 0 ? DifferenceTexts::tr("VM %1 was added.")
            : which == 1  ? DifferenceTexts::tr("VM %1 was removed.")
                          : DifferenceTexts::tr("VM %1 was changed.");
    case EntityKind::Design:
        break;
    }
    return DifferenceTexts::tr("The design's own facts were changed.");
}

QString orderSentence(const EntityChange &change)
{
    switch (change.ordered) {
    case EntityKind::Cluster:
        return DifferenceTexts::tr("The clusters stand in another order.");
    case EntityKind::Host:
        return DifferenceTexts::tr("The hosts of cluster %1 stand in another order.").arg(onOneLine(change.name));
    case EntityKind::Gpu:
        return DifferenceTexts::tr("The GPUs of host %1 stand in another order.").arg(onOneLine(change.name));
    default:
        return DifferenceTexts::tr("The VMs stand in another order.");
    }
}

QString sideText(const std::string &value)
{
    return value.empty() ? DifferenceTexts::tr("nothing", "no value is stated") : onOneLine(plainText(value));
}

} // namespace

QString onOneLine(const std::string &text)
{
    const QString shown = QString::fromStdString(text);
    const bool isPlain = std::all_of(shown.begin(), shown.end(), [](QChar letter) {
        const QChar::Category category = letter.category();
        return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph;
    });
    if (isPlain)
        return shown;
    std::string quoted;
    appendYamlQuoted(quoted, text);
    return QString::fromStdString(quoted);
}

QString entityText(EntityKind entity, const std::string &name)
{
    switch (entity) {
    case EntityKind::Cluster:
        return DifferenceTexts::tr("cluster %1").arg(onOneLine(name));
    case EntityKind::Host:
        return DifferenceTexts::tr("host %1").arg(onOneLine(name));
    case EntityKind::Gpu:
        return DifferenceTexts::tr("GPU %1").arg(onOneLine(name));
    case EntityKind::Vm:
        return DifferenceTexts::tr("VM %1").arg(onOneLine(name));
    case EntityKind::Design:
        break;
    }
    return DifferenceTexts::tr("the design");
}

QString nameOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return DifferenceTexts::tr("Added");
    case ChangeKind::Removed:
        return DifferenceTexts::tr("Removed");
    case ChangeKind::Moved:
        return DifferenceTexts::tr("Moved");
    case ChangeKind::Reprofiled:
        return DifferenceTexts::tr("Re-profiled");
    case ChangeKind::Mode:
        return DifferenceTexts::tr("Mode");
    case ChangeKind::Driver:
        return DifferenceTexts::tr("Driver");
    case ChangeKind::Settings:
        return DifferenceTexts::tr("Settings");
    case ChangeKind::Reordered:
        break;
    }
    return DifferenceTexts::tr("Order");
}

QString toText(const EntityChange &change)
{
    if (change.kind == Kind::Reordered)
        return orderSentence(change);
    const QString text = sentence(change.entity, change.kind);
    return change.entity == EntityKind::Design ? text : text.arg(onOneLine(change.name));
}

QString toText(const ChangeDetail &detail)
{
    if (detail.key.empty())
        return nameOf(detail.kind);
    const QString key = onOneLine(detail.key);
    const QString before = onOneLine(detail.before);
    const QString after = onOneLine(detail.after);
    if (before.isEmpty() && after.isEmpty())
        return DifferenceTexts::tr("%1: the order changed.", "a key of a file").arg(key);
    if (before.isEmpty())
        return DifferenceTexts::tr("%1 is %2 and was not stated.", "a key of a file and its value").arg(key, after);
    if (after.isEmpty())
        return DifferenceTexts::tr("%1 was %2 and is not stated any more.", "a key of a file and its value")
            .arg(key, before);
    return DifferenceTexts::tr("%1 was %2 and is %3.", "a key of a file and its values").arg(key, before, after);
}

QString toText(const RenameHint &hint)
{
    return DifferenceTexts::tr("Perhaps %1 was only renamed to %2: both state the same.", "host esx01, and a name")
        .arg(entityText(hint.entity, hint.before), onOneLine(hint.after));
}

QString toText(const MergeConflict &conflict)
{
    const QString entity = entityText(conflict.entity, conflict.name);
    if (!conflict.key.empty())
        return DifferenceTexts::tr("Conflict in %1, %2: it was %3; ours is %4; theirs is %5.",
                                   "host esx01, key of a file, values")
            .arg(entity, onOneLine(conflict.key), sideText(conflict.base), sideText(conflict.ours),
                 sideText(conflict.theirs));
    if (conflict.ours.empty())
        return DifferenceTexts::tr(
                   "Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.",
                   "host esx01, all its facts")
            .arg(entity, sideText(conflict.theirs));
    return DifferenceTexts::tr("Conflict about %1: theirs has removed it, ours has changed or needs it.", "host esx01")
        .arg(entity);
}

QString summaryOf(std::span<const EntityChange> changes)
{
    if (changes.empty())
        return DifferenceTexts::tr("No difference.");
    const auto count = [&](Kind kind) { return int(std::ranges::count(changes, kind, &EntityChange::kind)); };
    const QString text = DifferenceTexts::tr("%1 added, %2 removed, %3 changed.", "numbers of entities")
                             .arg(count(Kind::Added))
                             .arg(count(Kind::Removed))
                             .arg(count(Kind::Changed));
    return count(Kind::Reordered) == 0 ? text : text + u' ' + DifferenceTexts::tr("The order changed, too.");
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/difference_report.h"

#include "model/base/utf8.h"
#include "model/comparison/change_details.h"
#include "model/comparison/difference_texts.h"

#include <QJsonArray>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kDifferenceSchema = 1;

QString symbol(EntityChange::Kind kind)
{
    switch (kind) {
    case EntityChange::Kind::Added:
        return QString::fromUtf8(symbolOf(ChangeKind::Added));
    case EntityChange::Kind::Removed:
        return QString::fromUtf8(symbolOf(ChangeKind::Removed));
    case EntityChange::Kind::Reordered:
        return QString::fromUtf8(symbolOf(ChangeKind::Reordered));
    case EntityChange::Kind::Changed:
        break;
    }
    return QStringLiteral("~");
}

/// Punctuation means something to Markdown; behind a backslash it means itself.
QString markdown(const QString &text)
{
    static const QString kMeaning = QStringLiteral("\\`*_{}[]<>#|&~$^@");
    QString result;
    for (const QChar letter : text) {
        if (kMeaning.contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString markdownRow(const QStringList &cells) { return u"| "_qs + cells.join(u" | "_qs) + u" |\n"_qs; }

QJsonObject toJson(const std::string &key, const std::string &before, const std::string &after)
{
    QJsonObject json{{u"key"_qs, QString::fromStdString(key)}};
    if (!before.empty())
        json.insert(u"before"_qs, QString::fromStdString(before));
    if (!after.empty())
        json.insert(u"after"_qs, QString::fromStdString(after));
    return json;
}

QJsonObject toJson(const EntityChange &change)
{
    QJsonObject json{{u"change"_qs, plain(toString(change.kind))},
                     {u"entity"_qs, plain(toString(change.entity))},
                     {u"name"_qs, QString::fromStdString(change.name)}};
    if (!change.parent.empty())
        json.insert(u"in"_qs, QString::fromStdString(change.parent));
    QJsonArray values;
    for (const ValueChange &value : change.values)
        values.append(toJson(value.key, value.before, value.after));
    if (!values.isEmpty())
        json.insert(u"values"_qs, values);
    QJsonArray details;
    for (const ChangeDetail &detail : detailsOf(change)) {
        QJsonObject each = toJson(detail.key, detail.before, detail.after);
        each.insert(u"kind"_qs, plain(toString(detail.kind)));
        details.append(each);
    }
    json.insert(u"details"_qs, details);
    QJsonArray order;
    for (const std::string &name : change.order)
        order.append(QString::fromStdString(name));
    if (!order.isEmpty())
        json.insert(u"order"_qs, order);
    return json;
}

int countOf(const DifferenceReport &report, EntityChange::Kind kind)
{
    return int(std::ranges::count(report.changes, kind, &EntityChange::kind));
}

} // namespace

DifferenceReport differenceReport(QString before, const Design &was, QString after, const Design &is)
{
    DifferenceReport report{std::move(before), std::move(after), designDifference(was, is), {}};
    report.hints = renameHints(report.changes);
    return report;
}

QString toText(const DifferenceReport &report)
{
    QString text = DifferenceTexts::tr("From %1 to %2: %3", "names of two designs, and how many changes there are")
                       .arg(onOneLine(report.before.toStdString()), onOneLine(report.after.toStdString()),
                            summaryOf(report.changes))
        + u'\n';
    for (const EntityChange &change : report.changes) {
        text += u'\n' + symbol(change.kind) + u' ' + toText(change) + u'\n';
        if (change.kind == EntityChange::Kind::Changed)
            for (const ChangeDetail &detail : detailsOf(change))
                text += u"    "_qs + QString::fromUtf8(symbolOf(detail.kind)) + u' ' + toText(detail) + u'\n';
    }
    if (!report.hints.empty())
        text += u'\n';
    for (const RenameHint &hint : report.hints)
        text += u"? "_qs + toText(hint) + u'\n';
    return text;
}

QString toMarkdown(const DifferenceReport &report)
{
    const auto name = [](const QString &file) { return markdown(onOneLine(file.toStdString())); };
    QString text = DifferenceTexts::tr("From %1 to %2: %3", "names of two designs, and how many changes there are")
                       .arg(name(report.before), name(report.after), markdown(summaryOf(report.changes)))
        + u'\n';
    if (!report.changes.empty()) {
        text += u'\n'
            + markdownRow({DifferenceTexts::tr("Change"), DifferenceTexts::tr("Of what"), DifferenceTexts::tr("Fact"),
                           DifferenceTexts::tr("Before"), DifferenceTexts::tr("After")})
            + u"|---|---|---|---|---|\n"_qs;
    }
    for (const EntityChange &change : report.changes)
        for (const ChangeDetail &detail : detailsOf(change))
            text +=
                markdownRow({markdown(QString::fromUtf8(symbolOf(detail.kind))) + u' ' + markdown(nameOf(detail.kind)),
                             markdown(entityText(change.entity, change.name)), markdown(onOneLine(detail.key)),
                             markdown(onOneLine(detail.before)), markdown(onOneLine(detail.after))});
    if (!report.hints.empty())
        text += u'\n';
    for (const RenameHint &hint : report.hints)
        text += u"- "_qs + markdown(toText(hint)) + u'\n';
    return text;
}

QJsonObject toJson(const DifferenceReport &report)
{
    using Kind = EntityChange::Kind;
    QJsonArray changes;
    for (const EntityChange &change : report.changes)
        changes.append(toJson(change));
    QJsonArray hints;
    for (const RenameHint &hint : report.hints)
        hints.append(QJsonObject{{u"entity"_qs, plain(toString(hint.entity))},
                                 {u"before"_qs, QString::fromStdString(hint.before)},
                                 {u"after"_qs, QString::fromStdString(hint.after)}});
    return {{u"schemaVersion"_qs, kDifferenceSchema},
            {u"before"_qs, report.before},
            {u"after"_qs, report.after},
            {u"equal"_qs, report.changes.empty()},
            {u"summary"_qs,
             QJsonObject{{u"added"_qs, countOf(report, Kind::Added)},
                         {u"removed"_qs, countOf(report, Kind::Removed)},
                         {u"changed"_qs, countOf(report, Kind::Changed)},
                         {u"reordered"_qs, countOf(report, Kind::Reordered)}}},
            {u"changes"_qs, changes},
            {u"renameHints"_qs, hints}};
}

} // namespace sliceboard

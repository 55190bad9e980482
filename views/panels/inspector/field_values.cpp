// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/field_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// Limits of the catalog that name the ESXi versions which matter to a design.
constexpr const char *kLimitsWithVersions[] = {"shared-direct",     "mig",
                                               "mig-double-memory", "mixed-size",
                                               "multi-vgpu-count",  "passthrough-count"};

/// Texts of this file.
struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(FieldTexts)
};

QString releaseText(const DriverBranch &branch, const DriverRelease &release)
{
    const QString number = toQString(release.release.toString());
    const QString driver = toQString(branch.driverBranch);
    return branch.longTerm ? FieldTexts::tr("%1 (%2, long-term support)").arg(number, driver)
                           : QStringLiteral("%1 (%2)").arg(number, driver);
}

} // namespace

ChoiceEditor *yesNoEditor()
{
    auto *editor = new ChoiceEditor;
    editor->addChoice(FieldTexts::tr("Not entered"), {});
    editor->addChoice(FieldTexts::tr("Yes"), true);
    editor->addChoice(FieldTexts::tr("No"), false);
    return editor;
}

QVariant yesNoValue(std::optional<bool> value) { return value ? QVariant(*value) : QVariant(); }

Result<std::optional<int>> numberFrom(const QVariant &value, int least, int most)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(FieldTexts::tr("“%1” is no whole number from %2 to %3.").arg(text).arg(least).arg(most));
    return std::optional(number);
}

std::optional<bool> yesNoFrom(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

std::vector<SuggestEditor::Suggestion> releaseSuggestions(const Catalog &catalog)
{
    std::vector<std::pair<VgpuRelease, SuggestEditor::Suggestion>> found;
    for (const DriverBranch &branch : catalog.branches())
        for (const DriverRelease &release : branch.releases)
            found.push_back({release.release, {releaseText(branch, release), toQString(release.release.toString())}});
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &one) { return one.first; });
    std::vector<SuggestEditor::Suggestion> result;
    for (auto &[release, suggestion] : found)
        result.push_back(std::move(suggestion));
    return result;
}

std::vector<SuggestEditor::Suggestion> modelSuggestions(const Catalog &catalog)
{
    std::vector<SuggestEditor::Suggestion> result;
    for (const GpuModel &model : catalog.models())
        result.push_back({toQString(model.name), toQString(model.key)});
    std::ranges::sort(result, {}, &SuggestEditor::Suggestion::text);
    return result;
}

std::vector<SuggestEditor::Suggestion> esxiSuggestions(const Catalog &catalog, const Design &design)
{
    std::set<EsxiVersion, std::greater<>> versions;
    for (const char *id : kLimitsWithVersions) {
        const Limit *limit = catalog.limit(id);
        if (!limit)
            continue;
        if (limit->esxiFrom)
            versions.insert(*limit->esxiFrom);
        for (const auto &[version, count] : limit->countByEsxi)
            versions.insert(version);
    }
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            if (host.esxi)
                versions.insert(*host.esxi);
    std::vector<SuggestEditor::Suggestion> result;
    for (const EsxiVersion &version : versions) {
        const QString text = toQString(version.toString());
        result.push_back({text, text});
    }
    return result;
}

} // namespace sliceboard

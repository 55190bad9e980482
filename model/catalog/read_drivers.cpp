// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <array>
#include <set>

namespace sliceboard {
namespace {

constexpr std::array<std::string_view, 2> kBranchTypes = {"Production", "LTS"};
constexpr std::string_view kListRead = "read"; ///< esxi_confidence of drivers.yaml
constexpr std::string_view kSeenOnEsxi = "V"; ///< host_confidence_codes of drivers.yaml

/// "2026-07" as the last day of that month; null for other text.
QDate endOfMonth(const std::string &text)
{
    const QDate first = QDate::fromString(QString::fromStdString(text), QStringLiteral("yyyy-MM"));
    return first.isValid() ? QDate(first.year(), first.month(), first.daysInMonth()) : QDate();
}

/// A "?" at the end of a version means that its own source looks suspicious.
bool takeQuestionMark(std::string &version)
{
    if (!version.ends_with('?'))
        return false;
    version.pop_back();
    return true;
}

/// A text that may be null for "not found".
void readIfFound(ObjectReader &reader, std::string_view key, std::string &target)
{
    std::optional<std::string> text;
    reader.optional(key, text);
    if (text)
        target = *text;
}

void readReleaseNumber(ObjectReader &reader, int branch, VgpuRelease &release)
{
    const YamlNode node = reader.requiredNode("release");
    if (!node)
        return;
    const auto parsed = VgpuRelease::parse(node.text());
    if (parsed && parsed->branch == branch)
        release = *parsed;
    else
        reader.check(yamlFailure(node,
                                 CatalogText::tr("Expected a release of branch %1 such as \"%1.2\", but got %2.")
                                     .arg(branch)
                                     .arg(describeYaml(node))));
}

Result<DriverRelease> readRelease(YamlNode node, int branch)
{
    DriverRelease release;
    ObjectReader reader(node);
    readReleaseNumber(reader, branch, release.release);
    readIfFound(reader, "host_esxi", release.hostEsxi);
    std::string confidence;
    readIfFound(reader, "host_conf", confidence);
    release.hostSeenOnEsxi = confidence == kSeenOnEsxi;
    readIfFound(reader, "linux_guest", release.linuxGuest);
    readIfFound(reader, "windows_guest", release.windowsGuest);
    const bool linuxDoubt = takeQuestionMark(release.linuxGuest);
    release.guestDoubtful = takeQuestionMark(release.windowsGuest) || linuxDoubt;
    reader.skip({"guest_src"});
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return release;
}

Result<void> addRelease(YamlNode item, DriverBranch &branch, std::set<VgpuRelease> &seen)
{
    auto release = readRelease(item, branch.branch);
    if (!release)
        return tl::unexpected(release.error());
    if (!seen.insert(release->release).second)
        return yamlFailure(
            item,
            CatalogText::tr("Release %1 is listed twice.").arg(QString::fromStdString(release->release.toString())));
    const auto same = [&](const DriverRelease &other) { return other.release == release->release; };
    std::erase_if(branch.releases, same);
    branch.releases.push_back(std::move(*release));
    return {};
}

void readEsxi(ObjectReader &reader, std::string_view key, std::vector<EsxiVersion> &target)
{
    const YamlNode list = reader.optionalNode(key);
    if (!list)
        return;
    target.clear();
    reader.check(forEachItem(list, [&target](YamlNode item) -> Result<void> {
        const auto version = EsxiVersion::parse(item.text());
        if (!version)
            return yamlFailure(
                item, CatalogText::tr("Expected an ESXi version such as 8.0.3, but got %1.").arg(describeYaml(item)));
        target.push_back(*version);
        return {};
    }));
}

void readLifetime(ObjectReader &reader, DriverBranch &branch)
{
    if (const YamlNode type = reader.optionalNode("type")) {
        const auto word = yamlWord(type, kBranchTypes);
        if (word)
            branch.longTerm = *word == 1;
        else
            reader.check(tl::unexpected(word.error()));
    }
    const YamlNode node = reader.optionalNode("support_end");
    if (!node || node.isNull())
        return;
    branch.supportEnd = endOfMonth(std::string(node.text()));
    if (!branch.supportEnd.isValid())
        reader.check(yamlFailure(
            node, CatalogText::tr("Expected a month such as 2026-07, but got %1.").arg(describeYaml(node))));
}

Result<void> readDropped(YamlNode key, YamlNode value, DriverBranch &branch)
{
    const auto release = VgpuRelease::parse(value.text());
    if (!release)
        return yamlFailure(
            value, CatalogText::tr("Expected a vGPU release such as 14.2, but got %1.").arg(describeYaml(value)));
    branch.esxiDropped[std::string(key.text())] = *release;
    return {};
}

void readEsxiVersions(ObjectReader &reader, DriverBranch &branch)
{
    readIfFound(reader, "esxi", branch.esxi);
    std::string confidence;
    readIfFound(reader, "esxi_confidence", confidence);
    branch.esxiListRead = branch.esxiListRead || confidence == kListRead;
    reader.optional("esxi_listed", branch.esxiListed);
    reader.optional("esxi_excluded", branch.esxiExcluded);
    if (const YamlNode dropped = reader.optionalNode("esxi_dropped"))
        reader.check(
            forEachPair(dropped, [&branch](YamlNode key, YamlNode value) { return readDropped(key, value, branch); }));
}

/// A branch that is known already is amended: someone who adds a release need not copy the others.
Result<void> readBranch(YamlNode node, CatalogDraft &draft)
{
    ObjectReader reader(node);
    int number = 0;
    readPositive(reader, "branch", number);
    const std::string key = std::to_string(number);
    const auto *known = draft.branches.find(key);
    DriverBranch branch = known && known->folder != draft.folder ? known->row : DriverBranch();
    branch.branch = number;
    if (number == 0)
        reader.requiredNode("branch");
    reader.optional("driver_branch", branch.driverBranch);
    readLifetime(reader, branch);
    readEsxiVersions(reader, branch);
    readEsxi(reader, "esxi_from", branch.esxiFrom);
    readEsxi(reader, "esxi_doubtful", branch.esxiDoubtful);
    std::set<VgpuRelease> seen;
    if (const YamlNode releases = reader.optionalNode("releases"))
        reader.check(forEachItem(releases, [&](YamlNode item) { return addRelease(item, branch, seen); }));
    reader.skip({"status", "release_month", "cuda_max", "nvaie"});
    if (auto done = reader.finish(); !done)
        return done;
    return draft.add(draft.branches, key, std::move(branch), node);
}

void readPairingRule(ObjectReader &reader, PairingRule &rule)
{
    readPositive(reader, "same_branch_only_until", rule.sameBranchOnlyUntil);
    readPositive(reader, "previous_branch_from", rule.previousBranchFrom);
    readPositive(reader, "lts_pair_from", rule.ltsPairFrom);
    reader.skip({"summary", "ok", "not_ok", "history", "feature_limit"});
}

} // namespace

Result<void> readDrivers(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    file.optional("as_of", draft.asOf);
    if (const YamlNode branches = file.optionalNode("branches"))
        file.check(forEachItem(branches, [&draft](YamlNode item) { return readBranch(item, draft); }));
    file.optionalObject("compat_rule", [&draft](ObjectReader &rule) { readPairingRule(rule, draft.pairingRule); });
    readAscending(file, "lts_chain", draft.pairingRule.ltsChain);
    file.skip({"columns", "source_codes", "host_confidence_codes", "branch_notes"});
    return file.finish();
}

} // namespace sliceboard

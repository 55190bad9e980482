// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/view_writer.h"

#include "model/base/yaml_text.h"
#include "model/formats/flow_writer.h"

namespace sliceboard {
namespace {

constexpr int kIndent = 4;

std::string &key(std::string &out, std::string_view name)
{
    out += '\n';
    out.append(kIndent, ' ');
    out += name;
    return out += ": ";
}

void textIfAny(std::string &out, std::string_view name, std::string_view text)
{
    if (!text.empty() && !appendYamlBlock(key(out, name), text, kIndent + 2))
        appendYaml(out, text, YamlStyle::Block);
}

void appendPaths(std::string &out, const std::vector<std::string> &paths)
{
    FlowList list(out);
    for (const std::string &path : paths)
        appendYaml(list.item(), path, YamlStyle::Flow);
}

void appendFinding(std::string &out, const FindingName &finding)
{
    FlowMap map(out);
    map.text("rule", finding.rule);
    if (!finding.subjects.empty())
        appendPaths(map.key("on"), finding.subjects);
}

} // namespace

void appendPresentation(std::string &out, const PresentationSetup &presentation)
{
    if (presentation == PresentationSetup())
        return;
    FlowMap map(out += "\npresentation: ");
    map.word("names", presentation.names);
}

void appendViews(std::string &out, const std::vector<SavedView> &views)
{
    if (views.empty())
        return;
    out += "\nviews:";
    for (const SavedView &view : views) {
        appendYaml(out += "\n  - title: ", view.title, YamlStyle::Block);
        textIfAny(out, "caption", view.caption);
        textIfAny(out, "show", view.show);
        if (view.zoom)
            key(out, "zoom") += std::to_string(*view.zoom);
        if (view.grouping)
            key(out, "group") += spelling(*view.grouping);
        if (view.order)
            key(out, "sort") += spelling(*view.order);
        if (!view.folded.empty())
            appendPaths(key(out, "folded"), view.folded);
        textIfAny(out, "filter", view.filter);
        if (view.finding != FindingName())
            appendFinding(key(out, "finding"), view.finding);
        if (!view.adds.empty())
            appendPaths(key(out, "adds"), view.adds);
    }
}

} // namespace sliceboard

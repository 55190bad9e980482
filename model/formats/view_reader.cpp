// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/view_reader.h"

#include "model/domain/view_limits.h"
#include "model/formats/design_file_texts.h"
#include "model/formats/design_maps.h"
#include "model/formats/yaml_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

Result<void> readShortText(YamlNode node, std::string &text)
{
    if (auto done = readYaml(node, text); !done)
        return done;
    if (text.size() > kMostViewBytes)
        return yamlFailure(node,
                           DesignFileTexts::tr("This text is longer than %1 bytes, which is the most that is read.")
                               .arg(kMostViewBytes));
    return {};
}

void optionalText(ObjectReader &map, std::string_view key, std::string &text)
{
    if (const YamlNode node = map.optionalNode(key); node && !node.isNull())
        map.check(readShortText(node, text));
}

Result<void> readTitle(YamlNode node, std::string &title)
{
    if (auto done = readShortText(node, title); !done)
        return done;
    if (title.empty())
        return yamlFailure(node, DesignFileTexts::tr("A title must not be empty."));
    return {};
}

Result<void> readPaths(YamlNode node, std::vector<std::string> &paths)
{
    if (auto list = expectListUpTo(node, kMostViewPaths); !list)
        return list;
    return readYaml(node, paths);
}

Result<void> readFinding(YamlNode node, FindingName &finding)
{
    ObjectReader map(node);
    map.required("rule", finding.rule);
    if (const YamlNode subjects = map.optionalNode("on"))
        map.check(readPaths(subjects, finding.subjects));
    std::sort(finding.subjects.begin(), finding.subjects.end());
    return finishMap(map, DesignMap::Finding);
}

Result<void> readView(YamlNode node, SavedView &view)
{
    ObjectReader map(node);
    if (const YamlNode title = map.requiredNode("title"))
        map.check(readTitle(title, view.title));
    optionalText(map, "caption", view.caption);
    optionalText(map, "show", view.show);
    optionalWithin(map, "zoom", kLeastViewZoom, kMostViewZoom, view.zoom);
    map.optional("group", view.grouping);
    map.optional("sort", view.order);
    if (const YamlNode folded = map.optionalNode("folded"); folded && !folded.isNull())
        map.check(readPaths(folded, view.folded));
    optionalText(map, "filter", view.filter);
    if (const YamlNode finding = map.optionalNode("finding"); finding && !finding.isNull())
        map.check(readFinding(finding, view.finding));
    if (const YamlNode adds = map.optionalNode("adds"); adds && !adds.isNull())
        map.check(readPaths(adds, view.adds));
    return finishMap(map, DesignMap::View);
}

} // namespace

Result<void> readPresentation(YamlNode node, PresentationSetup &presentation)
{
    ObjectReader map(node);
    map.optional("names", presentation.names);
    return finishMap(map, DesignMap::Presentation);
}

Result<void> readViews(YamlNode node, std::vector<SavedView> &views)
{
    if (auto list = expectListUpTo(node, kMostViews); !list)
        return list;
    for (const YamlNode item : node.items())
        if (auto done = readView(item, views.emplace_back()); !done)
            return done;
    return {};
}

} // namespace sliceboard

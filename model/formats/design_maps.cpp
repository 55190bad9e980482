// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_maps.h"

#include "model/base/yaml_text.h"
#include "model/formats/design_file_texts.h"
#include "model/formats/yaml_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::size_t kLongestKey = 200; ///< yaml-cpp reads back simple keys of up to 1024 bytes, escaped

Result<void> keepExtra(YamlEntry entry, Extras &extras)
{
    if (entry.key.text().size() > kLongestKey)
        return yamlFailure(
            entry.key,
            DesignFileTexts::tr("This key is longer than %1 bytes, which is the most that is read.").arg(kLongestKey));
    extras.emplace(entry.key.text(), yamlOnOneLine(entry.value));
    return {};
}

} // namespace

Result<void> finishMap(ObjectReader &map, DesignMap kind, Extras *extras)
{
    Q_ASSERT(std::ranges::is_permutation(map.knownKeys(), designKeys(kind)));
    if (!extras)
        return map.finish();
    Result<void> kept;
    auto done = map.finish([&kept, extras](YamlEntry entry) {
        if (kept)
            kept = keepExtra(entry, *extras);
    });
    return done ? kept : done;
}

Result<void> expectListUpTo(YamlNode node, std::size_t most)
{
    auto list = expectYamlList(node);
    if (list && node.size() > most)
        return yamlFailure(
            node, DesignFileTexts::tr("This list has %1 items; at most %2 are read.").arg(node.size()).arg(most));
    return list;
}

void optionalDay(ObjectReader &map, std::string_view key, std::string &day)
{
    const YamlNode node = map.optionalNode(key);
    if (!node || node.isNull())
        return;
    if (isIsoDate(node.text()))
        day = node.text();
    else
        map.check(yamlFailure(
            node, DesignFileTexts::tr("Expected a date such as 2027-01-31, but got %1.").arg(describeYaml(node))));
}

void optionalWithin(ObjectReader &map, std::string_view key, int least, int most, std::optional<int> &number)
{
    const YamlNode node = map.optionalNode(key);
    if (!node || node.isNull())
        return;
    const auto read = yamlInteger(node, least, most);
    if (read)
        number = int(*read);
    else
        map.check(tl::unexpected(read.error()));
}

Result<void> UniqueNames::read(YamlNode node, std::string &name)
{
    if (auto done = readYaml(node, name); !done)
        return done;
    if (name.empty())
        return yamlFailure(node, DesignFileTexts::tr("A name must not be empty."));
    const auto [first, isNew] = m_lines.emplace(node.text(), node.place().line);
    if (!isNew)
        return yamlFailure(node,
                           DesignFileTexts::tr("The name \"%1\" is used twice; the first time in line %2.")
                               .arg(QString::fromStdString(name))
                               .arg(first->second));
    return {};
}

} // namespace sliceboard

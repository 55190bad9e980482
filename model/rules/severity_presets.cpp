// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/severity_presets.h"

#include "model/base/yaml_reader.h"
#include "model/rules/rules.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace sliceboard {
namespace {

struct SeverityPresetTexts {
    Q_DECLARE_TR_FUNCTIONS(SeverityPresets)
};

Result<void> readPreset(YamlEntry entry, SeverityPreset &preset)
{
    preset.id = entry.key.text();
    if (auto isMap = expectYamlMap(entry.value); !isMap)
        return isMap;
    for (const YamlEntry rule : entry.value.entries()) {
        const std::string id(rule.key.text());
        if (std::ranges::none_of(allRules(), [&](const Rule *known) { return known->id == id; }))
            return yamlFailure(rule.key,
                               SeverityPresetTexts::tr("There is no rule \"%1\".").arg(QString::fromStdString(id)));
        const auto word = yamlWord(rule.value, spellings<Severity>());
        if (!word)
            return tl::unexpected(word.error());
        preset.severities[id] = Severity(*word);
    }
    return {};
}

} // namespace

Result<std::vector<SeverityPreset>> readSeverityPresets(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            SeverityPresetTexts::tr("The presets of severities cannot be opened: %1.").arg(file.errorString()),
            TextPlace{path});
    const QByteArray bytes = file.readAll();
    const auto tree = parseYaml({bytes.constData(), std::size_t(bytes.size())}, path);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto isMap = expectYamlMap(tree->root()); !isMap)
        return tl::unexpected(isMap.error());
    std::vector<SeverityPreset> presets;
    for (const YamlEntry entry : tree->root().entries())
        if (auto done = readPreset(entry, presets.emplace_back()); !done)
            return tl::unexpected(done.error());
    return presets;
}

} // namespace sliceboard

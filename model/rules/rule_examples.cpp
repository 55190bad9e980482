// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rule_examples.h"

#include "model/base/yaml_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sliceboard {
namespace {

struct RuleExampleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleExamples)
};

Result<void> readOne(YamlEntry entry, RuleExamples &examples)
{
    RuleExample example;
    ObjectReader reader(entry.value);
    reader.required("fires", example.fires);
    reader.required("silent", example.silent);
    if (auto done = reader.finish(); !done)
        return done;
    const std::string id(entry.key.text());
    if (!examples.emplace(id, std::move(example)).second)
        return yamlFailure(
            entry.key,
            RuleExampleTexts::tr("There are already examples for the rule \"%1\".").arg(QString::fromStdString(id)));
    return {};
}

Result<void> readFile(const QString &path, RuleExamples &examples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(RuleExampleTexts::tr("The examples of rules cannot be opened: %1.").arg(file.errorString()),
                       TextPlace{path});
    const QByteArray bytes = file.readAll();
    const auto tree = parseYaml({bytes.constData(), std::size_t(bytes.size())}, path);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto isMap = expectYamlMap(tree->root()); !isMap)
        return isMap;
    for (const YamlEntry entry : tree->root().entries())
        if (auto done = readOne(entry, examples); !done)
            return done;
    return {};
}

} // namespace

Result<RuleExamples> readRuleExamples(const QString &folder)
{
    RuleExamples examples;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        if (auto done = readFile(dir.filePath(name), examples); !done)
            return tl::unexpected(done.error());
    return examples;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <QUrl>

namespace sliceboard {
namespace {

/// Reports link to it and the program opens it in a browser: nothing but a whole web address will do.
Result<void> readAddress(YamlNode node, std::string &address)
{
    if (auto done = readYaml(node, address); !done || address.empty())
        return done;
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http")))
        return yamlFailure(node,
                           CatalogText::tr("Expected an address such as https://example.org/guide, but got %1.")
                               .arg(describeYaml(node)));
    return {};
}

} // namespace

Result<void> readSources(YamlNode root, CatalogDraft &draft)
{
    return forEachPair(root, [&draft](YamlNode key, YamlNode value) -> Result<void> {
        Source source;
        source.key = key.text();
        ObjectReader reader(value);
        reader.required("title", source.title);
        if (const YamlNode url = reader.optionalNode("url"))
            reader.check(readAddress(url, source.url));
        reader.skip({"how"});
        if (auto done = reader.finish(); !done)
            return done;
        return draft.add(draft.sources, std::string(key.text()), source, key);
    });
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

namespace sliceboard {

Result<void> readSources(YamlNode root, CatalogDraft &draft)
{
    return forEachPair(root, [&draft](YamlNode key, YamlNode value) -> Result<void> {
        Source source;
        source.key = key.text();
        ObjectReader reader(value);
        reader.required("title", source.title);
        reader.optional("url", source.url);
        reader.skip({"how"});
        if (auto done = reader.finish(); !done)
            return done;
        return draft.add(draft.sources, std::string(key.text()), source, key);
    });
}

} // namespace sliceboard

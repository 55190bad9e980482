// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/cited_source.h"

#include <QStringList>

namespace sliceboard {

QString CitedSource::toString() const
{
    QStringList parts{title.isEmpty() ? key : title, place, url};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

CitedSource citedSource(std::string_view citation, const Catalog &catalog)
{
    const std::size_t space = citation.find(' ');
    const std::string_view key = citation.substr(0, space);
    const std::string_view place = space == citation.npos ? std::string_view() : citation.substr(space + 1);
    CitedSource cited{QString::fromUtf8(key.data(), qsizetype(key.size())),
                      QString::fromUtf8(place.data(), qsizetype(place.size())),
                      {},
                      {}};
    if (const Source *source = catalog.source(key)) {
        cited.title = QString::fromStdString(source->title);
        cited.url = QString::fromStdString(source->url);
    }
    return cited;
}

} // namespace sliceboard

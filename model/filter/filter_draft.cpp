// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_draft.h"

#include "model/base/utf8.h"
#include "model/filter/filter_facets.h"

#include <QCoreApplication>
#include <QStringList>

namespace sliceboard {
namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

} // namespace

QString hintAfter(const FilterFacet &facet, const QString &prefix)
{
    switch (facet.kind) {
    case FacetKind::Text:
        return DraftTexts::tr("Go on after \"%1\" with a text. %2.")
            .arg(prefix, QCoreApplication::translate("Filter", facet.meaning));
    case FacetKind::Word: {
        QStringList words;
        for (const FilterWord &word : facet.words())
            words += plain(word.name);
        return DraftTexts::tr("Go on after \"%1\" with one of %2.").arg(prefix, words.join(u", "_qs));
    }
    case FacetKind::Version:
        return DraftTexts::tr("Go on after \"%1\" with a version such as 17.4.").arg(prefix);
    case FacetKind::Number:
        return DraftTexts::tr("Go on after \"%1\" with a whole number such as 8.").arg(prefix);
    case FacetKind::Amount:
        return DraftTexts::tr("Go on after \"%1\" with an amount of memory such as 40 or 40GB.").arg(prefix);
    }
    return {};
}

QString hintForWord(const QString &word)
{
    QStringList facets;
    for (const FilterFacet &facet : filterFacets())
        if (!word.isEmpty() && plain(facet.name).startsWith(word, Qt::CaseInsensitive))
            facets += plain(facet.name) + (facet.compares() && facet.kind != FacetKind::Version ? u">="_qs : u":"_qs);
    return facets.isEmpty()
        ? QString()
        : DraftTexts::tr("Nothing is called \"%1\"; it can become %2.").arg(word, facets.join(u", "_qs));
}

} // namespace sliceboard

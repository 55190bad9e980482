// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/filter_help_dialog.h"

#include "model/filter/filter_facets.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

QString row(const QString &text, const QString &meaning)
{
    return u"<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>"_qs.arg(text.toHtmlEscaped(),
                                                                              meaning.toHtmlEscaped());
}

QString grammarRows()
{
    return row(u"esx01 train"_qs, FilterHelpDialog::tr("Plain words: names that hold them, all at once"))
        + row(u"\"two words\""_qs, FilterHelpDialog::tr("A phrase"))
        + row(u"host:esx profile:*20c"_qs, FilterHelpDialog::tr("Properties; * stands for any letters"))
        + row(u"host:\"esx1\""_qs, FilterHelpDialog::tr("The whole name, not a part of it"))
        + row(u"free>=40 vms<4 release>=17.4"_qs,
              FilterHelpDialog::tr("Comparisons by <, <=, >, >=, = and !=; memory in GB unless MB or TB is written"))
        + row(u"-mode:mig"_qs, FilterHelpDialog::tr("All others; \"not mode:mig\" says the same"))
        + row(u"mode:mig | mode:passthrough"_qs, FilterHelpDialog::tr("Alternatives; \"or\" says the same"));
}

/// "free>=" or "mode:"
QString writtenAs(const FilterFacet &facet)
{
    const bool isNumber = facet.kind == FacetKind::Number || facet.kind == FacetKind::Amount;
    return QString::fromUtf8(facet.name) + (isNumber ? u">="_qs : u":"_qs);
}

QString meaningOf(const FilterFacet &facet)
{
    QStringList words;
    if (facet.words)
        for (const FilterWord &word : facet.words())
            words += QString::fromUtf8(word.name.data(), qsizetype(word.name.size()));
    const QString meaning = QCoreApplication::translate("Filter", facet.meaning);
    return words.isEmpty() ? meaning : meaning + u": "_qs + words.join(u", "_qs);
}

QString facetRows()
{
    QString rows;
    for (const FilterFacet &facet : filterFacets())
        rows += row(writtenAs(facet), meaningOf(facet));
    return rows;
}

} // namespace

QString filterHelpHtml()
{
    const auto paragraph = [](const QString &text) { return u"<p>"_qs + text.toHtmlEscaped() + u"</p>"_qs; };
    return u"<table>"_qs + grammarRows() + u"</table>"_qs
        + paragraph(
               FilterHelpDialog::tr("All terms must hold for one and the same VM, GPU, host or cluster. What it is "
                                    "on is found with it: a VM with its GPU, its host and its cluster."))
        + u"<table>"_qs + facetRows() + u"</table>"_qs
        + paragraph(FilterHelpDialog::tr("Enter goes to the next match, Shift+Enter to the one before, Esc shows "
                                         "everything again. Select All selects what matches."));
}

QString filterFacetsMarkdown()
{
    QStringList rows;
    for (const FilterFacet &facet : filterFacets())
        rows += u"| `%1` | %2 |"_qs.arg(writtenAs(facet), meaningOf(facet));
    return rows.join(u'\n');
}

FilterHelpDialog::FilterHelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What Can Be Searched For"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(filterHelpHtml());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace sliceboard

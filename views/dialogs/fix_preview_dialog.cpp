// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/fix_preview_dialog.h"

#include "views/items/edit_sentences.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

/// Laying out more takes longer than anyone reads.
constexpr qsizetype kLongestList = 500;

QString listHtml(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<p><b>%1</b></p><ul>").arg(heading.toHtmlEscaped());
    for (const QString &line : lines.first(std::min(lines.size(), kLongestList)))
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    if (lines.size() > kLongestList)
        html += QStringLiteral("<li>%1</li>")
                    .arg(FixPreviewDialog::tr("… and %Ln more", nullptr, int(lines.size() - kLongestList)));
    return html + QStringLiteral("</ul>");
}

QStringList describeAll(const std::vector<Finding> &findings, const Facts &facts)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << FixPreviewDialog::tr("%1: %2", "severity: message")
                     .arg(toText(finding.severity), describe(finding, facts));
    return lines;
}

} // namespace

FixPreviewDialog::FixPreviewDialog(const OfferedFix &fix, const Facts &facts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Preview of the fix"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QTextBrowser(this);
    text->setHtml(previewHtml(fix, facts));
    text->setAccessibleName(windowTitle());
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Apply)->setDefault(true);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Apply)->setFocus();
    resize(QSize(560, 380).boundedTo(screen()->availableSize() * 9 / 10));
}

QString previewHtml(const OfferedFix &fix, const Facts &facts)
{
    const QString head = QStringLiteral("<p><b>%1</b></p>").arg(fix.title.toHtmlEscaped());
    const QString come = fix.change.added.empty()
        ? QStringLiteral("<p>%1</p>").arg(FixPreviewDialog::tr("No new findings come.").toHtmlEscaped())
        : listHtml(FixPreviewDialog::tr("Findings that come:"), describeAll(fix.change.added, facts));
    return head + listHtml(FixPreviewDialog::tr("What changes:"), sentencesOf(fix.edits, facts))
        + listHtml(FixPreviewDialog::tr("Findings that go:"), describeAll(fix.change.removed, facts)) + come;
}

} // namespace sliceboard

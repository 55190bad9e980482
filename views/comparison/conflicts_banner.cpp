// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/conflicts_banner.h"

#include "model/comparison/design_merge.h"

namespace sliceboard {

ConflictsBanner::ConflictsBanner(const Document &document, QWidget *parent) : QLabel(parent), m_document(document)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setMargin(6);
    hide();
    connect(&document, &Document::loaded, this, &ConflictsBanner::update);
    connect(&document, &Document::settled, this, &ConflictsBanner::update);
    update();
}

void ConflictsBanner::update()
{
    const Extras &extras = m_document.design().extras;
    const auto found = extras.find(kConflictsKey);
    const std::string list = found == extras.end() ? std::string() : found->second;
    if (list == m_shown)
        return;
    m_shown = list;
    const int count = int(conflictsOf(m_document.design()).size());
    setVisible(count > 0);
    setText(QStringLiteral("⚠ %1 <a href=\"conflicts\">%2</a>")
                .arg(tr("%Ln conflict(s) of a merge: the design has what was made on our side.", nullptr, count)
                         .toHtmlEscaped(),
                     tr("Settle them…").toHtmlEscaped()));
}

} // namespace sliceboard

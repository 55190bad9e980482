// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/findings_note.h"

#include "views/items/severity_icon.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::size_t kMostLines = 4;

} // namespace

FindingsNote::FindingsNote(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    setVisible(false);
}

void FindingsNote::show(std::vector<Finding> findings, const Facts &facts)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    const std::size_t shown = std::min(findings.size(), kMostLines);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines.push_back(
            {findings[i].severity, describe(findings[i], facts), QString::fromStdString(findings[i].key())});
    const std::size_t more = findings.size() - shown;
    if (lines == m_lines && more == m_more)
        return;
    m_lines = std::move(lines);
    m_more = more;
    rebuild();
}

void FindingsNote::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // Later, for a click on one of these may have brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_before;
    for (const Line &line : m_lines) {
        QLabel *text = addLine(line);
        if (before)
            setTabOrder(before, text); // a new widget comes last in its window
        before = text;
    }
    if (m_more > 0)
        m_layout->addWidget(new QLabel(tr("And %Ln more, see the findings panel.", nullptr, int(m_more)), this));
    setVisible(!m_lines.empty());
}

/// Returns what takes the focus.
QLabel *FindingsNote::addLine(const Line &line)
{
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    const int size = fontMetrics().height();
    auto *icon = new QLabel(widget);
    icon->setPixmap(severityIcon(line.severity).pixmap(QSize(size, size), devicePixelRatioF()));
    auto *text = new QLabel(widget);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setText(tr("%1: %2 <a href=\"#\">Details</a>", "severity: message, link")
                      .arg(toText(line.severity), line.text.toHtmlEscaped()));
    text->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    text->setAccessibleName(tr("%1: %2", "severity: message").arg(toText(line.severity), line.text));
    connect(text, &QLabel::linkActivated, this, [this, key = line.key] { Q_EMIT activated(key); });
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_layout->addWidget(widget);
    return text;
}

} // namespace sliceboard

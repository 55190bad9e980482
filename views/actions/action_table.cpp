// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/actions/action_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace sliceboard {
namespace {

QString translated(const ActionRow &row) { return QCoreApplication::translate("Actions", row.text); }

QString plainText(const ActionRow &row) { return translated(row).remove(u'&').remove(u'…'); }

/// The icons are drawn in black and say so by currentColor.
QPixmap drawn(const QByteArray &svg, const QColor &colour, int size)
{
    QSvgRenderer renderer(QByteArray(svg).replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

void requireOf(std::vector<ActionRow> &rows, const std::function<bool()> &condition)
{
    for (ActionRow &row : rows)
        row.enabled = [condition, own = std::move(row.enabled)] { return condition() && (!own || own()); };
}

void ActionTable::add(std::vector<ActionRow> rows)
{
    for (ActionRow &row : rows) {
        auto *action = new QAction(translated(row), this);
        action->setObjectName(QLatin1String(row.id));
        action->setShortcut(row.key);
        action->setCheckable(bool(row.checked));
        if (!row.key.isEmpty())
            action->setToolTip(
                QStringLiteral("%1 (%2)").arg(plainText(row), row.key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, row.run);
        m_byId[row.id] = action;
        m_actions.push_back(action);
        m_rows.push_back(std::move(row));
    }
    recolour();
    refresh();
}

QAction *ActionTable::action(const char *id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.at(id);
}

void ActionTable::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].enabled)
            m_actions[i]->setEnabled(m_rows[i].enabled());
        if (m_rows[i].checked)
            m_actions[i]->setChecked(m_rows[i].checked());
    }
}

void ActionTable::recolour()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].icon)
            m_actions[i]->setIcon(themedIcon(m_rows[i].icon));
}

QIcon themedIcon(const char *name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const QPalette palette = QGuiApplication::palette();
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::ButtonText), size));
        icon.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return icon;
}

QString shortcutsHtml(const ActionTable &table)
{
    QString html = QStringLiteral("<table cellpadding=\"1\" cellspacing=\"0\">");
    for (const ActionRow &row : table.rows())
        if (!row.key.isEmpty())
            html +=
                QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(row.key.toString(QKeySequence::NativeText).toHtmlEscaped(), plainText(row).toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace sliceboard

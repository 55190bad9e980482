// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/actions/action_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

namespace sliceboard {
namespace {

QString translated(const ActionRow &row) { return QCoreApplication::translate("Actions", row.text); }

/// Without mnemonics, which stand in brackets behind Japanese texts.
QString plainText(const ActionRow &row)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&\\w\\)"));
    return translated(row).remove(bracketed).remove(u'&').remove(u'…');
}

/// Draws a picture anew for each size, so that it is sharp at every scale. The pictures are black and say so by
/// currentColor.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QByteArray svg) : m_svg(std::move(svg)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QColor colour = QGuiApplication::palette().color(group, role);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        paint(&painter, QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

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
        action->setCheckable(bool(row.checked));
        connect(action, &QAction::triggered, this, row.run);
        m_byId[row.id] = action;
        m_actions.push_back(action);
        m_rows.push_back(std::move(row));
        setKey(m_rows.back().id, m_rows.back().key);
    }
    recolour();
    refresh();
}

QAction *ActionTable::action(const char *id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.at(id);
}

QString ActionTable::title(const char *id) const
{
    const auto row = std::ranges::find(m_rows, std::string_view(id), &ActionRow::id);
    Q_ASSERT(row != m_rows.end());
    return plainText(*row);
}

void ActionTable::setKey(const char *id, const QKeySequence &key)
{
    QAction *changed = action(id);
    changed->setShortcut(key);
    showToolTip(std::size_t(std::ranges::find(m_actions, changed) - m_actions.begin()));
}

/// What it is called and its key, or why it cannot be had now.
void ActionTable::showToolTip(std::size_t row, const QString &whyNot)
{
    const QString text = plainText(m_rows[row]);
    const QString key = m_actions[row]->shortcut().toString(QKeySequence::NativeText);
    m_actions[row]->setToolTip((key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key))
                               + (whyNot.isEmpty() ? QString() : u'\n' + whyNot));
    m_actions[row]->setStatusTip(whyNot);
}

void ActionTable::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isEnabled = !m_rows[i].enabled || m_rows[i].enabled();
        const QString whyNot = isEnabled && m_rows[i].whyNot ? m_rows[i].whyNot() : QString();
        m_actions[i]->setEnabled(isEnabled && whyNot.isEmpty());
        if (m_rows[i].whyNot)
            showToolTip(i, whyNot);
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
    return QIcon(new ThemedIconEngine(file.readAll()));
}

QIcon blankIcon(int side)
{
    QPixmap nothing(side, side);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

QString shortcutsMarkdown(const ActionTable &table)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_|<>\\[\\]])"));
    QString text =
        QStringLiteral("| %1 | %2 |\n|---|---|\n")
            .arg(QCoreApplication::translate("Actions", "Keys"), QCoreApplication::translate("Actions", "Action"));
    for (const ActionRow &row : table.rows()) {
        const QString key = table.key(row.id).toString(QKeySequence::NativeText);
        if (!key.isEmpty())
            text += QStringLiteral("| **%1** | %2 |\n").arg(QString(key).replace(special, u"\\\\1"_qs), plainText(row));
    }
    return text;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/card_list.h"

#include "model/reports/check_report.h"
#include "views/items/severity_icon.h"
#include "views/painting/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

enum Role { KeyRole = Qt::UserRole, CardRole, HeadingRole };
constexpr int kCardMargin = 8;
constexpr QSize kPicture = CardList::kPictureSize;
constexpr double kGreyed = 0.7; ///< of the text colour; still 4.5:1 with the ground

bool isHeading(const QModelIndex &index) { return index.data(HeadingRole).toBool(); }

QFont titleFont(QFont font, bool isLarge)
{
    font.setBold(true);
    if (isLarge)
        font.setPointSizeF(font.pointSizeF() * 1.1);
    return font;
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text).height();
}

/// Paints cards and headings, and knows how high they are at the width of their list.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = list ? list->viewport()->width() : 300;
        const int line = QFontMetrics(option.font).height();
        if (isHeading(index))
            return {width, line * 2};
        const Card card = index.data(CardRole).value<Card>();
        const int room = textRect(card, QRect(0, 0, width, 0)).width();
        int height = wrappedHeight(titleFont(option.font, false), card.title, room)
            + wrappedHeight(option.font, card.text, room) + wrappedHeight(option.font, card.facts, room);
        height += (card.path.isEmpty() ? 0 : line) + (card.counts || !card.note.isEmpty() ? line + 2 : 0);
        if (card.hasPicture)
            height = std::max(height, kPicture.height());
        return {width, height + 2 * kCardMargin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        painter->save();
        if (isHeading(index))
            paintHeading(*painter, option, index.data().toString());
        else
            paintCard(*painter, option, index.data(CardRole).value<Card>());
        painter->restore();
    }

private:
    static QRect textRect(const Card &card, const QRect &rect)
    {
        const int left = card.hasPicture ? kPicture.width() + 2 * kCardMargin : kCardMargin;
        return rect.adjusted(left, kCardMargin, -kCardMargin, -kCardMargin);
    }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
    {
        painter.setFont(titleFont(option.font, true));
        painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter.drawText(option.rect.adjusted(kCardMargin, 0, -kCardMargin, -kCardMargin / 2),
                         Qt::AlignBottom | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, option.rect.width() - 2 * kCardMargin));
    }

    void paintCard(QPainter &painter, QStyleOptionViewItem &option, const Card &card) const
    {
        option.text.clear();
        option.icon = {};
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        QColor text = option.palette.color(QPalette::Active, isChosen ? QPalette::HighlightedText : QPalette::Text);
        if (card.isMissing && !isChosen)
            text = mixed(text, option.palette.color(QPalette::Active, QPalette::Base), kGreyed);
        if (card.hasPicture)
            paintPicture(painter, option, card, text);
        paintTexts(painter, option, card, text);
    }

    static void paintPicture(QPainter &painter, const QStyleOptionViewItem &option, const Card &card,
                             const QColor &line)
    {
        const QRect rect(option.rect.topLeft() + QPoint(kCardMargin, kCardMargin), kPicture);
        if (!card.picture.isNull())
            painter.drawImage(rect, card.picture);
        QColor frame = line;
        frame.setAlphaF(0.5F);
        painter.setPen(frame);
        painter.drawRect(rect);
    }

    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const Card &card, const QColor &text)
    {
        QRect rest = textRect(card, option.rect);
        const auto write = [&](const QFont &font, const QString &words) {
            if (words.isEmpty())
                return;
            painter.setFont(font);
            painter.drawText(rest, Qt::TextWordWrap, words);
            rest.setTop(rest.top() + wrappedHeight(font, words, rest.width()));
        };
        painter.setPen(text);
        write(titleFont(option.font, false), card.title);
        write(option.font, card.text);
        write(option.font, card.facts);
        write(option.font, option.fontMetrics.elidedText(card.path, Qt::ElideMiddle, rest.width()));
        rest.setTop(rest.top() + 2);
        if (card.counts)
            paintCounts(painter, rest, *card.counts);
        else
            write(option.font, card.note);
    }

    static void paintCounts(QPainter &painter, QRect rest, const FindingCounts &counts)
    {
        const std::array shown{std::pair(Severity::Error, counts.errors), std::pair(Severity::Warning, counts.warnings),
                               std::pair(Severity::Unknown, counts.unknown), std::pair(Severity::Info, counts.infos)};
        const int line = painter.fontMetrics().height();
        for (const auto &[severity, count] : shown) {
            const QString number = QLocale().toString(count);
            severityIcon(severity).paint(&painter, QRect(rest.topLeft(), QSize(line, line)));
            painter.drawText(rest.adjusted(line + 3, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, number);
            rest.setLeft(rest.left() + line + 3 + painter.fontMetrics().horizontalAdvance(number) + kCardMargin);
        }
    }
};

/// All that a card says, for screen readers.
QString spoken(const Card &card)
{
    QStringList parts{card.title, card.text, card.facts, card.path, card.counts ? toText(*card.counts) : card.note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace

CardList::CardList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CardDelegate(this));
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (const QString key = item->data(KeyRole).toString(); !key.isEmpty())
            Q_EMIT chosen(key);
    });
}

void CardList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(HeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void CardList::addCard(const Card &card) { fill(*new QListWidgetItem(this), card); }

void CardList::fill(QListWidgetItem &item, const Card &card)
{
    item.setData(KeyRole, card.key);
    item.setData(CardRole, QVariant::fromValue(card));
    item.setData(Qt::AccessibleTextRole, spoken(card));
    item.setToolTip(card.path.isEmpty() ? card.text : card.path);
}

void CardList::complete(const QString &key, const QString &facts, const FindingCounts &counts, const QImage &picture)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() != key)
            continue;
        Card card = item(row)->data(CardRole).value<Card>();
        card.facts = facts;
        card.counts = counts;
        card.picture = picture;
        fill(*item(row), card);
    }
}

bool CardList::isCard(int row) const { return !item(row)->data(HeadingRole).toBool(); }

void CardList::filter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *heading = nullptr;
    for (int row = 0; row < count(); ++row) {
        if (!isCard(row)) {
            heading = item(row);
            heading->setHidden(true);
            continue;
        }
        const QString said = item(row)->data(Qt::AccessibleTextRole).toString();
        const bool matches =
            std::ranges::all_of(words, [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
        item(row)->setHidden(!matches);
        if (matches && heading)
            heading->setHidden(false);
    }
    if (const QListWidgetItem *current = currentItem(); current && current->isHidden())
        setCurrentItem(nullptr);
}

int CardList::shownCards() const
{
    int shown = 0;
    for (int row = 0; row < count(); ++row)
        shown += isCard(row) && !item(row)->isHidden() ? 1 : 0;
    return shown;
}

QString CardList::currentKey() const
{
    return currentItem() && !currentItem()->isHidden() ? currentItem()->data(KeyRole).toString() : QString();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const QString key = currentKey();
    if (!key.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chosen(key);
    else if (!key.isEmpty() && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(key);
    else
        QListWidget::keyPressEvent(event);
}

void CardList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

/// Texts wrap at the width of the list.
void CardList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace sliceboard

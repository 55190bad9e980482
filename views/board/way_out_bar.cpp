// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/way_out_bar.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kWidest = 420;

} // namespace

WayOutBar::WayOutBar(Document &document, const std::vector<WayOut> &ways, const DropPreview &refused, bool isDone,
                     QWidget *viewport)
    : QFrame(viewport), m_document(document)
{
    setObjectName(u"ways-out"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Ways out"));
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(refused.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title);
    if (!refused.rule.isEmpty()) {
        auto *rule = new QLabel(refused.rule, this);
        QFont small = rule->font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        rule->setFont(small);
        rule->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(rule);
    }
    auto *reason = new QLabel(refused.message.section(u'\n', 0, 0), this);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    layout->addWidget(reason);
    for (const WayOut &way : ways) {
        auto *button = new QPushButton(QString(way.title).replace(u'&', u"&&"_qs), this);
        connect(button, &QPushButton::clicked, this, [this, way, isDone] { take(way, isDone); });
        layout->addWidget(button);
    }
    if (isDone) {
        auto *undo = new QPushButton(tr("Undo the drop"), this);
        connect(undo, &QPushButton::clicked, this, &WayOutBar::undo);
        layout->addWidget(undo);
    }
    auto *leave = new QPushButton(isDone ? tr("Leave it here") : tr("Leave it where it was"), this);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(leave);
    connect(&document, &Document::settled, this, &QWidget::close);
    connect(&document, &Document::loaded, this, &QWidget::close);
    qApp->installEventFilter(this); // the keyboard may be in the list that was dragged from
}

QString WayOutBar::offer(Document &document, const std::vector<WayOut> &ways, const DropPreview &refused, bool isDone,
                         QWidget *viewport, const QPoint &point)
{
    (new WayOutBar(document, ways, refused, isDone, viewport))->showAt(point);
    return refused.sentence() + u' ' + tr("Ways out are offered beside the pointer.");
}

/// adjustSize() asks for no height that goes with the width, which wrapped texts need.
QSize WayOutBar::fittingSize() const
{
    ensurePolished();
    layout()->activate();
    const int width = std::max(std::min(layout()->sizeHint().width(), kWidest), layout()->minimumSize().width());
    return {width,
            layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->sizeHint().height()};
}

void WayOutBar::showAt(const QPoint &point)
{
    resize(fittingSize());
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(point + QPoint(16, 16), size());
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    setGeometry(place);
    show();
    raise();
}

void WayOutBar::undo()
{
    disconnect(&m_document, nullptr, this, nullptr);
    m_document.undo();
    close();
}

void WayOutBar::take(const WayOut &way, bool isDone)
{
    disconnect(&m_document, nullptr, this, nullptr);
    if (isDone)
        m_document.undo();
    run(m_document, way.step, way.edits);
    close();
}

bool WayOutBar::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::DragEnter:
    case QEvent::Wheel:
        if (watched == parentWidget() || watched == parentWidget()->parentWidget())
            close();
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!widget || widget->window() != window() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        if (event->type() == QEvent::KeyPress)
            close();
        event->accept();
        return true;
    }
    default:
        return false;
    }
}

} // namespace sliceboard

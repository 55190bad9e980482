// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/tour.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kGap = 12; ///< pixels between the callout and what it is about
constexpr int kCharacters = 46; ///< width of the text

/// A frame in the highlight colour that lets clicks through.
class Marker : public QWidget {
public:
    explicit Marker(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
};

/// What a window shows of a widget, of which a part may be scrolled out of sight.
QRect seenOf(const QWidget &widget, const QWidget &window)
{
    QRect seen = widget.rect();
    for (const QWidget *one = &widget; one != &window && one->parentWidget(); one = one->parentWidget())
        seen = seen.translated(one->pos()) & one->parentWidget()->rect();
    return seen;
}

/// The panel of a widget may stand behind others.
void bringForward(QWidget *widget)
{
    for (QWidget *one = widget; one; one = one->parentWidget())
        if (auto *dock = qobject_cast<QDockWidget *>(one)) {
            dock->show();
            dock->raise();
        }
}

/// Beside a rectangle, where the window has most room: right, left, above or below it.
QPoint besideOf(const QRect &target, const QSize &size, const QRect &window)
{
    const int middleX = target.center().x() - size.width() / 2;
    const int middleY = target.center().y() - size.height() / 2;
    const std::pair<int, QPoint> sides[]{
        {window.right() - target.right() - size.width(), {target.right() + kGap, middleY}},
        {target.left() - window.left() - size.width(), {target.left() - kGap - size.width(), middleY}},
        {target.top() - window.top() - size.height(), {middleX, target.top() - kGap - size.height()}},
        {window.bottom() - target.bottom() - size.height(), {middleX, target.bottom() + kGap}}};
    const auto best = std::ranges::max_element(sides, {}, [](const auto &side) { return side.first; });
    QPoint at = best->second;
    at.setX(std::clamp(at.x(), window.left(), std::max(window.left(), window.right() - size.width())));
    at.setY(std::clamp(at.y(), window.top(), std::max(window.top(), window.bottom() - size.height())));
    return at;
}

} // namespace

Tour::Tour(std::vector<TourStep> steps, QWidget *window)
    : QFrame(window),
      m_steps(std::move(steps)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_count(new QLabel(this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)),
      m_marker(new Marker(window))
{
    auto *skip = new QPushButton(tr("Skip"), this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kCharacters * fontMetrics().averageCharWidth());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    for (QPushButton *button : {skip, m_back, m_next})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    window->installEventFilter(this);
    // From wherever the focus is, unless what has it needs the key itself.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &Tour::end);
    m_marker->show();
    show();
    go(0);
}

void Tour::go(int step)
{
    if (step >= int(m_steps.size()))
        return end();
    m_step = std::max(0, step);
    const TourStep &now = m_steps[std::size_t(m_step)];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == int(m_steps.size()) ? tr("Finish") : tr("Next"));
    setAccessibleName(m_count->text() + QStringLiteral(". ") + now.title);
    setAccessibleDescription(now.text);
    m_next->setFocus(Qt::OtherFocusReason);
    bringForward(now.about);
    place();
    QTimer::singleShot(0, this, &Tour::place); // a panel that was behind others has its place by then
    Q_EMIT announced(accessibleName() + QStringLiteral(". ") + now.text);
}

void Tour::place()
{
    const QWidget *window = parentWidget();
    const QWidget *about = m_steps[std::size_t(m_step)].about;
    adjustSize();
    const QRect all = window->rect().adjusted(kGap, kGap, -kGap, -kGap);
    const QRect target = about && about->isVisible() ? seenOf(*about, *window) : QRect();
    const bool isSeen = !target.isEmpty();
    m_marker->setVisible(isSeen);
    if (isSeen) {
        m_marker->setGeometry(target.adjusted(-3, -3, 3, 3));
        move(besideOf(target, size(), all));
    } else {
        move(all.center() - rect().center());
    }
    m_marker->raise();
    raise();
}

void Tour::end()
{
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_marker->deleteLater();
    hide();
    deleteLater();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace sliceboard

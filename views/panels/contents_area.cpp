// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/contents_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace sliceboard {
namespace {

/// Around contents with texts that wrap: QScrollArea would have them scroll as soon as they have not what they like best.
class Holder : public QWidget {
public:
    Holder(QWidget *contents, QWidget *parent) : QWidget(parent), m_contents(contents) { contents->setParent(this); }

    QSize sizeHint() const override { return m_contents->sizeHint(); }

    QSize minimumSizeHint() const override
    {
        QSize least = m_contents->minimumSizeHint();
        if (QLayout *layout = m_contents->layout(); layout && layout->hasHeightForWidth())
            least.setHeight(layout->totalMinimumHeightForWidth(std::max(width(), least.width())));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_contents->resize(size()); }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget *m_contents;
};

} // namespace

ContentsArea::ContentsArea(QWidget *contents, const QSize &most, QWidget *parent) : QScrollArea(parent), m_most(most)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls into sight
    setWidget(new Holder(contents, this));
}

QSize ContentsArea::sizeHint() const { return widget()->sizeHint(); }

/// Where there is room, so wide that it is scrolled up and down only.
QSize ContentsArea::minimumSizeHint() const
{
    return (widget()->minimumSizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0)).boundedTo(m_most);
}

} // namespace sliceboard

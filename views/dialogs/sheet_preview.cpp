// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/sheet_preview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kMostCopied = 6000; ///< pixels of the longer side
constexpr int kSmallest = 120;

} // namespace

SheetCanvas::SheetCanvas(QWidget *parent) : QWidget(parent), m_painting(new SheetPainting(this))
{
    connect(m_painting, &SheetPainting::progressed, this, qOverload<>(&QWidget::update));
}

void SheetCanvas::setSheet(const PictureSheets *sheets, int sheet)
{
    m_sheets = sheets;
    m_sheet = sheet;
    m_painting->stop();
    m_isNew = true;
    update();
}

void SheetCanvas::paintEvent(QPaintEvent *)
{
    if (!m_sheets)
        return;
    const QSizeF fitting = m_sheets->size(m_sheet).scaled(QSizeF(size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QSize pixels = (fitting * devicePixelRatioF()).toSize().expandedTo({1, 1});
    if (m_isNew || image().size() != pixels)
        m_painting->start(*m_sheets, m_sheet, pixels, m_isNew ? QImage() : QImage(image()));
    m_isNew = false;
    QPainter painter(this);
    const QRectF target(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting);
    painter.drawImage(target, image());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent),
      m_canvas(new SheetCanvas(this)),
      m_turning(new QWidget(this)),
      m_number(new QLabel(this)),
      m_copy(new SheetPainting(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_canvas->setMinimumSize(kSmallest, kSmallest);
    m_canvas->setAccessibleName(tr("Preview of the sheet"));
    layout->addWidget(m_canvas, 1);
    auto *turning = new QHBoxLayout(m_turning);
    turning->setContentsMargins({});
    turning->addStretch();
    m_previous = addTurn(tr("Previous sheet"), Qt::LeftArrow, -1);
    turning->addWidget(m_previous);
    turning->addWidget(m_number);
    m_next = addTurn(tr("Next sheet"), Qt::RightArrow, 1);
    turning->addWidget(m_next);
    turning->addStretch();
    layout->addWidget(m_turning);
    connect(m_copy, &SheetPainting::finished, this, [this] { Q_EMIT copied(m_copy->image()); });
}

QToolButton *SheetPreview::addTurn(const QString &text, Qt::ArrowType arrow, int step)
{
    auto *button = new QToolButton(m_turning);
    button->setArrowType(arrow);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { turnTo(m_sheet + step); });
    return button;
}

void SheetPreview::setSheets(std::unique_ptr<PictureSheets> sheets)
{
    m_canvas->setSheet(nullptr, 0);
    m_copy->stop();
    m_sheets = std::move(sheets);
    turnTo(std::min(m_sheet, count() - 1));
}

void SheetPreview::turnTo(int sheet)
{
    m_sheet = std::max(0, sheet);
    m_canvas->setSheet(m_sheets.get(), m_sheet);
    m_turning->setVisible(count() > 1);
    m_previous->setEnabled(m_sheet > 0);
    m_next->setEnabled(m_sheet + 1 < count());
    m_number->setText(tr("Sheet %1 of %2").arg(m_sheet + 1).arg(count()));
    m_canvas->setAccessibleDescription(m_number->text());
}

void SheetPreview::startCopy()
{
    if (!m_sheets)
        return;
    const QSizeF size = m_sheets->size(m_sheet);
    const double scale = std::min(2.0, kMostCopied / std::max(size.width(), size.height()));
    m_copy->start(*m_sheets, m_sheet, (size * scale).toSize(), {});
}

} // namespace sliceboard

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

void SheetCanvas::setSheet(const PictureSheets *sheets, int sheet)
{
    m_sheets = sheets;
    m_sheet = sheet;
    m_image = {};
    update();
}

void SheetCanvas::paintEvent(QPaintEvent *)
{
    if (!m_sheets)
        return;
    const QSizeF fitting = m_sheets->size(m_sheet).scaled(QSizeF(size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QSize pixels = (fitting * devicePixelRatioF()).toSize().expandedTo({1, 1});
    if (m_image.size() != pixels)
        m_image = paintedAt(pixels);
    QPainter painter(this);
    const QRectF target(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting);
    painter.drawImage(target, m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

QImage SheetCanvas::paintedAt(const QSize &size) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    const double scale = size.width() / m_sheets->size(m_sheet).width();
    painter.scale(scale, scale);
    m_sheets->paint(painter, m_sheet);
    return image;
}

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent), m_canvas(new SheetCanvas(this)), m_turning(new QWidget(this)), m_number(new QLabel(this))
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

QImage SheetPreview::image() const
{
    if (!m_sheets)
        return {};
    const QSizeF size = m_sheets->size(m_sheet);
    const double scale = std::min(2.0, kMostCopied / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    m_sheets->paint(painter, m_sheet);
    return image;
}

} // namespace sliceboard

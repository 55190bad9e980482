// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/dialog_fit.h"

#include "views/panels/contents_area.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// Of a dialog's contents, what it has to show at least: the rest of a small screen is for margins and buttons.
constexpr QSize kLeastContents = DialogFit::kSmallScreen - QSize(40, 180);

/// All rows but the last, which has the buttons, come into an area that scrolls.
void scrollContents(QDialog &dialog)
{
    auto *rows = qobject_cast<QVBoxLayout *>(dialog.layout());
    if (!rows || rows->count() < 2)
        return;
    QWidget *focus = dialog.focusWidget();
    QLayoutItem *buttons = rows->takeAt(rows->count() - 1);
    const QMargins margins = rows->contentsMargins();
    auto *contents = new QWidget(&dialog);
    contents->setLayout(rows); // with all that is in it
    rows->setContentsMargins({});
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(margins);
    outer->addWidget(new ContentsArea(contents, kLeastContents, &dialog), 1);
    if (QLayout *layout = buttons->layout())
        outer->addLayout(layout);
    else
        outer->addItem(buttons);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

/// What the screen has for a window's contents.
QSize roomOn(const QScreen &screen, const QStyle &style)
{
    const int title = style.pixelMetric(QStyle::PM_TitleBarHeight);
    return screen.availableSize() - QSize(title / 2, title * 3 / 2);
}

} // namespace

DialogFit::DialogFit(QCoreApplication *application) : QObject(application) { application->installEventFilter(this); }

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Show)
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!dialog || !dialog->isWindow() || event->spontaneous() || qobject_cast<QMessageBox *>(dialog))
        return false;
    if (event->type() == QEvent::Polish) {
        const QSize least = dialog->minimumSizeHint();
        if (least.width() > kSmallScreen.width() || least.height() > kSmallScreen.height())
            scrollContents(*dialog);
        return false;
    }
    const QSize wanted = dialog->testAttribute(Qt::WA_Resized) ? dialog->size() : dialog->sizeHint();
    dialog->resize(wanted.boundedTo(roomOn(*dialog->screen(), *dialog->style())));
    return false;
}

} // namespace sliceboard

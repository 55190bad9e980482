// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/patient_work.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace sliceboard {
namespace {

constexpr int kLook = 15; ///< milliseconds between looks whether it is done
constexpr int kPatience = 200; ///< milliseconds until the dialog appears

} // namespace

bool waitPatiently(QWidget *window, const QString &title, const std::function<QString()> &label,
                   const std::function<bool()> &isDone, WorkProgress &progress)
{
    if (isDone())
        return true;
    QProgressDialog busy(label(), QCoreApplication::translate("PatientWork", "Stop"), 0, 0, window);
    busy.setWindowTitle(title);
    busy.setWindowModality(Qt::WindowModal);
    busy.setAutoReset(false);
    QEventLoop waiting;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &waiting, [&] {
        if (isDone())
            return waiting.quit();
        busy.setLabelText(label());
        if (progress.all > 0 && busy.isVisible()) {
            busy.setMaximum(progress.all);
            busy.setValue(progress.done);
        }
    });
    QObject::connect(&busy, &QProgressDialog::canceled, &waiting, &QEventLoop::quit);
    look.start(kLook);
    QTimer::singleShot(kPatience, &waiting, &QEventLoop::quit);
    waiting.exec(QEventLoop::ExcludeUserInputEvents); // nobody clicks where nothing says yet why to wait
    if (isDone())
        return true;
    busy.show();
    waiting.exec();
    progress.isStopped = busy.wasCanceled();
    return !busy.wasCanceled();
}

} // namespace sliceboard

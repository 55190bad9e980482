// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/patient_reading.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>

#include <future>
#include <memory>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PatientReading)
};

/// Bytes that are read in about a fifth of a second.
constexpr qint64 kAtOnce = 1'500'000;
constexpr int kLook = 15; ///< milliseconds between looks whether it is done

using Loaded = Result<LoadedDesign>;

} // namespace

std::optional<Loaded> readPatiently(const QString &path, QWidget *window)
{
    if (QFileInfo(path).size() < kAtOnce)
        return loadDesignFile(path);
    // Shared with the thread, which goes on to its end when nobody waits any more.
    const auto promise = std::make_shared<std::promise<Loaded>>();
    std::future<Loaded> reading = promise->get_future();
    QThreadPool::globalInstance()->start([promise, path] { promise->set_value(loadDesignFile(path)); });
    const auto isDone = [&reading] { return reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };

    QProgressDialog busy(Tr::tr("Reading %1…").arg(QFileInfo(path).fileName()), Tr::tr("Stop"), 0, 0, window);
    busy.setWindowTitle(Tr::tr("Open"));
    busy.setWindowModality(Qt::WindowModal);
    busy.show();
    QEventLoop waiting;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &waiting, [&] {
        if (isDone())
            waiting.quit();
    });
    QObject::connect(&busy, &QProgressDialog::canceled, &waiting, &QEventLoop::quit);
    look.start(kLook);
    waiting.exec();
    return busy.wasCanceled() ? std::nullopt : std::optional(reading.get());
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/steady_pdf.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

namespace sliceboard {

/// How far some work on another thread is, and whether it is still wanted.
struct WorkProgress {
    std::atomic<int> done = 0;
    std::atomic<int> all = 0; ///< 0: not known yet
    std::atomic<bool> isStopped = false;
    /// What the work is to tell.
    PageProgress hearer()
    {
        return [this](int doneNow, int allNow) {
            done = doneNow;
            all = allNow;
            return !isStopped;
        };
    }
};

/// Waits until `isDone` behind a dialog that appears after a fifth of a second, tells by the label what is done and how
/// far it is, and can stop it; the window stays alive. Whether it was not stopped.
bool waitPatiently(QWidget *window, const QString &title, const std::function<QString()> &label,
                   const std::function<bool()> &isDone, WorkProgress &progress);

/// What becomes of work that was stopped and has not seen it yet.
enum class AfterStop {
    GoOn, ///< it goes on to where it looks, so that it may borrow nothing
    Join, ///< it is waited for, so that it must look often
};

/// Does something on another thread and waits for it patiently. Unset if the user stopped it.
template <class T>
std::optional<T> workPatiently(QWidget *window, const QString &title, const QString &label,
                               std::function<T(const PageProgress &)> work, AfterStop afterStop = AfterStop::GoOn)
{
    const auto progress = std::make_shared<WorkProgress>();
    const auto promise = std::make_shared<std::promise<T>>();
    std::future<T> result = promise->get_future();
    QThreadPool::globalInstance()->start(
        [progress, promise, work = std::move(work)] { promise->set_value(work(progress->hearer())); });
    const auto isDone = [&result] { return result.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    const auto unchanged = [&label] { return label; };
    if (waitPatiently(window, title, unchanged, isDone, *progress))
        return result.get();
    if (afterStop == AfterStop::Join)
        result.wait();
    return {};
}

} // namespace sliceboard

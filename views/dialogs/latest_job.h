// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QObject>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace sliceboard {

/// Does something on another thread, so that the window goes on meanwhile, and tells only what the latest start came to.
/// What the work borrows must not change before it has finished; the end of the job waits for that, which is not long if
/// the work looks whether it is to stop.
template <class T> class LatestJob : public QObject {
public:
    using QObject::QObject;
    ~LatestJob() override
    {
        forget();
        for (QFuture<std::shared_ptr<T>> &each : m_running)
            each.waitForFinished();
    }

    /// Takes the place of an earlier start, which is stopped. `tell` is called in the thread of the job.
    void start(std::function<T(const std::stop_token &)> work, std::function<void(T)> tell)
    {
        forget();
        m_stop = std::stop_source();
        std::erase_if(m_running, [](const auto &each) { return each.isFinished(); });
        m_running.push_back(QtConcurrent::run(
            [work = std::move(work), stop = m_stop.get_token()] { return std::make_shared<T>(work(stop)); }));
        m_running.back().then(this,
                              [this, number = m_number, tell = std::move(tell)](const std::shared_ptr<T> &outcome) {
                                  if (number == m_number)
                                      tell(std::move(*outcome));
                              });
    }
    /// Stops what runs; its outcome is not wanted any more.
    void forget()
    {
        ++m_number;
        m_stop.request_stop();
    }

private:
    int m_number = 0; ///< of the latest start
    std::stop_source m_stop; ///< of the latest start
    std::vector<QFuture<std::shared_ptr<T>>> m_running;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/plan_maker.h"

#include "model/plan/planner.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QtConcurrent>

namespace sliceboard {
namespace {

void make(QPromise<PlanMaker::Plan> &promise, const PlanTask &task)
{
    promise.setProgressRange(0, 100);
    auto plan = planChange(*task.catalog, *task.before, *task.after, task.today, [&promise](double done) {
        promise.setProgressValue(int(100 * done));
        return !promise.isCanceled();
    });
    if (plan)
        promise.addResult(std::make_shared<const ChangePlan>(std::move(*plan)));
}

} // namespace

PlanMaker::PlanMaker(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &PlanMaker::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlanMaker::take);
}

PlanMaker::~PlanMaker()
{
    stop();
    for (QFuture<Plan> &each : m_stopped)
        each.waitForFinished();
}

void PlanMaker::start(const PlanTask &task)
{
    stop();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(make, task));
}

PlanMaker::Plan PlanMaker::wait(int milliseconds)
{
    QFuture<Plan> future = m_watcher.future();
    const QDeadlineTimer deadline(milliseconds);
    while (m_isRunning && !future.isFinished() && !deadline.hasExpired())
        QThread::msleep(1);
    if (!m_isRunning || !future.isFinished())
        return {};
    m_isRunning = false; // so that it is not told again
    return future.resultCount() > 0 ? future.result() : Plan();
}

void PlanMaker::stop()
{
    std::erase_if(m_stopped, [](const QFuture<Plan> &each) { return each.isFinished(); });
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_watcher.cancel();
    m_stopped.push_back(m_watcher.future());
}

void PlanMaker::take()
{
    const QFuture<Plan> future = m_watcher.future();
    if (!m_isRunning || future.resultCount() == 0)
        return;
    m_isRunning = false;
    Q_EMIT finished(future.result());
}

} // namespace sliceboard

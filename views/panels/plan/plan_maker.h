// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/change_plan.h"

#include <QDate>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace sliceboard {

/// What a plan is to be made of. The designs are shared with the thread that makes it; the catalog outlives it.
struct PlanTask {
    const Catalog *catalog = nullptr;
    std::shared_ptr<const Design> before;
    std::shared_ptr<const Design> after;
    QDate today;
};

/// Makes change plans on another thread, so that the window goes on.
class PlanMaker : public QObject {
    Q_OBJECT

public:
    using Plan = std::shared_ptr<const ChangePlan>;

    explicit PlanMaker(QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~PlanMaker() override;

    /// Takes the place of an earlier task, whose plan is no longer told.
    void start(const PlanTask &task);
    /// Waits a moment for the plan: most are made at once. nullptr if it takes longer; then finished() tells.
    Plan wait(int milliseconds);
    /// Its plan is not wanted any more.
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const sliceboard::PlanMaker::Plan &plan);

private:
    void take();

    QFutureWatcher<Plan> m_watcher;
    std::vector<QFuture<Plan>> m_stopped; ///< that may still be at work
    bool m_isRunning = false;
};

} // namespace sliceboard

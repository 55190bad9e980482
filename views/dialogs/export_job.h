// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace sliceboard {

/// Makes the texts of an export on another thread, so that the window goes on while it waits. What the input borrows
/// must not change before it has finished; the end of a job waits for that, which is not long, since it is stopped.
class ExportJob : public QObject {
    Q_OBJECT

public:
    using Outcome = Result<std::vector<OutputFile>>;

    using QObject::QObject;
    ~ExportJob() override;

    /// Takes the place of an earlier one, which is stopped.
    void start(const Exporter &exporter, ExportInput input);
    /// Stops what runs; its outcome is not wanted any more.
    void forget();

Q_SIGNALS:
    void finished(const sliceboard::ExportJob::Outcome &outcome);

private:
    int m_number = 0; ///< of the latest start
    std::stop_source m_stop; ///< of the latest start
    std::vector<QFuture<Outcome>> m_running;
};

} // namespace sliceboard

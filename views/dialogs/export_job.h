// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "views/dialogs/latest_job.h"

namespace sliceboard {

/// Makes the texts of an export on another thread. What the input borrows must not change before it has finished.
class ExportJob : public QObject {
    Q_OBJECT

public:
    using Outcome = Result<std::vector<OutputFile>>;

    using QObject::QObject;

    /// Takes the place of an earlier one, which is stopped.
    void start(const Exporter &exporter, ExportInput input);
    /// Stops what runs; its outcome is not wanted any more.
    void forget() { m_job.forget(); }

Q_SIGNALS:
    void finished(const sliceboard::ExportJob::Outcome &outcome);

private:
    LatestJob<Outcome> m_job;
};

} // namespace sliceboard

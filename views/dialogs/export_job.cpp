// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_job.h"

namespace sliceboard {

void ExportJob::start(const Exporter &exporter, ExportInput input)
{
    m_job.start(
        [&exporter, input = std::move(input)](const std::stop_token &stop) mutable {
            input.stop = stop;
            return writeExport(exporter, input);
        },
        [this](const Outcome &outcome) { Q_EMIT finished(outcome); });
}

} // namespace sliceboard

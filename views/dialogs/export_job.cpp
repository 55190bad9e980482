// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_job.h"

#include <QtConcurrent>

namespace sliceboard {

ExportJob::~ExportJob()
{
    forget();
    for (QFuture<Outcome> &each : m_running)
        each.waitForFinished();
}

void ExportJob::forget()
{
    ++m_number;
    m_stop.request_stop();
}

void ExportJob::start(const Exporter &exporter, ExportInput input)
{
    forget();
    m_stop = std::stop_source();
    input.stop = m_stop.get_token();
    std::erase_if(m_running, [](const QFuture<Outcome> &each) { return each.isFinished(); });
    m_running.push_back(QtConcurrent::run([&exporter, input] { return writeExport(exporter, input); }));
    m_running.back().then(this, [this, number = m_number](const Outcome &outcome) {
        if (number == m_number)
            Q_EMIT finished(outcome);
    });
}

} // namespace sliceboard

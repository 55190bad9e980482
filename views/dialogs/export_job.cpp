// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_job.h"

#include <QtConcurrent>

namespace sliceboard {

ExportJob::~ExportJob()
{
    for (QFuture<Outcome> &each : m_running)
        each.waitForFinished();
}

void ExportJob::start(const Exporter &exporter, const ExportInput &input)
{
    const int number = ++m_number;
    std::erase_if(m_running, [](const QFuture<Outcome> &each) { return each.isFinished(); });
    m_running.push_back(QtConcurrent::run([write = exporter.write, input] { return write(input); }));
    m_running.back().then(this, [this, number](const Outcome &outcome) {
        if (number == m_number)
            Q_EMIT finished(outcome);
    });
}

} // namespace sliceboard

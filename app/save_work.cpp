// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/save_work.h"

#include "model/formats/design_file.h"
#include "model/formats/design_writer.h"

namespace sliceboard {

SaveWork::SaveWork(const QString &path, Design design, std::string bytes, VersionStore versions)
    : m_path(path), m_design(std::move(design)), m_bytes(std::move(bytes)), m_versions(std::move(versions))
{ }

void SaveWork::run()
{
    if (m_bytes.empty())
        m_bytes = writeDesign(m_design);
    Phase before = Phase::Preparing;
    if (!m_phase.compare_exchange_strong(before, Phase::Writing))
        return;
    Result<void> kept = m_versions.keep(m_path, m_bytes);
    Result<void> saved = saveDesignFile(m_path, m_bytes);
    m_outcome.set_value({std::move(m_bytes), std::move(kept), std::move(saved)});
}

bool SaveWork::stop()
{
    Phase before = Phase::Preparing;
    return m_phase.compare_exchange_strong(before, Phase::Stopped);
}

} // namespace sliceboard

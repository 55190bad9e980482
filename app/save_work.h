// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/safety/versions.h"

#include <atomic>
#include <future>
#include <string>

namespace sliceboard {

/// What of saving a design may take long. It borrows nothing, so that it may be done on any thread.
class SaveWork {
public:
    struct Outcome {
        std::string bytes; ///< what the file holds now
        Result<void> kept; ///< whether the version before was kept
        Result<void> saved;
    };

    /// `bytes`: what the file is to hold; empty: what the design is written as.
    SaveWork(const QString &path, Design design, std::string bytes, VersionStore versions);

    /// Once.
    void run();
    /// Leaves the file as it is. False: it is too late for that.
    bool stop();
    /// Waits until run() has finished, which must not have been stopped. Once.
    Outcome takeOutcome() { return m_outcome.get_future().get(); }

private:
    enum class Phase { Preparing, Writing, Stopped };

    const QString m_path;
    const Design m_design;
    std::string m_bytes;
    const VersionStore m_versions;
    std::atomic<Phase> m_phase = Phase::Preparing;
    std::promise<Outcome> m_outcome;
};

} // namespace sliceboard

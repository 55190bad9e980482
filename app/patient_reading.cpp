// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/patient_reading.h"

#include "views/dialogs/patient_work.h"
#include "views/dialogs/questions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThreadPool>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>

namespace sliceboard {
namespace {

struct PatientReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(PatientReading)
};

/// What the window shares with the thread, which goes on to the end of the file when nobody waits any more.
class Work {
public:
    std::future<ReadDesign> result() { return m_promise.get_future(); }
    bool isChecking() const { return m_isChecking; }

    void run(const QString &path, const Catalog *catalog)
    {
        ReadDesign read{loadDesignFile(path), nullptr};
        if (catalog) {
            const std::lock_guard lock(m_checking);
            m_isChecking = true;
            if (read.loaded && m_isWanted)
                read.check = checkFirst(*catalog, read.loaded->design, [this] { return m_isWanted.load(); });
        }
        m_promise.set_value(std::move(read));
    }

    /// From now on the thread does not look at the catalog, which may go with the program.
    void giveUp()
    {
        m_isWanted = false;
        const std::lock_guard lock(m_checking);
    }

private:
    std::promise<ReadDesign> m_promise;
    std::mutex m_checking;
    std::atomic<bool> m_isWanted = true;
    std::atomic<bool> m_isChecking = false;
};

} // namespace

QString readingText(const QString &name) { return PatientReadingTexts::tr("Reading %1…").arg(name); }

std::optional<ReadDesign> readPatiently(const QString &path, const Catalog *catalog, QWidget *window)
{
    if (QFileInfo(path).size() < kReadAtOnce)
        return ReadDesign{loadDesignFile(path), nullptr};
    const auto work = std::make_shared<Work>();
    std::future<ReadDesign> reading = work->result();
    QThreadPool::globalInstance()->start([work, path, catalog] { work->run(path, catalog); });
    const auto isDone = [&reading] { return reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };

    const QString name = QFileInfo(path).fileName();
    const auto label = [&] {
        return work->isChecking() ? PatientReadingTexts::tr("Checking %1…").arg(name) : readingText(name);
    };
    WorkProgress progress;
    if (waitPatiently(window, PatientReadingTexts::tr("Open"), label, isDone, progress))
        return reading.get();
    work->giveUp();
    return {};
}

std::optional<LoadedDesign> readOrTell(const QString &path, const QString &whatFailed, QWidget *window)
{
    std::optional<ReadDesign> read = readPatiently(path, nullptr, window);
    if (read && !read->loaded)
        showError(window, whatFailed, read->loaded.error());
    return read && read->loaded ? std::optional(std::move(*read->loaded)) : std::nullopt;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_lock.h"

#include "model/formats/design_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace sliceboard {
namespace {

struct DesignLockTexts {
    Q_DECLARE_TR_FUNCTIONS(DesignLock)
};

} // namespace

DesignLock::DesignLock(const QString &designPath) : m_designPath(designPath), m_lock(lockPath(designPath))
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // a design may stay open for days
}

QString DesignLock::lockPath(const QString &designPath)
{
    const QFileInfo target(linkTarget(designPath));
    return target.absolutePath() + QStringLiteral("/.") + target.fileName() + QStringLiteral(".lock");
}

Result<void> DesignLock::take()
{
    if (m_lock.isLocked() || m_lock.tryLock(std::chrono::milliseconds(0)))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(heldByOther());
    return {};
}

Error DesignLock::heldByOther() const
{
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    const QFileInfo file(lockPath(m_designPath));
    const QString since = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
    return {DesignLockTexts::tr("%1 on %2 has had this design open since %3 (%4, process %5).")
                .arg(file.owner(), host, since, program)
                .arg(process),
            TextPlace{QDir::toNativeSeparators(m_designPath)}};
}

} // namespace sliceboard

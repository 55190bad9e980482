// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QTest>

namespace sliceboard {

/// What xdotool answers.
inline QString askXdotool(const QStringList &question)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), question);
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The windows of a process whose title has this part; those that are hidden apart.
inline QStringList windowsOf(qint64 pid, const QString &title)
{
    return askXdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--all"),
                       QStringLiteral("--pid"), QString::number(pid), QStringLiteral("--name"), title})
        .split(u'\n', Qt::SkipEmptyParts);
}

/// The program itself in a process of its own, as a user with this home has it; of which the test knows only what is on the
/// screen and in files. Killed at the end.
class RunningProgram {
public:
    RunningProgram(const QString &home, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), home);
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("SLICEBOARD_PROGRAM"), arguments);
    }
    ~RunningProgram() { kill(); }

    qint64 pid() const { return m_process.processId(); }
    /// Waits for a window with this in its title and returns its id; empty if it does not come.
    QString window(const QString &title) const
    {
        QStringList found;
        if (!QTest::qWaitFor([&] { return !(found = windowsOf(pid(), title)).isEmpty(); }, 20'000))
            return {};
        QTest::qWait(500);
        return found.front();
    }
    /// As kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace sliceboard

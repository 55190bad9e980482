// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <string>

namespace sliceboard::testing {

/// How a program of somebody else ended.
struct ToolRun {
    int exitCode = -1;
    QString out; ///< both outputs
};

inline ToolRun runTool(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                       int milliseconds = 120000)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process.readAll()) + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

inline bool hasTool(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// Writes bytes to a file of a folder; its path.
inline QString written(const QTemporaryDir &folder, const QString &name, const std::string &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace sliceboard::testing

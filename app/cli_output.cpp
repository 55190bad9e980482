// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_output.h"

#include "app/output_files.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace sliceboard {
namespace {

void complain(const QString &text) { printAside(text + QLatin1Char('\n')); }

} // namespace

bool print(const QByteArray &utf8)
{
    const bool isWritten =
        std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stdout) == std::size_t(utf8.size())
        && std::fflush(stdout) == 0;
    if (!isWritten)
        complain(
            QCoreApplication::translate("CliTexts", "The output cannot be written: %1.").arg(qt_error_string(errno)));
    return isWritten;
}

bool print(const QString &text) { return print(text.toUtf8()); }

bool print(const QJsonObject &json) { return print(QJsonDocument(json).toJson()); }

void printAside(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stderr);
}

ExitCode handOver(const std::vector<OutputFile> &files, const QString &to)
{
    if (!to.isEmpty()) {
        const auto done = writeOutputFiles(to, files);
        return done ? ExitFine : failWith(done.error());
    }
    if (files.size() == 1)
        return print(QByteArray::fromStdString(files.front().bytes)) ? ExitFine : ExitBadInput;
    complain(QCoreApplication::translate("CliTexts", "These are several files: --to must name a folder for them."));
    return ExitBadInput;
}

ExitCode failWith(const Error &error)
{
    complain(error.toString());
    return ExitBadInput;
}

ExitCode failUsage(const QString &text, const QString &command)
{
    complain(text);
    const QString program = QStringLiteral("sliceboard-cli ");
    complain(QCoreApplication::translate("CliTexts", "See: %1")
                 .arg(program + (command.isEmpty() ? command : command + QLatin1Char(' ')) + QStringLiteral("--help")));
    return ExitBadInput;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace sliceboard {
namespace {

void complain(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

bool printBytes(const QByteArray &bytes)
{
    const bool isWritten =
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size())
        && std::fflush(stdout) == 0;
    if (!isWritten)
        complain(QCoreApplication::translate("Cli", "The output cannot be written: %1.").arg(qt_error_string(errno)));
    return isWritten;
}

} // namespace

bool print(const QString &text) { return printBytes(text.toUtf8()); }

bool print(const QJsonObject &json) { return printBytes(QJsonDocument(json).toJson()); }

ExitCode failWith(const Error &error)
{
    complain(error.toString());
    return ExitBadInput;
}

ExitCode failUsage(const QString &text, const QString &command)
{
    complain(text);
    const QString program = QStringLiteral("sliceboard-cli ");
    complain(QCoreApplication::translate("Cli", "See: %1")
                 .arg(program + (command.isEmpty() ? command : command + QLatin1Char(' ')) + QStringLiteral("--help")));
    return ExitBadInput;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>

namespace sliceboard::testing {

/// Everything that can be read in a PDF: the words on its pages, and title, creator and the like. With "-raw" words stand
/// in the order in which they were painted.
inline QString textOfPdf(const QByteArray &pdf, const QStringList &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QString text;
    for (const QStringList &command :
         {QStringList{QStringLiteral("pdftotext")} + options + QStringList{file.fileName(), QStringLiteral("-")},
          QStringList{QStringLiteral("pdfinfo"), file.fileName()}}) {
        QProcess tool;
        tool.start(command.first(), command.mid(1));
        if (!tool.waitForFinished() || tool.exitCode() != 0)
            qFatal("%s cannot be run", qPrintable(command.first()));
        text += QString::fromUtf8(tool.readAllStandardOutput());
    }
    return text;
}

inline int pagesOfPdf(const QString &text)
{
    return QRegularExpression(QStringLiteral("^Pages:\\s+(\\d+)$"), QRegularExpression::MultilineOption)
        .match(text)
        .captured(1)
        .toInt();
}

} // namespace sliceboard::testing

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/script_files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sliceboard::testing {

/// What a parser of tests/tools/checkers makes of an exported text.
struct NpmParser {
    /// Why it cannot be asked here, or empty.
    static QString missing(const char *module)
    {
        if (!hasTool("node"))
            return QStringLiteral("node is not installed");
        if (!QFile::exists(QStringLiteral(TOOLS_FOLDER "/checkers/node_modules/") + QLatin1String(module)))
            return QStringLiteral(
                "the parsers of tests/tools/checkers are not in build/tools/checkers; .ci/run puts them there");
        return {};
    }
    static ToolRun run(const char *kind, const std::string &text)
    {
        const QTemporaryDir folder;
        return runTool(QStringLiteral("node"),
                       {QStringLiteral(TOOLS_FOLDER "/checkers/check.mjs"), QString::fromLatin1(kind),
                        written(folder, QStringLiteral("text"), text)});
    }
    static QJsonObject object(const ToolRun &run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); }
};

} // namespace sliceboard::testing

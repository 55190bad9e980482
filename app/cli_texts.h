// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace sliceboard {

/// Translation context of sliceboard-cli.
struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

/// UTF-8 as it stands, for what is not translated.
inline QString plain(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

} // namespace sliceboard

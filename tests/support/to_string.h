// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>

#include <string>
#include <string_view>

// Qt 6.4 prints no values when QCOMPARE of these fails.

template <> inline char *QTest::toString(const std::string_view &text)
{
    return QTest::toPrettyCString(text.data(), qsizetype(text.size()));
}

template <> inline char *QTest::toString(const std::string &text)
{
    return QTest::toPrettyCString(text.data(), qsizetype(text.size()));
}

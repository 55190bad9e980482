// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/to_string.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>

/// Test classes by file name. Static registration is safe here: tests are objects of the program, not of an archive.
inline std::map<std::string, std::function<std::unique_ptr<QObject>()>> &testRegistry()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> registry;
    return registry;
}

#define REGISTER_TEST(Class, name) \
    [[maybe_unused]] static const bool registered##Class = \
        testRegistry().emplace(name, [] { return std::make_unique<Class>(); }).second

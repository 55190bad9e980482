// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace sliceboard {

/// Frees something on another thread if it is large: all that a design of 10,000 hosts holds takes a third of a second,
/// for which no window need wait.
template <class T> void endElsewhere(T thing, std::size_t parts)
{
    constexpr std::size_t kMany = 10'000;
    if (parts > kMany)
        QThreadPool::globalInstance()->start(
            [kept = std::make_shared<T>(std::move(thing))]() mutable { kept.reset(); });
}

} // namespace sliceboard

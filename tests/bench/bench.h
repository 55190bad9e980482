// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <time.h>

#include <algorithm>
#include <chrono>

#include <limits>
#include <map>
#include <string>

namespace sliceboard::bench {

/// How much to measure: all of it, or just enough to see that the benchmark runs.
struct Effort {
    bool quick = false;
    int hosts() const { return quick ? 20 : 1000; }
    int rounds() const { return quick ? 2 : 7; }
};

using Benchmark = void (*)(const Effort &);

/// All benchmarks by name.
inline std::map<std::string, Benchmark> &benchmarks()
{
    static std::map<std::string, Benchmark> all;
    return all;
}

/// Prints one row of the table: what was measured, what it came to, and what it may come to ("" if there is no budget).
void report(const std::string &what, const std::string &measured, const std::string &budget = {});

/// What the kernel counts as resident, in MB of 2^20 bytes; 0 if it does not say.
double residentMegabytes();

template <class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// What the processor spends on it: other programs do not count.
template <class Work> double processorMilliseconds(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

/// The best of some rounds, in milliseconds: what the machine can do when nobody disturbs it.
template <class Work> double best(int rounds, Work work)
{
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < rounds; ++i)
        least = std::min(least, milliseconds(work));
    return least;
}

} // namespace sliceboard::bench

#define REGISTER_BENCHMARK(name, function) \
    [[maybe_unused]] static const bool registered_##function = \
        sliceboard::bench::benchmarks().emplace(name, function).second

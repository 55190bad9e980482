// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/big_design.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <sstream>

using namespace sliceboard;
using sliceboard::testing::bigDesign;

namespace {

/// Looks at nothing: what is left is the cost of yaml-cpp's parser alone.
class NoEvents : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnMapEnd() override { }
};

void parseEventsOnly(const std::string &bytes)
{
    std::istringstream stream(bytes);
    YAML::Parser parser(stream);
    NoEvents handler;
    while (parser.HandleNextDocument(handler)) {
    }
}

template <class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

/// bench_open [HOSTS [ROUNDS]]: opening a design against yaml-cpp's event parser alone, best of some rounds in turn.
int main(int argc, char **argv)
{
    const int hosts = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 7;
    const Design design = bigDesign(hosts);
    const std::string bytes = writeDesign(design);
    double open = 1e9;
    double events = 1e9;
    double write = 1e9;
    bool same = true;
    for (int i = 0; i < rounds; ++i) {
        events = std::min(events, milliseconds([&bytes] { parseEventsOnly(bytes); }));
        open = std::min(open, milliseconds([&] { same = readDesign(bytes, {}) == design && same; }));
        write = std::min(write, milliseconds([&] { same = writeDesign(design).size() == bytes.size() && same; }));
    }
    fmt::print("open: {} hosts, {} VMs, {:.1f} MB: read {:.0f} ms, yaml-cpp events {:.0f} ms, write {:.0f} ms\n", hosts,
               design.vms.size(), double(bytes.size()) / 1e6, open, events, write);
    fmt::print("open: ratio read / events {:.2f} (budget 1.25)\n", open / events);
    return same ? 0 : 1;
}

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/bench/bench.h"
#include "tests/support/big_design.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

using namespace sliceboard;
using namespace sliceboard::bench;
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

/// Opening a design against yaml-cpp's event parser alone, in turn.
void openDesign(const Effort &effort)
{
    const Design design = bigDesign(effort.hosts());
    const std::string bytes = writeDesign(design);
    double open = 1e9;
    double events = 1e9;
    double write = 1e9;
    for (int i = 0; i < effort.rounds(); ++i) {
        events = std::min(events, milliseconds([&bytes] { parseEventsOnly(bytes); }));
        open = std::min(open, milliseconds([&bytes] { static_cast<void>(readDesign(bytes, {})); }));
        write = std::min(write, milliseconds([&design] { static_cast<void>(writeDesign(design)); }));
    }
    const std::string size = fmt::format("{} hosts, {:.1f} MB", effort.hosts(), double(bytes.size()) / 1e6);
    report("yaml-cpp's event parse, " + size, fmt::format("{:.0f} ms", events));
    report("open, " + size, fmt::format("{:.0f} ms, {:.2f} x of the parse", open, open / events), "1.25 x");
    report("write, " + size, fmt::format("{:.0f} ms", write));
}

} // namespace

REGISTER_BENCHMARK("formats.open", openDesign);

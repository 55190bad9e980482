// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_fingerprint.h"

#include <fmt/format.h>

namespace sliceboard {
namespace {

/// FNV-1a over texts, each ended by a byte that no text has.
class Print {
public:
    void add(std::string_view text)
    {
        for (const char letter : text)
            mix(static_cast<unsigned char>(letter));
        mix(0);
    }
    void add(const std::optional<int> &number) { add(number ? std::to_string(*number) : std::string()); }
    std::string hex() const { return fmt::format("{:08x}", m_hash); }

private:
    void mix(unsigned char byte) { m_hash = (m_hash ^ byte) * 16777619u; }
    std::uint32_t m_hash = 2166136261u;
};

void add(Print &print, const PlanStep &step)
{
    for (const std::string *text : {&step.key, &step.cluster, &step.host, &step.gpu, &step.vm})
        print.add(*text);
    for (const std::string &vm : step.vms)
        print.add(vm);
    for (const PlannedDevice &device : step.devices) {
        print.add(toString(step.kind));
        for (const std::string *text :
             {&device.device.profile, &device.device.label, &device.device.group, &device.host, &device.gpu})
            print.add(*text);
        print.add(std::optional(int(device.device.kind)));
        print.add(device.device.at);
    }
    for (const ValueChange &value : step.values)
        for (const std::string *text : {&value.key, &value.before, &value.after})
            print.add(*text);
}

void add(Print &print, const std::vector<PlanStep> &steps)
{
    for (const PlanStep &step : steps)
        add(print, step);
}

} // namespace

std::string fingerprintOf(const ChangePlan &plan)
{
    Print print;
    add(print, plan.checks);
    for (const std::vector<PlanStage> *stages : {&plan.stages, &plan.backout})
        for (const PlanStage &stage : *stages) {
            add(print, stage.steps);
            add(print, stage.tests);
        }
    return print.hex();
}

} // namespace sliceboard

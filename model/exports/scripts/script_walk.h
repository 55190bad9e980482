// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/scripts/script_plan.h"

#include <fmt/format.h>

#include <utility>

namespace sliceboard {

/// Goes through a plan once, in its order; a subclass says it in the words of one tool. Each kind of action is a function
/// of its own: a new one does not compile until every tool says what becomes of it.
class ScriptWalk {
public:
    virtual ~ScriptWalk() = default;
    ScriptWalk(const ScriptWalk &) = delete;
    ScriptWalk &operator=(const ScriptWalk &) = delete;

    std::string write();

protected:
    explicit ScriptWalk(const ScriptPlan &script) : m_script(script) { }

    template <class... Args> void line(fmt::format_string<Args...> format, Args &&...args)
    {
        m_text += fmt::format(format, std::forward<Args>(args)...);
    }
    void put(std::string_view text) { m_text += text; }

    const ScriptPlan &script() const { return m_script; }
    /// What stands before and after a row of a step's targets, and between two: " vm_1 host_2".
    std::string targets(const ScriptStep &step, std::string_view before, std::string_view between) const;
    /// What a person is asked to do: the sentence of the step, and why it is by hand.
    static std::string manualText(const ScriptStep &step, const ScriptAction &action);

private:
    virtual void begin() = 0; ///< what is the same for every plan
    virtual void vmTarget(int number, const VmTarget &vm) = 0; ///< number from 1
    virtual void hostTarget(int number, const HostTarget &host) = 0;
    virtual void beginChecks() = 0;
    virtual void check(const std::string &sentence) = 0;
    virtual void needVm(const std::string &vm) = 0;
    virtual void needHost(const std::string &host) = 0;
    virtual void beginStage(const ScriptStage &stage) = 0;
    virtual void look(const ScriptStep &step) = 0; ///< a step without actions
    virtual void beginStep(const ScriptStep &step) = 0;
    virtual void endStep(const ScriptStep &step) = 0;
    virtual void test(const ScriptTest &test) = 0;
    virtual void beginReadBack() = 0;
    virtual void readBackVm(int number, const VmTarget &vm) = 0;
    virtual void readBackHost(int number, const HostTarget &host) = 0;
    virtual void end() = 0;

    virtual void powerOff(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void powerOn(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void moveVm(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setVm(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setGpus(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setMaintenance(const ScriptStep &step, const ScriptAction &action, bool isOn) = 0;
    virtual void setGraphics(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setVgpuMode(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setMig(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void setPassthrough(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void restartGraphics(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void reboot(const ScriptStep &step, const ScriptAction &action) = 0;
    virtual void manual(const ScriptStep &step, const ScriptAction &action) = 0;

    void writeStage(const ScriptStage &stage);
    void carryOut(const ScriptStep &step, const ScriptAction &action);

    const ScriptPlan &m_script;
    std::string m_text;
};

} // namespace sliceboard

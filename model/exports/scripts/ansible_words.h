// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/scripts/script_plan.h"

namespace sliceboard {

/// All of a playbook that stands before its own variables.
std::string ansibleHeader(const ScriptPlan &script);
/// Variables that tell whether a VM or host is as planned, from what was last read into vm_N or host_N.
std::string ansibleVmVars(int number, const VmTarget &vm);
std::string ansibleHostVars(int number, const HostTarget &host);

/// Conditions that a VM, as read into `variable`, has these amounts.
std::vector<std::string> ansibleAmounts(const std::string &variable, const VmAmounts &amounts);
/// Default graphics type and assignment policy of a host, as read into `variable`.
std::string ansibleGraphics(const std::string &variable);
std::string ansiblePolicy(const std::string &variable);
/// A list of Jinja2 of words without quotes in them.
std::string ansibleList(const std::vector<std::string> &words);

} // namespace sliceboard

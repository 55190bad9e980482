// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/facts/facts.h"
#include "model/rules/finding.h"

#include <array>
#include <span>
#include <variant>
#include <vector>

namespace sliceboard {

/// Families of rules.yaml, A to K, and house rules.
enum class RuleGroup {
    Modes,
    Drivers,
    GraphicsConfiguration,
    TimeSliced,
    Mig,
    MultiVgpu,
    Passthrough,
    Nvswitch,
    VmPlatform,
    Operations, ///< vMotion, DRS, HA, snapshots
    MemoryAndLicences, ///< memory, ECC, licences, features
    House ///< rules that users wrote as data
};

/// On what a rule rests (rules.yaml): read in its source, in a secondary source, remembered, or inferred; House: on what
/// its users agreed.
enum class Evidence { Read, Secondary, Remembered, Inferred, House };

/// Collects what one rule finds. All messages are QT_TRANSLATE_NOOP("Rules", …) texts with placeholders %1 to %9 that
/// `args` fill in order.
class Report {
public:
    Report(const Rule &rule, std::vector<Finding> &findings) : m_rule(rule), m_findings(findings) { }

    const Rule &rule() const { return m_rule; }

    /// The rule is broken (or, for an info rule, worth saying) at the rule's own severity.
    void found(const char *message, EntityRef subject, std::vector<Arg> args, std::vector<EntityRef> others = {});
    /// The same at a milder severity than the rule's own.
    void found(Severity severity, const char *message, EntityRef subject, std::vector<Arg> args,
               std::vector<EntityRef> others = {});
    /// The rule cannot be judged: the message names the missing or unverified fact.
    void unknown(const char *message, EntityRef subject, std::vector<Arg> args, std::vector<EntityRef> others = {});

private:
    const Rule &m_rule;
    std::vector<Finding> &m_findings;
};

using VmCheck = void (*)(const Facts &, const Vm &, Report &);
using GpuCheck = void (*)(const Facts &, const Host &, const Gpu &, Report &);
using HostCheck = void (*)(const Facts &, const Host &, Report &);
using ClusterCheck = void (*)(const Facts &, const Cluster &, Report &);

/// A way out of a finding: edits that a user can look at, then run as one undo step.
struct Fix {
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Rules", …), placeholders filled by args
    std::vector<Arg> args;
    std::vector<Edit> edits;
};
using Fixes = std::vector<Fix> (*)(const Facts &, const Finding &);

/// A rule is a constant. Its family file defines it, rules.cpp lists it, nothing else knows it.
///
/// A check looks at one entity and may read: the entity, its GPUs or residents, their VMs, and the hosts of these;
/// the checker looks again at exactly those entities after an edit (see Checker). It never looks at the whole design.
struct Rule {
    const char *id; ///< kebab-case, as in rules.yaml; stable
    RuleGroup group;
    Severity severity; ///< default
    Evidence evidence;
    const char *title; ///< what is demanded, in a few words
    const char *explanation; ///< why, and what happens otherwise; whole sentences
    const char *wayOut; ///< what to do about it
    const char *versions; ///< bounds in words
    std::vector<const char *> sources; ///< keys of sources.yaml, with chapter: "UG17 ch.3"
    std::vector<const char *> limits = {}; ///< rows of limits.yaml whose versions, numbers and names it uses
    std::variant<VmCheck, GpuCheck, HostCheck, ClusterCheck> check;
    Fixes fixes = nullptr;
};

/// "vm", "gpu", "host" or "cluster": on what the rule looks.
EntityKind scopeOf(const Rule &rule);

} // namespace sliceboard

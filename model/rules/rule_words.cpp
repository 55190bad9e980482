// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rule_words.h"

#include <QCoreApplication>

#include <array>

namespace sliceboard {
namespace {

struct Word {
    const char *spelling;
    const char *text; ///< QT_TRANSLATE_NOOP("Rules", …)
};

// In the order of the enums.
constexpr std::array<Word, 12> kGroups{{
    {"modes", QT_TRANSLATE_NOOP("Rules", "Modes and ownership")},
    {"drivers", QT_TRANSLATE_NOOP("Rules", "Drivers")},
    {"graphics", QT_TRANSLATE_NOOP("Rules", "Graphics configuration")},
    {"time-sliced", QT_TRANSLATE_NOOP("Rules", "Time-sliced placement")},
    {"mig", QT_TRANSLATE_NOOP("Rules", "MIG")},
    {"multi-vgpu", QT_TRANSLATE_NOOP("Rules", "Several vGPUs in one VM")},
    {"passthrough", QT_TRANSLATE_NOOP("Rules", "Passthrough")},
    {"nvswitch", QT_TRANSLATE_NOOP("Rules", "NVLink, NVSwitch and device groups")},
    {"vm-platform", QT_TRANSLATE_NOOP("Rules", "The platform of the VM")},
    {"operations", QT_TRANSLATE_NOOP("Rules", "vMotion, DRS, HA and snapshots")},
    {"memory-and-licences", QT_TRANSLATE_NOOP("Rules", "Memory, ECC, licences and features")},
    {"house", QT_TRANSLATE_NOOP("Rules", "House rules")},
}};

constexpr std::array<Word, 5> kEvidence{{
    {"read", QT_TRANSLATE_NOOP("Rules", "Read in its sources.")},
    {"secondary", QT_TRANSLATE_NOOP("Rules", "Read in a secondary source, not the vendor's own.")},
    {"remembered", QT_TRANSLATE_NOOP("Rules", "Remembered, not read again: verify it before you rely on it.")},
    {"inferred", QT_TRANSLATE_NOOP("Rules", "Inferred from what the sources say; none states it as such.")},
    {"house", QT_TRANSLATE_NOOP("Rules", "Agreed on by those who wrote it.")},
}};

static_assert(kGroups.size() == std::size_t(RuleGroup::House) + 1);
static_assert(kEvidence.size() == std::size_t(Evidence::House) + 1);

} // namespace

std::string_view spelling(RuleGroup group) { return kGroups[std::size_t(group)].spelling; }

std::string_view spelling(Evidence evidence) { return kEvidence[std::size_t(evidence)].spelling; }

QString toText(RuleGroup group) { return QCoreApplication::translate("Rules", kGroups[std::size_t(group)].text); }

QString toText(Evidence evidence)
{
    return QCoreApplication::translate("Rules", kEvidence[std::size_t(evidence)].text);
}

} // namespace sliceboard

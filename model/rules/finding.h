// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

#include <QString>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace sliceboard {

struct Rule;
class Facts;

/// A number, a text or an entity that fills a placeholder of a message. Entities are named when the text is shown, so
/// a rename needs no new check.
using Arg = std::variant<std::int64_t, std::string, EntityRef>;

/// One broken or notable rule.
struct Finding {
    const Rule *rule = nullptr;
    Severity severity = Severity::Info;
    const char *message = nullptr; ///< QT_TRANSLATE_NOOP("Rules", …)
    EntityRef subject; ///< the entity whose check found it
    std::vector<EntityRef> others; ///< further entities it is about
    std::vector<Arg> args;

    bool operator==(const Finding &) const;
    /// Same rule on the same entities: stays while numbers change. Waivers, selection and tests use it.
    std::string key() const;
    /// Eight hex digits of the facts: message, numbers and texts, but no names. Changes when the facts do, not when
    /// an entity is renamed.
    std::string fingerprint() const;
};

/// The message with its placeholders filled, in the user's language.
QString describe(const Finding &finding, const Facts &facts);
/// A text with placeholders, translated in context "Rules" and filled.
QString fillIn(const char *message, const std::vector<Arg> &args, const Facts &facts);
/// "Error", "Warning", "Unknown", "Info", "Off" in the user's language.
QString toText(Severity severity);
/// "Error · Rule: “vGPU needs the vGPU Manager on the host”", in the user's language. In quotes: it is what the rule asks
/// for, not what is so.
QString namedRule(const Finding &finding);

} // namespace sliceboard

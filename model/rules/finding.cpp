// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/finding.h"

#include "model/base/overload.h"
#include "model/facts/facts.h"
#include "model/rules/rule.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

QString toText(const Arg &arg, const Facts &facts)
{
    return std::visit(Overload{[](std::int64_t number) { return QString::number(number); },
                               [](const std::string &text) { return QString::fromStdString(text); },
                               [&](const EntityRef &ref) { return facts.label(ref); }},
                      arg);
}

/// FNV-1a: short, stable over runs and machines; not for secrets.
class Fingerprint {
public:
    void add(std::string_view text)
    {
        for (const char c : text)
            mix(static_cast<unsigned char>(c));
        mix(0);
    }
    std::string hex() const { return fmt::format("{:08x}", std::uint32_t(m_hash ^ (m_hash >> 32))); }

private:
    void mix(unsigned char byte) { m_hash = (m_hash ^ byte) * 0x100000001B3u; }
    std::uint64_t m_hash = 0xCBF29CE484222325u;
};

} // namespace

bool Finding::operator==(const Finding &other) const
{
    return rule == other.rule && severity == other.severity && message == other.message && subject == other.subject
        && others == other.others && args == other.args;
}

std::string Finding::key() const
{
    std::vector<EntityRef> refs = others;
    refs.push_back(subject);
    std::ranges::sort(refs);
    std::string key = rule->id;
    for (const EntityRef &ref : refs)
        key.append(1, ' ').append(toString(ref.kind)).append(1, ':').append(std::to_string(ref.id));
    return key;
}

std::string Finding::fingerprint() const
{
    Fingerprint print;
    print.add(rule->id);
    print.add(message);
    for (const Arg &arg : args)
        std::visit(Overload{[&](std::int64_t number) { print.add(std::to_string(number)); },
                            [&](const std::string &text) { print.add(text); }, [](const EntityRef &) {}},
                   arg);
    return print.hex();
}

QString fillIn(const char *message, const std::vector<Arg> &args, const Facts &facts)
{
    const QString text = QCoreApplication::translate("Rules", message);
    QString filled;
    filled.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || std::size_t(number) > args.size()) {
            filled += text[i];
            continue;
        }
        filled += toText(args[std::size_t(number) - 1], facts);
        ++i;
    }
    return filled;
}

QString describe(const Finding &finding, const Facts &facts) { return fillIn(finding.message, finding.args, facts); }

QString namedRule(const Finding &finding)
{
    return QCoreApplication::translate("Rules", "%1 · Rule: “%2”", "severity and title of a rule")
        .arg(toText(finding.severity), QCoreApplication::translate("Rules", finding.rule->title));
}

QString toText(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return QCoreApplication::translate("Rules", "Off");
    case Severity::Info:
        return QCoreApplication::translate("Rules", "Info");
    case Severity::Unknown:
        return QCoreApplication::translate("Rules", "Unknown");
    case Severity::Warning:
        return QCoreApplication::translate("Rules", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("Rules", "Error");
    }
    return {};
}

void Report::found(const char *message, EntityRef subject, std::vector<Arg> args, std::vector<EntityRef> others)
{
    found(m_rule.severity, message, subject, std::move(args), std::move(others));
}

void Report::found(Severity severity, const char *message, EntityRef subject, std::vector<Arg> args,
                   std::vector<EntityRef> others)
{
    m_findings.push_back({&m_rule, severity, message, subject, std::move(others), std::move(args)});
}

void Report::unknown(const char *message, EntityRef subject, std::vector<Arg> args, std::vector<EntityRef> others)
{
    found(Severity::Unknown, message, subject, std::move(args), std::move(others));
}

EntityKind scopeOf(const Rule &rule)
{
    constexpr std::array kinds{EntityKind::Vm, EntityKind::Gpu, EntityKind::Host, EntityKind::Cluster};
    return kinds[rule.check.index()];
}

} // namespace sliceboard

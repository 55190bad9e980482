// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_rules.h"

#include "model/reports/rule_reference.h"
#include "model/rules/rules.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(cliOption("format",
                               Tr::tr("How to print: markdown, html (one page, light or dark as the reader's system) "
                                      "or json (default: markdown)."),
                               "FORMAT", "markdown"));
}

/// The rules that the operands name, in the order of the reference; all if there is none.
std::optional<std::vector<const Rule *>> rulesAsked(const CliOptions &options)
{
    QStringList known;
    for (const Rule *rule : allRules())
        known += QString::fromLatin1(rule->id);
    for (const QString &id : options.operands())
        if (!known.contains(id)) {
            options.fail(Tr::tr("There is no rule \"%1\".%2").arg(id, didYouMean(id, known)));
            return {};
        }
    std::vector<const Rule *> rules;
    for (const Rule *rule : allRules())
        if (options.operands().isEmpty() || options.operands().contains(QLatin1String(rule->id)))
            rules.push_back(rule);
    return rules;
}

ExitCode run(const CliOptions &options)
{
    const auto format = options.choice(u"format"_qs, {u"markdown"_qs, u"html"_qs, u"json"_qs});
    const auto rules = format ? rulesAsked(options) : std::nullopt;
    if (!rules)
        return ExitBadInput;
    const auto catalog = options.catalog();
    if (!catalog)
        return ExitBadInput;
    const auto examples = readRuleExamples();
    if (!examples)
        return failWith(examples.error());
    RuleReference reference{{}, QString::fromStdString(catalog->asOf())};
    for (const Rule *rule : *rules)
        reference.articles.push_back(ruleArticle(*rule, *catalog, *examples));
    const bool isPrinted = *format == u"json"_qs ? print(toJson(reference))
        : *format == u"html"_qs                  ? print(toHtml(reference))
                                                 : print(toMarkdown(reference));
    return isPrinted ? ExitFine : ExitBadInput;
}

} // namespace

const CliCommand kRulesCommand{
    "rules",
    "[ID…]",
    false,
    QT_TRANSLATE_NOOP("Cli",
                      "Prints the rule reference: what each rule demands and why, since which version, by which "
                      "sources, how sure it is, a design in which it fires and one in which it does not. With ids, "
                      "only those rules."),
    addOptions,
    run,
    true};

} // namespace sliceboard

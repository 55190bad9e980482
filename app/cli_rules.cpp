// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_rules.h"

#include "app/cli_texts.h"
#include "model/reports/house_vocabulary.h"
#include "model/reports/rule_reference.h"
#include "model/rules/rule_book.h"

namespace sliceboard {
namespace {

void addRulesOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format",
                  CliTexts::tr("How to print: markdown, html (one page, light or dark as the reader's system) "
                               "or json (default: markdown)."),
                  "FORMAT", "markdown"));
    parser.addOption(cliOption("design", CliTexts::tr("With the house rules of this design file."), "FILE"));
    parser.addOption(
        {QStringLiteral("vocabulary"),
         CliTexts::tr("Print what house rules can be written with instead: facts and tests (markdown or html).")});
}

/// The rules that the operands name, in the order of the reference; all if there is none.
std::optional<std::vector<const Rule *>> rulesAsked(const CliOptions &options, const RuleBook &book)
{
    QStringList known;
    for (const Rule *rule : book.rules())
        known += QString::fromLatin1(rule->id);
    for (const QString &id : options.operands())
        if (!known.contains(id)) {
            options.fail(CliTexts::tr("There is no rule \"%1\".%2").arg(id, didYouMean(id, known)));
            return {};
        }
    std::vector<const Rule *> rules;
    for (const Rule *rule : book.rules())
        if (options.operands().isEmpty() || options.operands().contains(QLatin1String(rule->id)))
            rules.push_back(rule);
    return rules;
}

/// The house rules of the design that --design names; empty if none is.
std::optional<std::string> houseRulesAsked(const CliOptions &options)
{
    if (!options.isSet(u"design"_qs))
        return std::string();
    const auto loaded = loadDesignFile(options.value(u"design"_qs));
    if (loaded)
        return loaded->design.houseRules;
    failWith(loaded.error());
    return {};
}

ExitCode printVocabulary(const CliOptions &options, const QString &format)
{
    if (format == u"json"_qs)
        return options.fail(CliTexts::tr("The vocabulary is printed as markdown or html."));
    return print(format == u"html"_qs ? houseVocabularyHtml() : houseVocabularyMarkdown()) ? ExitFine : ExitBadInput;
}

ExitCode runRules(const CliOptions &options)
{
    const auto format = options.choice(u"format"_qs, {u"markdown"_qs, u"html"_qs, u"json"_qs});
    if (!format)
        return ExitBadInput;
    if (options.isSet(u"vocabulary"_qs))
        return printVocabulary(options, *format);
    const auto own = houseRulesAsked(options);
    const auto catalog = own ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    const RuleBook book(*catalog, *own);
    const auto rules = rulesAsked(options, book);
    if (!rules)
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
    QT_TRANSLATE_NOOP("CliTexts",
                      "Prints the rule reference: what each rule demands and why, since which version, by which "
                      "sources, how sure it is, a design in which it fires and one in which it does not. With ids, "
                      "only those rules."),
    addRulesOptions,
    runRules,
    true};

} // namespace sliceboard

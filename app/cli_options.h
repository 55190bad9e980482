// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_output.h"
#include "model/catalog/catalog.h"
#include "model/formats/design_file.h"

#include <QCommandLineParser>

#include <optional>

namespace sliceboard {

class CliOptions;

/// One command of sliceboard-cli.
struct CliCommand {
    const char *name;
    const char *operand; ///< what follows the options, as the help writes it: "FILE", "[TOPIC]", in UTF-8
    bool isOperandNeeded;
    const char *description; ///< QT_TRANSLATE_NOOP("CliTexts", …)
    void (*addOptions)(QCommandLineParser &parser);
    ExitCode (*run)(const CliOptions &options);
    bool takesSeveral = false; ///< more than one operand
    const char *aloneOption = nullptr; ///< with this option, no operand is needed
};

/// The options of a command as the user gave them. Whatever is wrong with one is told on standard error, and the
/// answer is empty.
class CliOptions {
public:
    /// `arguments` begin with the names of program and command. Adds the options that all commands have.
    CliOptions(const CliCommand &command, const QStringList &arguments);

    /// False when the options are not those of the command, or the operand is missing or one too many.
    bool check() const;
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    QString helpText() const;

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QString operand() const { return m_operands.value(0); }
    const QStringList &operands() const { return m_operands; }

    std::optional<QString> choice(const QString &option, const QStringList &allowed) const;
    std::optional<double> number(const QString &option, double least, double most) const;
    /// The cluster that the option names; complains, and gives none, if the design has no such cluster.
    std::optional<ClusterId> cluster(const QString &option, const Design &design) const;
    std::optional<QDate> date(const QString &option) const;
    /// The shipped catalog with the folder of --catalog, or else the user's own.
    std::optional<Catalog> catalog() const;
    QString catalogFolder() const;
    /// The design of the operand; "-" is standard input.
    std::optional<Design> design() const;
    /// The same with the bytes it was read from.
    std::optional<LoadedDesign> loadedDesign() const;
    /// Complains about usage: the command's help is named.
    ExitCode fail(const QString &text) const;

private:
    const CliCommand &m_command;
    QCommandLineParser m_parser;
    bool m_isParsed = false;
    QStringList m_operands;
};

/// The design in a file, with the bytes it was read from; "-" is standard input.
Result<LoadedDesign> readDesignOperand(const QString &operand);

/// An option that takes a value. `name` and `valueName` are literals; the description is already translated.
QCommandLineOption cliOption(const char *name, const QString &description, const char *valueName,
                             const char *byDefault = "");

/// " Did you mean this?" for a mistyped word, or nothing.
QString didYouMean(const QString &word, const QStringList &words);

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard::testing;

/// Manual pages, completion and the help in the program say what the programs say themselves.
class TestManualPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramAnswersWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("help") << QStringList{u"--help"_qs} << u"[options] [file]"_qs;
        QTest::newRow("help, short") << QStringList{u"-h"_qs} << u"[options] [file]"_qs;
        QTest::newRow("version") << QStringList{u"--version"_qs} << u"liceboard "_qs;
        QTest::newRow("version, short, beside a file") << QStringList{u"x.yaml"_qs, u"-v"_qs} << u"liceboard "_qs;
    }

    /// As in a container or over ssh.
    void theProgramAnswersWithoutADisplay()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, expected);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(GUI_PROGRAM), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QString out = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(out.contains(expected), qPrintable(out));
        QVERIFY2(program.readAllStandardError().isEmpty(), "it complains");
    }

    void nameEveryCommand_data();
    void nameEveryCommand();
    void nameTheOptionsOfEachCommand_data();
    void nameTheOptionsOfEachCommand();
    void nameTheOptionsOfTheWindow_data();
    void nameTheOptionsOfTheWindow();
    void completionKnowsTheCommandsAndTheirOptions_data();
    void completionKnowsTheCommandsAndTheirOptions();
    void completionKnowsTheValuesOfOptions_data();
    void completionKnowsTheValuesOfOptions();
    void completionKnowsTheOptionsOfTheWindow_data();
    void completionKnowsTheOptionsOfTheWindow();
    void helpNamesEveryCommand_data();
    void helpNamesEveryCommand();
    void nameEveryKeyOfTheDesignFile_data();
    void nameEveryKeyOfTheDesignFile();

private:
    static QString text(const QString &path)
    {
        QFile file(QStringLiteral(RESOURCES_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// What the pattern captures wherever it matches.
    static QStringList all(const QString &pattern, const QString &text)
    {
        QStringList found;
        QRegularExpressionMatchIterator at =
            QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (at.hasNext())
            found += at.next().captured(1);
        found.sort();
        return found;
    }
    static QStringList commands() { return all(QStringLiteral("^  ([a-z]+) \\S"), out({QStringLiteral("--help")})); }
    /// The long options in the help of a command.
    static QStringList options(const QString &command)
    {
        return all(QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"), out({command, QStringLiteral("--help")}));
    }
    static QStringList windowOptions()
    {
        QProcess program;
        program.start(QStringLiteral(GUI_PROGRAM), {QStringLiteral("--help")});
        program.waitForFinished();
        return all(QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"), QString::fromUtf8(program.readAllStandardOutput()));
    }
    static QString out(const QStringList &arguments)
    {
        return QString::fromUtf8(runCli(arguments + QStringList{QStringLiteral("--lang=en")}).out);
    }
    /// A part of a page: from its heading to the next.
    static QString section(const QString &page, const QString &heading)
    {
        const qsizetype from = page.indexOf(heading + u'\n');
        const qsizetype to = page.indexOf(QRegularExpression(QStringLiteral("\n\\.S[sh] ")), from + 1);
        return from < 0 ? QString() : page.mid(from, to - from);
    }
    static QStringList optionsIn(const QString &section)
    {
        return all(QStringLiteral("^\\.It Fl (?:\\w , )?-([a-z-]+)"), section);
    }
    static void addShells()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    static QString completion(const QString &program, const QString &shell)
    {
        return text(shell == u"zsh" ? u"completions/_%1"_qs.arg(program) : u"completions/%1.%2"_qs.arg(program, shell));
    }
    /// Of zsh: what is between the command and ";;".
    static QString zshPart(const QString &script, const QString &command)
    {
        const qsizetype from = script.indexOf(u"\n        %1)\n"_qs.arg(command));
        return from < 0 ? QString() : script.mid(from, script.indexOf(u";;"_qs, from) - from);
    }
    /// The long options that a script offers behind a command, without those that all commands have.
    static QStringList offeredOptions(const QString &script, const QString &shell, const QString &command)
    {
        if (shell == u"bash")
            return all(u"--([a-z-]+)"_qs, all(u"^ +%1\\) options\\+='([^']*)'"_qs.arg(command), script).join(u' '));
        if (shell == u"zsh")
            return all(u"(?:['\"*,])--([a-z-]+)"_qs, zshPart(script, command));
        return all(u"^complete -c sliceboard-cli -n '__sliceboard_cli_is %1' .*-l ([a-z-]+)"_qs.arg(command), script);
    }
    /// The words that a script offers as the value of an option.
    static QStringList offeredValues(const QString &script, const QString &shell, const QString &command,
                                     const QString &option)
    {
        QString words;
        if (shell == u"bash")
            words =
                all(u"^ +(?:.*\\| )?%1--%2(?: \\|.*)?\\) values='([^']*)'"_qs.arg(command, option), script).join(u';');
        else if (shell == u"zsh")
            words = all(u"--%1=\\[[^]]*\\]:[^:]*:\\(([^)]*)\\)"_qs.arg(option), zshPart(script, command)).join(u';');
        else
            words = all(u"^complete -c sliceboard-cli -n '__sliceboard_cli_is %1' -l %2 -x -a '([^']*)'"_qs.arg(command,
                                                                                                                option),
                        script)
                        .join(u';');
        return words.split(u' ');
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("English") << QString();
        QTest::newRow("Spanish") << QStringLiteral("es/");
    }
};

void TestManualPages::nameEveryCommand_data() { addLanguages(); }

void TestManualPages::nameEveryCommand()
{
    QFETCH(QString, folder);
    const QString page = text(QStringLiteral("man/%1sliceboard-cli.1").arg(folder));
    QVERIFY(commands().contains(QStringLiteral("check")));
    QCOMPARE(all(QStringLiteral("^\\.Ss (\\S+)"), page), commands());
    QCOMPARE(all(QStringLiteral("^\\.Cm (\\S+)"), page), commands());
}

void TestManualPages::nameTheOptionsOfEachCommand_data() { addLanguages(); }

void TestManualPages::nameTheOptionsOfEachCommand()
{
    QFETCH(QString, folder);
    const QString page = text(QStringLiteral("man/%1sliceboard-cli.1").arg(folder));
    const QString heading = folder.isEmpty() ? QStringLiteral(".Sh OPTIONS") : QStringLiteral(".Sh OPCIONES");
    const QStringList common = optionsIn(section(page, heading));
    QCOMPARE(common, QStringList({QStringLiteral("catalog"), QStringLiteral("help"), QStringLiteral("lang")}));
    for (const QString &command : commands()) {
        QStringList named = optionsIn(section(page, QStringLiteral(".Ss ") + command)) + common;
        named.sort();
        QCOMPARE(named, options(command));
    }
}

void TestManualPages::nameTheOptionsOfTheWindow_data() { addLanguages(); }

void TestManualPages::nameTheOptionsOfTheWindow()
{
    QFETCH(QString, folder);
    const QStringList options = windowOptions();
    QVERIFY(options.contains(QStringLiteral("version")));
    QCOMPARE(optionsIn(text(QStringLiteral("man/%1sliceboard.1").arg(folder))), options);
}

void TestManualPages::completionKnowsTheCommandsAndTheirOptions_data() { addShells(); }

void TestManualPages::completionKnowsTheCommandsAndTheirOptions()
{
    QFETCH(QString, suffix);
    const QString script = completion(u"sliceboard-cli"_qs, suffix);
    QVERIFY(!script.isEmpty());
    for (const QString &option : {u"help"_qs, u"catalog"_qs, u"lang"_qs})
        QVERIFY2(script.contains(option), qPrintable(option));
    for (const QString &command : commands()) {
        QVERIFY2(QRegularExpression(u"\\b%1\\b"_qs.arg(command)).match(script).hasMatch(), qPrintable(command));
        QStringList known =
            offeredOptions(script, suffix, command) + QStringList{u"catalog"_qs, u"help"_qs, u"lang"_qs};
        known.sort();
        QCOMPARE(known, options(command));
    }
}

void TestManualPages::completionKnowsTheValuesOfOptions_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    struct Choice {
        const char *command;
        std::initializer_list<const char *> options;
    };
    const Choice choices[] = {{"check", {"format", "fail-on"}},
                              {"export", {"theme", "page", "orientation"}},
                              {"capacity", {"by", "format"}},
                              {"catalog", {"format"}},
                              {"compat", {"format", "fail-on"}},
                              {"list", {"kind", "format"}},
                              {"diff", {"format"}},
                              {"plan", {"format"}},
                              {"rules", {"format"}}};
    for (const char *shell : {"bash", "zsh", "fish"})
        for (const Choice &choice : choices)
            for (const char *option : choice.options)
                QTest::addRow("%s %s --%s", shell, choice.command, option)
                    << QString::fromLatin1(shell) << QString::fromLatin1(choice.command) << QString::fromLatin1(option);
}

/// The program itself tells what it takes, once it is given something else.
void TestManualPages::completionKnowsTheValuesOfOptions()
{
    QFETCH(QString, suffix);
    QFETCH(QString, command);
    QFETCH(QString, option);
    QStringList arguments{command, u"--lang=en"_qs, u"--%1=nothing-of-the-kind"_qs.arg(option)};
    const QString design = QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml");
    if (command != u"catalog" && command != u"rules")
        arguments += design;
    if (command == u"diff")
        arguments += design;
    if (command == u"export")
        arguments += u"--to=/nowhere/x.pdf"_qs;
    const QString complaint = QString::fromUtf8(runCli(arguments).err);
    const QStringList taken = all(u"takes one of (.*), but got"_qs, complaint);
    QVERIFY2(taken.size() == 1, qPrintable(complaint));
    QCOMPARE(offeredValues(completion(u"sliceboard-cli"_qs, suffix), suffix, command, option),
             taken.front().split(u", "_qs));
}

void TestManualPages::completionKnowsTheOptionsOfTheWindow_data() { addShells(); }

void TestManualPages::completionKnowsTheOptionsOfTheWindow()
{
    QFETCH(QString, suffix);
    const QString script = completion(u"sliceboard"_qs, suffix);
    QCOMPARE(all(suffix == u"fish" ? u" -l ([a-z-]+)"_qs : u"--([a-z-]+)"_qs, script), windowOptions());
}

void TestManualPages::helpNamesEveryCommand_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("English") << u"en"_qs;
    QTest::newRow("Spanish") << u"es"_qs;
}

void TestManualPages::helpNamesEveryCommand()
{
    QFETCH(QString, folder);
    QCOMPARE(all(u"^\\| `sliceboard-cli ([a-z]+)"_qs, text(u"help/%1/command-line.md"_qs.arg(folder))), commands());
}

void TestManualPages::nameEveryKeyOfTheDesignFile_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("English") << u"man/sliceboard-design.5"_qs
                             << QStringList{u"THE DESIGN"_qs, u"CHANGE REQUEST"_qs, u"PROGRESS"_qs,
                                            u"PROGRESS"_qs,   u"VIEWS"_qs,          u"WAIVERS"_qs,
                                            u"CLUSTERS"_qs,   u"HOSTS"_qs,          u"GPUS"_qs,
                                            u"VMS"_qs,        u"DEVICES"_qs};
    QTest::newRow("Spanish") << u"man/es/sliceboard-design.5"_qs
                             << QStringList{u"EL DISEÑO"_qs,   u"SOLICITUD DE CAMBIO"_qs,
                                            u"AVANCE"_qs,      u"AVANCE"_qs,
                                            u"VISTAS"_qs,      u"EXENCIONES"_qs,
                                            u"CLÚSTERES"_qs,   u"HOSTS"_qs,
                                            u"GPU"_qs,         u"VM"_qs,
                                            u"DISPOSITIVOS"_qs};
}

void TestManualPages::nameEveryKeyOfTheDesignFile()
{
    QFETCH(QString, page);
    QFETCH(QStringList, headings);
    const QString words = text(page);
    const QJsonObject schema =
        QJsonDocument::fromJson(text(u"schema/sliceboard-design-1.schema.json"_qs).toUtf8()).object();
    const QStringList entities{QString(),     u"change"_qs, u"progress"_qs, u"step"_qs, u"view"_qs,  u"waiver"_qs,
                               u"cluster"_qs, u"host"_qs,   u"gpu"_qs,      u"vm"_qs,   u"device"_qs};
    QCOMPARE(headings.size(), entities.size());
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonObject entity =
            entities[i].isEmpty() ? schema : schema[u"definitions"_qs].toObject()[entities[i]].toObject();
        const QString part = section(words, u".Sh "_qs + headings[i]);
        const QStringList keys = entity[u"properties"_qs].toObject().keys();
        QVERIFY2(keys.size() > 1, qPrintable(entities[i]));
        for (const QString &key : keys)
            QVERIFY2(QRegularExpression(u"(?:^\\.It Cm .*\\b|^\\.Cm |\\\\fB)%1\\b"_qs.arg(key),
                                        QRegularExpression::MultilineOption)
                         .match(part)
                         .hasMatch(),
                     qPrintable(headings[i] + u' ' + key));
    }
}

REGISTER_TEST(TestManualPages, "tst_manual_pages");
#include "tst_manual_pages.moc"

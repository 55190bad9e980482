// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard::testing;

/// Manual pages and completion say what the programs say themselves.
class TestManualPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameEveryCommand_data();
    void nameEveryCommand();
    void nameTheOptionsOfEachCommand_data();
    void nameTheOptionsOfEachCommand();
    void nameTheOptionsOfTheWindow_data();
    void nameTheOptionsOfTheWindow();
    void completionKnowsTheOptionsOfEachCommand();
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
    QProcess program;
    program.start(QStringLiteral(GUI_PROGRAM), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished());
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    const QStringList options = all(QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"), help);
    QVERIFY(options.contains(QStringLiteral("version")));
    QCOMPARE(optionsIn(text(QStringLiteral("man/%1sliceboard.1").arg(folder))), options);
}

void TestManualPages::completionKnowsTheOptionsOfEachCommand()
{
    const QString script = text(QStringLiteral("completions/sliceboard-cli.bash"));
    for (const QString &command : commands()) {
        const QStringList lines = all(QStringLiteral("^ +%1\\) options\\+='([^']*)'").arg(command), script);
        QCOMPARE(lines.size(), 1);
        QStringList known =
            all(QStringLiteral("--([a-z-]+)"), lines.front() + QStringLiteral(" --help --catalog --lang"));
        QCOMPARE(known, options(command));
    }
}

void TestManualPages::nameEveryKeyOfTheDesignFile()
{
    const QString page = text(QStringLiteral("man/sliceboard-design.5"));
    const QJsonObject schema =
        QJsonDocument::fromJson(text(QStringLiteral("schema/sliceboard-design-1.schema.json")).toUtf8()).object();
    const auto check = [&page](const QString &heading, const QJsonObject &entity) {
        const QString part = section(page, QStringLiteral(".Sh ") + heading);
        const QStringList keys = entity[QStringLiteral("properties")].toObject().keys();
        QVERIFY2(keys.size() > 1, qPrintable(heading));
        for (const QString &key : keys)
            QVERIFY2(QRegularExpression(QStringLiteral("(?:^\\.It Cm .*\\b|\\\\fB)%1\\b").arg(key),
                                        QRegularExpression::MultilineOption)
                         .match(part)
                         .hasMatch(),
                     qPrintable(heading + u' ' + key));
    };
    const QJsonObject parts = schema[QStringLiteral("definitions")].toObject();
    check(QStringLiteral("THE DESIGN"), schema);
    check(QStringLiteral("VIEWS"), parts[QStringLiteral("view")].toObject());
    check(QStringLiteral("WAIVERS"), parts[QStringLiteral("waiver")].toObject());
    check(QStringLiteral("CLUSTERS"), parts[QStringLiteral("cluster")].toObject());
    check(QStringLiteral("HOSTS"), parts[QStringLiteral("host")].toObject());
    check(QStringLiteral("GPUS"), parts[QStringLiteral("gpu")].toObject());
    check(QStringLiteral("VMS"), parts[QStringLiteral("vm")].toObject());
    check(QStringLiteral("DEVICES"), parts[QStringLiteral("device")].toObject());
}

REGISTER_TEST(TestManualPages, "tst_manual_pages");
#include "tst_manual_pages.moc"

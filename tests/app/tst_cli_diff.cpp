// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace sliceboard::testing;

/// "sliceboard-cli diff" and "merge", by hand and under a real git.
class TestCliDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsDifferencesAsText();
    void tellsDifferencesAsMarkdown();
    void tellsDifferencesAsJson();
    void equalDesignsEndWithZero();
    void badInputEndsWithTwo_data();
    void badInputEndsWithTwo();
    void comparesRevisions();
    void aRevisionIsNoShellWord();
    void servesGitDiff();
    void mergesToStandardOutput();
    void mergeKeepsAnUntouchedFileAsItIs();
    void conflictsEndWithOne();
    void servesGitMerge();
    void gitStopsAtConflicts();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &yaml) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliRun run(const QString &program, const QStringList &arguments) const;
    CliRun git(const QStringList &arguments) const { return run(QStringLiteral("git"), arguments); }
    CliRun cli(const QStringList &arguments) const { return run(QStringLiteral(CLI_PROGRAM), arguments); }
    void startRepository() const;
    void commit(const QString &message) const
    {
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-A")}).exitCode, 0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), message}).exitCode, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray kBase = "format: 1\nname: Base\nvms:\n  - name: a\n  - name: b\n    memory: 4 GB\n";
static const QByteArray kChanged = "format: 1\nname: Base\nvms:\n  - name: b\n    memory: 8 GB\n  - name: c\n";
static const QString kFile = QStringLiteral("odd $(touch x) 'name'.sliceboard.yaml");

CliRun TestCliDiff::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), at(QStringLiteral(".gitconfig")));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliDiff::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(QStringLiteral(".gitconfig"),
          "[user]\n\tname = A\n\temail = a@example.org\n[init]\n\tdefaultBranch = main\n"
          "[diff \"sliceboard\"]\n\tcommand = \"" CLI_PROGRAM "\" diff --git\n"
          "[merge \"sliceboard\"]\n\tname = designs\n\tdriver = \"" CLI_PROGRAM "\" merge -o %A %O %A %B\n");
}

void TestCliDiff::startRepository() const
{
    QCOMPARE(git({QStringLiteral("init"), QStringLiteral("-q")}).exitCode, 0);
    write(QStringLiteral(".gitattributes"), "*.sliceboard.yaml diff=sliceboard merge=sliceboard\n");
    write(kFile, kBase);
    commit(QStringLiteral("base"));
}

void TestCliDiff::tellsDifferencesAsText()
{
    const CliRun run =
        cli({QStringLiteral("diff"), write(QStringLiteral("a"), kBase), write(QStringLiteral("b"), kChanged)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, QByteArray());
    const QString text = QString::fromUtf8(run.out);
    for (const char *part : {"1 added, 1 removed, 1 changed.", "+ VM c was added.", "− VM a was removed.",
                             "~ VM b was changed.\n    ⚙ memory was 4 GB and is 8 GB."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), run.out.constData());
}

void TestCliDiff::tellsDifferencesAsMarkdown()
{
    const CliRun run = cli({QStringLiteral("diff"), QStringLiteral("--format"), QStringLiteral("markdown"),
                            write(QStringLiteral("a"), kBase), write(QStringLiteral("b"), kChanged)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("| ⚙ Settings | VM b | memory | 4 GB | 8 GB |"), run.out.constData());
}

void TestCliDiff::tellsDifferencesAsJson()
{
    const CliRun run = cli({QStringLiteral("diff"), QStringLiteral("--format=json"), write(QStringLiteral("a"), kBase),
                            write(QStringLiteral("b"), kChanged)});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = run.json();
    QCOMPARE(json[QStringLiteral("schemaVersion")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("summary")][QStringLiteral("added")].toInt(), 1);
    const QJsonArray changes = json[QStringLiteral("changes")].toArray();
    QCOMPARE(changes.size(), 3);
    for (const QJsonValue &change : changes) {
        if (change[QStringLiteral("name")] == QStringLiteral("b")) {
            QCOMPARE(change[QStringLiteral("change")].toString(), QStringLiteral("changed"));
            QCOMPARE(change[QStringLiteral("values")][0],
                     QJsonValue(QJsonObject{{QStringLiteral("key"), QStringLiteral("memory")},
                                            {QStringLiteral("before"), QStringLiteral("4 GB")},
                                            {QStringLiteral("after"), QStringLiteral("8 GB")}}));
        }
    }
}

void TestCliDiff::equalDesignsEndWithZero()
{
    const QString a = write(QStringLiteral("a"), kBase);
    const CliRun run = cli({QStringLiteral("diff"), a, write(QStringLiteral("b"), kBase + "# a comment\n")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("No difference."));
    QCOMPARE(cli({QStringLiteral("diff"), QStringLiteral("--format=json"), a, a}).json()[QStringLiteral("equal")],
             QJsonValue(true));
}

void TestCliDiff::badInputEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &arguments, const char *part) {
        QTest::newRow(name) << arguments << QString::fromUtf8(part);
    };
    const QString diff = QStringLiteral("diff");
    const QString merge = QStringLiteral("merge");
    row("one design", {diff, QStringLiteral("good")}, "two designs");
    row("three designs", {diff, QStringLiteral("good"), QStringLiteral("good"), QStringLiteral("good")}, "two designs");
    row("no such file", {diff, QStringLiteral("good"), QStringLiteral("nowhere")}, "nowhere");
    row("no design", {diff, QStringLiteral("good"), QStringLiteral("bad")}, "bad:1");
    row("no repository", {diff, QStringLiteral("HEAD:good"), QStringLiteral("good")}, "HEAD:good");
    row("an option as revision", {diff, QStringLiteral("--"), QStringLiteral("-h:x"), QStringLiteral("good")}, "-h:x");
    row("twice standard input", {diff, QStringLiteral("-"), QStringLiteral("-")}, "standard input");
    row("unknown format", {diff, QStringLiteral("good"), QStringLiteral("good"), QStringLiteral("--format=html")},
        "markdown");
    row("merge of two", {merge, QStringLiteral("good"), QStringLiteral("good")}, "three designs");
    row("merge with no design", {merge, QStringLiteral("good"), QStringLiteral("bad"), QStringLiteral("good")},
        "bad:1");
    row("merge into nowhere",
        {merge, QStringLiteral("good"), QStringLiteral("good"), QStringLiteral("good"), QStringLiteral("-o"),
         QStringLiteral("/nowhere/x")},
        "/nowhere/x");
}

void TestCliDiff::badInputEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    write(QStringLiteral("good"), kBase);
    write(QStringLiteral("bad"), "nonsense: [");
    const CliRun run = cli(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(part), run.err.constData());
}

void TestCliDiff::comparesRevisions()
{
    startRepository();
    write(kFile, kChanged);
    const CliRun run = cli({QStringLiteral("diff"), QStringLiteral("HEAD:") + kFile, kFile});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("VM c was added."), run.err.constData());
    commit(QStringLiteral("changed"));
    const CliRun back =
        cli({QStringLiteral("diff"), QStringLiteral("HEAD:./") + kFile, QStringLiteral("HEAD~1:") + kFile});
    QCOMPARE(back.exitCode, 1);
    QVERIFY(back.out.contains("VM c was removed."));
    const CliRun missing = cli({QStringLiteral("diff"), QStringLiteral("HEAD:nothing"), kFile});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains("nothing"), missing.err.constData());
}

void TestCliDiff::aRevisionIsNoShellWord()
{
    startRepository();
    const CliRun run = cli({QStringLiteral("diff"), QStringLiteral("HEAD:$(touch ran);`touch ran`"), kFile});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!QFile::exists(at(QStringLiteral("ran"))));
}

void TestCliDiff::servesGitDiff()
{
    startRepository();
    write(kFile, kChanged);
    const CliRun changed = git({QStringLiteral("diff")});
    QCOMPARE(changed.exitCode, 0);
    QVERIFY2(changed.out.contains("From a/") && changed.out.contains("VM c was added."), changed.out + changed.err);
    QVERIFY(!QFile::exists(at(QStringLiteral("x"))));
    commit(QStringLiteral("changed"));
    // A file that comes, one that cannot be read, and one that goes: git goes on to the end.
    write(QStringLiteral("fresh.sliceboard.yaml"), kBase);
    write(QStringLiteral("broken.sliceboard.yaml"), "nonsense: [");
    QVERIFY(QFile::remove(at(kFile)));
    git({QStringLiteral("add"), QStringLiteral("-A")});
    const CliRun all = git({QStringLiteral("diff"), QStringLiteral("--cached"), QStringLiteral("--no-renames")});
    QCOMPARE(all.exitCode, 0);
    for (const char *part : {"broken.sliceboard.yaml: ", "VM a was added.", "VM c was removed."})
        QVERIFY2(all.out.contains(part), all.out + all.err);
}

void TestCliDiff::mergesToStandardOutput()
{
    const QString base = write(QStringLiteral("base"), kBase);
    const QString ours = write(QStringLiteral("ours"), QByteArray(kBase).replace("Base", "Ours"));
    const QString theirs = write(QStringLiteral("theirs"), QByteArray(kBase).replace("4 GB", "8 GB"));
    const CliRun run = cli({QStringLiteral("merge"), base, ours, theirs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, QByteArray(kBase).replace("Base", "Ours").replace("4 GB", "8 GB"));
}

void TestCliDiff::mergeKeepsAnUntouchedFileAsItIs()
{
    const QString base = write(QStringLiteral("base"), kBase);
    const QByteArray commented = "# mine\n" + QByteArray(kBase).replace("Base", "\"Ours\"");
    const QString ours = write(QStringLiteral("ours"), commented);
    QCOMPARE(cli({QStringLiteral("merge"), base, ours, base}).out, commented);
    QCOMPARE(cli({QStringLiteral("merge"), base, base, ours}).out, commented);
    const QString theirs = write(QStringLiteral("theirs"), QByteArray(kBase).replace("4 GB", "8 GB"));
    const CliRun run = cli({QStringLiteral("merge"), base, ours, theirs});
    QVERIFY(!run.out.contains("mine"));
    QVERIFY2(run.err.contains("comments"), run.err.constData());
}

void TestCliDiff::conflictsEndWithOne()
{
    const QString base = write(QStringLiteral("base"), kBase);
    const QString ours = write(QStringLiteral("ours"), QByteArray(kBase).replace("4 GB", "6 GB"));
    const QString theirs = write(QStringLiteral("theirs"), QByteArray(kBase).replace("4 GB", "8 GB"));
    const CliRun run =
        cli({QStringLiteral("merge"), base, ours, theirs, QStringLiteral("-o"), at(QStringLiteral("out"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Conflict in VM b, memory: it was 4 GB; ours is 6 GB; theirs is 8 GB."),
             run.err.constData());
    const QByteArray merged = read(QStringLiteral("out"));
    QVERIFY2(merged.contains("x-conflicts: [{entity: vm, name: b, key: memory, base: 4 GB, ours: 6 GB, theirs: 8 GB}]"),
             merged.constData());
    QVERIFY(merged.contains("    memory: 6 GB\n"));
    // What was merged is a design, and the list goes as any other line does.
    QCOMPARE(cli({QStringLiteral("check"), at(QStringLiteral("out"))}).exitCode, 0);
}

void TestCliDiff::servesGitMerge()
{
    startRepository();
    QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-qb"), QStringLiteral("other")}).exitCode, 0);
    write(kFile, QByteArray(kBase) + "  - name: theirs\n");
    commit(QStringLiteral("theirs"));
    QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")}).exitCode, 0);
    write(kFile, QByteArray(kBase) + "  - name: ours\n"); // the same line of the file
    commit(QStringLiteral("ours"));
    const CliRun merged = git({QStringLiteral("merge"), QStringLiteral("-q"), QStringLiteral("other")});
    QVERIFY2(merged.exitCode == 0, merged.out + merged.err);
    QCOMPARE(read(kFile), QByteArray(kBase) + "  - name: ours\n  - name: theirs\n");
    QCOMPARE(git({QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("-uno")}).out, QByteArray());
}

void TestCliDiff::gitStopsAtConflicts()
{
    startRepository();
    git({QStringLiteral("checkout"), QStringLiteral("-qb"), QStringLiteral("other")});
    write(kFile, QByteArray(kBase).replace("4 GB", "8 GB"));
    commit(QStringLiteral("theirs"));
    git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
    write(kFile, QByteArray(kBase).replace("4 GB", "6 GB"));
    commit(QStringLiteral("ours"));
    const CliRun merged = git({QStringLiteral("merge"), QStringLiteral("other")});
    QCOMPARE(merged.exitCode, 1);
    QVERIFY2((merged.out + merged.err).contains("theirs is 8 GB"), merged.out + merged.err);
    QVERIFY(git({QStringLiteral("status"), QStringLiteral("--porcelain")}).out.contains("UU "));
    QVERIFY(read(kFile).contains("x-conflicts"));
    QCOMPARE(cli({QStringLiteral("check"), kFile}).exitCode, 0);
}

REGISTER_TEST(TestCliDiff, "tst_cli_diff");
#include "tst_cli_diff.moc"

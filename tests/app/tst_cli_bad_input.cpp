// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace sliceboard::testing;

/// Whatever is wrong with a file: exit code 2, nothing on standard output, one line that says where and what.
class TestCliBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void content_data();
    void content();
    void everyBadFile_data();
    void everyBadFile();
    void missingFile();
    void folder();
    void unreadableFile();
    void hugeFile();
    void standardInput();
    void badFileGivesNoPicture();
    void badCatalog();

private:
    QString write(const QByteArray &bytes);
    void expectOneLine(const CliRun &run, const QString &start, const QString &part);

    QTemporaryDir m_folder;
};

static const QByteArray kHost = "format: 1\nclusters:\n  - name: c\n    hosts:\n      - name: h\n";

QString TestCliBadInput::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("bad.sliceboard.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return path;
}

void TestCliBadInput::expectOneLine(const CliRun &run, const QString &start, const QString &part)
{
    const QString err = QString::fromUtf8(run.err);
    QVERIFY2(run.exitCode == 2, qPrintable(QStringLiteral("exit code %1, %2").arg(run.exitCode).arg(err)));
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(err.count(QLatin1Char('\n')), 1);
    QVERIFY2(err.startsWith(start), qPrintable(err));
    QVERIFY2(err.contains(part), qPrintable(err));
}

void TestCliBadInput::content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place"); ///< line and column, from 1
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &bytes, const char *place, const char *part) {
        QTest::newRow(name) << bytes << QString::fromLatin1(place) << QString::fromUtf8(part);
    };
    row("empty", "", "1:1", "empty");
    row("malformed", "format: 1\nname: [a, b\n", "3:1", "YAML");
    row("unknown key", "format: 1\nclusers: []\n", "2:1", "\"clusters\"");
    row("wrong type", "format: 1\nclusters: 3\n", "2:11", "list");
    row("wrong word", kHost + "        graphics: sharde\n", "6:19", "shared");
    row("wrong number",
        kHost + "        gpus: [{address: \"0000:17:00.0\", model: t4, slots: [{profile: p, at: -1}]}]\n", "6:78",
        "from 0 to 4096");
    row("VM twice", "format: 1\nvms:\n  - name: a\n  - name: a\n", "4:11", "a");
    row("missing host", "format: 1\nvms:\n  - name: a\n    host: gone\n", "4:11", "no host \"gone\"");
    row("missing GPU", kHost + "vms:\n  - name: a\n    devices: [{passthrough: \"h/0000:17:00.0\"}]\n", "8:29",
        "no GPU at the PCI address 0000:17:00.0");
    row("newer format", "format: 2\nwhatever: true\n", "1:9", "newer Sliceboard");
    row("not UTF-8", "format: 1\nname: caf\xe9\n", "2:10", "UTF-8");
    QByteArray bomb = "format: 1\nx-a: &a [x, x, x, x]\n";
    for (char next = 'b'; next < 'z'; ++next)
        bomb += QByteArray("x-") + next + ": &" + next + " [*" + char(next - 1) + ", *" + char(next - 1) + "]\n";
    row("alias bomb", bomb, "2:6", "aliases");
    row("deep nesting", "format: 1\nx-deep: " + QByteArray(100000, '[') + QByteArray(100000, ']') + "\n", "2:40",
        "nested deeper");
    QByteArray gpus = kHost + "        gpus:\n";
    for (int i = 0; i < 65; ++i)
        gpus += "          - {address: \"0000:" + QByteArray::number(0x10 + i, 16) + ":00.0\", model: t4}\n";
    row("absurd count of GPUs", gpus, "7:11", "64");
}

void TestCliBadInput::content()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, part);
    const QString path = write(bytes);
    expectOneLine(runCli({QStringLiteral("check"), path}), path + QLatin1Char(':') + place + QStringLiteral(": "),
                  part);
}

void TestCliBadInput::everyBadFile_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TESTS_DATA_DIR "/bad"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCliBadInput::everyBadFile()
{
    QFETCH(QString, path);
    const CliRun run = runCli({QStringLiteral("check"), path});
    expectOneLine(run, path + QLatin1Char(':'), {});
    const QRegularExpression place(QStringLiteral("^:[1-9]\\d*:[1-9]\\d*: .+[.?]\n$"));
    QVERIFY2(place.match(QString::fromUtf8(run.err).mid(path.size())).hasMatch(), run.err.constData());
}

void TestCliBadInput::missingFile()
{
    const QString path = m_folder.filePath(QStringLiteral("none.yaml"));
    expectOneLine(runCli({QStringLiteral("check"), path}), path + QStringLiteral(": "), QStringLiteral("no such file"));
}

void TestCliBadInput::folder()
{
    expectOneLine(runCli({QStringLiteral("check"), m_folder.path()}), m_folder.path() + QStringLiteral(": "),
                  QStringLiteral("folder"));
}

void TestCliBadInput::unreadableFile()
{
    if (geteuid() == 0)
        QSKIP("Root may read every file.");
    const QString path = write("format: 1\n");
    QFile::setPermissions(path, QFile::WriteOwner);
    expectOneLine(runCli({QStringLiteral("check"), path}), path + QStringLiteral(": "), QStringLiteral("read"));
    QFile::setPermissions(path, QFile::WriteOwner | QFile::ReadOwner);
}

void TestCliBadInput::hugeFile()
{
    const QString path = write("format: 1\n");
    QVERIFY(QFile::resize(path, qint64(100) << 20));
    expectOneLine(runCli({QStringLiteral("check"), path}), path + QStringLiteral(":"), QStringLiteral("64 MiB"));
    QVERIFY(QFile::remove(path));
}

void TestCliBadInput::standardInput()
{
    expectOneLine(runCli({QStringLiteral("check"), QStringLiteral("-")}, "format: 1\nnmae: x\n"),
                  QStringLiteral("-:2:1: "), QStringLiteral("\"name\""));
}

void TestCliBadInput::badFileGivesNoPicture()
{
    const QString path = write("format: 2\n");
    const QString picture = m_folder.filePath(QStringLiteral("board.png"));
    expectOneLine(runCli({QStringLiteral("export"), path, QStringLiteral("--to"), picture}),
                  path + QStringLiteral(":1:9: "), QStringLiteral("newer"));
    QVERIFY(!QFile::exists(picture));
}

void TestCliBadInput::badCatalog()
{
    const QString path = write("format: 1\n");
    const QString gpus = m_folder.filePath(QStringLiteral("gpus.yaml"));
    QFile file(gpus);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gpus: 3\n");
    file.close();
    expectOneLine(runCli({QStringLiteral("check"), path, QStringLiteral("--catalog"), m_folder.path()}),
                  gpus + QStringLiteral(":1:7: "), QStringLiteral("map"));
    QVERIFY(QFile::remove(gpus));
}

REGISTER_TEST(TestCliBadInput, "tst_cli_bad_input");
#include "tst_cli_bad_input.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "tests/support/window_gestures.h"
#include "views/dialogs/recovery_dialog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <map>
#include <thread>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The program's window is killed at any moment while somebody works in it, saving included. The next start offers all that
/// had settled, and the file is one that was saved, whole.
class TestWindowKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSettledIsLost_data();
    void nothingSettledIsLost();

private:
    /// What one seed leads to, gesture by gesture; performed once for each.
    struct Replay {
        explicit Replay(unsigned seed);
        /// The design after so many gestures, as a file.
        const QByteArray &after(std::size_t gestures);
        /// What the file holds then.
        const QByteArray &saved(std::size_t gestures);

        QTemporaryDir folder;
        Session session;
        MainWindow window;
        std::unique_ptr<WindowGestures> gestures;
        std::vector<QByteArray> states;
        std::vector<QByteArray> files;

    private:
        void note();
    };
    Replay &replay(unsigned seed)
    {
        auto &one = m_replays[seed];
        if (!one)
            one = std::make_unique<Replay>(seed);
        return *one;
    }

    std::map<unsigned, std::unique_ptr<Replay>> m_replays;
};

namespace {

// Each kill starts a process with a window, which takes seconds under the sanitizers.
#ifdef __SANITIZE_ADDRESS__
constexpr int kKills = 20;
#else
constexpr int kKills = 100;
#endif

QString copyOfExample(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("lab.sliceboard.yaml"));
    if (!QFile::copy(QStringLiteral(":/samples/example-a.sliceboard.yaml"), path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("%s", qPrintable(path));
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray asFile(Session &session) { return QByteArray::fromStdString(writeDesign(session.document().design())); }

} // namespace

TestWindowKills::Replay::Replay(unsigned seed)
    : session(shippedCatalog(), folder.filePath(QStringLiteral("recovery"))), window(session)
{
    window.resize(1280, 800);
    window.show();
    if (!window.openFile(copyOfExample(folder)))
        qFatal("The example cannot be opened.");
    gestures = std::make_unique<WindowGestures>(session, window, seed);
    note();
}

void TestWindowKills::Replay::note()
{
    states.push_back(asFile(session));
    files.push_back(contents(session.path()));
}

const QByteArray &TestWindowKills::Replay::after(std::size_t count)
{
    while (states.size() <= count) {
        window.activateWindow();
        gestures->perform();
        note();
    }
    return states[count];
}

const QByteArray &TestWindowKills::Replay::saved(std::size_t count)
{
    after(count);
    return files[count];
}

void TestWindowKills::nothingSettledIsLost_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<QByteArray>("during");
    QTest::addColumn<int>("gestures");
    QTest::addColumn<int>("microseconds");
    std::mt19937 random(20261130);
    // An edit takes some milliseconds; a save is followed by a new base of the journal.
    for (int kill = 0; kill < kKills; ++kill) {
        const QByteArray during = kill % 3 == 0 ? "save" : "edit";
        const auto gestures = int(random() % 25);
        const auto later = int(random() % 8000);
        QTest::addRow("kill %d, %s after gesture %d, %d us later", kill, during.constData(), gestures, later)
            << unsigned(kill % 4) << during << gestures << later;
    }
}

void TestWindowKills::nothingSettledIsLost()
{
    QFETCH(unsigned, seed);
    QFETCH(QByteArray, during);
    QFETCH(int, gestures);
    QFETCH(int, microseconds);
    const QTemporaryDir folder;
    const QString file = copyOfExample(folder), recovery = folder.filePath(QStringLiteral("recovery"));
    QProcess worker;
    worker.start(QStringLiteral(WINDOW_WORKER), {file, recovery, QString::number(seed)});
    QVERIFY(worker.waitForStarted());
    QByteArray said;
    while (said.count("done\n") < gestures || !said.endsWith(during + '\n')) {
        while (!worker.canReadLine())
            QVERIFY2(worker.waitForReadyRead(), worker.readAllStandardError().constData());
        said += worker.readLine();
    }
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    worker.kill();
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    said += worker.readAllStandardOutput();
    const auto told = std::size_t(said.count("done\n"));

    // The file is the last one that was saved, or the one that was being saved.
    const QByteArray onDisk = contents(file);
    Replay &wanted = replay(seed);
    QVERIFY(onDisk == wanted.saved(told) || onDisk == wanted.saved(told + 1));

    // Started anew.
    Session session(shippedCatalog(), recovery);
    QCOMPARE(session.leftBehind().damaged, QStringList());
    MainWindow window(session);
    window.show();
    bool wasOffered = false;
    QObject context;
    whenDialogAsks<RecoveryDialog>(context, [&](RecoveryDialog &dialog) {
        wasOffered = true;
        buttonNamed(dialog, "Recover")->click();
    });
    window.offerRecovery();
    const QByteArray now = wasOffered ? asFile(session) : onDisk;
    QVERIFY2(now == wanted.after(told) || now == wanted.after(told + 1),
             qPrintable(QStringLiteral("after %1: %2").arg(told).arg(QString::fromUtf8(now))));
    if (!wasOffered)
        QVERIFY(window.openFile(file));
    QVERIFY2(!session.isReadOnly(), qPrintable(session.readOnlyReason()));
    QCOMPARE(session.path(), file);
    session.document().setClean();
}

REGISTER_TEST(TestWindowKills, "tst_window_kills");
#include "tst_window_kills.moc"

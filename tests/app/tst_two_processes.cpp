// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// Two programs on one design file.
class TestTwoProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondReadsAndSaysWhoWrites();
    void aKilledWriterHoldsNothing();
    void afterTheFirstEndsTheNextWrites();

private:
    struct Opener {
        Opener(const QString &file, const QString &folder)
        {
            process.start(QStringLiteral(SESSION_WORKER), {file, folder});
            process.waitForStarted();
            while (!process.canReadLine() && process.waitForReadyRead())
                ;
            said = QString::fromUtf8(process.readLine()).trimmed();
        }
        ~Opener()
        {
            process.closeWriteChannel();
            process.waitForFinished();
        }
        QProcess process;
        QString said;
    };
    std::unique_ptr<Opener> open() const
    {
        return std::make_unique<Opener>(m_file, m_folder->filePath(u"recovery"_qs));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestTwoProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("lab.sliceboard.yaml"));
    QVERIFY(QFile::copy(QStringLiteral(":/samples/example-a.sliceboard.yaml"), m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
}

void TestTwoProcesses::theSecondReadsAndSaysWhoWrites()
{
    const auto first = open();
    QCOMPARE(first->said, QStringLiteral("writable"));
    const auto second = open();
    QVERIFY2(second->said.contains(QStringLiteral("has had this design open since")), qPrintable(second->said));
    QVERIFY2(second->said.contains(QStringLiteral("process %1").arg(first->process.processId())),
             qPrintable(second->said));
    QVERIFY(second->said.contains(QSysInfo::machineHostName()));
}

void TestTwoProcesses::aKilledWriterHoldsNothing()
{
    const auto first = open();
    QCOMPARE(first->said, QStringLiteral("writable"));
    first->process.kill();
    QVERIFY(first->process.waitForFinished());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral(".lab.sliceboard.yaml.lock")))); // it could not tidy up
    const auto second = open();
    QCOMPARE(second->said, QStringLiteral("writable"));
    const auto third = open();
    QVERIFY(third->said.contains(QStringLiteral("process %1").arg(second->process.processId())));
}

void TestTwoProcesses::afterTheFirstEndsTheNextWrites()
{
    {
        const auto first = open();
        QCOMPARE(first->said, QStringLiteral("writable"));
    }
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral(".lab.sliceboard.yaml.lock"))));
    QCOMPARE(open()->said, QStringLiteral("writable"));
}

REGISTER_TEST(TestTwoProcesses, "tst_two_processes");
#include "tst_two_processes.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "model/formats/design_lock.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sliceboard;

/// Design files on disk: loading, atomic saving and locks.
class TestDesignFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsDesignAndBytes();
    void tellsCommentsAndReadOnly();
    void refusesWhatIsNoDesignFile_data();
    void refusesWhatIsNoDesignFile();
    void refusesUnreadableFiles();
    void savesNewFilesWithoutBackup();
    void keepsTheVersionBefore();
    void savesThroughLinks();
    void fullDiskLeavesEverythingAsItWas();
    void readOnlyFileIsNotReplaced();
    void readOnlyFolderIsNotWritten();
    void savingToAFolderFails();
    void secondOpenerIsToldWhoHoldsTheLock();
    void lockIsTheSameThroughALink();
    void unwritableFolderNeedsNoLock();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &bytes) const;
    static QByteArray contentOf(const QString &path);
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray kDesign = "format: 1\nname: first\n";

/// Root may write anywhere; tests of permissions run as nobody.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot)
            m_ok = ::setresuid(65534, 65534, 0) == 0;
    }
    ~AsOrdinaryUser()
    {
        if (m_wasRoot)
            m_ok = ::setresuid(0, 0, 0) == 0;
    }
    bool isOk() const { return m_ok; }

private:
    bool m_wasRoot;
    bool m_ok = true;
};

/// Files cannot grow over a size, as if the disk were full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

void TestDesignFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
}

QString TestDesignFile::put(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QByteArray TestDesignFile::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDesignFile::loadsDesignAndBytes()
{
    const QByteArray bytes = "format: 1\nname:   'first'   \n\n";
    const auto loaded = loadDesignFile(put("a.sliceboard.yaml", bytes));
    QVERIFY(loaded);
    QCOMPARE(loaded->design.name, std::string("first"));
    QCOMPARE(loaded->bytes, bytes.toStdString());
    QVERIFY(!loaded->hasComments);
    QVERIFY(!loaded->readOnly);
    QVERIFY(saveDesignFile(path("a.sliceboard.yaml"), loaded->bytes));
    QCOMPARE(contentOf(path("a.sliceboard.yaml")), bytes);
}

void TestDesignFile::tellsCommentsAndReadOnly()
{
    const QString file = put("a", "format: 1 # mine\n");
    QVERIFY(loadDesignFile(file)->hasComments);
    QVERIFY(::chmod(qPrintable(file), 0444) == 0);
    const AsOrdinaryUser user;
    QVERIFY(user.isOk());
    const auto loaded = loadDesignFile(file);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    QVERIFY(loaded->readOnly);
}

void TestDesignFile::refusesWhatIsNoDesignFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << QStringLiteral("/nowhere/a.yaml")
                             << QStringLiteral("/nowhere/a.yaml: There is no such file.");
    QTest::newRow("folder") << QStringLiteral("/tmp") << QStringLiteral("/tmp: This is a folder, not a design file.");
    QTest::newRow("device") << QStringLiteral("/dev/zero")
                            << QStringLiteral("/dev/zero: This is a device or a pipe, not a design file.");
    QTest::newRow("bad design") << QStringLiteral(TESTS_DATA_DIR "/bad/newer-format.sliceboard.yaml")
                                << QStringLiteral(TESTS_DATA_DIR
                                                  "/bad/newer-format.sliceboard.yaml:1:9: This file has "
                                                  "format 2; this program reads up to 1: it needs a newer Sliceboard.");
}

void TestDesignFile::refusesWhatIsNoDesignFile()
{
    QFETCH(QString, path);
    const auto loaded = loadDesignFile(path);
    QVERIFY(!loaded);
    QTEST(loaded.error().toString(), "text");
}

void TestDesignFile::refusesUnreadableFiles()
{
    const QString file = put("a", kDesign);
    QVERIFY(QFile::setPermissions(file, QFileDevice::WriteOwner));
    const QString huge = put("huge", {});
    QVERIFY(QFile::resize(huge, 100'000'000));
    const AsOrdinaryUser user;
    const auto loaded = loadDesignFile(file);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().toString(), file + QStringLiteral(": The file cannot be read: Permission denied."));
    const auto tooLarge = loadDesignFile(huge);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().toString(),
             huge + QStringLiteral(": The file has 96 MiB; designs of up to 64 MiB are read."));
}

void TestDesignFile::savesNewFilesWithoutBackup()
{
    QVERIFY(saveDesignFile(path("new"), kDesign.toStdString()));
    QCOMPARE(contentOf(path("new")), kDesign);
    QCOMPARE(names(), QStringList{QStringLiteral("new")});
}

void TestDesignFile::keepsTheVersionBefore()
{
    const QString file = put("a", kDesign);
    QVERIFY(saveDesignFile(file, "second"));
    QCOMPARE(contentOf(backupPath(file)), kDesign);
    QVERIFY(saveDesignFile(file, "third"));
    QCOMPARE(contentOf(file), QByteArray("third"));
    QCOMPARE(contentOf(backupPath(file)), QByteArray("second"));
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("a~")}));
}

void TestDesignFile::savesThroughLinks()
{
    const QString file = put("real", kDesign);
    QVERIFY(QFile::link(QStringLiteral("real"), path("inner")));
    QVERIFY(QFile::link(path("inner"), path("outer")));
    QVERIFY(saveDesignFile(path("outer"), "second"));
    QVERIFY(QFileInfo(path("outer")).isSymLink() && QFileInfo(path("inner")).isSymLink());
    QCOMPARE(contentOf(file), QByteArray("second"));
    QCOMPARE(contentOf(backupPath(file)), kDesign);
}

void TestDesignFile::fullDiskLeavesEverythingAsItWas()
{
    const QString file = put("a", kDesign);
    put("a~", "older");
    for (const std::size_t size : {std::size_t(5000), std::size_t(1) << 20}) {
        const FullDisk disk(4096);
        const auto saved = saveDesignFile(file, std::string(size, 'x'));
        QVERIFY(!saved);
        QVERIFY2(saved.error().toString().startsWith(
                     file + QStringLiteral(": The design was not saved, and the file is as it was: ")),
                 qPrintable(saved.error().toString()));
    }
    QCOMPARE(contentOf(file), kDesign);
    QCOMPARE(contentOf(path("a~")), QByteArray("older"));
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("a~")}));
}

void TestDesignFile::readOnlyFileIsNotReplaced()
{
    const QString file = put("a", kDesign);
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0777) == 0);
    QVERIFY(::chmod(qPrintable(file), 0444) == 0);
    {
        const AsOrdinaryUser user;
        QVERIFY(!saveDesignFile(file, "second"));
    }
    QCOMPARE(contentOf(file), kDesign);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

void TestDesignFile::readOnlyFolderIsNotWritten()
{
    const QString file = put("a", kDesign);
    QVERIFY(::chmod(qPrintable(file), 0666) == 0);
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0555) == 0);
    {
        const AsOrdinaryUser user;
        QVERIFY(loadDesignFile(file)->readOnly);
        QVERIFY(!saveDesignFile(file, "second"));
        QVERIFY(!saveDesignFile(path("new"), "second"));
    }
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
    QCOMPARE(contentOf(file), kDesign);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

void TestDesignFile::savingToAFolderFails()
{
    const auto saved = saveDesignFile(m_folder->path(), kDesign.toStdString());
    QVERIFY(!saved);
    QVERIFY(saved.error().text.endsWith(QStringLiteral("this is a folder.")));
}

void TestDesignFile::secondOpenerIsToldWhoHoldsTheLock()
{
    const QString file = put("a", kDesign);
    DesignLock first(file);
    QVERIFY(first.take());
    QVERIFY(first.isHeld());
    DesignLock second(file);
    const auto refused = second.take();
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())),
             qPrintable(refused.error().text));
    QVERIFY(refused.error().text.contains(QSysInfo::machineHostName()));
    first.release();
    QVERIFY(second.take());
}

void TestDesignFile::lockIsTheSameThroughALink()
{
    const QString file = put("real", kDesign);
    QVERIFY(QFile::link(file, path("link")));
    DesignLock first(file);
    QVERIFY(first.take());
    QVERIFY(!DesignLock(path("link")).take());
}

void TestDesignFile::unwritableFolderNeedsNoLock()
{
    DesignLock lock(QStringLiteral("/proc/a.sliceboard.yaml"));
    QVERIFY(lock.take());
    QVERIFY(!lock.isHeld());
}

REGISTER_TEST(TestDesignFile, "tst_design_file");
#include "tst_design_file.moc"

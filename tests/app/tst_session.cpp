// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "model/formats/design_writer.h"
#include "model/operations/changing.h"
#include "tests/support/example_design.h"
#include "tests/support/marking_translator.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesAnUneditedDesignAsTheBytesRead();
    void savesEditsAndKeepsTheVersionBefore();
    void keepsTheOpenDesignWhenAFileIsBroken();
    void saysWhoHoldsAFile();
    void reopensItsOwnFile();
    void opensReadOnlyFilesForReading();
    void saysWhenCommentsWouldBeLost();
    void saveThatIsStoppedLeavesTheFile();
    void saveThatIsStoppedTooLateIsASave();
    void noticesThatTheFileChangedOnDisk();
    void startsFromATemplateWithoutAFile();
    void startsInTheUsersLanguage();
    void leavesAnUnsavedDesignToTheNextSession();
    void leavesNothingBehindWhenSavedOrFinished();
    void recoversAsAChangedDesign();
    void keepsTheDesignWhenTheDiskRefuses();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);
    QByteArray example() const { return bytesOf(QStringLiteral(":/samples/example-a.sliceboard.yaml")); }
    std::unique_ptr<Session> newSession() const
    {
        return std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    }
    static void open(Session &session, const QString &path);
    static void rename(Session &session, const std::string &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSession::cleanup() { m_folder.reset(); }

QString TestSession::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

QByteArray TestSession::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSession::open(Session &session, const QString &path)
{
    Result<Session::Opened> opened = session.read(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
    session.take(std::move(*opened));
}

void TestSession::rename(Session &session, const std::string &name)
{
    const auto edits = changeDesign(session.checker().facts(), [&](DesignFacts &facts) { facts.name = name; });
    QVERIFY(edits);
    run(session.document(), QStringLiteral("rename"), *edits);
}

void TestSession::savesAnUneditedDesignAsTheBytesRead()
{
    const QByteArray odd = "# mine\n" + example() + "\n\n";
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), odd);
    const auto session = newSession();
    open(*session, path);
    QVERIFY(!session->losesComments(path));
    QVERIFY(session->save(path));
    QCOMPARE(bytesOf(path), odd);
    const QString copy = m_folder->filePath(QStringLiteral("copy.sliceboard.yaml"));
    QVERIFY(session->save(copy));
    QCOMPARE(bytesOf(copy), odd);
    QCOMPARE(session->path(), copy);
}

void TestSession::savesEditsAndKeepsTheVersionBefore()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    open(*session, path);
    rename(*session, "Renamed");
    QVERIFY(session->document().isModified());
    QVERIFY(session->save(path));
    QVERIFY(!session->document().isModified());
    QVERIFY(bytesOf(path).contains("Renamed"));
    QCOMPARE(bytesOf(backupPath(path)), example());
    session->document().undo();
    QVERIFY(session->document().isModified());
    QVERIFY(session->save(path));
    QCOMPARE(bytesOf(path), QByteArray::fromStdString(writeDesign(exampleDesign())));
}

void TestSession::keepsTheOpenDesignWhenAFileIsBroken()
{
    const QString good = write(QStringLiteral("a.sliceboard.yaml"), example());
    const QString bad = write(QStringLiteral("b.sliceboard.yaml"), "format: 1\nnmae: typo\n");
    const auto session = newSession();
    open(*session, good);
    rename(*session, "Mine");
    const Result<Session::Opened> opened = session->read(bad);
    QVERIFY(!opened);
    QVERIFY(opened.error().toString().contains(QStringLiteral("b.sliceboard.yaml:2:")));
    QCOMPARE(session->document().design().name, std::string("Mine"));
    QCOMPARE(session->path(), good);
    QVERIFY(session->document().canUndo());
}

void TestSession::saysWhoHoldsAFile()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto first = newSession();
    open(*first, path);
    const auto second = newSession();
    Result<Session::Opened> opened = second->read(path);
    QVERIFY(opened);
    QVERIFY(!opened->heldBy.isEmpty());
    second->take(std::move(*opened));
    QVERIFY(second->isReadOnly());
    QVERIFY(!first->isReadOnly());
    const QString other = m_folder->filePath(QStringLiteral("other.sliceboard.yaml"));
    QVERIFY(second->save(other));
    QVERIFY(!second->isReadOnly());
}

void TestSession::reopensItsOwnFile()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    open(*session, path);
    rename(*session, "Mine");
    Result<Session::Opened> again = session->read(path);
    QVERIFY(again);
    QVERIFY(again->heldBy.isEmpty());
    session->take(std::move(*again));
    QVERIFY(!session->isReadOnly());
    QVERIFY(!session->document().isModified());
    const auto other = newSession();
    QVERIFY(!other->read(path)->heldBy.isEmpty());
}

void TestSession::opensReadOnlyFilesForReading()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    Result<Session::Opened> opened = session->read(path);
    QVERIFY(opened);
    opened->loaded.readOnly = true;
    session->take(std::move(*opened));
    QVERIFY(session->isReadOnly());
    QVERIFY(!session->readOnlyReason().isEmpty());
}

void TestSession::saveThatIsStoppedLeavesTheFile()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    open(*session, path);
    rename(*session, "Renamed");
    std::function<void()> left;
    const auto saved = session->save(path, [&left](const std::function<void()> &work) {
        left = work; // the thread comes to it when the user has had enough
        return false;
    });
    QVERIFY(!saved);
    left();
    QCOMPARE(bytesOf(path), example());
    QVERIFY(session->document().isModified());
    QVERIFY(session->earlierVersions().empty());
    QVERIFY(session->save(path));
    QVERIFY(bytesOf(path).contains("Renamed"));
}

void TestSession::saveThatIsStoppedTooLateIsASave()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    open(*session, path);
    rename(*session, "Renamed");
    QVERIFY(session->save(path, [](const std::function<void()> &work) {
        work();
        return false;
    }));
    QVERIFY(bytesOf(path).contains("Renamed"));
    QVERIFY(!session->document().isModified());
}

void TestSession::saysWhenCommentsWouldBeLost()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), "# mine\n" + example());
    const auto session = newSession();
    open(*session, path);
    rename(*session, "Renamed");
    QVERIFY(session->losesComments(path));
    QVERIFY(!session->losesComments(m_folder->filePath(QStringLiteral("other.sliceboard.yaml"))));
    QVERIFY(session->save(path));
    rename(*session, "Again");
    QVERIFY(!session->losesComments(path));
}

void TestSession::noticesThatTheFileChangedOnDisk()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    const auto session = newSession();
    open(*session, path);
    QVERIFY(!session->isChangedOnDisk());
    write(QStringLiteral("a.sliceboard.yaml"), example() + "x-note: by hand\n");
    QVERIFY(session->isChangedOnDisk());
    QVERIFY(session->save(path));
    QVERIFY(!session->isChangedOnDisk());
}

void TestSession::startsFromATemplateWithoutAFile()
{
    const auto session = newSession();
    QVERIFY(session->start(QStringLiteral(":/templates/l40s-vdi.sliceboard.yaml")));
    QVERIFY(session->path().isEmpty());
    QVERIFY(!session->document().isModified());
    QVERIFY(!session->document().design().vms.empty());
    QVERIFY(!session->start(QStringLiteral(":/templates/none.yaml")));
    QVERIFY(!session->document().design().vms.empty());
}

/// Also after a crash: what was edited is edited on the same texts.
void TestSession::startsInTheUsersLanguage()
{
    const testing::MarkingTranslator translator("ShippedDesigns");
    auto session = newSession();
    QVERIFY(session->start(QStringLiteral(":/samples/mode-split.sliceboard.yaml")));
    const std::string title = session->document().design().views.at(0).title;
    QCOMPARE(title, std::string("«Six hosts, three ways to share a GPU»"));
    rename(*session, "another name");
    const Design edited = session->document().design();
    session.reset();
    session = newSession();
    session->recover(session->leftBehind().usable.at(0));
    QVERIFY(session->document().design() == edited);
}

void TestSession::leavesAnUnsavedDesignToTheNextSession()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    auto crashing = newSession();
    open(*crashing, path);
    rename(*crashing, "Unsaved");
    QVERIFY(newSession()->leftBehind().usable.empty());
    crashing.reset();
    const UnsavedDesigns left = newSession()->leftBehind();
    QCOMPARE(left.usable.size(), std::size_t(1));
    QCOMPARE(left.usable[0].origin.path, path);
    QCOMPARE(left.usable[0].origin.edits, 1);
    QCOMPARE(bytesOf(path), example());
}

void TestSession::leavesNothingBehindWhenSavedOrFinished()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    auto session = newSession();
    open(*session, path);
    rename(*session, "Saved");
    QVERIFY(session->save(path));
    rename(*session, "Given up");
    session->finish();
    session.reset();
    QVERIFY(newSession()->leftBehind().usable.empty());
}

void TestSession::recoversAsAChangedDesign()
{
    const QString path = write(QStringLiteral("a.sliceboard.yaml"), example());
    auto crashing = newSession();
    open(*crashing, path);
    rename(*crashing, "Unsaved");
    crashing.reset();
    auto session = newSession();
    session->recover(session->leftBehind().usable.at(0));
    QCOMPARE(session->document().design().name, std::string("Unsaved"));
    QVERIFY(session->document().isModified());
    QCOMPARE(session->path(), path);
    QVERIFY(session->save(path));
    QVERIFY(bytesOf(path).contains("Unsaved"));
    session.reset();
    QVERIFY(newSession()->leftBehind().usable.empty());
}

void TestSession::keepsTheDesignWhenTheDiskRefuses()
{
    const auto session = newSession();
    QVERIFY(session->start(QStringLiteral(":/templates/empty.sliceboard.yaml")));
    rename(*session, "Mine");
    const Result<void> saved = session->save(m_folder->filePath(QStringLiteral("no/such/folder/a.sliceboard.yaml")));
    QVERIFY(!saved);
    QVERIFY(session->document().isModified());
    QVERIFY(session->path().isEmpty());
}

REGISTER_TEST(TestSession, "tst_session");
#include "tst_session.moc"

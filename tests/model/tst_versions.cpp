// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/versions.h"

#include "model/edits/document.h"
#include "model/formats/design_writer.h"
#include "model/safety/restoring.h"
#include "tests/support/example_design.h"
#include "tests/support/index_check.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;

/// Earlier versions of a file, and how one takes the place of the open design.
class TestVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsTheLastTen();
    void keepsNothingTwice();
    void tellsFilesApart();
    void followsLinks();
    void saysWhenItCannotKeep();
    void replacesADesignAsOneStep();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void put(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    static QByteArray get(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVersions::keepsTheLastTen()
{
    const VersionStore store(path("versions"));
    const QString file = path("a.yaml");
    QVERIFY(store.keep(file, "first")); // there is no file yet
    QVERIFY(store.list(file).empty());
    for (int i = 0; i < 13; ++i) {
        put(file, "version " + QByteArray::number(i));
        QVERIFY(store.keep(file, "next"));
    }
    const std::vector<EarlierVersion> versions = store.list(file);
    QCOMPARE(versions.size(), std::size_t(10));
    for (std::size_t i = 0; i < versions.size(); ++i)
        QCOMPARE(get(versions[i].path), "version " + QByteArray::number(12 - int(i)));
    QCOMPARE(versions[0].size, 10);
    QVERIFY(versions[0].savedAt > versions[1].savedAt);
}

void TestVersions::keepsNothingTwice()
{
    const VersionStore store(path("versions"));
    const QString file = path("a.yaml");
    put(file, "one");
    QVERIFY(store.keep(file, "one")); // saved as it is
    QVERIFY(store.list(file).empty());
    QVERIFY(store.keep(file, "two"));
    QVERIFY(store.keep(file, "three"));
    QCOMPARE(store.list(file).size(), std::size_t(1));
}

void TestVersions::tellsFilesApart()
{
    const VersionStore store(path("versions"));
    put(path("a.yaml"), "of a");
    put(path("b.yaml"), "of b");
    QVERIFY(store.keep(path("a.yaml"), "next") && store.keep(path("b.yaml"), "next"));
    QCOMPARE(get(store.list(path("a.yaml")).at(0).path), QByteArray("of a"));
    QCOMPARE(get(store.list(path("b.yaml")).at(0).path), QByteArray("of b"));
}

void TestVersions::followsLinks()
{
    const VersionStore store(path("versions"));
    put(path("a.yaml"), "of a");
    QVERIFY(QFile::link(path("a.yaml"), path("link.yaml")));
    QVERIFY(store.keep(path("link.yaml"), "next"));
    QCOMPARE(store.list(path("a.yaml")).size(), std::size_t(1));
}

void TestVersions::saysWhenItCannotKeep()
{
    put(path("file"), "x");
    put(path("a.yaml"), "of a");
    const Result<void> kept = VersionStore(path("file/versions")).keep(path("a.yaml"), "next");
    QVERIFY(!kept && kept.error().text.endsWith(u'.'));
}

void TestVersions::replacesADesignAsOneStep()
{
    Document document(exampleDesign());
    RandomEdits random(3);
    editAtRandom(document, random, 30);
    const Design before = document.design();
    const std::string example = writeDesign(exampleDesign());
    run(document, QStringLiteral("restore"),
        replaceDesign(document.design(), exampleDesign(), [&] { return document.newId(); }));
    QCOMPARE(writeDesign(document.design()), example);
    QCOMPARE(indexFault(document.index(), document.design()), QString());
    QCOMPARE(document.stepCount(), std::size_t(31));
    document.undo();
    QVERIFY(document.design() == before);
    document.redo();
    QCOMPARE(writeDesign(document.design()), example);
}

REGISTER_TEST(TestVersions, "tst_versions");
#include "tst_versions.moc"

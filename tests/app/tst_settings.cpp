// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include "app/language.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersPreferences();
    void remembersTheWatermark();
    void prefersTheFontsOfItsLanguage();
    void listsRecentFilesLatestFirst();
    void forgetsFilesThatAreGone();
    void remembersWherePlansStart();

private:
    static QString touch(const QTemporaryDir &folder, const QString &name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
};

void TestSettings::remembersPreferences()
{
    const Preferences wanted{QStringLiteral("es"), ThemeChoice::HighContrastDark, true, QStringLiteral("/a/folder")};
    Settings().setPreferences(wanted);
    QVERIFY(Settings().preferences() == wanted);
    Settings().setPreferences({});
    QVERIFY(Settings().preferences() == Preferences());
}

void TestSettings::remembersTheWatermark()
{
    QCOMPARE(Settings().watermark(), QStringLiteral("Concept, not a quote"));
    for (const QString &watermark : {QStringLiteral("Draft"), QString(), usualWatermark()}) {
        Settings().setWatermark(watermark);
        QCOMPARE(Settings().watermark(), watermark);
    }
}

/// What the user has set for fontconfig stays.
void TestSettings::prefersTheFontsOfItsLanguage()
{
    const QByteArray before = qgetenv("FC_LANG");
    qunsetenv("FC_LANG");
    preferFontsOf({});
    QVERIFY(qgetenv("FC_LANG").isEmpty());
    preferFontsOf(QStringLiteral("pt_BR"));
    QCOMPARE(qgetenv("FC_LANG"), QByteArray("pt-br"));
    preferFontsOf(QStringLiteral("ja"));
    QCOMPARE(qgetenv("FC_LANG"), QByteArray("pt-br"));
    qputenv("FC_LANG", before);
}

void TestSettings::listsRecentFilesLatestFirst()
{
    const QTemporaryDir folder;
    Settings settings;
    settings.clearRecentFiles();
    QStringList files;
    for (int i = 0; i < 12; ++i) {
        files.prepend(touch(folder, QStringLiteral("%1.yaml").arg(i)));
        settings.addRecentFile(files.front());
    }
    settings.addRecentFile(files[3]);
    files.move(3, 0);
    QCOMPARE(Settings().recentFiles(), files.first(10));
    QCOMPARE(Settings().lastFolder(), folder.path());
}

void TestSettings::forgetsFilesThatAreGone()
{
    const QTemporaryDir folder;
    Settings settings;
    settings.clearRecentFiles();
    const QString file = touch(folder, QStringLiteral("a.yaml"));
    settings.addRecentFile(file);
    QFile::remove(file);
    QVERIFY(Settings().recentFiles().isEmpty());
}

void TestSettings::remembersWherePlansStart()
{
    Settings settings;
    QVERIFY(settings.planBase(u"/designs/none.yaml"_qs).isEmpty());
    for (int i = 0; i < 60; ++i)
        settings.setPlanBase(u"/designs/%1.yaml"_qs.arg(i), u"/bases/%1.yaml"_qs.arg(i));
    QCOMPARE(Settings().planBase(u"/designs/59.yaml"_qs), u"/bases/59.yaml"_qs);
    QCOMPARE(Settings().planBase(u"/designs/20.yaml"_qs), u"/bases/20.yaml"_qs);
    QVERIFY(Settings().planBase(u"/designs/3.yaml"_qs).isEmpty()); // the latest fifty
    settings.setPlanBase(u"/designs/59.yaml"_qs, u"/bases/other.yaml"_qs);
    QCOMPARE(Settings().planBase(u"/designs/59.yaml"_qs), u"/bases/other.yaml"_qs);
    settings.setPlanBase(u"/designs/59.yaml"_qs, {});
    QVERIFY(Settings().planBase(u"/designs/59.yaml"_qs).isEmpty());
    QCOMPARE(Settings().planBase(u"/designs/58.yaml"_qs), u"/bases/58.yaml"_qs);
}

REGISTER_TEST(TestSettings, "tst_settings");
#include "tst_settings.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QDirIterator>
#include <QtTest>

using namespace sliceboard;

/// The designs that ship with the program and those of the rules' worked example.
class TestDesignSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areCanonical_data();
    void areCanonical();
    void examplesOfTestsAreTheShippedOnes();
    void shippedInTheProgram();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDesignSamples::areCanonical_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {QStringLiteral(RESOURCES_DIR "/samples"), QStringLiteral(RESOURCES_DIR "/templates"),
                                  QStringLiteral(TESTS_DATA_DIR "/example")}) {
        QDirIterator files(folder, {QStringLiteral("*.sliceboard.yaml")}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(folder).fileName() + u'/' + files.fileName())) << path;
        }
    }
}

void TestDesignSamples::areCanonical()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    const auto design = readDesign({bytes.data(), std::size_t(bytes.size())}, path);
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    QCOMPARE(QString::fromStdString(writeDesign(*design)), QString::fromUtf8(bytes));
}

void TestDesignSamples::examplesOfTestsAreTheShippedOnes()
{
    for (const QString &name :
         {QStringLiteral("example-a.sliceboard.yaml"), QStringLiteral("example-b.sliceboard.yaml")}) {
        const QByteArray shipped = contentOf(QStringLiteral(RESOURCES_DIR "/samples/") + name);
        QVERIFY(!shipped.isEmpty());
        QCOMPARE(contentOf(QStringLiteral(TESTS_DATA_DIR "/example/") + name), shipped);
    }
}

void TestDesignSamples::shippedInTheProgram()
{
    for (const QString &folder : {QStringLiteral("samples"), QStringLiteral("templates")}) {
        const QStringList onDisk = QDir(QStringLiteral(RESOURCES_DIR "/") + folder).entryList(QDir::Files);
        QCOMPARE(QDir(QStringLiteral(":/") + folder).entryList(QDir::Files), onDisk);
    }
}

REGISTER_TEST(TestDesignSamples, "tst_design_samples");
#include "tst_design_samples.moc"

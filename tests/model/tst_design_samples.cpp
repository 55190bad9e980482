// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"
#include "model/formats/design_file.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_templates.h"
#include "model/formats/design_writer.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QDirIterator>
#include <QtTest>

#include <set>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The designs that ship with the program and those of the rules' worked example.
class TestDesignSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areCanonical_data();
    void areCanonical();
    void examplesOfTestsAreTheShippedOnes();
    void shippedInTheProgram();
    void listedForTheUser();
    void saysNothingThatIsNotTranslated();
    void putsTextsIntoTheUsersLanguage();
    void knownToTheCatalog_data() { areCanonical_data(); }
    void knownToTheCatalog();
    void slotsExist_data() { areCanonical_data(); }
    void slotsExist();

private:
    Result<Catalog> m_catalog = Catalog::load();
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

void TestDesignSamples::listedForTheUser()
{
    QStringList listed;
    for (const auto &list : {designSamples(), designTemplates()}) {
        for (const DesignTemplate &each : list) {
            QVERIFY2(loadDesignFile(each.path), qPrintable(each.path));
            QVERIFY(!each.title.isEmpty() && !each.summary.isEmpty());
            listed += each.path;
        }
    }
    QStringList shipped;
    for (const QString &folder : {QStringLiteral(":/samples/"), QStringLiteral(":/templates/")})
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            shipped += folder + name;
    listed.sort();
    QCOMPARE(listed, shipped);
}

static Design designIn(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    return readDesign({bytes.data(), std::size_t(bytes.size())}, path).value_or(Design());
}

/// What these designs say of themselves.
static std::vector<std::string> textsOf(const Design &design)
{
    std::vector<std::string> texts{design.name, design.description};
    for (const SavedView &view : design.views) {
        texts.push_back(view.title);
        texts.push_back(view.caption);
    }
    std::erase_if(texts, [](const std::string &text) { return text.empty(); });
    return texts;
}

void TestDesignSamples::saysNothingThatIsNotTranslated()
{
    std::set<std::string> said;
    for (const auto &list : {designSamples(), designTemplates()})
        for (const DesignTemplate &each : list) {
            const std::vector<std::string> texts = textsOf(designIn(each.path));
            said.insert(texts.begin(), texts.end());
        }
    const auto known = shippedTexts();
    QCOMPARE(said, std::set<std::string>(known.begin(), known.end()));
}

/// Names of hosts and VMs are what rules and notes speak of, so they stay; no other design is touched.
void TestDesignSamples::putsTextsIntoTheUsersLanguage()
{
    const Design english = designIn(QStringLiteral(":/samples/mode-split.sliceboard.yaml"));
    Design design = english;
    QVERIFY(!translateTexts(design));
    QVERIFY(design == english);
    const MarkingTranslator translator("ShippedDesigns");
    QVERIFY(translateTexts(design));
    const std::vector<std::string> before = textsOf(english);
    const std::vector<std::string> after = textsOf(design);
    QCOMPARE(after.size(), std::size_t(10));
    for (std::size_t i = 0; i < before.size(); ++i)
        QCOMPARE(after[i], "«" + before[i] + "»");
    QVERIFY(design.clusters == english.clusters && design.vms == english.vms);
    const std::string written = writeDesign(design);
    QVERIFY(readDesign(written, {}).value() == design);
}

void TestDesignSamples::knownToTheCatalog()
{
    QFETCH(QString, path);
    QVERIFY2(m_catalog, qPrintable(m_catalog ? QString() : m_catalog.error().toString()));
    const Design design = designIn(path);
    for (const Cluster &cluster : design.clusters) {
        for (const Host &host : cluster.hosts) {
            for (const Gpu &gpu : host.gpus)
                QVERIFY2(m_catalog->model(gpu.model), gpu.model.c_str());
            const auto release = VgpuRelease::parse(host.vgpuManager.release);
            QVERIFY2(host.vgpuManager == Driver() || (release && m_catalog->release(*release)), host.name.c_str());
        }
    }
    for (const Vm &vm : design.vms)
        for (const Device &device : vm.devices)
            QVERIFY2(device.profile.empty() || !m_catalog->types(device.profile).empty(), device.profile.c_str());
}

/// Every placement ID in a sample is one of its vGPU type in the mode of its GPU.
void TestDesignSamples::slotsExist()
{
    QFETCH(QString, path);
    const Design design = designIn(path);
    std::map<GpuId, const Gpu *> gpus;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus)
                gpus[gpu.id] = &gpu;
    for (const Vm &vm : design.vms) {
        for (const Device &device : vm.devices) {
            if (!device.at || !device.gpu)
                continue;
            const Gpu &gpu = *gpus.at(*device.gpu);
            const GpuModel &model = *m_catalog->model(gpu.model);
            const VgpuType *type = m_catalog->type(device.profile, model);
            QVERIFY2(type, device.profile.c_str());
            const std::vector<int> &ids = gpu.vgpuMode == VgpuMode::Mig
                ? m_catalog->migTable(model.migTable)->profile(type->migProfile)->starts
                : gpu.vgpuMode == VgpuMode::MixedSize ? type->mixedIds
                                                      : type->equalIds;
            QVERIFY2(std::find(ids.begin(), ids.end(), *device.at) != ids.end(), vm.name.c_str());
        }
    }
}

REGISTER_TEST(TestDesignSamples, "tst_design_samples");
#include "tst_design_samples.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/design.h"
#include "model/formats/design_keys.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sliceboard;

/// The schema that editors use and the reader must know the same keys and words.
class TestDesignSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheKeysOfTheReader_data();
    void hasTheKeysOfTheReader();
    void hasTheWordsOfTheReader();
    void describesEveryKey();

private:
    QJsonObject map(DesignMap kind) const;
    QStringList words(DesignMap kind, const char *key) const;

    QJsonObject m_schema;
};

static QLatin1String nameOf(DesignMap kind)
{
    static constexpr const char *kNames[] = {"",        "change",   "page", "waiver",  "presentation", "view",
                                             "finding", "progress", "step", "cluster", "host",         "vgpu_manager",
                                             "bios",    "gpu",      "slot", "vm",      "guest",        "device"};
    return QLatin1String(kNames[std::size_t(kind)]);
}

void TestDesignSchema::initTestCase()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/schema/sliceboard-design-1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schema = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_schema.value(u"definitions").toObject().size(), int(kDesignMaps.size()) - 1);
}

QJsonObject TestDesignSchema::map(DesignMap kind) const
{
    return kind == DesignMap::Design ? m_schema
                                     : m_schema.value(u"definitions").toObject().value(nameOf(kind)).toObject();
}

static QStringList wordsIn(const QJsonObject &property)
{
    QStringList words;
    for (const auto &word : property.value(u"enum").toArray())
        words += word.toString();
    return words;
}

QStringList TestDesignSchema::words(DesignMap kind, const char *key) const
{
    return wordsIn(map(kind).value(u"properties").toObject().value(QLatin1String(key)).toObject());
}

void TestDesignSchema::hasTheKeysOfTheReader_data()
{
    QTest::addColumn<DesignMap>("kind");
    for (const DesignMap kind : kDesignMaps)
        QTest::newRow(kind == DesignMap::Design ? "design" : nameOf(kind).data()) << kind;
}

void TestDesignSchema::hasTheKeysOfTheReader()
{
    QFETCH(DesignMap, kind);
    QStringList keys;
    for (const std::string_view key : designKeys(kind))
        keys += QString::fromUtf8(key.data(), qsizetype(key.size()));
    keys.sort();
    QCOMPARE(map(kind).value(u"properties").toObject().keys(), keys);
    QCOMPARE(map(kind).value(u"additionalProperties"), QJsonValue(false));
}

template <class E> static QStringList spellingsOf()
{
    QStringList all;
    for (const std::string_view word : spellings<E>())
        all += QString::fromUtf8(word.data(), qsizetype(word.size()));
    return all;
}

void TestDesignSchema::hasTheWordsOfTheReader()
{
    QCOMPARE(words(DesignMap::Page, "size"), spellingsOf<PaperSize>());
    QCOMPARE(words(DesignMap::Page, "orientation"), spellingsOf<PageOrientation>());
    QCOMPARE(words(DesignMap::Presentation, "names"), spellingsOf<PresentedNames>());
    QCOMPARE(words(DesignMap::View, "group"), spellingsOf<BoardGrouping>());
    QCOMPARE(words(DesignMap::View, "sort"), spellingsOf<BoardOrder>());
    QCOMPARE(words(DesignMap::Step, "result"), spellingsOf<StepOutcome>());
    QCOMPARE(words(DesignMap::Gpu, "use"), spellingsOf<GpuUse>());
    QCOMPARE(words(DesignMap::Gpu, "current_use"), spellingsOf<GpuUse>());
    QCOMPARE(words(DesignMap::Gpu, "vgpu_mode"), spellingsOf<VgpuMode>());
    QCOMPARE(words(DesignMap::Gpu, "current_vgpu_mode"), spellingsOf<VgpuMode>());
    QCOMPARE(words(DesignMap::Gpu, "graphics"), spellingsOf<GpuGraphics>());
    QCOMPARE(words(DesignMap::Host, "graphics"), spellingsOf<HostGraphics>());
    QCOMPARE(words(DesignMap::Host, "current_graphics"), spellingsOf<HostGraphics>());
    QCOMPARE(words(DesignMap::Host, "assignment_policy"), spellingsOf<AssignmentPolicy>());
    QCOMPARE(words(DesignMap::Host, "manager_package"), spellingsOf<ManagerPackage>());
    QCOMPARE(words(DesignMap::VgpuManager, "driver"), spellingsOf<DriverKind>());
    QCOMPARE(words(DesignMap::Guest, "driver"), spellingsOf<DriverKind>());
    QCOMPARE(words(DesignMap::Vm, "firmware"), spellingsOf<Firmware>());
    QCOMPARE(words(DesignMap::Vm, "power"), spellingsOf<PowerState>());
    QCOMPARE(words(DesignMap::Cluster, "drs"), spellingsOf<DrsLevel>());
    QCOMPARE(words(DesignMap::Host, "boot"), spellingsOf<BootDevice>());
    QCOMPARE(words(DesignMap::Host, "scheduler"), spellingsOf<Scheduler>());
    QCOMPARE(words(DesignMap::Host, "license_system"), spellingsOf<LicenseSystem>());
    QCOMPARE(words(DesignMap::Vm, "license"), spellingsOf<LicenseEdition>());
    const QJsonObject needs = map(DesignMap::Vm).value(u"properties").toObject().value(u"needs").toObject();
    QCOMPARE(wordsIn(needs.value(u"items").toObject()), spellingsOf<VmNeed>());
    const QJsonObject severities = m_schema.value(u"properties").toObject().value(u"severities").toObject();
    QStringList all;
    for (const auto &word : severities.value(u"additionalProperties").toObject().value(u"enum").toArray())
        all += word.toString();
    QCOMPARE(all, spellingsOf<Severity>());
}

void TestDesignSchema::describesEveryKey()
{
    for (const DesignMap kind : kDesignMaps) {
        const QJsonObject properties = map(kind).value(u"properties").toObject();
        QVERIFY(!map(kind).value(u"description").toString().isEmpty());
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QJsonObject value = property.value().toObject();
            QVERIFY2(value.contains(u"description") || value.contains(u"$ref"), qPrintable(property.key()));
        }
    }
}

REGISTER_TEST(TestDesignSchema, "tst_design_schema");
#include "tst_design_schema.moc"

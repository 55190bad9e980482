// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

#include "model/base/yaml_reader.h"

#include <QFile>

#include <charconv>
#include <set>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

/// Vendor tables of sizes in GB, and boards that public articles and guides describe.
const YamlTree &vectors()
{
    static const YamlTree tree = [] {
        QFile file(QStringLiteral(TESTS_DATA_DIR "/placement_vectors.yaml"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QByteArray bytes = file.readAll();
        return parseYaml({bytes.constData(), std::size_t(bytes.size())}, file.fileName()).value();
    }();
    return tree;
}

int number(YamlNode node)
{
    int value = -1;
    const std::string_view text = node.text();
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<int> numbers(YamlNode list)
{
    std::vector<int> result;
    for (const YamlNode item : list.items())
        result.push_back(number(item));
    return result;
}

YamlNode vectorOf(std::string_view id)
{
    for (const YamlNode vector : vectors().root().find("vectors").items())
        if (vector.find("id").text() == id)
            return vector;
    qFatal("no such vector");
}

bool isNamed(YamlNode vector, std::initializer_list<std::string_view> ids)
{
    return std::ranges::find(ids, vector.find("id").text()) != ids.end();
}

/// The compute vGPU type of a size on a model; nullptr if there is none.
const VgpuType *computeType(const std::string &model, int gib)
{
    for (const VgpuType *type : shippedCatalog().typesOf(*shippedCatalog().model(model)))
        if (!type->isMigBacked() && type->series == "C" && type->sizeGib() == gib)
            return type;
    return nullptr;
}

/// The vGPU type behind a request: a size in GB, a MIG profile such as "3g.40gb", or a name such as "A100-3-20C".
std::string profileFor(const std::string &model, std::string_view request)
{
    int gib = 0;
    const auto [end, error] = std::from_chars(request.data(), request.data() + request.size(), gib);
    if (error == std::errc() && end == request.data() + request.size())
        return computeType(model, gib)->name;
    for (const VgpuType *type : shippedCatalog().typesOf(*shippedCatalog().model(model))) {
        const QString name = QString::fromStdString(type->name);
        if (type->isMigBacked() && type->migProfile == request && type->maxPerInstance == 1)
            return type->name;
        if (name.endsWith(QString::fromUtf8(request.data(), qsizetype(request.size())), Qt::CaseInsensitive))
            return type->name;
    }
    qFatal("no such profile");
}

std::string modelFor(YamlNode vector)
{
    const YamlNode hosts = vector.find("cluster").find("hosts");
    const std::string_view text = hosts.size() ? (*hosts.items().begin()).find("model").text() : "";
    return text.starts_with("A100") ? "a100-pcie-80gb" : "h100-pcie-80gb";
}

VgpuMode modeFor(YamlNode vector)
{
    const std::string_view mode = vector.find("platform").find("mode").text();
    return mode == "mig" ? VgpuMode::Mig : mode == "mixed_size" ? VgpuMode::MixedSize : VgpuMode::SameSize;
}

/// The hosts of a vector, ready for vGPUs, and which GPU is "H2", "G1".
struct Board {
    explicit Board(YamlNode vector) : model(modelFor(vector))
    {
        const VgpuMode mode = modeFor(vector);
        int count = 0;
        const auto addHost = [&](const std::string &name, int gpus) {
            builder.host(name).esxi("8.0.3").manager("17.4");
            for (int i = 1; i <= gpus; ++i, ++count) {
                builder.gpu(model, GpuUse::Vgpu, mode);
                gpuNumbers[name + "/G" + std::to_string(i)] = count;
            }
        };
        const YamlNode hosts = vector.find("cluster").find("hosts");
        for (const YamlNode host : hosts.items())
            addHost(std::string(host.find("name").text()), number(host.find("gpus")));
        if (count == 0)
            addHost("H1", 1);
    }

    void place(const std::string &profile, int gpu, std::optional<int> at = {})
    {
        builder.vgpuVm("vm-" + std::to_string(++vms), profile, gpu, at);
    }

    std::string model;
    DesignBuilder builder;
    std::map<std::string, int> gpuNumbers;
    int vms = 0;
};

int errorsOf(const Design &design)
{
    return int(std::ranges::count(Checked(design).findings, Severity::Error, &Finding::severity));
}

std::vector<std::string_view> requestsOf(YamlNode vector)
{
    std::vector<std::string_view> requests;
    for (const YamlNode request : vector.find("requests").items())
        requests.push_back(request.text());
    return requests;
}

/// Whether the request is an error on each GPU of the board.
void refusedEverywhere(const Board &board, std::string_view request)
{
    for (const auto &[name, gpu] : board.gpuNumbers) {
        Board with = board;
        with.place(profileFor(board.model, request), gpu);
        QVERIFY2(errorsOf(with.builder) > 0, name.c_str());
    }
}

} // namespace

/// Sizes, counts and placements that sources state, against the catalog and the rules.
class TestPlacementVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCatalogHasTheVendorsTables_data();
    void theCatalogHasTheVendorsTables();
    void placedBoardsAreLegal_data();
    void placedBoardsAreLegal();
    void layoutsAreLegal_data();
    void layoutsAreLegal();
    void asManyFitAsIsSaid_data();
    void asManyFitAsIsSaid();
    void migRequestsFitOrNot_data();
    void migRequestsFitOrNot();
    void casesHold_data();
    void casesHold();
    void migAndTimeSlicesNeverShareAGpu();
};

void TestPlacementVectors::theCatalogHasTheVendorsTables_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("gib");
    QTest::addColumn<int>("maxEqual");
    QTest::addColumn<int>("maxMixed");
    QTest::addColumn<QList<int>>("ids");
    for (const YamlNode table : vectors().root().find("placement_tables").items()) {
        if (table.find("status").text() != "complete")
            continue;
        const int region = number(table.find("region_size"));
        for (const GpuModel &model : shippedCatalog().models()) {
            const VgpuType *whole = computeType(model.key, region);
            if (!whole || !whole->maxMixed || whole->maxEqual != 1)
                continue;
            for (const YamlNode row : table.find("profiles").items()) {
                const int gib = number(row.find("size"));
                const VgpuType *type = computeType(model.key, gib);
                if (!type || type->mixedIds.empty())
                    continue;
                const auto ids = numbers(row.find("placement_ids"));
                QTest::addRow("%s %d GB", model.key.c_str(), gib)
                    << QString::fromStdString(model.key) << gib << number(row.find("max_equal_size"))
                    << number(row.find("max_mixed_size")) << QList<int>(ids.begin(), ids.end());
            }
        }
    }
}

void TestPlacementVectors::theCatalogHasTheVendorsTables()
{
    QFETCH(QString, model);
    QFETCH(int, gib);
    QFETCH(int, maxEqual);
    QFETCH(int, maxMixed);
    QFETCH(QList<int>, ids);
    const VgpuType *type = computeType(model.toStdString(), gib);
    QCOMPARE(type->maxEqual.value_or(-1), maxEqual);
    QCOMPARE(type->maxMixed.value_or(-1), maxMixed);
    QCOMPARE(QList<int>(type->mixedIds.begin(), type->mixedIds.end()), ids);
}

void TestPlacementVectors::placedBoardsAreLegal_data()
{
    QTest::addColumn<QString>("id");
    for (const YamlNode vector : vectors().root().find("vectors").items())
        if (vector.find("status").text() == "complete" && isNamed(vector, {"P4-01", "P4-02", "P5-03"}))
            QTest::addRow("%s", std::string(vector.find("id").text()).c_str())
                << QString::fromUtf8(vector.find("id").text().data(), qsizetype(vector.find("id").text().size()));
}

void TestPlacementVectors::placedBoardsAreLegal()
{
    QFETCH(QString, id);
    const YamlNode vector = vectorOf(id.toStdString());
    Board board(vector);
    for (const YamlNode placed : vector.find("expect").find("placements").items()) {
        const std::string gpu = std::string(placed.find("host").text()) + '/' + std::string(placed.find("gpu").text());
        board.place(profileFor(board.model, placed.find("size").text()), board.gpuNumbers.at(gpu));
    }
    QCOMPARE(errorsOf(board.builder), 0);
    for (const int rejected : numbers(vector.find("expect").find("rejected")))
        refusedEverywhere(board, requestsOf(vector)[std::size_t(rejected) - 1]);
}

void TestPlacementVectors::layoutsAreLegal_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("part");
    QTest::newRow("16/16/20/16 GB at vendor ids")
        << QStringLiteral("P4-04") << QStringLiteral("expect_with_vendor_ids");
    QTest::newRow("one 8C") << QStringLiteral("P6-03") << QStringLiteral("expect");
    QTest::newRow("8C then 10C") << QStringLiteral("P6-04") << QStringLiteral("expect");
    QTest::newRow("six at vendor ids") << QStringLiteral("P6-06") << QStringLiteral("expect_with_vendor_ids");
}

void TestPlacementVectors::layoutsAreLegal()
{
    QFETCH(QString, id);
    QFETCH(QString, part);
    const YamlNode vector = vectorOf(id.toStdString());
    Board board(vector);
    const YamlNode layout = vector.find(part.toStdString()).find("layout");
    QVERIFY(layout.size() > 0);
    for (const YamlNode slot : layout.items())
        board.place(profileFor(board.model, slot.find("size").text()), 0, number(slot.find("start")));
    QCOMPARE(errorsOf(board.builder), 0);
}

void TestPlacementVectors::asManyFitAsIsSaid_data()
{
    QTest::addColumn<int>("gib");
    QTest::addColumn<VgpuMode>("mode");
    QTest::addColumn<int>("most");
    const auto add = [](YamlNode counts, VgpuMode mode, const char *id) {
        for (const YamlEntry entry : counts.entries())
            QTest::addRow("%s %d GB, mode %d", id, number(entry.key), int(mode))
                << number(entry.key) << mode << number(entry.value);
    };
    add(vectorOf("P5-05").find("expect").find("slots_per_gpu"), VgpuMode::SameSize, "P5-05");
    add(vectorOf("P6-02").find("expect").find("equal"), VgpuMode::SameSize, "P6-02");
    add(vectorOf("P6-02").find("expect").find("mixed"), VgpuMode::MixedSize, "P6-02");
}

void TestPlacementVectors::asManyFitAsIsSaid()
{
    QFETCH(int, gib);
    QFETCH(VgpuMode, mode);
    QFETCH(int, most);
    const std::string profile = computeType("h100-pcie-80gb", gib)->name;
    DesignBuilder full = DesignBuilder().host("H1").esxi("8.0.3").manager("17.4").gpu("h100-pcie-80gb").mode(mode);
    full.vgpuVms(most, profile, 0);
    QCOMPARE(errorsOf(full), 0);
    full.vgpuVms(1, profile, 0);
    QVERIFY(errorsOf(full) > 0);
}

void TestPlacementVectors::migRequestsFitOrNot_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"P8-01", "P8-02", "P8-03"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestPlacementVectors::migRequestsFitOrNot()
{
    QFETCH(QString, id);
    const YamlNode vector = vectorOf(id.toStdString());
    const auto rejected = numbers(vector.find("expect").find("rejected"));
    Board board(vector);
    int request = 0;
    for (const std::string_view profile : requestsOf(vector)) {
        ++request;
        if (std::ranges::find(rejected, request) != rejected.end())
            refusedEverywhere(board, profile);
        else
            board.place(profileFor(board.model, profile), 0);
        QCOMPARE(errorsOf(board.builder), 0);
    }
}

void TestPlacementVectors::casesHold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("row");
    for (const char *id : {"P8-08", "ML-01", "NV-01"})
        for (int row = 0; row < int(vectorOf(id).find("cases").size()); ++row)
            QTest::addRow("%s case %d", id, row + 1) << QString::fromLatin1(id) << row;
}

void TestPlacementVectors::casesHold()
{
    QFETCH(QString, id);
    QFETCH(int, row);
    const YamlNode vector = vectorOf(id.toStdString());
    auto at = vector.find("cases").items().begin();
    for (int i = 0; i < row; ++i)
        ++at;
    const YamlNode one = *at;
    const bool is40 = one.find("model").text() == "A100 40GB" || id == QStringLiteral("NV-01");
    const std::string model = is40 ? "a100-pcie-40gb" : "a100-pcie-80gb";
    DesignBuilder design = DesignBuilder().host("H1").esxi("8.0.3").manager("17.4").gpu(model).mode(modeFor(vector));
    if (one.find("requests").isSequence()) {
        for (const std::string_view request : requestsOf(one))
            design.vgpuVms(1, profileFor(model, request), 0);
        QCOMPARE(errorsOf(design), 0);
        return;
    }
    const int most = one.find("max") ? number(one.find("max")) : numbers(one.find("rejected")).front() - 1;
    const std::string profile = profileFor(model, one.find("profile").text());
    design.vgpuVms(most, profile, 0);
    QCOMPARE(errorsOf(design), 0);
    design.vgpuVms(1, profile, 0);
    QVERIFY(errorsOf(design) > 0);
}

void TestPlacementVectors::migAndTimeSlicesNeverShareAGpu()
{
    QCOMPARE(numbers(vectorOf("ML-03").find("expect").find("illegal_mix")).size(), std::size_t(2));
    for (const VgpuMode mode : {VgpuMode::SameSize, VgpuMode::MixedSize, VgpuMode::Mig}) {
        DesignBuilder design =
            DesignBuilder().host("H1").esxi("8.0.3").manager("17.4").gpu("h100-pcie-80gb").mode(mode);
        design.vgpuVms(1, profileFor("h100-pcie-80gb", "10"), 0);
        design.vgpuVms(1, profileFor("h100-pcie-80gb", "1g.10gb"), 0);
        QVERIFY(errorsOf(design) > 0);
    }
}

REGISTER_TEST(TestPlacementVectors, "tst_placement_vectors");
#include "tst_placement_vectors.moc"

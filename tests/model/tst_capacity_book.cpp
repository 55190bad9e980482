// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_book.h"
#include "model/operations/placing.h"
#include "model/rules/checker.h"
#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/random_design.h"
#include "tests/support/random_operations.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QSignalSpy>
#include <QtTest>

namespace sliceboard {

using testing::Workbench;

/// What must hold of capacities whatever is done to a design. The same seeds on each run.
class TestCapacityBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keptFiguresEqualThoseCountedAnew_data();
    void keptFiguresEqualThoseCountedAnew();
    void countedInPartsWhileItIsEdited_data() { keptFiguresEqualThoseCountedAnew_data(); }
    void countedInPartsWhileItIsEdited();
    void asManyMoreFitAsItSays_data();
    void asManyMoreFitAsItSays();
    void tellsOfAnEditOnce();
};

namespace {

/// Empty if the book says of every entity what a book says that counts anew.
QString fault(CapacityBook &kept, const Document &document)
{
    Document copy(document.design());
    CapacityBook fresh(copy, shippedCatalog());
    const auto differs = [&](const EntityRef &ref) { return kept.of(ref) != fresh.of(ref); };
    if (differs(EntityRef()))
        return u"the design"_qs;
    for (const Cluster &cluster : document.design().clusters) {
        if (differs(cluster.id))
            return QString::fromStdString("cluster " + cluster.name);
        for (const Host &host : cluster.hosts) {
            if (differs(host.id))
                return QString::fromStdString("host " + host.name);
            for (const Gpu &gpu : host.gpus)
                if (differs(gpu.id) || *kept.gpu(gpu.id) != *fresh.gpu(gpu.id))
                    return QString::fromStdString("GPU " + gpu.address + " of " + host.name);
        }
    }
    return {};
}

/// Empty if the parts of each amount add up, from GPUs to the design.
QString sumFault(CapacityBook &book, const Design &design)
{
    FrameBuffer sum;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus) {
                const FrameBuffer &part = book.gpu(gpu.id)->memory;
                const auto parts = part.passthrough.value + part.vgpu.value + part.reserved.value + part.free.value;
                if (parts != part.total.value || part.stranded > part.free)
                    return QString::fromStdString("GPU " + gpu.address);
                sum.add(part);
            }
    return sum == book.of(EntityRef()).memory ? QString() : u"the sum"_qs;
}

/// The rules that say that something has no room. Others speak of releases, drivers and settings.
constexpr std::array kRoomRules{"fb-overcommit",
                                "equal-size-mode-mixed-sizes",
                                "equal-size-capacity",
                                "mixed-size-capacity",
                                "mixed-size-no-valid-placement",
                                "same-size-slot-conflict",
                                "mig-slices-exceeded",
                                "mig-no-valid-placement",
                                "mig-me-profile-limit",
                                "mig-and-timesliced-same-gpu",
                                "gpu-in-two-modes"};

/// Whether everything on the only GPU has a place, by the picture and by the rules.
bool haveAllRoom(const Workbench &bench, GpuId gpu)
{
    const Facts facts = bench.facts();
    for (const Block &block : facts.layout(*facts.gpu(gpu)).blocks)
        if (block.occupant.running && !block.fits)
            return false;
    static const RuleBook rules(shippedCatalog(), {});
    for (const Finding &finding : Checker::checkAll(facts, rules))
        if (finding.severity >= Severity::Warning
            && std::ranges::any_of(kRoomRules, [&](auto *id) { return std::string_view(id) == finding.rule->id; }))
            return false;
    return true;
}

/// Reserves slots one by one, as a user does by dropping the profile on the GPU. False if there is no such slot, or only
/// in another mode, which a drop on an empty GPU would bring.
bool reserve(Workbench &bench, GpuId gpu, const std::string &profile, int count)
{
    const VgpuMode mode = bench.facts().gpu(gpu)->vgpuMode;
    for (int i = 0; i < count; ++i) {
        Edits edits = reserveSlot(bench.facts(), gpu, profile, {});
        if (!edits)
            return false;
        // Without a placement ID, so that the layout may seat all of them anew.
        for (Edit &edit : *edits)
            if (auto *replace = std::get_if<Replace>(&edit))
                if (auto *changed = std::get_if<Gpu>(&replace->contents))
                    changed->reservations.back().at.reset();
        run(bench.document(), u"reserve"_qs, std::move(*edits));
    }
    return bench.facts().gpu(gpu)->vgpuMode == mode;
}

} // namespace

void TestCapacityBook::keptFiguresEqualThoseCountedAnew_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestCapacityBook::keptFiguresEqualThoseCountedAnew()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    Document document(testing::randomDesign(random, testing::DesignShape::rich()));
    CapacityBook book(document, shippedCatalog());
    testing::RandomOperations operations{unsigned(seed)};
    RandomEdits edits{unsigned(seed)};
    const NewId newId = [&] { return document.newId(); };
    for (int step = 0; step < 60; ++step) {
        if (step % 3 == 0)
            editAtRandom(document, edits, 1);
        else if (Edits done = operations.next(book.facts(), newId); done && !done->empty())
            run(document, u"Random"_qs, std::move(*done));
        // Now and then nobody asks for a while.
        if (step % 5 == 4)
            continue;
        QCOMPARE(fault(book, document), QString());
        QCOMPARE(sumFault(book, document.design()), QString());
    }
    while (document.canUndo()) {
        document.undo();
        if (document.position() % 7 == 0)
            QCOMPARE(fault(book, document), QString());
    }
}

/// As a panel counts a large design: a little at a time, and the user edits what is counted and what is not.
void TestCapacityBook::countedInPartsWhileItIsEdited()
{
    QFETCH(const int, seed);
    Document document(testing::bigDesign(2));
    RandomEdits edits{unsigned(seed)};
    editAtRandom(document, edits, 10); // so that each seed has a design of its own
    CapacityBook book(document, shippedCatalog());
    QVERIFY(!book.countSome(1));
    int parts = 1;
    for (; !book.countSome(3) && parts < 10'000; ++parts) {
        QVERIFY(book.progress() > 0 && book.progress() <= 1);
        if (parts % 4 == 0 && parts <= 80) // then it comes to an end
            editAtRandom(document, edits, 1);
    }
    QVERIFY(parts > 2);
    QCOMPARE(book.progress(), 1.0);
    QCOMPARE(fault(book, document), QString());
    // Who asks in the middle gets the whole answer.
    document.load(Design(document.design()));
    QVERIFY(!book.countSome(2));
    QCOMPARE(fault(book, document), QString());
}

void TestCapacityBook::asManyMoreFitAsItSays_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model :
         {"a100-pcie-40gb", "a100-pcie-80gb", "h100-pcie-80gb", "h100-nvl-94gb", "a30", "l40s", "a16"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

/// On GPUs with a few random vGPUs, some with a placement ID: so many more of each type find a place, and no one more.
void TestCapacityBook::asManyMoreFitAsItSays()
{
    QFETCH(const QString, model);
    std::mt19937 random(7);
    const auto below = [&](std::size_t count) { return std::size_t(random()) % count; };
    const auto types = shippedCatalog().typesOf(*shippedCatalog().model(model.toStdString()));
    int proved = 0;
    for (int round = 0; round < 30; ++round) {
        Workbench bench;
        const char *mode = std::array{"same-size", "mixed-size", "mig"}[below(3)];
        const GpuId gpu = bench.gpu(QStringLiteral("%1 vgpu %2").arg(model, QLatin1String(mode)));
        for (std::size_t residents = below(4); residents > 0; --residents) {
            const VgpuType &type = *types[below(types.size())];
            const auto shape = shapeOf(type, *bench.facts().model(*bench.facts().gpu(gpu)),
                                       bench.facts().gpu(gpu)->vgpuMode, shippedCatalog());
            if (!shape || shape->starts.empty())
                continue;
            const int at = shape->starts[below(shape->starts.size())].at;
            bench.vm("vm-" + std::to_string(residents),
                     QStringLiteral("vgpu %1 on A%2")
                         .arg(QString::fromStdString(type.name), below(2) ? QStringLiteral("@%1").arg(at) : QString()));
            if (!haveAllRoom(bench, gpu))
                bench.document().undo();
        }
        CapacityBook book(bench.document(), shippedCatalog());
        const std::size_t before = bench.document().position();
        for (const TypeRoom &room : std::vector<TypeRoom>(book.gpu(gpu)->types)) {
            if (!room.more || below(3) == 0)
                continue;
            const QString what = QStringLiteral("%1 more of %2 in round %3")
                                     .arg(*room.more)
                                     .arg(QString::fromStdString(room.type->name))
                                     .arg(round);
            QVERIFY2(reserve(bench, gpu, room.type->name, *room.more) && haveAllRoom(bench, gpu), qPrintable(what));
            QVERIFY2(!reserve(bench, gpu, room.type->name, 1) || !haveAllRoom(bench, gpu), qPrintable(what));
            bench.document().goTo(before);
            ++proved;
        }
    }
    QVERIFY(proved > 100);
}

void TestCapacityBook::tellsOfAnEditOnce()
{
    Document document(exampleDesign());
    CapacityBook book(document, shippedCatalog());
    QCOMPARE(book.of(EntityRef()).gpus, 2);
    QSignalSpy changed(&book, &CapacityBook::changed);
    Transaction transaction(document, u"two"_qs);
    for (int row = 0; row < 2; ++row) {
        Vm vm = document.design().vms[std::size_t(row)];
        vm.power = PowerState::Off;
        transaction.add(Replace{document.index().place(vm.id.value), vm});
    }
    QCOMPARE(changed.count(), 0);
    transaction.commit();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.of(EntityRef()).memory.used().value, 0);
    document.load(Design());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(book.of(EntityRef()), Capacity());
}

REGISTER_TEST(TestCapacityBook, "tst_capacity_book");

} // namespace sliceboard

#include "tst_capacity_book.moc"

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/edits/document.h"
#include "tests/support/example_design.h"
#include "tests/support/index_check.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sliceboard;

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesRandomSteps();
    void announcesEachEditOnBothSides();
    void settlesOncePerStep();
    void bracketsEditsThatComeTogether();
    void rollsBackWithoutCommit();
    void rollsBackOnlyTheInnerTransaction();
    void keepsTheRedoStepsAfterARollBack();
    void makesOneStepOfNestedTransactions();
    void makesNoStepOfNothing();
    void forgetsRedoStepsAfterANewOne();
    void goesToAnyStep();
    void cannotUndoInsideATransaction();
    void previewsWithoutATrace();
    void isCleanWhereItWasSaved();
    void isNeverCleanAgainWhenTheSavedStateIsLost();
    void isNeverCleanWhenRecovered();
    void loadsAnotherDesign();

private:
    static Edit newVm(Document &document, const std::string &name);
    static void step(Document &document, const std::string &name);
    static std::string names(const Document &document);
};

Edit TestDocument::newVm(Document &document, const std::string &name)
{
    Vm vm;
    vm.id = {document.newId()};
    vm.name = name;
    return Insert{{NodeKind::Vm, int(document.design().vms.size())}, vm};
}

void TestDocument::step(Document &document, const std::string &name)
{
    run(document, QString::fromStdString(name), {newVm(document, name)});
}

std::string TestDocument::names(const Document &document)
{
    std::string all;
    for (const Vm &vm : document.design().vms)
        all += vm.name;
    return all;
}

void TestDocument::undoesAndRedoesRandomSteps()
{
    RandomEdits random(7);
    Document document;
    std::vector<Design> states{document.design()};
    for (int i = 0; i < 60; ++i) {
        Transaction transaction(document, QString::number(i));
        for (int n = 1 + random.below(4); n > 0; --n) {
            Design numbers = document.design();
            Edit edit = random.next(numbers);
            while (document.design().lastId < numbers.lastId)
                document.newId();
            transaction.add(std::move(edit));
        }
        transaction.commit();
        states.push_back(document.design());
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        document.undo();
        QVERIFY(document.design() == states[i]);
        QCOMPARE(indexFault(document.index(), document.design()), QString());
    }
    QVERIFY(!document.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        document.redo();
        QVERIFY(document.design() == states[i]);
    }
    QVERIFY(!document.canRedo());
    QCOMPARE(indexFault(document.index(), document.design()), QString());
}

void TestDocument::announcesEachEditOnBothSides()
{
    Document document;
    std::vector<std::size_t> counts;
    const auto note = [&] { counts.push_back(document.design().vms.size()); };
    connect(&document, &Document::aboutToApply, this, note);
    connect(&document, &Document::applied, this, note);
    step(document, "a");
    document.undo();
    document.redo();
    QCOMPARE(counts, (std::vector<std::size_t>{0, 1, 1, 0, 0, 1}));
}

void TestDocument::settlesOncePerStep()
{
    Document document;
    QSignalSpy settled(&document, &Document::settled);
    Edit first = newVm(document, "a");
    Edit second = newVm(document, "b");
    run(document, QStringLiteral("two"), {std::move(first), std::move(second)});
    QCOMPARE(settled.count(), 1);
    document.undo();
    QCOMPARE(settled.count(), 2);
    document.redo();
    QCOMPARE(settled.count(), 3);
}

/// So that who pays for each edit can pay once, also when the step is undone.
void TestDocument::bracketsEditsThatComeTogether()
{
    Document document(exampleDesign());
    QStringList heard;
    connect(&document, &Document::aboutToApplyMany, this,
            [&](std::span<const Edit> edits) { heard << QStringLiteral("many %1").arg(edits.size()); });
    connect(&document, &Document::applied, this, [&] { heard << QStringLiteral("one"); });
    connect(&document, &Document::appliedMany, this, [&] { heard << QStringLiteral("done"); });
    run(document, {}, {Remove{{NodeKind::Vm, 1}}, Remove{{NodeKind::Vm, 0}}});
    const QStringList wanted{u"many 2"_qs, u"one"_qs, u"one"_qs, u"done"_qs};
    QCOMPARE(heard, wanted);
    heard.clear();
    document.undo();
    QCOMPARE(heard, wanted);
    QCOMPARE(document.design(), exampleDesign());
}

void TestDocument::rollsBackWithoutCommit()
{
    Document document;
    step(document, "a");
    const Design before = document.design();
    QSignalSpy settled(&document, &Document::settled);
    {
        Transaction transaction(document, QStringLiteral("never"));
        transaction.add(newVm(document, "b"));
        transaction.add(Edit(Remove{{NodeKind::Vm, 0}}));
        QCOMPARE(names(document), std::string("b"));
    }
    QVERIFY(document.design() == before);
    QCOMPARE(indexFault(document.index(), document.design()), QString());
    QCOMPARE(document.stepCount(), 1u);
    QCOMPARE(settled.count(), 1);
}

void TestDocument::rollsBackOnlyTheInnerTransaction()
{
    Document document;
    {
        Transaction outer(document, QStringLiteral("outer"));
        outer.add(newVm(document, "a"));
        {
            Transaction inner(document, QStringLiteral("inner"));
            inner.add(newVm(document, "b"));
        }
        QCOMPARE(names(document), std::string("a"));
        outer.add(newVm(document, "c"));
        outer.commit();
    }
    QCOMPARE(names(document), std::string("ac"));
    document.undo();
    QCOMPARE(names(document), std::string());
    document.redo();
    QCOMPARE(names(document), std::string("ac"));
}

void TestDocument::keepsTheRedoStepsAfterARollBack()
{
    Document document;
    step(document, "a");
    document.undo();
    {
        Transaction transaction(document, QStringLiteral("never"));
        transaction.add(newVm(document, "b"));
    }
    QVERIFY(document.canRedo());
    document.redo();
    QCOMPARE(names(document), std::string("a"));
}

void TestDocument::makesOneStepOfNestedTransactions()
{
    Document document;
    {
        Transaction outer(document, QStringLiteral("outer"));
        outer.add(newVm(document, "a"));
        step(document, "b");
        outer.commit();
    }
    QCOMPARE(document.stepCount(), 1u);
    QCOMPARE(document.stepName(0), QStringLiteral("outer"));
    {
        Transaction outer(document, QStringLiteral("never"));
        step(document, "c");
    }
    QCOMPARE(names(document), std::string("ab"));
    document.undo();
    QCOMPARE(names(document), std::string());
}

void TestDocument::makesNoStepOfNothing()
{
    Document document;
    run(document, QStringLiteral("nothing"), {});
    Transaction transaction(document, QStringLiteral("nothing"));
    transaction.commit();
    QCOMPARE(document.stepCount(), 0u);
    QVERIFY(!document.isModified());
}

void TestDocument::forgetsRedoStepsAfterANewOne()
{
    Document document;
    step(document, "a");
    step(document, "b");
    document.undo();
    step(document, "c");
    QVERIFY(!document.canRedo());
    QCOMPARE(document.stepCount(), 2u);
    QCOMPARE(names(document), std::string("ac"));
}

void TestDocument::goesToAnyStep()
{
    Document document;
    for (const char *name : {"a", "b", "c", "d"})
        step(document, name);
    QSignalSpy settled(&document, &Document::settled);
    document.goTo(1);
    QCOMPARE(names(document), std::string("a"));
    QCOMPARE(document.position(), 1u);
    QCOMPARE(document.stepCount(), 4u);
    document.goTo(3);
    QCOMPARE(names(document), std::string("abc"));
    document.goTo(3);
    QCOMPARE(settled.count(), 2);
}

void TestDocument::cannotUndoInsideATransaction()
{
    Document document;
    step(document, "a");
    Transaction transaction(document, QStringLiteral("open"));
    transaction.add(newVm(document, "b"));
    QVERIFY(!document.canUndo());
    document.undo();
    QCOMPARE(names(document), std::string("ab"));
    transaction.commit();
}

void TestDocument::previewsWithoutATrace()
{
    Document document;
    step(document, "a");
    const Design before = document.design();
    QSignalSpy aboutToApply(&document, &Document::aboutToApply);
    QSignalSpy applied(&document, &Document::applied);
    QSignalSpy settled(&document, &Document::settled);
    QSignalSpy historyChanged(&document, &Document::historyChanged);
    QSignalSpy cleanChanged(&document, &Document::cleanChanged);
    RandomEdits random(11);
    Design scratch = before;
    DesignIndex index;
    index.rebuild(scratch);
    std::vector<Edit> edits;
    for (int i = 0; i < 100; ++i) {
        edits.push_back(random.next(scratch));
        static_cast<void>(apply(scratch, index, edits.back()));
    }
    bool looked = false;
    document.whatIf(edits, [&] { looked = document.design() == scratch; });
    QVERIFY(looked);
    QVERIFY(document.design() == before);
    QCOMPARE(document.design().lastId, before.lastId);
    QCOMPARE(indexFault(document.index(), document.design()), QString());
    QCOMPARE(aboutToApply.count() + applied.count() + settled.count(), 0);
    QCOMPARE(historyChanged.count() + cleanChanged.count(), 0);
    QCOMPARE(document.stepCount(), 1u);
}

void TestDocument::isCleanWhereItWasSaved()
{
    Document document;
    QVERIFY(!document.isModified());
    step(document, "a");
    QVERIFY(document.isModified());
    document.setClean();
    QVERIFY(!document.isModified());
    step(document, "b");
    document.undo();
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.goTo(2);
    QVERIFY(document.isModified());
    document.goTo(1);
    QVERIFY(!document.isModified());
}

void TestDocument::isNeverCleanAgainWhenTheSavedStateIsLost()
{
    Document document;
    step(document, "a");
    step(document, "b");
    document.setClean();
    document.goTo(1);
    step(document, "c");
    for (const std::size_t position : {0u, 1u, 2u}) {
        document.goTo(position);
        QVERIFY(document.isModified());
    }
    document.setClean();
    QVERIFY(!document.isModified());
}

void TestDocument::isNeverCleanWhenRecovered()
{
    Document document;
    document.setNeverClean();
    QVERIFY(document.isModified());
    step(document, "a");
    document.undo();
    QVERIFY(document.isModified());
}

void TestDocument::loadsAnotherDesign()
{
    Document document;
    step(document, "a");
    const QUuid before = document.identity();
    QSignalSpy aboutToLoad(&document, &Document::aboutToLoad);
    QSignalSpy loaded(&document, &Document::loaded);
    QSignalSpy applied(&document, &Document::applied);
    Design other;
    other.vms.resize(1);
    other.vms[0].id = {++other.lastId};
    other.vms[0].name = "z";
    document.load(other);
    QCOMPARE(names(document), std::string("z"));
    QVERIFY(!document.canUndo() && !document.canRedo() && !document.isModified());
    QVERIFY(document.identity() != before);
    QCOMPARE(document.newId(), 2u);
    QCOMPARE(aboutToLoad.count(), 1);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(applied.count(), 0);
    QCOMPARE(indexFault(document.index(), document.design()), QString());
}

REGISTER_TEST(TestDocument, "tst_document");
#include "tst_document.moc"

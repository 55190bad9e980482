// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/journal.h"

#include "model/formats/design_writer.h"
#include "model/safety/edit_codec.h"
#include "model/safety/recovery.h"
#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/journal_gestures.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::JournalGestures;

/// What a journal keeps, what it does without, and how it bears damage.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void editsComeBackAsTheyWere();
    void keepsEachGesture();
    void staysHiddenWhileItsSessionRuns();
    void forgetsWhatWasUndone();
    void forgetsWhatWasStopped();
    void goesOnAfterASave();
    void takesTheNextDesignInstead();
    void staysShort();
    void writesLittlePerEditOfALargeDesign();
    void readsAConsistentPrefixOfATornFile();
    void readsAConsistentPrefixOfADamagedFile();
    void refusesEditsThatDoNotFit();
    void saysOnceThatItCannotKeep();
    void namesDamagedBases();

private:
    /// A session on the example; leaving the scope is a crash, as far as the files go.
    struct Crashing {
        explicit Crashing(const QString &folder, const JournalLimits &limits = {}) : journal(document, folder, limits)
        {
            auto loaded = loadDesignFile(QStringLiteral(":/samples/example-a.sliceboard.yaml"));
            document.load(std::move(loaded->design));
            journal.start({QStringLiteral("/data/ü.yaml"), {}, -1, 0, false}, std::move(loaded->bytes));
        }
        void rename(const std::string &name)
        {
            DesignFacts facts = document.design();
            facts.name = name;
            run(document, QStringLiteral("rename"), {Replace{{NodeKind::Design}, facts}});
        }
        Document document;
        Journal journal;
    };
    UnsavedDesigns left() const { return readUnsaved(m_folder->path()); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString journalFile() const;
    /// States after each gesture of a session that left one long journal.
    std::vector<std::string> recordGestures(int count);
    void putBytes(const QString &path, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestJournal::journalFile() const
{
    return m_folder->filePath(QDir(m_folder->path()).entryList({QStringLiteral("*.journal")}).value(0));
}

void TestJournal::putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Random edits of every kind, with every member set now and then.
void TestJournal::editsComeBackAsTheyWere()
{
    RandomEdits random(4);
    Document document(exampleDesign());
    Document copy(exampleDesign());
    int kinds[4]{};
    for (int i = 0; i < 1500; ++i) {
        Design numbers = document.design();
        const Edit edit = random.next(numbers);
        while (document.design().lastId < numbers.lastId)
            document.newId();
        QByteArray bytes;
        ByteEncoder out(bytes);
        encodeEdit(out, edit);
        ByteDecoder in(bytes);
        Edit read = decodeEdit(in);
        QVERIFY(in.isAtEnd());
        QVERIFY(isApplicable(copy.design(), copy.index(), read, document.design().lastId));
        ++kinds[edit.index()];
        run(document, QStringLiteral("edit"), {edit});
        run(copy, QStringLiteral("edit"), {std::move(read)});
        QVERIFY(copy.design() == document.design());
        ByteDecoder cut(QByteArrayView(bytes).chopped(1));
        static_cast<void>(decodeEdit(cut));
        QVERIFY(!cut.isAtEnd());
    }
    for (const int count : kinds)
        QVERIFY(count > 20);
}

void TestJournal::keepsEachGesture()
{
    {
        Crashing session(m_folder->path());
        session.rename("First");
        session.rename("Second");
        session.document.undo();
    }
    const UnsavedDesigns found = left();
    QCOMPARE(found.usable.size(), 1u);
    QCOMPARE(found.usable[0].design.name, std::string("First"));
    QCOMPARE(found.usable[0].origin.path, QStringLiteral("/data/ü.yaml"));
    QCOMPARE(found.usable[0].origin.edits, 3);
    QVERIFY(qAbs(found.usable[0].time.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    removeUnsaved(m_folder->path(), found.usable[0].id);
    QVERIFY(left().usable.empty());
    QCOMPARE(files(), QStringList());
}

void TestJournal::staysHiddenWhileItsSessionRuns()
{
    Crashing session(m_folder->path());
    session.rename("Mine");
    const UnsavedDesigns found = left();
    QVERIFY(found.usable.empty() && found.damaged.isEmpty());
    QVERIFY(session.journal.isKept());
}

void TestJournal::forgetsWhatWasUndone()
{
    {
        Crashing session(m_folder->path());
        session.rename("Mine");
        session.document.undo();
    }
    QVERIFY(left().usable.empty());
    QCOMPARE(files(), QStringList());
}

void TestJournal::forgetsWhatWasStopped()
{
    {
        Crashing session(m_folder->path());
        session.rename("Mine");
        session.journal.stop();
        session.rename("Not kept");
    }
    QVERIFY(left().usable.empty());
    QCOMPARE(files(), QStringList());
}

void TestJournal::goesOnAfterASave()
{
    {
        Crashing session(m_folder->path());
        session.rename("Saved");
        session.document.setClean();
        session.journal.saved({QStringLiteral("/data/other.yaml"), {}, -1, 0, false},
                              writeDesign(session.document.design()));
    }
    QVERIFY(left().usable.empty());
    {
        Crashing session(m_folder->path());
        session.rename("Saved");
        session.document.setClean();
        session.journal.saved({QStringLiteral("/data/other.yaml"), {}, -1, 0, false},
                              writeDesign(session.document.design()));
        session.document.undo();
    }
    const UnsavedDesigns found = left();
    QCOMPARE(found.usable.size(), 1u);
    QCOMPARE(found.usable[0].origin.path, QStringLiteral("/data/other.yaml"));
    QCOMPARE(found.usable[0].origin.edits, 1);
    QCOMPARE(found.usable[0].design.name, exampleDesign().name);
}

void TestJournal::takesTheNextDesignInstead()
{
    {
        Crashing session(m_folder->path());
        session.rename("Given up");
        session.document.load({});
        session.journal.start({}, "format: 1\n");
        session.rename("Next");
    }
    const UnsavedDesigns found = left();
    QCOMPARE(found.usable.size(), 1u);
    QCOMPARE(found.usable[0].design.name, std::string("Next"));
    QVERIFY(found.usable[0].design.vms.empty());
}

void TestJournal::staysShort()
{
    std::string last;
    {
        Crashing session(m_folder->path(), {10, 1 << 20});
        for (int i = 0; i < 1000; ++i) {
            session.rename("Name " + std::to_string(i));
            if (i % 10 == 0)
                QVERIFY(session.journal.isKept());
        }
        QVERIFY(session.journal.isKept());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.journal")}).size(), 1);
        QVERIFY(QFileInfo(journalFile()).size() < 10'000);
        last = writeDesign(session.document.design());
    }
    const UnsavedDesigns found = left();
    QCOMPARE(found.usable.size(), 1u);
    QCOMPARE(writeDesign(found.usable[0].design), last);
    QCOMPARE(found.usable[0].origin.edits, 1000);
}

void TestJournal::writesLittlePerEditOfALargeDesign()
{
    const Design large = sliceboard::testing::bigDesign(200);
    Document document(large);
    Journal journal(document, m_folder->path());
    journal.start({}, writeDesign(large));
    QVERIFY(journal.isKept());
    const qint64 before = QFileInfo(journalFile()).size();
    Vm vm = large.vms[100];
    vm.memory = Mebibytes::fromGib(7);
    run(document, QStringLiteral("memory"), {Replace{document.index().place(vm.id.value), vm}});
    const qint64 written = QFileInfo(journalFile()).size() - before;
    QVERIFY(written > 0 && written < 1000);
}

std::vector<std::string> TestJournal::recordGestures(int count)
{
    Crashing session(m_folder->path(), {100'000, qint64(1) << 30});
    JournalGestures gestures(session.document, 3);
    std::vector<std::string> states{writeDesign(session.document.design())};
    for (int i = 0; i < count; ++i) {
        gestures.next();
        states.push_back(writeDesign(session.document.design()));
    }
    return states;
}

void TestJournal::readsAConsistentPrefixOfATornFile()
{
    const std::vector<std::string> states = recordGestures(40);
    const QString path = journalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    std::mt19937 random(1);
    std::size_t latest = states.size();
    for (qsizetype size = whole.size(); size > 0; size -= 1 + qsizetype(random() % 60)) {
        putBytes(path, whole.first(size));
        const UnsavedDesigns found = left();
        if (found.usable.empty())
            break; // the files are cleared away, since nothing differs from the file any more
        const auto edits = std::size_t(found.usable[0].origin.edits);
        QVERIFY(edits < latest || (edits == latest && size < whole.size()));
        latest = edits;
        QCOMPARE(writeDesign(found.usable[0].design), states[edits]);
    }
    QVERIFY(latest < 5);
}

void TestJournal::readsAConsistentPrefixOfADamagedFile()
{
    const std::vector<std::string> states = recordGestures(40);
    const QString path = journalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QString base = m_folder->filePath(files().filter(QStringLiteral(".yaml")).value(0));
    QFile baseFile(base);
    QVERIFY(baseFile.open(QIODevice::ReadOnly));
    const QByteArray baseBytes = baseFile.readAll();
    std::mt19937 random(2);
    std::set<std::size_t> lengths;
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = whole;
        const auto at = qsizetype(random() % unsigned(whole.size()));
        damaged[at] = char(damaged[at] ^ char(1 << (random() % 8)));
        putBytes(path, damaged);
        putBytes(base, baseBytes);
        const UnsavedDesigns found = left();
        const std::size_t edits = found.usable.empty() ? 0 : std::size_t(found.usable[0].origin.edits);
        QVERIFY(edits < states.size() - 1); // never past the damage
        lengths.insert(edits);
        if (edits > 0)
            QCOMPARE(writeDesign(found.usable[0].design), states[edits]);
    }
    QVERIFY(lengths.size() > 20);
}

void TestJournal::refusesEditsThatDoNotFit()
{
    const Document document(exampleDesign());
    const Design &design = document.design();
    const std::uint32_t last = design.lastId;
    const auto fits = [&](const Edit &edit) { return isApplicable(design, document.index(), edit, last + 1); };
    const Vm &first = design.vms[0];
    Vm made = first;
    made.id = {last + 1};
    QVERIFY(fits(Insert{{NodeKind::Vm, 0}, made}));
    QVERIFY(!fits(Insert{{NodeKind::Vm, 0}, first})); // an id twice
    QVERIFY(!fits(Insert{{NodeKind::Vm, -1}, made}));
    QVERIFY(!fits(Insert{{NodeKind::Vm, int(design.vms.size()) + 1}, made}));
    QVERIFY(!fits(Insert{{NodeKind::Waiver, 0}, made}));
    QVERIFY(!fits(Remove{{NodeKind::Vm, int(design.vms.size())}}));
    QVERIFY(!fits(Remove{{NodeKind::Gpu, 0, 7, 0}}));
    QVERIFY(!fits(Remove{{NodeKind::Host, 0, -1, 9}}));
    QVERIFY(!fits(Remove{{NodeKind::Design, 0}}));
    QVERIFY(!fits(Replace{{NodeKind::Vm, 1}, first}));
    QVERIFY(!fits(Move{{NodeKind::Vm, 0}, {NodeKind::Cluster, 0}}));
    made.id = {last + 2}; // an id that was never given out
    QVERIFY(!fits(Insert{{NodeKind::Vm, 0}, made}));
}

void TestJournal::saysOnceThatItCannotKeep()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    putBytes(file, "x");
    Document document(exampleDesign());
    Journal journal(document, file + QStringLiteral("/recovery"));
    const QSignalSpy failed(&journal, &Journal::failed);
    journal.start({}, "format: 1\n");
    for (int i = 0; i < 3; ++i) {
        DesignFacts facts = document.design();
        facts.name = std::to_string(i);
        run(document, QStringLiteral("rename"), {Replace{{NodeKind::Design}, facts}});
        QCoreApplication::processEvents();
    }
    QVERIFY(!journal.isKept());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(document.design().name, std::string("2"));
}

void TestJournal::namesDamagedBases()
{
    putBytes(m_folder->filePath(QStringLiteral("cut.sliceboard.yaml")), "# Sliceboard recovery {\"path\"");
    putBytes(m_folder->filePath(QStringLiteral("none.sliceboard.yaml")), "# Sliceboard recovery {}\nformat: 1\n");
    QCOMPARE(left().damaged.size(), 2);
    QCOMPARE(files().size(), 2);
    QVERIFY(readUnsaved(m_folder->filePath(QStringLiteral("nowhere"))).damaged.isEmpty());
}

REGISTER_TEST(TestJournal, "tst_journal");
#include "tst_journal.moc"

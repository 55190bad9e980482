// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/items/finding_tally.h"
#include "views/items/outline_item_model.h"
#include "views/painting/board_marks.h"

namespace sliceboard {

using testing::OpenBoard;

/// How findings are counted on badges, in lists and for assistive technology: severities are never added up.
class TestFindingTally : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachSeverityApart();
    void saysSoInWords();
    void namesTheWorstAlsoWhereItStandsElsewhere();
    void badgesHaveAMarkForEachSeverity();
    void hostsAddUpToTheirCluster();
    void aFindingFromOutsideCountsOnce();
    void notesAreToldThoughNoBadgeShowsThem();
    void whatIsWaivedDoesNotCount();
    void theOutlineCountsTheWorst();
};

namespace {

FindingTally tally(Severity worst, int errors, int warnings, int unknown, int infos = 0)
{
    FindingTally made;
    made.worst = worst;
    made.counts.errors = errors;
    made.counts.warnings = warnings;
    made.counts.unknown = unknown;
    made.counts.infos = infos;
    return made;
}

} // namespace

void TestFindingTally::tellsEachSeverityApart()
{
    const FindingTally one = tally(Severity::Error, 1, 0, 70);
    QCOMPARE(one.text(), u"1 +70"_qs);
    QVERIFY(one.parts() == (std::vector<SeverityCount>{{Severity::Error, 1}, {Severity::Unknown, 70}}));
    QCOMPARE(tally(Severity::Warning, 0, 3, 0).text(), u"3"_qs);
    QCOMPARE(tally(Severity::Info, 0, 0, 0, 2).text(), u"2"_qs);
    QCOMPARE(FindingTally().text(), QString());
    QVERIFY(FindingTally().parts().empty());
}

void TestFindingTally::saysSoInWords()
{
    const QString said = tally(Severity::Error, 1, 0, 70).sentence();
    QVERIFY2(said.startsWith(u"1 error"_qs) && said.endsWith(u", 70 unknown."_qs), qPrintable(said));
    QCOMPARE(FindingTally().sentence(), u"No findings."_qs);
}

void TestFindingTally::namesTheWorstAlsoWhereItStandsElsewhere()
{
    const FindingTally named = tally(Severity::Error, 0, 2, 0);
    QVERIFY(named.parts() == (std::vector<SeverityCount>{{Severity::Error, 0}, {Severity::Warning, 2}}));
    QVERIFY2(named.sentence().startsWith(u"a finding elsewhere"_qs), qPrintable(named.sentence()));
}

void TestFindingTally::badgesHaveAMarkForEachSeverity()
{
    const FindingTally all = tally(Severity::Error, 1, 2, 70);
    const BoardMetrics near(1, 16), mid(0.4, 16), far(0.1, 16);
    QCOMPARE(badgeParts(all, near, true).size(), std::size_t(3));
    QCOMPARE(badgeParts(all, near, false).size(), std::size_t(3));
    QCOMPARE(badgeParts(all, mid, false).size(), std::size_t(3));
    // Where there is no room the worst alone, never a sum.
    QVERIFY(badgeParts(all, far, false) == (std::vector<SeverityCount>{{Severity::Error, 1}}));
    QVERIFY(badgeParts(all, mid, true) == (std::vector<SeverityCount>{{Severity::Error, 0}}));
    const QRectF header(0, 0, 430, 48);
    const QRectF badge = badgeRect(header, near, badgeParts(all, near, true));
    QVERIFY(header.contains(badge));
    QVERIFY(badge.width() < header.width() / 2);
    QVERIFY(badgeRect(header, near, {}).isNull());
}

void TestFindingTally::hostsAddUpToTheirCluster()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    for (const Cluster &cluster : board.document.design().clusters) {
        FindingTally sum = tallyOf(board.checker, cluster.id);
        sum.add(tallyFromOutside(board.checker, cluster.id));
        for (const Host &host : cluster.hosts)
            sum.add(tallyInside(board.checker, host));
        QCOMPARE(sum.counts, tallyWithin(board.checker, cluster.id).counts);
        QCOMPARE(sum.counts, board.view.scene().cluster(cluster).findings.counts);
        QVERIFY(sum.counts.errors > 0);
    }
}

/// Counted by hand: each finding whose subject is the host or on it, and each other one that names the host, once.
void TestFindingTally::aFindingFromOutsideCountsOnce()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const Facts facts = board.checker.facts();
    const Host &host = *facts.host(board.host("esxi-1"));
    std::set<EntityRef> inside{host.id};
    for (const Gpu &gpu : host.gpus)
        inside.insert(gpu.id);
    for (const VmId vm : facts.vmsOn(host))
        inside.insert(vm);
    FindingCounts counts;
    for (const Finding &finding : board.checker.findings())
        if (finding.severity >= Severity::Unknown
            && (inside.contains(finding.subject)
                || std::ranges::find(finding.others, EntityRef(host.id)) != finding.others.end()))
            counts.count(finding.severity, false, 1);
    QVERIFY(counts.errors > 0);
    QCOMPARE(tallyWithin(board.checker, host.id).counts, counts);
}

/// Whoever hears or reads the sentence must not be told that there is nothing where the inspector lists notes.
void TestFindingTally::notesAreToldThoughNoBadgeShowsThem()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    int notes = 0;
    for (const Cluster &cluster : board.document.design().clusters)
        for (const Host &host : cluster.hosts) {
            const FindingTally tally = tallyWithin(board.checker, host.id);
            const auto about = board.checker.findingsAbout(host.id);
            const bool hasNote = std::ranges::any_of(about, [&](const Finding &finding) {
                return finding.severity == Severity::Info && !board.checker.waiverOf(finding);
            });
            notes += tally.notes;
            QVERIFY(!hasNote || tally.notes > 0);
            QCOMPARE(tally.counts.infos, 0);
        }
    QVERIFY2(notes > 0, "the design has no note");
    FindingTally only;
    only.notes = 2;
    QVERIFY(only.parts().empty());
    QVERIFY2(only.sentence().startsWith(u"2 "_qs), qPrintable(only.sentence()));
    only.add(only);
    QVERIFY2(only.sentence().startsWith(u"4 "_qs), qPrintable(only.sentence()));
}

void TestFindingTally::whatIsWaivedDoesNotCount()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const GpuId gpu = board.gpu("esxi-1/0000:17:00.0");
    const FindingCounts before = tallyAbout(board.checker, gpu).counts;
    const auto findings = board.checker.findingsAbout(gpu);
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    QVERIFY(error != findings.end());
    Waiver waiver = waiverFor(*error, board.checker.facts());
    waiver.reason = "lab";
    run(board.document, u"Waive"_qs, addWaiver(board.checker.facts(), board.document.newId(), waiver).value());
    QCOMPARE(tallyAbout(board.checker, gpu).counts.errors, before.errors - 1);
    QCOMPARE(tallyAbout(board.checker, gpu).counts.warnings, before.warnings);
}

void TestFindingTally::theOutlineCountsTheWorst()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    OutlineItemModel model(board.document, board.checker);
    const GpuId gpu = board.gpu("esxi-1/0000:17:00.0");
    const QModelIndex at = model.indexOf(gpu, BoardItemModel::FindingsColumn);
    QVERIFY(at.isValid());
    QCOMPARE(at.data().toString(), tallyAbout(board.checker, gpu).text());
    QVERIFY(!at.data().toString().isEmpty());
}

REGISTER_TEST(TestFindingTally, "tst_finding_tally");

} // namespace sliceboard

#include "tst_finding_tally.moc"

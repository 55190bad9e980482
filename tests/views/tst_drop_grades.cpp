// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/painting/drop_chip.h"
#include "views/painting/drop_painter.h"

#include <QApplication>
#include <QtTest>

using namespace sliceboard;

/// What a drag says of targets is told apart without colours: every colour of a verdict is the same here.
class TestDropGrades : public QObject {
    Q_OBJECT

    static constexpr std::array kGrades{DropGrade::Allowed, DropGrade::Unknown, DropGrade::Warning, DropGrade::Error,
                                        DropGrade::Impossible};

    static Theme colourless()
    {
        Theme theme = Theme::of(Theme::Kind::Light);
        theme.allowed = theme.warned = theme.impossible = theme.line;
        theme.severities.fill(theme.line);
        return theme;
    }

    template <class Paint> static QImage painted(const Paint &paint)
    {
        QImage image(900, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5); // marks are drawn then, not copied in the colours of the usual theme
        const Theme theme = colourless();
        const BoardMetrics metrics(1, 16);
        const BoardFonts fonts(QApplication::font(), 1);
        DropPainter drop(painter, theme, fonts, metrics);
        paint(painter, drop, theme);
        return image;
    }

    template <class Paint> static void verifyAllDiffer(const Paint &paint)
    {
        std::vector<QImage> images;
        for (const DropGrade grade : kGrades) {
            images.push_back(painted(
                [&](QPainter &painter, DropPainter &drop, const Theme &theme) { paint(painter, drop, theme, grade); }));
            for (std::size_t i = 0; i + 1 < images.size(); ++i)
                QVERIFY2(images[i] != images.back(), qPrintable(u"%1 looks like %2"_qs.arg(i).arg(images.size() - 1)));
        }
    }

private Q_SLOTS:
    void marksDiffer()
    {
        verifyAllDiffer([](QPainter &painter, DropPainter &, const Theme &theme, DropGrade grade) {
            drawMark(painter, {10, 10, 16, 16}, markOf(grade), theme);
        });
    }

    void marksAreOfDifferentOutlineAndSymbol()
    {
        QVERIFY(markOf(DropGrade::Error) == Mark::Error);
        QVERIFY(markOf(DropGrade::Impossible) == Mark::Impossible);
        QVERIFY(markOf(DropGrade::Warning) == Mark::Warned);
        QVERIFY(markOf(DropGrade::Unknown) == Mark::Unknown);
        QVERIFY(markOf(DropGrade::Allowed) == Mark::Allowed);
    }

    void ghostsDiffer()
    {
        verifyAllDiffer([](QPainter &, DropPainter &drop, const Theme &, DropGrade grade) {
            drop.paintGhost({10, 10, 180, 38}, u"vm-1"_qs, u"0–20 GB"_qs, GpuLook::SameSize, grade);
        });
    }

    void zonesDiffer()
    {
        verifyAllDiffer([](QPainter &, DropPainter &drop, const Theme &, DropGrade grade) {
            const BoardMetrics metrics(1, 16);
            GpuTargets targets{true, grade, DropGrade::Allowed, "grid_a100-20c", {}, {}};
            targets.scale.units = 40;
            drop.paintZones(GpuGeometry({10, 10, 400, 66}, metrics, targets.scale), targets, u"A100"_qs, {});
        });
        verifyAllDiffer([](QPainter &, DropPainter &drop, const Theme &, DropGrade grade) {
            const BoardMetrics metrics(1, 16);
            GpuTargets targets{true, DropGrade::Allowed, grade, "grid_a100-20c", {}, {}};
            targets.scale.units = 40;
            targets.slots = {{{0, 20}, 0, false}, {{20, 40}, 20, true}};
            drop.paintZones(GpuGeometry({10, 10, 400, 66}, metrics, targets.scale), targets, u"A100"_qs, {});
        });
    }

    /// Far out there is room for a frame only: what stops a drop is told from what does not.
    void smallRowsDiffer()
    {
        verifyAllDiffer([](QPainter &, DropPainter &drop, const Theme &, DropGrade grade) {
            drop.paintSmall({10, 10, 120, 18}, grade, false);
        });
        std::vector<QImage> stopped;
        for (const DropGrade grade : {DropGrade::Allowed, DropGrade::Warning, DropGrade::Error, DropGrade::Impossible})
            stopped.push_back(painted([&](QPainter &, DropPainter &drop, const Theme &) {
                drop.paintSmall({10, 10, 12, 7}, grade, false);
            }));
        for (std::size_t i = 0; i < stopped.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(stopped[i] != stopped[j]);
    }

    void chipsDiffer()
    {
        verifyAllDiffer([](QPainter &painter, DropPainter &, const Theme &theme, DropGrade grade) {
            DropPreview preview;
            preview.title = u"title"_qs;
            preview.verdict = grade == DropGrade::Allowed ? Verdict::Allowed
                : grade == DropGrade::Impossible          ? Verdict::Impossible
                                                          : Verdict::AllowedWithFindings;
            preview.worst = grade == DropGrade::Unknown ? Severity::Unknown
                : grade == DropGrade::Warning           ? Severity::Warning
                : grade == DropGrade::Error             ? Severity::Error
                                                        : Severity::Off;
            QVERIFY(preview.grade() == grade);
            DropChip({{10, 10}, {0, 0, 580, 190}}, BoardFonts(QApplication::font(), 1), 1, u"vm-1"_qs, preview, {})
                .paint(painter, theme);
        });
    }

    /// The colours of what is dragged over are those of findings where they are about findings, and no other.
    void coloursAreThoseOfFindings_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::newRow("light") << Theme::Kind::Light;
        QTest::newRow("dark") << Theme::Kind::Dark;
        QTest::newRow("high contrast, light") << Theme::Kind::HighContrastLight;
        QTest::newRow("high contrast, dark") << Theme::Kind::HighContrastDark;
    }

    void coloursAreThoseOfFindings()
    {
        QFETCH(const Theme::Kind, kind);
        const Theme &theme = Theme::of(kind);
        QCOMPARE(theme.warned, theme.severity(Severity::Warning));
        for (const Severity severity : {Severity::Unknown, Severity::Warning, Severity::Error}) {
            QVERIFY(theme.impossible != theme.severity(severity));
            QVERIFY(theme.allowed != theme.severity(severity));
        }
    }
};

REGISTER_TEST(TestDropGrades, "tst_drop_grades");
#include "tst_drop_grades.moc"

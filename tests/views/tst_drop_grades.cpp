// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/painting/board_layout.h"
#include "views/painting/drop_chip.h"
#include "views/painting/drop_painter.h"
#include "views/painting/gpu_painter.h"
#include "views/painting/strip_verdicts.h"

#include <QApplication>
#include <QtTest>

#include <set>

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

    static std::vector<StripVerdicts::Cell> cellsOf(const QRectF &host,
                                                    const std::vector<std::optional<DropGrade>> &grades)
    {
        const BoardMetrics metrics(0.02, 16);
        std::vector<StripVerdicts::Cell> cells;
        for (const auto &grade : grades)
            cells.push_back({BoardLayout::gpuRectIn(metrics, host, int(grades.size()), int(cells.size())), grade});
        return cells;
    }

    /// Two long names, the second up to the end of the GPU.
    static GpuCard cardOfTwo()
    {
        GpuCard card;
        card.look = GpuLook::SameSize;
        card.layout.scale = {GpuScale::Unit::Gib, 40};
        for (const int start : {0, 20}) {
            BlockCard block;
            block.name = QString(14, u'█');
            block.profile = block.range = u"█"_qs;
            block.block.range = {start, start + 20};
            block.block.occupant.device = DeviceRef{};
            card.blocks.push_back(block);
        }
        return card;
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
            const GpuGeometry geometry({10, 10, 400, 66}, metrics, targets.scale);
            drop.paintZones(geometry, targets, {u"A100"_qs, {}, drop.tagOn(geometry, targets, {}, {})});
        });
        verifyAllDiffer([](QPainter &, DropPainter &drop, const Theme &, DropGrade grade) {
            const BoardMetrics metrics(1, 16);
            GpuTargets targets{true, DropGrade::Allowed, grade, "grid_a100-20c", {}, {}};
            targets.scale.units = 40;
            targets.slots = {{{0, 20}, 0, false}, {{20, 40}, 20, true}};
            const GpuGeometry geometry({10, 10, 400, 66}, metrics, targets.scale);
            drop.paintZones(geometry, targets, {u"A100"_qs, {}, drop.tagOn(geometry, targets, {}, {})});
        });
    }

    /// What breaks a rule is crossed out where nothing is written.
    void linesKeepOffNames()
    {
        const Theme &theme = Theme::of(Theme::Kind::Light);
        const BoardMetrics metrics(1, 16);
        const BoardFonts fonts(QApplication::font(), 1);
        GpuTargets targets{true, DropGrade::Allowed, DropGrade::Error, {}, {}, {}};
        targets.scale.units = 40;
        const GpuGeometry geometry({10, 10, 800, 66}, metrics, targets.scale);
        const QRectF bar = geometry.bar();
        const QRect name = QRectF(bar.left() + 540, bar.top() + 6, 60, bar.height() - 12).toAlignedRect();
        QImage image(820, 100, QImage::Format_RGB32);
        image.fill(theme.card);
        QPainter painter(&image);
        DropPainter drop(painter, theme, fonts, metrics);
        drop.paintZones(geometry, targets, {u"A100"_qs, {}, drop.tagOn(geometry, targets, {}, {}), {name}});
        painter.end();
        const auto isBlank = [&](const QRect &rect) {
            QImage blank(rect.size(), image.format());
            blank.fill(theme.card);
            return image.copy(rect) == blank;
        };
        QVERIFY(isBlank(name));
        QVERIFY2(!isBlank(name.translated(name.width() + 6, 0)), "and yet it is crossed out behind the name");
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

    /// A thousand hosts are strips of a few pixels: what refuses is told from what does not by shape, and so that hosts
    /// and the modes of their GPUs can still be seen.
    void stripsDiffer_data()
    {
        QTest::addColumn<QSizeF>("card");
        QTest::newRow("narrow GPUs share a sign") << QSizeF(17, 11);
        QTest::newRow("wide GPUs have their own") << QSizeF(98, 16);
    }

    void stripsDiffer()
    {
        QFETCH(const QSizeF, card);
        const QRectF host({20, 10}, card);
        verifyAllDiffer([&](QPainter &painter, DropPainter &, const Theme &theme, DropGrade grade) {
            StripVerdicts(painter, theme).paint(host, cellsOf(host, std::vector<std::optional<DropGrade>>(8, grade)));
        });
    }

    void stripsStayHosts_data() { stripsDiffer_data(); }

    void stripsStayHosts()
    {
        QFETCH(const QSizeF, card);
        const QRect host({20, 10}, card.toSize());
        for (const DropGrade grade : kGrades) {
            QImage image(160, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.fillRect(host, Qt::black);
            StripVerdicts(painter, Theme::of(Theme::Kind::Light))
                .paint(host, cellsOf(host, std::vector<std::optional<DropGrade>>(8, grade)));
            painter.end();
            int seen = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const bool isInside = host.contains(x, y);
                    QVERIFY2(isInside || image.pixelColor(x, y) == Qt::white, "a gap between hosts is painted over");
                    // Black with a veil is a grey; marks and frames have colours or the white of their ground.
                    const QColor pixel = image.pixelColor(x, y);
                    seen += isInside && pixel.saturation() < 12 && pixel.lightness() < 160;
                }
            QVERIFY2(seen > host.width() * host.height() / 4, qPrintable(toText(grade)));
        }
    }

    /// The one GPU that takes what is dragged is to be found in its host.
    void theGpuThatFitsStandsOutOfItsHost()
    {
        const QRectF host(20, 10, 18, 11);
        std::vector<std::optional<DropGrade>> grades(8, DropGrade::Error);
        grades[3] = DropGrade::Allowed;
        const auto picture = [&](const auto &given) {
            return painted([&](QPainter &painter, DropPainter &, const Theme &theme) {
                painter.fillRect(host, Qt::black);
                StripVerdicts(painter, theme).paint(host, cellsOf(host, given));
            });
        };
        const QImage third = picture(grades);
        std::swap(grades[3], grades[5]);
        const QImage fifth = picture(grades);
        QVERIFY(third != fifth);
        QVERIFY(third != picture(std::vector<std::optional<DropGrade>>(8, DropGrade::Error)));
        QVERIFY(third != picture(std::vector<std::optional<DropGrade>>(8, DropGrade::Allowed)));
    }

    /// What cannot be fades, but what is written there can be read, and nothing strikes it out.
    void textsStayReadableWhereNothingIsPossible_data() { coloursAreThoseOfFindings_data(); }

    void textsStayReadableWhereNothingIsPossible()
    {
        QFETCH(const Theme::Kind, kind);
        const Theme &theme = Theme::of(kind);
        const BoardMetrics metrics(1, 16);
        const BoardFonts fonts(QApplication::font(), 1);
        const BoardHighlights none;
        GpuCard card;
        card.look = GpuLook::Passthrough;
        card.layout.scale = {GpuScale::Unit::Gib, 40};
        BlockCard block;
        block.name = QString(8, u'█');
        block.profile = block.range = u"█"_qs;
        block.block.range = {0, 40};
        block.block.occupant.device = DeviceRef{};
        card.blocks = {block};
        const QRectF row(10, 10, 500, metrics.gpuHeight);
        QImage image(600, 100, QImage::Format_RGB32);
        image.fill(theme.card);
        QPainter painter(&image);
        GpuPainter gpu(painter, theme, fonts, metrics, none);
        gpu.paint(card, row);
        GpuTargets targets{true, DropGrade::Allowed, DropGrade::Impossible, {}, {}, {}};
        const GpuGeometry geometry(row, metrics, card.layout.scale);
        DropPainter drop(painter, theme, fonts, metrics);
        const auto tag = drop.tagOn(geometry, targets, {}, gpu.namePlaces(card, row));
        drop.paintZones(geometry, targets, {u"A100"_qs, {}, tag, {}, [&] { gpu.paintNames(card, row, true); }});
        painter.end();
        const int x = int(row.left()) + 60; // in the name
        std::set<QRgb> colours;
        for (int y = int(geometry.bar().top()) + 4; y < int(geometry.bar().center().y()) - 2; ++y)
            colours.insert(image.pixel(x, y));
        QVERIFY2(colours.contains(theme.text.rgb()), "the name has its full colour");
        for (int at = int(row.left()) + 200; at < int(row.left()) + 300; ++at)
            for (int y = int(geometry.bar().top()) + 4; y < int(geometry.bar().bottom()) - 4; ++y) {
                const QColor ground = image.pixelColor(at, y);
                QVERIFY2(contrastRatio(theme.text, ground) >= 4.5, qPrintable(ground.name()));
                QVERIFY2(contrastRatio(theme.mutedText, ground) >= 4.5, qPrintable(ground.name()));
                QVERIFY2(!theme.isHighContrast() || ground == theme.tint(card.look), "high contrast fades nothing");
            }
    }

    void theVerdictOfSlotsHidesNoName()
    {
        const BoardMetrics metrics(1, 16);
        const BoardFonts fonts(QApplication::font(), 1);
        const BoardHighlights none;
        QImage image(600, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        GpuCard card = cardOfTwo();
        const QRectF row(10, 10, 400, metrics.gpuHeight);
        const GpuGeometry geometry(row, metrics, card.layout.scale);
        const GpuPainter gpu(painter, Theme::of(Theme::Kind::Light), fonts, metrics, none);
        const DropPainter drop(painter, Theme::of(Theme::Kind::Light), fonts, metrics);
        GpuTargets targets;
        targets.profile = "grid_a100-20c";
        // Both slots are taken: the mark stands alone.
        QVERIFY(drop.tagOn(geometry, targets, {}, gpu.namePlaces(card, row)).label.isEmpty());
        // The first is free: the text stands there.
        card.blocks.erase(card.blocks.begin());
        const auto names = gpu.namePlaces(card, row);
        QCOMPARE(names.size(), std::size_t(1));
        const auto tag = drop.tagOn(geometry, targets, {{0, 20}}, names);
        QVERIFY2(tag.label.contains(u"grid_a100-20c"_qs), qPrintable(tag.label));
        QVERIFY(!tag.rect.intersects(names.front()));
        QVERIFY(geometry.bar().contains(tag.rect));
    }

    /// What is free is written once: where it stood, unless the verdict comes to stand there.
    void whatIsFreeIsWrittenOnce()
    {
        const BoardMetrics metrics(1, 16);
        const BoardFonts fonts(QApplication::font(), 1);
        const BoardHighlights none;
        QImage image(600, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        GpuCard card = cardOfTwo();
        card.blocks.erase(card.blocks.begin() + 1);
        card.layout.free = {{20, 40}};
        card.free = QString(6, u'█');
        const QRectF row(10, 10, 400, metrics.gpuHeight);
        GpuPainter gpu(painter, Theme::of(Theme::Kind::Light), fonts, metrics, none);
        const auto freeText = [&] { return gpu.namePlaces(card, row).back(); };
        const QRectF before = freeText();
        gpu.keepFree({before.right() + 2, row.top(), 100, row.height()});
        QCOMPARE(freeText(), before);
        const QRectF over(before.center().x() + 10, row.top(), 100, row.height());
        gpu.keepFree(over);
        QVERIFY(!freeText().intersects(over));
        QVERIFY(freeText() != before);
    }

    void theVerdictOfASmallGpuHidesNoName()
    {
        const BoardMetrics metrics(0.5, 16);
        const BoardFonts fonts(QApplication::font(), 0.5);
        const Theme &theme = Theme::of(Theme::Kind::Light);
        const BoardHighlights none;
        const GpuCard card = cardOfTwo();
        const QRectF row(10, 10, 240, metrics.gpuHeight);
        const QRect mark = DropPainter::smallMark(row).toAlignedRect();
        QVERIFY(!mark.isEmpty());
        QImage image(300, 60, QImage::Format_RGB32);
        image.fill(theme.card);
        QPainter painter(&image);
        GpuPainter gpu(painter, theme, fonts, metrics, none);
        gpu.paint(card, row);
        const auto lettersIn = [&](const QRect &rect) {
            int letters = 0;
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x)
                    letters += image.pixel(x, y) == theme.text.rgb();
            return letters;
        };
        const QRect before(mark.left() - 40, mark.top(), 38, mark.height());
        QVERIFY(lettersIn(mark) > 0);
        gpu.keepFree(mark);
        gpu.shortenNames(card, row);
        QCOMPARE(lettersIn(mark.adjusted(0, 2, -2, -2)), 0);
        QVERIFY(lettersIn(before) > 0); // but is still there
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

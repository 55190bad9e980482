// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_palette.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"
#include "views/painting/board_painter.h"
#include "views/painting/gpu_painter.h"
#include "views/painting/theme.h"

#include <QTest>

using namespace sliceboard;

class TestBoardTheme : public QObject {
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::newRow("light") << Theme::Kind::Light;
        QTest::newRow("dark") << Theme::Kind::Dark;
        QTest::newRow("high contrast, light") << Theme::Kind::HighContrastLight;
        QTest::newRow("high contrast, dark") << Theme::Kind::HighContrastDark;
    }

    static QImage pictureFromAfar(Document &document, const Theme &theme, double zoom)
    {
        Checker checker(document, shippedCatalog());
        const BoardScene scene(document, checker);
        BoardPicture board;
        board.width = 400;
        board.zoom = zoom;
        QImage picture(boardPictureSize(scene, board).toSize(), QImage::Format_RGB32);
        QPainter painter(&picture);
        paintBoard(painter, scene, theme, board);
        return picture;
    }

private Q_SLOTS:
    void contrastRatioFollowsWcag_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
        QTest::newRow("grey of WCAG's 4.5 examples") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    }

    void contrastRatioFollowsWcag()
    {
        QFETCH(const QColor, one);
        QFETCH(const QColor, other);
        QFETCH(const double, ratio);
        QVERIFY(qAbs(contrastRatio(one, other) - ratio) < 0.01);
    }

    void textIsReadable_data() { addKinds(); }

    void textIsReadable()
    {
        QFETCH(const Theme::Kind, kind);
        const Theme &theme = Theme::of(kind);
        std::vector<QColor> grounds{theme.canvas, theme.card, theme.header, theme.free};
        for (const GpuLook look : kGpuLooks)
            grounds.push_back(theme.tint(look));
        for (const QColor &ground : grounds) {
            QVERIFY2(contrastRatio(theme.text, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrastRatio(theme.mutedText, ground) >= 4.5, qPrintable(ground.name()));
        }
        for (const GpuLook look : kGpuLooks)
            QVERIFY2(contrastRatio(theme.text, theme.pattern(look)) >= 4.5, qPrintable(toText(look)));
    }

    /// Diagrams for other programs are made without the board, in the same colours and under the same names.
    void diagramsLookLikeTheBoard()
    {
        for (const bool isDark : {false, true}) {
            const Theme &theme = Theme::of(isDark ? Theme::Kind::Dark : Theme::Kind::Light);
            const DiagramPalette &palette = DiagramPalette::of(isDark);
            const std::pair<std::uint32_t, QColor> both[] = {
                {palette.canvas, theme.canvas}, {palette.card, theme.card},          {palette.header, theme.header},
                {palette.free, theme.free},     {palette.line, theme.line},          {palette.hairline, theme.hairline},
                {palette.text, theme.text},     {palette.mutedText, theme.mutedText}};
            for (const auto &[diagram, board] : both)
                QCOMPARE(hex(diagram), board.name());
            for (std::size_t i = 0; i < kGpuLooks.size(); ++i) {
                QCOMPARE(hex(palette.tint(kDiagramLooks[i])), theme.tint(kGpuLooks[i]).name());
                QCOMPARE(hex(palette.pattern(kDiagramLooks[i])), theme.pattern(kGpuLooks[i]).name());
                QCOMPARE(hex(palette.look(kDiagramLooks[i])), theme.look(kGpuLooks[i]).name());
                QCOMPARE(toText(kDiagramLooks[i]), toText(kGpuLooks[i]));
            }
            for (const Severity severity : {Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error})
                QCOMPARE(hex(palette.severity(severity)), theme.severity(severity).name());
        }
    }

    void signsStandOut_data() { addKinds(); }

    void signsStandOut()
    {
        QFETCH(const Theme::Kind, kind);
        const Theme &theme = Theme::of(kind);
        std::vector<QColor> signs{theme.line, theme.accent, theme.allowed, theme.warned, theme.impossible};
        signs.insert(signs.end(), theme.looks.begin(), theme.looks.end());
        signs.insert(signs.end(), theme.severities.begin(), theme.severities.end());
        for (const QColor &sign : signs)
            for (const QColor &ground : {theme.canvas, theme.card, theme.header, theme.free})
                QVERIFY2(contrastRatio(sign, ground) >= 3, qPrintable(sign.name() + u" on "_qs + ground.name()));
    }

    void signsStandOutOnBlocks_data() { addKinds(); }

    void signsStandOutOnBlocks()
    {
        QFETCH(const Theme::Kind, kind);
        const Theme &theme = Theme::of(kind);
        for (const GpuLook look : kGpuLooks) {
            QVERIFY(contrastRatio(theme.look(look), theme.tint(look)) >= 3);
            for (const QColor &severity : theme.severities)
                QVERIFY2(contrastRatio(severity, theme.tint(look)) >= 3, qPrintable(severity.name()));
        }
        for (const QColor &severity : theme.severities)
            QVERIFY(contrastRatio(severity, theme.onMark()) >= 3);
    }

    void anEmptyGpuShowsItsModeWithoutColour_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("near") << 1.0;
        QTest::newRow("bars") << 0.4;
    }

    /// With one colour for all modes, pictures of empty GPUs still differ.
    void anEmptyGpuShowsItsModeWithoutColour()
    {
        QFETCH(const double, zoom);
        Theme theme = Theme::of(Theme::Kind::Light);
        theme.looks.fill(Qt::black);
        const BoardMetrics metrics(zoom, 16);
        const BoardFonts fonts(QGuiApplication::font(), zoom);
        std::vector<QImage> pictures;
        for (const GpuLook look : {GpuLook::Passthrough, GpuLook::SameSize, GpuLook::MixedSize, GpuLook::Mig}) {
            GpuCard card;
            card.look = look;
            card.layout.scale = {GpuScale::Unit::Gib, 80};
            QImage picture(600, 100, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            const BoardHighlights highlights;
            GpuPainter(painter, theme, fonts, metrics, highlights).paint(card, {10, 10, 580, metrics.gpuHeight});
            painter.end();
            for (const QImage &other : pictures)
                QVERIFY(picture != other);
            pictures.push_back(picture);
        }
    }

    void modesDifferFromAfarWithoutColour_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("strips") << 0.2;
        QTest::newRow("a thousand hosts") << 0.02;
    }

    /// Hosts that are cells of a few pixels: whether GPUs are empty or in use, their pictures differ by mode.
    void modesDifferFromAfarWithoutColour()
    {
        QFETCH(const double, zoom);
        Theme theme = Theme::of(Theme::Kind::Light);
        theme.looks.fill(Qt::black);
        using Design = std::pair<QString, QString>; // of the GPU, and of a VM that fills it
        for (const bool isUsed : {false, true}) {
            std::vector<QImage> pictures;
            for (const auto &[use, device] : {Design(u"passthrough"_qs, u"passthrough on A"_qs),
                                              Design(u"vgpu"_qs, u"vgpu nvidia_h100-80c on A"_qs),
                                              Design(u"vgpu mixed-size"_qs, u"vgpu nvidia_h100-80c on A"_qs),
                                              Design(u"vgpu mig"_qs, u"vgpu nvidia_h100-7-80c on A"_qs)}) {
                testing::Workbench bench;
                for (int gpu = 0; gpu < 4; ++gpu)
                    bench.gpu(u"h100-pcie-80gb "_qs + use);
                if (isUsed)
                    bench.vm("vm-1", device);
                pictures.push_back(pictureFromAfar(bench.document(), theme, zoom));
                for (std::size_t i = 0; i + 1 < pictures.size(); ++i)
                    QVERIFY2(pictures[i] != pictures.back(), qPrintable(use));
            }
        }
    }

    void paletteTellsTheKind_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<Theme::Kind>("kind");
        QTest::newRow("light") << QColor(0xEFEFEF) << QColor(0x101010) << Theme::Kind::Light;
        QTest::newRow("dark") << QColor(0x2A2E32) << QColor(0xFCFCFC) << Theme::Kind::Dark;
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << Theme::Kind::HighContrastLight;
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << Theme::Kind::HighContrastDark;
    }

    void paletteTellsTheKind()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, text);
        QFETCH(const Theme::Kind, kind);
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QVERIFY(Theme::of(palette).kind == kind);
    }
};

REGISTER_TEST(TestBoardTheme, "tst_board_theme");
#include "tst_board_theme.moc"

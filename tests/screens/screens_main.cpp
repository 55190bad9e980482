// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/program.h"
#include "model/formats/design_file.h"
#include "model/formats/design_writer.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "views/drag/drag_payload.h"
#include "views/presentation/presentation_window.h"

#include <QApplication>
#include <QByteArrayView>
#include <QCommandLineParser>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

using namespace sliceboard;

namespace {

/// A look and what is shown in it.
struct Look {
    QString language;
    ThemeChoice theme;
    QString file;
    QString folder; ///< for the pictures
};

ThemeChoice themeOf(const QString &word)
{
    if (word == u"dark"_qs)
        return ThemeChoice::Dark;
    if (word == u"contrast"_qs)
        return ThemeChoice::HighContrastLight;
    return word == u"dark-contrast"_qs ? ThemeChoice::HighContrastDark : ThemeChoice::Light;
}

/// The program's window and what a user sees in it one after the other.
class Screens {
public:
    explicit Screens(const Look &look)
        : m_look(look),
          m_session(shippedCatalog(), m_state.filePath(u"recovery"_qs), m_state.filePath(u"versions"_qs)),
          m_window(m_session)
    {
        m_window.resize(1366, 768);
        m_window.show();
        QTest::qWait(300);
    }
    ~Screens() { m_session.document().setClean(); } // so that closing asks nothing

    bool drawAll()
    {
        save(m_window, u"start"_qs);
        if (!m_window.openFile(m_look.file))
            return false;
        QTest::qWait(500);
        save(m_window, u"main"_qs);
        drag();
        m_window.action("present")->trigger();
        QTest::qWait(500);
        auto *presentation = m_window.findChild<PresentationWindow *>();
        if (!presentation)
            return false;
        presentation->showNormal();
        presentation->resize(1366, 768);
        QTest::qWait(500);
        save(*presentation, u"presentation"_qs);
        presentation->close();
        return true;
    }

private:
    void save(QWidget &widget, const QString &name)
    {
        const QString file = QDir(m_look.folder).filePath(name + u".png"_qs);
        if (!widget.grab().save(file))
            fmt::print(stderr, "{}: cannot be written\n", file.toStdString());
    }

    /// The VM with the most devices, over the first GPU in sight that refuses it, else over the last one that does not.
    void drag()
    {
        const auto &vms = m_session.document().design().vms;
        if (vms.empty())
            return;
        const auto mostDevices = std::ranges::max_element(vms, {}, [](const Vm &vm) { return vm.devices.size(); });
        const auto data = toMime(DraggedVms{{mostDevices->id}}, m_session.document());
        QWidget *viewport = m_window.board().viewport();
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QTest::qWait(300);
        QRect over;
        for (const GpuId gpu : gpus()) {
            const QRect rect = m_window.board().rectOf(gpu) & viewport->rect();
            if (rect.height() < 8)
                continue;
            over = rect;
            QDragMoveEvent move(over.center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
            if (!move.isAccepted())
                break;
        }
        QTest::qWait(400);
        save(m_window, u"drag"_qs);
        QDragLeaveEvent leave;
        QApplication::sendEvent(viewport, &leave);
    }

    std::vector<GpuId> gpus()
    {
        std::vector<GpuId> result;
        for (const Cluster &cluster : m_session.document().design().clusters)
            for (const Host &host : cluster.hosts)
                for (const Gpu &gpu : host.gpus)
                    result.push_back(gpu.id);
        return result;
    }

    const Look m_look;
    QTemporaryDir m_state;
    Session m_session;
    MainWindow m_window;
};

/// A copy of the design named on the command line, or of one with so many hosts; with a step to present.
QString designFile(const QCommandLineParser &parser, const QTemporaryDir &folder)
{
    Design design;
    if (parser.isSet(u"hosts"_qs)) {
        design = testing::bigDesign(parser.value(u"hosts"_qs).toInt());
    } else {
        auto loaded = loadDesignFile(parser.positionalArguments().value(1));
        if (!loaded)
            return {};
        design = std::move(loaded->design);
    }
    if (design.views.empty()) {
        SavedView view;
        view.title = "One host gives whole GPUs and slices, on different GPUs";
        view.caption = "Each VM gets one kind of device, and the driver in its guest goes with it.";
        design.views.push_back(view);
    }
    const QString path = folder.filePath(u"design.sliceboard.yaml"_qs);
    return saveDesignFile(path, writeDesign(design)) ? path : QString();
}

/// Without a display of its own Qt has a screen of 800 by 800 pixels, and windows are no larger than their screen: at 200 %
/// that would be less than half of the window.
void useLargeScreen(const QTemporaryDir &folder)
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && platform != "offscreen")
        return;
    const double scale = std::max(1.0, qgetenv("QT_SCALE_FACTOR").toDouble());
    QFile file(folder.filePath(u"screen.json"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(fmt::format(R"({{"screens": [{{"name": "screen", "x": 0, "y": 0, "width": {}, "height": {},
                 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}}]}})",
                           int(1920 * scale), int(1080 * scale))
                   .c_str());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    useLargeScreen(settings);
    for (int i = 1; i + 1 < argc; ++i)
        if (QByteArrayView(argv[i]) == "--language")
            preferFontsOf(QString::fromLocal8Bit(argv[i + 1]));
    QApplication app(argc, argv);
    nameProgram();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Draws start page, main window, drag and presentation into PNG files.\n"
        u"QT_SCALE_FACTOR=2 draws them at 200 %: the same windows in twice as many pixels."_qs);
    parser.addHelpOption();
    parser.addOptions({{u"language"_qs, u"en, es, de, fr, pt_BR or ja."_qs, u"code"_qs, u"en"_qs},
                       {u"theme"_qs, u"light, dark, contrast or dark-contrast."_qs, u"theme"_qs, u"light"_qs},
                       {u"hosts"_qs, u"Shows a design of so many hosts."_qs, u"number"_qs}});
    parser.addPositionalArgument(u"folder"_qs, u"Where the pictures go."_qs);
    parser.addPositionalArgument(u"file"_qs, u"Design to show."_qs, u"[file]"_qs);
    parser.process(app);
    const QTemporaryDir designs;
    const Look look{parser.value(u"language"_qs), themeOf(parser.value(u"theme"_qs)), designFile(parser, designs),
                    parser.positionalArguments().value(0)};
    if (look.file.isEmpty() || !QDir().mkpath(look.folder)) {
        fmt::print(stderr, "{}", parser.helpText().toStdString());
        return 2;
    }
    if (!useLanguage(look.language))
        return 2;
    applyTheme(look.theme);
    return Screens(look).drawAll() ? 0 : 1;
}

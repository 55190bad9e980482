// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/program.h"
#include "views/dialogs/dialog_fit.h"
#include "views/dialogs/questions.h"
#include "views/panels/cut_text_tips.h"
#include "views/panels/link_colours.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

using namespace sliceboard;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Designs how the GPUs of ESXi hosts are shared."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "Design to open (*.sliceboard.yaml)."),
                                 QStringLiteral("[file]"));
}

/// The design named on the command line; empty if none.
QString fileToOpen(const QApplication &app)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    return parser.positionalArguments().value(0);
}

/// Help and version are printed where there is no display, too, which QApplication would look for.
void answerWithoutDisplay(int argc, char **argv)
{
    QCommandLineParser parser;
    describe(parser);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // Qt's -reverse is no -v
    parser.parse(argumentsOf(argc, argv));
    const bool isAsked = parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))
        || parser.isSet(QStringLiteral("version"));
    if (!isAsked)
        return;
    const QCoreApplication app(argc, argv);
    nameProgram();
    if (!useLanguage(Settings().preferences().language))
        useLanguage();
    QCommandLineParser translated;
    describe(translated);
    translated.process(app); // prints and ends the program
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sliceboard/recovery");
}

/// XDG's folder for state that outlives the program but is no document; Qt 6.4 does not know it.
QString versionsFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/sliceboard/versions");
}

/// Faulty files of the user's own catalog must not keep the program from starting.
Result<Catalog> loadCatalog(const QString &ownFolder)
{
    Result<Catalog> catalog = Catalog::load(ownFolder.isEmpty() ? userCatalogFolder() : ownFolder);
    if (catalog)
        return catalog;
    showError(nullptr,
              QCoreApplication::translate(
                  "Main", "Your own catalog cannot be read, so Sliceboard starts with the shipped one alone."),
              catalog.error());
    return Catalog::load();
}

} // namespace

int main(int argc, char **argv)
{
    answerWithoutDisplay(argc, argv);
    const Preferences preferences = Settings().preferences();
    preferFontsOf(preferences.language);
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setDesktopFileName(QStringLiteral("sliceboard"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sliceboard.svg")));
    if (!useLanguage(preferences.language))
        useLanguage();
    applyTheme(preferences.theme);
    applyMotion(preferences.reducedMotion);
    const DialogFit fit(&app);
    const CutTextTips tips(&app);
    const LinkColours colours(&app);
    const QString file = fileToOpen(app);
    Result<Catalog> catalog = loadCatalog(preferences.catalogFolder);
    if (!catalog) {
        showError(nullptr, QCoreApplication::translate("Main", "The catalog cannot be read."), catalog.error());
        return 1;
    }
    Session session(std::move(*catalog), recoveryFolder(), versionsFolder());
    MainWindow window(session);
    window.show();
    QTimer::singleShot(0, &window, [&window, file] {
        window.offerRecovery();
        if (!file.isEmpty())
            window.openFile(file);
        else
            window.offerTour();
    });
    return QApplication::exec();
}

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sliceboard {
namespace {

QString localeLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        QString code = name.section(QLatin1Char('-'), 0, 0);
        if (languages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

/// Takes the place of the texts loaded before.
void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("es")}; }

bool useLanguage(const QString &code)
{
    const QString language = code.isEmpty() ? localeLanguage() : code;
    if (!languages().contains(language))
        return false;
    static QTranslator ofQt;
    static QTranslator own;
    install(ofQt, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(own, QStringLiteral("sliceboard_") + language, QStringLiteral(":/i18n"));
    QLocale::setDefault(language == localeLanguage() ? QLocale::system() : QLocale(language));
    return true;
}

} // namespace sliceboard

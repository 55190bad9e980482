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
    const QStringList known = languages();
    for (const QString &name : QLocale::system().uiLanguages()) {
        // "pt-BR" is known as such; of "de-AT" the language; "pt" is better served by another Portuguese than by none.
        const QString exact = QString(name).replace(u'-', u'_');
        const QString language = name.section(u'-', 0, 0);
        for (const QString &code : known)
            if (code == exact || code == language)
                return code;
        for (const QString &code : known)
            if (code.startsWith(language + u'_'))
                return code;
    }
    return QStringLiteral("en");
}

/// Keys as keyboards have them: Qt's own Spanish spells them out, "Control+Mayúsculas+S". Our texts come before Qt's.
[[maybe_unused]] constexpr const char *kKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
};

/// Takes the place of the texts loaded before.
void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

void preferFontsOf(const QString &language)
{
    constexpr const char *kVariable = "FC_LANG"; // fontconfig's
    if (!language.isEmpty() && qEnvironmentVariableIsEmpty(kVariable))
        qputenv(kVariable, QString(language).replace(u'_', u'-').toLower().toLatin1());
}

QStringList languages() { return {u"en"_qs, u"es"_qs, u"de"_qs, u"fr"_qs, u"pt_BR"_qs, u"ja"_qs}; }

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

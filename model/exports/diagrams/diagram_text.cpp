// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_text.h"

#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sliceboard {
namespace {

QChar shownLetter(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x20)
        return QChar(0x2400 + code);
    if (code == 0x7F)
        return QChar(0x2421);
    if (code == 0x85 || code == 0x2028 || code == 0x2029)
        return QChar(0x2424);
    const bool isControl = (code >= 0x80 && code < 0xA0) || code == 0xFEFF || code >= 0xFFFE;
    const bool isTurning = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isTurning ? QChar(QChar::ReplacementCharacter) : letter;
}

/// Of one letter, in units of the font's size: Helvetica's widths by kind, a little more.
double letterWidth(QChar letter)
{
    const char16_t code = letter.unicode();
    if (letter.isMark() || letter.isLowSurrogate())
        return 0;
    if (code >= 0x1100)
        return 1.05;
    if (code >= 0x80)
        return 0.7;
    if (QStringView(u"iljtfrI.,:;'|!()[]/- ").contains(letter))
        return 0.36;
    if (QStringView(u"mwMW@%").contains(letter))
        return 0.92;
    return letter.isUpper() ? 0.72 : 0.58;
}

} // namespace

QString shownName(const QString &text)
{
    QString shown = text;
    for (QChar &letter : shown)
        letter = shownLetter(letter);
    return shown;
}

QString shownName(std::string_view utf8) { return shownName(text(utf8)); }

double textWidth(const QString &text, double fontSize)
{
    double width = 0;
    for (const QChar letter : text)
        width += letterWidth(letter);
    return width * fontSize;
}

QString elidedText(const QString &text, double width, double fontSize)
{
    if (textWidth(text, fontSize) <= width)
        return text;
    const double room = width / fontSize - letterWidth(u'\u2026');
    double used = 0;
    qsizetype end = 0;
    while (end < text.size() && used + letterWidth(text[end]) <= room)
        used += letterWidth(text[end++]);
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + u'\u2026';
}

QString gigabytes(Mebibytes amount)
{
    const double gib = double(amount.value) / 1024;
    const bool isWhole = std::fmod(std::round(gib * 10), 10) == 0;
    return QCoreApplication::translate("Diagrams", "%1 GB").arg(QLocale().toString(gib, 'f', isWhole ? 0 : 1));
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>

namespace sliceboard {
namespace {

struct Colours {
    QRgb window, base, alternate, button, text, disabled, highlight, highlighted, link, line;
};

/// Every text has at least 4.5:1 on its ground, disabled ones apart.
QPalette paletteOf(const Colours &c)
{
    QPalette palette{QColor(c.button), QColor(c.window)};
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ToolTipBase, c.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, c.text);
    QColor placeholder(c.text);
    placeholder.setAlphaF(0.72F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlighted);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Mid, c.line);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({0xfff3f4f6, 0xffffffff, 0xfff0f3f7, 0xffe9ebee, 0xff1b1f24, 0xff8a9099, 0xff1f5fbf, 0xffffffff,
                      0xff1a56b0, 0xffb8bec6});
}

QPalette darkPalette()
{
    return paletteOf({0xff24272c, 0xff1a1c20, 0xff212429, 0xff30343a, 0xffe8eaed, 0xff7d838c, 0xff2f6fd0, 0xffffffff,
                      0xff8ab4f8, 0xff4a4f57});
}

QPalette highContrastPalette(bool dark)
{
    if (dark)
        return paletteOf({0xff000000, 0xff000000, 0xff101010, 0xff1c1c1c, 0xffffffff, 0xffb0b0b0, 0xffffd400,
                          0xff000000, 0xffa8c8ff, 0xffffffff});
    return paletteOf({0xffffffff, 0xffffffff, 0xfff0f0f0, 0xffececec, 0xff000000, 0xff565656, 0xff00339a, 0xffffffff,
                      0xff00339a, 0xff000000});
}

/// Fusion frames controls darker than the window, which cannot be seen on a dark one: their ground sets them off. That
/// of a check box has 3:1 to the window and to its mark.
void brightenControls()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, QColor(0x33, 0x37, 0x3e));
    for (const char *name : {"QLineEdit", "QPlainTextEdit"})
        QApplication::setPalette(palette, name);
    palette.setColor(QPalette::Base, QColor(0x70, 0x76, 0x80));
    QApplication::setPalette(palette, "QCheckBox");
}

/// Buttons of dialogs without the pictures that the desktop has for OK and Cancel: ours are of one family, in one colour.
class PlainButtons : public QProxyStyle {
public:
    explicit PlainButtons(QStyle *style) : QProxyStyle(style) { setObjectName(style->objectName()); }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

void applyTheme(ThemeChoice choice)
{
    if (!dynamic_cast<const PlainButtons *>(QApplication::style()))
        QApplication::setStyle(new PlainButtons(QStyleFactory::create(QStringLiteral("Fusion"))));
    switch (choice) {
    case ThemeChoice::Light:
        return QApplication::setPalette(lightPalette());
    case ThemeChoice::Dark:
        QApplication::setPalette(darkPalette());
        return brightenControls();
    case ThemeChoice::HighContrastLight:
        return QApplication::setPalette(highContrastPalette(false));
    case ThemeChoice::HighContrastDark:
        QApplication::setPalette(highContrastPalette(true));
        return brightenControls();
    case ThemeChoice::System:
        return QApplication::setPalette(QPalette());
    }
}

void applyMotion(bool reduced)
{
    static const int blinking = QApplication::cursorFlashTime();
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, !reduced && QApplication::isEffectEnabled(effect));
    QApplication::setCursorFlashTime(reduced ? 0 : blinking);
}

} // namespace sliceboard

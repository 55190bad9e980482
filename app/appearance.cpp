// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"

#include "views/actions/action_table.h"
#include "views/items/severity_icon.h"
#include "views/painting/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

constexpr double kOutline = 3.1; ///< contrast
constexpr int kGradient = 145; ///< per cent of the lightness of a button that Fusion begins to draw it with

struct Colours {
    QRgb window, base, alternate, button, text, disabled, highlight, highlighted, link, line;
};

/// The one of the desktop is half transparent, which is less than 4.5:1.
QPalette withReadablePlaceholder(QPalette palette)
{
    QColor color = palette.color(QPalette::Active, QPalette::Text);
    color.setAlphaF(0.72F);
    palette.setColor(QPalette::PlaceholderText, color);
    return palette;
}

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
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlighted);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Mid, c.line);
    return withReadablePlaceholder(palette);
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

/// Fields stand off from a dark window by their ground as well.
void brightenFields()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, QColor(0x33, 0x37, 0x3e));
    for (const char *name : {"QLineEdit", "QPlainTextEdit"})
        QApplication::setPalette(palette, name);
}

/// Fusion with what it lacks: outlines of controls that can be seen, as Fusion's are but a shade darker than the window;
/// and buttons of dialogs without the pictures that the desktop has for OK and Cancel: ours are of one family, in one
/// colour.
class ClearControls : public QProxyStyle {
public:
    explicit ClearControls(QStyle *style) : QProxyStyle(style) { setObjectName(style->objectName()); }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        switch (hint) {
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_Menu_Scrollable: // rather than columns that run off a small screen
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, more);
        }
    }

    /// Icons of the program's family.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (which) {
        case SP_MessageBoxCritical:
            return severityIcon(Severity::Error);
        case SP_MessageBoxWarning:
            return severityIcon(Severity::Warning);
        case SP_MessageBoxQuestion:
            return severityIcon(Severity::Unknown);
        case SP_MessageBoxInformation:
            return severityIcon(Severity::Info);
        case SP_ToolBarHorizontalExtensionButton: // Fusion's is black on any ground
            return themedIcon("more");
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        switch (element) {
        case PE_PanelButtonCommand:
            if (button && button->features.testFlag(QStyleOptionButton::Flat))
                return;
            [[fallthrough]];
        case PE_FrameLineEdit:
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawOutline(*option, *painter, 2);
        case PE_IndicatorRadioButton:
            return drawOutline(*option, *painter, option->rect.width() / 2.0);
        case PE_Frame:
            return drawOutline(*option, *painter, 0);
        case PE_PanelButtonTool:
            if (option->state.testFlag(State_On)) // whose ground hardly differs
                drawOutline(*option, *painter, 2);
            return;
        default:
            return;
        }
    }

    /// A line tells the tab that is in front, where its ground hardly differs.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (element != CE_TabBarTabShape || !tab || !tab->state.testFlag(State_Selected))
            return;
        constexpr int kLine = 3;
        QRect line = tab->rect.adjusted(2, 0, -2, 0);
        if (tab->shape == QTabBar::RoundedSouth)
            line.setTop(line.bottom() + 1 - kLine);
        else if (tab->shape == QTabBar::RoundedNorth)
            line.setHeight(kLine);
        else
            return;
        const QColor highlight = tab->palette.color(QPalette::Active, QPalette::Highlight);
        const bool isClear =
            contrastRatio(highlight, tab->palette.color(QPalette::Active, QPalette::Button)) >= kOutline;
        painter->fillRect(line, isClear ? highlight : tab->palette.color(QPalette::Active, QPalette::Link));
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if ((combo && combo->frame) || (spin && spin->frame))
            drawOutline(*option, *painter, 2);
    }

private:
    static void drawOutline(const QStyleOption &option, QPainter &painter, double radius)
    {
        if (!option.state.testFlag(State_Enabled))
            return;
        const bool isInFocus = option.state.testFlag(State_HasFocus);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, radius > 0);
        painter.setPen(isInFocus ? option.palette.color(QPalette::Highlight) : outlineColor(option.palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
    }
};

} // namespace

QColor outlineColor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (Theme::of(palette).isHighContrast())
        return text;
    const QColor button = palette.color(QPalette::Active, QPalette::Button);
    const std::array grounds{window, palette.color(QPalette::Active, QPalette::Base), button,
                             button.lighter(kGradient)};
    double strength = 0.3;
    QColor color = mixed(text, window, strength);
    const auto isClear = [&] {
        return std::ranges::all_of(grounds,
                                   [&](const QColor &ground) { return contrastRatio(color, ground) >= kOutline; });
    };
    for (; strength < 1 && !isClear(); strength += 0.05)
        color = mixed(text, window, strength);
    return color;
}

void applyTheme(ThemeChoice choice)
{
    if (!dynamic_cast<const ClearControls *>(QApplication::style()))
        QApplication::setStyle(new ClearControls(QStyleFactory::create(QStringLiteral("Fusion"))));
    switch (choice) {
    case ThemeChoice::Light:
        return QApplication::setPalette(lightPalette());
    case ThemeChoice::Dark:
        QApplication::setPalette(darkPalette());
        return brightenFields();
    case ThemeChoice::HighContrastLight:
        return QApplication::setPalette(highContrastPalette(false));
    case ThemeChoice::HighContrastDark:
        QApplication::setPalette(highContrastPalette(true));
        return brightenFields();
    case ThemeChoice::System:
        QApplication::setPalette(QPalette());
        return QApplication::setPalette(withReadablePlaceholder({}));
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

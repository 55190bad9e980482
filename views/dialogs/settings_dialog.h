// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace sliceboard {

enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// What the user can choose about the program.
struct Preferences {
    QString language; ///< "en", "es"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    bool reducedMotion = false; ///< no sliding panels and menus, no blinking cursor
    QString catalogFolder; ///< the user's own catalog; empty: none
    bool operator==(const Preferences &) const = default;
};

/// Edits the preferences.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &now, QWidget *parent = nullptr);

    Preferences result() const;

private:
    QWidget *createFolderRow(const QString &folder);
    void showNote();

    Preferences m_before;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_motion;
    QLineEdit *m_folder;
    QLabel *m_note;
};

} // namespace sliceboard

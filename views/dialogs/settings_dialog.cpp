// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/settings_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sliceboard {

SettingsDialog::SettingsDialog(const Preferences &now, QWidget *parent)
    : QDialog(parent),
      m_before(now),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_motion(new QCheckBox(tr("&Reduce motion"), this)),
      m_folder(new QLineEdit(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    // Not yet read by somebody whose language it is.
    const std::pair<QString, QString> unreviewed[] = {{u"Deutsch"_qs, u"de"_qs},
                                                      {u"Français"_qs, u"fr"_qs},
                                                      {u"Português (Brasil)"_qs, u"pt_BR"_qs},
                                                      {u"日本語"_qs, u"ja"_qs}};
    for (const auto &[name, code] : unreviewed)
        m_language->addItem(tr("%1 (not yet reviewed)", "language").arg(name), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), int(ThemeChoice::HighContrastLight));
    m_theme->addItem(tr("High contrast, dark"), int(ThemeChoice::HighContrastDark));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(int(now.theme))));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Colours:"), m_theme);
    m_motion->setToolTip(tr("Panels and menus do not slide, and the text cursor does not blink."));
    m_motion->setChecked(now.reducedMotion);
    form->addRow(QString(), m_motion);
    form->addRow(tr("Own c&atalog folder:"), createFolderRow(now.catalogFolder));
    layout->addLayout(form);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::showNote);
    connect(m_folder, &QLineEdit::textChanged, this, &SettingsDialog::showNote);
    showNote();
}

Preferences SettingsDialog::result() const
{
    return {m_language->currentData().toString(), ThemeChoice(m_theme->currentData().toInt()), m_motion->isChecked(),
            m_folder->text().trimmed()};
}

QWidget *SettingsDialog::createFolderRow(const QString &folder)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_folder->setText(folder);
    m_folder->setPlaceholderText(tr("None"));
    m_folder->setAccessibleName(tr("Own catalog folder"));
    m_folder->setMinimumWidth(32 * fontMetrics().averageCharWidth());
    auto *browse = new QPushButton(tr("&Browse…"), row);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    row->setFocusProxy(m_folder);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Own catalog folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    return row;
}

void SettingsDialog::showNote()
{
    const Preferences now = result();
    const bool later = now.language != m_before.language || now.catalogFolder != m_before.catalogFolder;
    m_note->setText(later ? tr("Language and catalog change when Sliceboard is started the next time.")
                          : tr("Files in your own catalog folder add rows to the catalog that ships with Sliceboard, "
                               "or replace them."));
}

} // namespace sliceboard

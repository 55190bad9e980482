// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/release_matrix_dialog.h"

#include "views/dialogs/pairing_page.h"
#include "views/dialogs/upgrade_page.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sliceboard {

ReleaseMatrixDialog::ReleaseMatrixDialog(Document &document, Checker &checker, bool hasDesign, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Release Matrix"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(new PairingPage(checker.facts(), this), tr("&Which Go Together"));
    const int upgrade = tabs->addTab(new UpgradePage(document, checker, this), tr("&Planned Upgrade"));
    tabs->setTabEnabled(upgrade, hasDesign);
    tabs->setTabToolTip(upgrade, hasDesign ? QString() : tr("Open a design to plan its upgrade."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in a field is not to close the dialog.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(130 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing());
}

} // namespace sliceboard

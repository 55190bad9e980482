// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/release_matrix_dialog.h"

#include "views/dialogs/pairing_page.h"
#include "views/dialogs/upgrade_page.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// A dialog as large as the screen would hide what it is about.
constexpr double kShareOfScreen = 0.9;

} // namespace

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
    const QSize wanted(175 * fontMetrics().averageCharWidth(), 38 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * kShareOfScreen));
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/recovery_dialog.h"

#include "model/formats/design_reader.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

QString contents(const Snapshot &snapshot)
{
    const Result<Design> design = readDesign(snapshot.bytes, {});
    if (!design)
        return RecoveryDialog::tr("cannot be read any more");
    std::size_t hosts = 0;
    for (const Cluster &cluster : design->clusters)
        hosts += cluster.hosts.size();
    const QString hostText = RecoveryDialog::tr("%n host(s)", nullptr, int(hosts));
    return RecoveryDialog::tr("%1, %n VM(s)", "hosts, VMs", int(design->vms.size())).arg(hostText);
}

QString lineOf(const Snapshot &snapshot)
{
    const QString name = snapshot.originalPath.isEmpty() ? RecoveryDialog::tr("Never saved")
                                                         : QFileInfo(snapshot.originalPath).fileName();
    const QString edits = RecoveryDialog::tr("%n unsaved change(s)", nullptr, snapshot.edits);
    return RecoveryDialog::tr("%1 – %2 – %3 – %4", "file, time, changes, contents")
        .arg(name, QLocale().toString(snapshot.time.toLocalTime(), QLocale::ShortFormat), edits, contents(snapshot));
}

} // namespace

RecoveryDialog::RecoveryDialog(const std::vector<Snapshot> &snapshots, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Recover Unsaved Designs"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(tr("Sliceboard ended before these designs were saved. Your files are as you last saved "
                               "them; recovering opens the unsaved state as a changed design."),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setAccessibleName(tr("Unsaved designs"));
    for (const Snapshot &snapshot : snapshots) {
        auto *item = new QListWidgetItem(lineOf(snapshot), m_list);
        item->setToolTip(snapshot.originalPath);
    }
    m_list->setCurrentRow(0);
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    auto *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    auto *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    layout->addWidget(buttons);
    connect(recover, &QPushButton::clicked, this, [this] { finish(Answer::Recover); });
    connect(discard, &QPushButton::clicked, this, [this] { finish(Answer::Discard); });
    connect(later, &QPushButton::clicked, this, [this] { finish(Answer::Later); });
    resize(640, 280);
}

void RecoveryDialog::finish(Answer answer)
{
    m_answer = answer;
    answer == Answer::Later ? reject() : accept();
}

} // namespace sliceboard

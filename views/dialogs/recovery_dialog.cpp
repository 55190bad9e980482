// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/recovery_dialog.h"

#include "views/dialogs/questions.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

QString nameOf(const UnsavedDesign &design)
{
    const QString own = QString::fromStdString(design.design.name);
    if (!design.origin.path.isEmpty())
        return QFileInfo(design.origin.path).fileName();
    return own.isEmpty() ? RecoveryDialog::tr("Never saved")
                         : RecoveryDialog::tr("%1, never saved", "name of a design").arg(own);
}

QString lineOf(const UnsavedDesign &design)
{
    const QString path = design.origin.path;
    const QString folder = path.isEmpty() ? QString() : u'\n' + QDir::toNativeSeparators(QFileInfo(path).path());
    const QString name = nameOf(design) + folder;
    const QString edits = RecoveryDialog::tr("%Ln unsaved change(s)", nullptr, design.origin.edits);
    return RecoveryDialog::tr("%1\n%2 – %3", "file, time of the last change, changes")
        .arg(name, QLocale().toString(design.time.toLocalTime(), QLocale::ShortFormat), edits);
}

} // namespace

RecoveryDialog::RecoveryDialog(const std::vector<UnsavedDesign> &designs, const Catalog &catalog, QWidget *parent)
    : QDialog(parent),
      m_designs(designs),
      m_catalog(catalog),
      m_list(new QListWidget(this)),
      m_preview(new DesignPreview(catalog, this))
{
    setWindowTitle(tr("Recover Unsaved Designs"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(tr("Sliceboard ended before these designs were saved. Your files are as you last saved "
                               "them; recovering opens the unsaved state as a changed design."),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setAccessibleName(tr("Unsaved designs"));
    for (const UnsavedDesign &design : designs) {
        auto *item = new QListWidgetItem(lineOf(design), m_list);
        item->setToolTip(design.origin.path);
    }
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 1);
    both->addWidget(m_preview);
    layout->addLayout(both, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    auto *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    auto *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    layout->addWidget(buttons);
    connect(recover, &QPushButton::clicked, this, [this] { finish(Answer::Recover); });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (row() >= 0 && askToForget(this, nameOf(m_designs[std::size_t(row())])))
            finish(Answer::Discard);
    });
    connect(later, &QPushButton::clicked, this, [this] { finish(Answer::Later); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showDesign);
    m_list->setCurrentRow(0);
    resize(QSize(720, 380).boundedTo(screen()->availableSize() * 9 / 10));
}

void RecoveryDialog::showDesign(int row)
{
    if (row < 0)
        return;
    m_preview->showBusy();
    const Design &design = m_designs[std::size_t(row)].design;
    m_job.start(
        [this, &design](const std::stop_token &stop) {
            return checkFirst(m_catalog, design, [&stop] { return !stop.stop_requested(); });
        },
        [this, &design](std::unique_ptr<FirstCheck> check) { m_preview->showDesign(design, std::move(check)); });
}

void RecoveryDialog::finish(Answer answer)
{
    m_answer = answer;
    answer == Answer::Later ? reject() : accept();
}

} // namespace sliceboard

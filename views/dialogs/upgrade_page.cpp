// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/upgrade_page.h"

#include "views/dialogs/release_fields.h"
#include "views/panels/finding_html.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr int kPauseMs = 150;

} // namespace

UpgradePage::UpgradePage(Document &document, Checker &checker, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_hosts(releaseField(checker.catalog(), tr("Stays as it is"))),
      m_guests(releaseField(checker.catalog(), tr("Stays as it is"))),
      m_esxi(esxiField(checker.facts(), tr("Stays as it is"))),
      m_summary(new QLabel(this)),
      m_findings(new QTextBrowser(this)),
      m_apply(new QPushButton(tr("&Apply Upgrade"), this))
{
    m_summary->setWordWrap(true);
    m_findings->setAccessibleName(tr("Findings that come and go"));
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(tr("Changes the design in one step, which can be undone."));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createFields());
    layout->addWidget(m_summary);
    layout->addWidget(m_findings, 1);
    layout->addLayout(row);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &UpgradePage::look);
    connect(m_apply, &QPushButton::clicked, this, &UpgradePage::apply);
    look();
}

QWidget *UpgradePage::createFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    addReleaseRow(*form, tr("vGPU &Manager on hosts that have one:"), *m_hosts);
    addReleaseRow(*form, tr("vGPU &guest driver in VMs that have it:"), *m_guests);
    addReleaseRow(*form, tr("&ESXi on all hosts:"), *m_esxi);
    for (SuggestEditor *editor : {m_hosts, m_guests, m_esxi})
        connect(qobject_cast<QComboBox *>(editor->control()), &QComboBox::editTextChanged, &m_pause,
                qOverload<>(&QTimer::start));
    return fields;
}

UpgradePlan UpgradePage::plan(QStringList &faults) const
{
    return {releaseIn(*m_hosts, faults), releaseIn(*m_guests, faults), esxiIn(*m_esxi, faults)};
}

void UpgradePage::look()
{
    QStringList faults;
    const UpgradePlan wanted = plan(faults);
    const auto outcome = judgeUpgrade(m_checker, wanted);
    if (outcome && faults.isEmpty()) {
        show(*outcome);
        return;
    }
    m_apply->setEnabled(false);
    m_findings->clear();
    say(outcome ? faults.join(u'\n') : outcome.error().text);
}

void UpgradePage::show(const UpgradeOutcome &outcome)
{
    const auto &[added, removed] = outcome.change;
    m_apply->setEnabled(!outcome.edits.empty());
    if (outcome.edits.empty()) {
        m_findings->clear();
        say(tr("Nothing would change. Choose releases that are newer than those of the design."));
        return;
    }
    say(tr("%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.")
            .arg(tr("%Ln host(s)", nullptr, outcome.hosts), tr("%Ln VM(s)", nullptr, outcome.vms))
            .arg(added.size())
            .arg(removed.size()));
    m_findings->setHtml(findingListHtml(tr("Findings that come: %1").arg(added.size()), added, m_checker)
                        + findingListHtml(tr("Findings that go: %1").arg(removed.size()), removed, m_checker));
}

void UpgradePage::say(const QString &text)
{
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
}

/// Judged again: the last letters may not have been looked at yet.
void UpgradePage::apply()
{
    m_pause.stop();
    QStringList faults;
    const UpgradePlan wanted = plan(faults);
    auto outcome = judgeUpgrade(m_checker, wanted);
    if (!outcome || !faults.isEmpty() || outcome->edits.empty()) {
        look();
        return;
    }
    run(m_document, tr("Upgrade releases"), std::move(outcome->edits));
    m_apply->setEnabled(false);
    m_findings->clear();
    say(tr("The upgrade is applied: %1 and %2 changed. One step of undo takes it back.")
            .arg(tr("%Ln host(s)", nullptr, outcome->hosts), tr("%Ln VM(s)", nullptr, outcome->vms)));
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/waiver_dialog.h"

#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// A waiver is looked at again after a quarter, unless the user says otherwise.
constexpr int kUsualMonths = 3;

} // namespace

WaiverDialog::WaiverDialog(const Finding &finding, const Facts &facts, const Waiver *earlier, QWidget *parent)
    : CheckedDialog(tr("Waive a Finding"), tr("Waive"), parent),
      m_waiver(waiverFor(finding, facts)),
      m_today(facts.today()),
      m_reason(new QLineEdit(this)),
      m_author(new QLineEdit(this)),
      m_ends(new QCheckBox(tr("&Ends on a day"), this)),
      m_lastDay(new QDateEdit(this))
{
    auto *message = new QLabel(describe(finding, facts), this);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    addRow(tr("Finding:"), message);
    addRow(tr("&Reason:"), m_reason);
    addRow(tr("&Accepted by:"), m_author);
    addRow({}, m_ends);
    addRow(tr("&Last day:"), m_lastDay);
    m_reason->setPlaceholderText(tr("Why this is fine here, and who agreed"));
    m_reason->setToolTip(m_reason->placeholderText());
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(m_today);
    const std::string &author = earlier ? earlier->author : facts.design().author;
    m_author->setText(QString::fromStdString(author));
    if (earlier)
        m_reason->setText(QString::fromStdString(earlier->reason));
    const bool endless = earlier && earlier->expires.empty();
    m_ends->setChecked(!endless);
    m_lastDay->setDate(m_today.addMonths(kUsualMonths));
    connect(m_reason, &QLineEdit::textChanged, this, &WaiverDialog::check);
    connect(m_ends, &QCheckBox::toggled, this, &WaiverDialog::check);
    connect(m_lastDay, &QDateEdit::dateChanged, this, &WaiverDialog::check);
    m_reason->setFocus();
    check();
}

Waiver WaiverDialog::result() const
{
    Waiver waiver = m_waiver;
    waiver.reason = m_reason->text().trimmed().toStdString();
    waiver.author = m_author->text().trimmed().toStdString();
    waiver.expires = m_ends->isChecked() ? m_lastDay->date().toString(Qt::ISODate).toStdString() : std::string();
    return waiver;
}

void WaiverDialog::check()
{
    m_lastDay->setEnabled(m_ends->isChecked());
    const QString until = m_ends->isChecked()
        ? tr("The finding counts no more until %1, unless its facts change before.")
              .arg(QLocale().toString(m_lastDay->date(), QLocale::ShortFormat))
        : tr("The finding counts no more, unless its facts change.");
    say(until, m_reason->text().trimmed().isEmpty() ? tr("Enter a reason: reports list it.") : QString());
}

} // namespace sliceboard

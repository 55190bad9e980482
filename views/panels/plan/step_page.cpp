// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/step_page.h"

#include "model/plan/plan_texts.h"
#include "views/items/plan_item_model.h"

#include <QDate>
#include <QFormLayout>

namespace sliceboard {
namespace {

QString html(const std::string &text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString listOf(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b></p><ul><li>%2</li></ul>")
        .arg(heading.toHtmlEscaped(), items.join(QStringLiteral("</li><li>")));
}

QStringList htmlLines(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines << text.toHtmlEscaped();
    return lines;
}

QStringList htmlLines(const std::vector<std::string> &texts)
{
    QStringList lines;
    for (const std::string &text : texts)
        lines << html(text);
    return lines;
}

QString toHtml(const PlanStep &step)
{
    const QString expected = expectedResult(step);
    return QStringLiteral("<p><b>%1</b></p>").arg(describe(step).toHtmlEscaped())
        + listOf(StepPage::tr("What changes:"), htmlLines(valueTexts(step)))
        + listOf(StepPage::tr("VMs:"), htmlLines(step.vms)) + listOf(StepPage::tr("Why:"), htmlLines(step.reasons))
        + (expected.isEmpty() ? QString() : listOf(StepPage::tr("What one should see:"), {expected.toHtmlEscaped()}))
        + QStringLiteral("<p><small>%1</small></p>").arg(html(step.key));
}

} // namespace

StepPage::StepPage(QWidget *parent)
    : QWidget(parent),
      m_text(new QTextBrowser(this)),
      m_outcome(new QComboBox(this)),
      m_by(new QLineEdit(this)),
      m_note(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setAccessibleName(tr("Step"));
    m_text->setOpenLinks(false);
    layout->addWidget(m_text, 1);
    auto *form = new QFormLayout;
    for (const auto &outcome : {std::optional<StepOutcome>(), std::optional(StepOutcome::Done),
                                std::optional(StepOutcome::Failed), std::optional(StepOutcome::Skipped)})
        m_outcome->addItem(toText(outcome));
    m_outcome->setObjectName(u"outcome"_qs);
    m_by->setObjectName(u"by"_qs);
    m_note->setObjectName(u"note"_qs);
    form->addRow(tr("Resul&t:"), m_outcome);
    form->addRow(tr("Done b&y:"), m_by);
    form->addRow(tr("&Note:"), m_note);
    layout->addLayout(form);
    connect(m_outcome, &QComboBox::activated, this, &StepPage::tell);
    connect(m_by, &QLineEdit::editingFinished, this, &StepPage::tell);
    connect(m_note, &QLineEdit::editingFinished, this, &StepPage::tell);
    showStep(nullptr, {});
}

void StepPage::showStep(const PlanStep *step, const StepResult &result)
{
    m_result = result;
    m_text->setHtml(step ? toHtml(*step) : QString());
    m_text->setPlaceholderText(tr("Choose a step to see what is to be done, and to note how it went."));
    m_outcome->setCurrentIndex(result.outcome ? int(*result.outcome) + 1 : 0);
    m_by->setText(QString::fromStdString(result.by));
    m_note->setText(QString::fromStdString(result.note));
    for (QWidget *field : std::initializer_list<QWidget *>{m_outcome, m_by, m_note})
        field->setEnabled(step != nullptr);
}

/// A day is noted once with the outcome; a later note does not change it.
void StepPage::tell()
{
    StepResult result = m_result;
    const int row = m_outcome->currentIndex();
    result.outcome = row > 0 ? std::optional(StepOutcome(row - 1)) : std::nullopt;
    result.by = m_by->text().trimmed().toStdString();
    result.note = m_note->text().trimmed().toStdString();
    if (result.outcome != m_result.outcome)
        result.on = result.outcome ? QDate::currentDate().toString(Qt::ISODate).toStdString() : std::string();
    if (result == m_result)
        return;
    m_result = result;
    Q_EMIT noted(result);
}

} // namespace sliceboard

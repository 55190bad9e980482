// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/inspector_page.h"

#include "model/rules/rule.h"

#include <QLineEdit>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// So many entities are asked for findings; a form about more would not be read anyway.
constexpr std::size_t kMostAsked = 50;

constexpr int kLongLabel = 40; ///< letters; such labels are wider than a dock in some languages

QLabel *refusalLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setVisible(false);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

/// The name of a field without what only its label needs.
QString plainName(QString label) { return label.remove(u'&').remove(u':'); }

} // namespace

InspectorPage::InspectorPage(Document &document, Checker &checker, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_form(new QFormLayout),
      m_refusal(refusalLabel(this)),
      m_otherFindings(new FindingsNote(this)),
      m_otherHeading(headingLabel(tr("Other findings"), this))
{
    m_otherHeading->setVisible(false);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addLayout(m_form);
    layout->addStretch();
    connect(m_otherFindings, &FindingsNote::activated, this, &InspectorPage::findingActivated);
}

void InspectorPage::setEntities(std::vector<EntityRef> entities)
{
    if (entities != m_entities)
        for (Row &row : m_rows) {
            row.field.editor->dropTyping();
            row.refusal->setVisible(false);
        }
    m_entities = std::move(entities);
    m_ids.clear();
    for (const EntityRef &entity : m_entities)
        m_ids.push_back(entity.id);
    showRefusal({});
    refresh();
}

void InspectorPage::refresh()
{
    if (m_ids.empty())
        return;
    const std::vector<bool> isOneValue = rowsWithOneValue();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        showValue(m_rows[row], isOneValue[row]);
    refreshOthers();
    showFindings();
}

void InspectorPage::focusFirstField()
{
    QWidget *control = m_rows.front().field.editor->control();
    control->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
}

void InspectorPage::addHeading(const QString &text) { m_form->addRow(headingLabel(text, this)); }

std::size_t InspectorPage::addField(Field field)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    Row row{std::move(field), hintLabel(holder), refusalLabel(holder), new FindingsNote(holder)};
    for (QWidget *widget : {static_cast<QWidget *>(row.field.editor), static_cast<QWidget *>(row.hint),
                            static_cast<QWidget *>(row.refusal), static_cast<QWidget *>(row.findings)})
        layout->addWidget(widget);
    if (!row.field.label.isEmpty())
        row.field.editor->control()->setAccessibleName(plainName(row.field.label));
    if (row.field.label.isEmpty())
        m_form->addRow(holder); // all of the width
    else
        m_form->addRow(row.field.label, holder);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(holder))) {
        label->setBuddy(row.field.editor->control());
        label->setWordWrap(label->text().size() > kLongLabel);
    }
    row.findings->follow(row.field.editor->control());
    m_otherFindings->follow(row.field.editor->control());
    connect(row.findings, &FindingsNote::activated, this, &InspectorPage::findingActivated);
    connect(row.field.editor, &ValueEditor::edited, this,
            [this, at = m_rows.size()](const QVariant &value) { commit(at, value); });
    m_rows.push_back(std::move(row));
    return m_rows.size() - 1;
}

void InspectorPage::addWidget(QWidget *widget) { m_form->addRow(widget); }

void InspectorPage::finish()
{
    m_showsFindings = true;
    m_form->addRow(m_refusal);
    m_form->addRow(m_otherHeading);
    m_form->addRow(m_otherFindings);
}

void InspectorPage::commit(std::size_t at, const QVariant &value)
{
    Row &row = m_rows[at];
    if (m_ids.empty())
        return;
    const QString label = row.field.editor->control()->accessibleName();
    const Result<void> done = perform(m_document, tr("Change “%1”").arg(label), row.field.write(m_ids, value));
    row.refusal->setText(done ? QString() : done.error().text);
    row.refusal->setVisible(!done);
    refresh();
}

/// Goes once over the entities, which may be very many, and asks each only for what was one value so far.
std::vector<bool> InspectorPage::rowsWithOneValue() const
{
    std::vector<bool> isOneValue(m_rows.size(), true);
    const std::uint32_t first = m_ids.front();
    for (const std::uint32_t id : m_ids)
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const Field &field = m_rows[row].field;
            if (isOneValue[row])
                isOneValue[row] = field.isSame ? field.isSame(first, id) : field.read(first) == field.read(id);
        }
    return isOneValue;
}

void InspectorPage::showValue(Row &row, bool isOneValue)
{
    const QVariant first = row.field.read(m_ids.front());
    if (isOneValue)
        row.field.editor->setValue(first);
    else
        row.field.editor->setSeveral();
    const QString hint = isOneValue && row.field.hint ? row.field.hint(first) : QString();
    row.hint->setText(hint);
    row.hint->setVisible(!hint.isEmpty());
}

void InspectorPage::showFindings()
{
    if (!m_showsFindings)
        return;
    std::vector<std::vector<Finding>> beside(m_rows.size());
    std::vector<Finding> others;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < std::min(m_entities.size(), kMostAsked); ++i)
        for (Finding &finding : m_checker.findingsAbout(m_entities[i])) {
            if (m_checker.waiverOf(finding) || !seen.insert(finding.key()).second)
                continue;
            const auto row = std::ranges::find_if(m_rows, [&](const Row &one) {
                return std::ranges::count(one.field.rules, std::string_view(finding.rule->id)) > 0;
            });
            (row == m_rows.end() ? others : beside[std::size_t(row - m_rows.begin())]).push_back(std::move(finding));
        }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].findings->show(std::move(beside[i]), facts());
    m_otherHeading->setVisible(!others.empty());
    m_otherFindings->show(std::move(others), facts());
}

void InspectorPage::setFieldShown(std::size_t row, bool shown)
{
    m_form->setRowVisible(m_rows[row].field.editor->parentWidget(), shown);
}

QLabel *hintLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setItalic(true);
    label->setFont(font);
    label->setVisible(false);
    return label;
}

} // namespace sliceboard

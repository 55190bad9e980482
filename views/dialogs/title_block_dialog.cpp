// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/title_block_dialog.h"

#include "model/formats/yaml_values.h"
#include "views/export/page_size.h"

namespace sliceboard {
namespace {

/// "As the program chooses" has no data.
template <class E> std::optional<E> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(E(value.toInt())) : std::nullopt;
}

template <class E> void choose(QComboBox &box, std::optional<E> value)
{
    box.setCurrentIndex(value ? box.findData(int(*value)) : 0);
}

std::string textOf(const QLineEdit &editor) { return editor.text().trimmed().toStdString(); }

} // namespace

TitleBlockDialog::TitleBlockDialog(const DesignFacts &design, QWidget *parent)
    : CheckedDialog(tr("Title Block and Page"), tr("OK"), parent),
      m_size(new QComboBox(this)),
      m_orientation(new QComboBox(this))
{
    addTexts(design);
    addPage(design.page);
    connect(m_date, &QLineEdit::textChanged, this, &TitleBlockDialog::check);
    check();
}

void TitleBlockDialog::addTexts(const DesignFacts &design)
{
    const auto add = [&](const QString &label, std::string &(*of)(DesignFacts &)) {
        auto *editor = new QLineEdit(this);
        DesignFacts copy = design;
        editor->setText(QString::fromStdString(of(copy)));
        addRow(label, editor);
        m_fields.push_back({of, editor, editor->text()});
        return editor;
    };
    add(tr("&Title:"), [](DesignFacts &facts) -> std::string & { return facts.name; });
    add(tr("&Customer:"), [](DesignFacts &facts) -> std::string & { return facts.customer; });
    add(tr("Change &number:"), [](DesignFacts &facts) -> std::string & { return facts.change.number; });
    add(tr("Re&vision:"), [](DesignFacts &facts) -> std::string & { return facts.change.revision; });
    m_date = add(tr("&Date:"), [](DesignFacts &facts) -> std::string & { return facts.change.date; });
    //: Stands in an empty field: how a date is written
    m_date->setPlaceholderText(tr("2026-12-31"));
    add(tr("&Author:"), [](DesignFacts &facts) -> std::string & { return facts.author; });
    add(tr("Revie&wer:"), [](DesignFacts &facts) -> std::string & { return facts.change.reviewer; });
    add(tr("A&pproved by:"), [](DesignFacts &facts) -> std::string & { return facts.change.approver; });
}

void TitleBlockDialog::addPage(const PageSetup &page)
{
    m_size->addItem(tr("A4, unless chosen at export"));
    for (int size = 0; size < int(spellings<PaperSize>().size()); ++size)
        m_size->addItem(nameOf(PaperSize(size)), size);
    m_orientation->addItem(tr("Landscape, unless chosen at export"));
    for (const PageOrientation orientation : {PageOrientation::Landscape, PageOrientation::Portrait})
        m_orientation->addItem(toText(orientation), int(orientation));
    choose(*m_size, page.size);
    choose(*m_orientation, page.orientation);
    addRow(tr("Pa&ge size:"), m_size);
    addRow(tr("&Orientation:"), m_orientation);
}

void TitleBlockDialog::enterInto(DesignFacts &design) const
{
    for (const Field &field : m_fields)
        // What was not touched stays as it is, even if a field cannot show it: a line end, say.
        if (field.editor->text() != field.shown)
            field.of(design) = textOf(*field.editor);
    design.page = {chosen<PaperSize>(*m_size), chosen<PageOrientation>(*m_orientation)};
}

void TitleBlockDialog::check()
{
    const std::string date = textOf(*m_date);
    const bool isDate = date.empty() || isIsoDate(date);
    say(tr("Diagrams bear these texts; fields that are empty are left out."),
        isDate ? QString() : tr("“%1” is no date; write it as 2026-12-31.").arg(m_date->text().trimmed()));
}

} // namespace sliceboard

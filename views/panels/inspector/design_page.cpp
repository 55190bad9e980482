// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/design_page.h"

#include "model/operations/changing.h"
#include "views/panels/inspector/line_editor.h"
#include "views/panels/inspector/note_editor.h"

namespace sliceboard {

DesignPage::DesignPage(Document &document, Checker &checker, QWidget *parent) : InspectorPage(document, checker, parent)
{
    addText(tr("Name:"), new LineEditor, &DesignFacts::name);
    addText(tr("Customer:"), new LineEditor, &DesignFacts::customer);
    addText(tr("Author:"), new LineEditor, &DesignFacts::author);
    addText(tr("Description:"), new NoteEditor, &DesignFacts::description);
    finish();
}

void DesignPage::addText(const QString &label, ValueEditor *editor, std::string DesignFacts::*member)
{
    addField({label, editor,
              [this, member](std::uint32_t) { return QString::fromStdString(document().design().*member); },
              [this, member](std::span<const std::uint32_t>, const QVariant &value) {
                  return changeDesign(facts(),
                                      [&](DesignFacts &design) { design.*member = value.toString().toStdString(); });
              }});
}

} // namespace sliceboard

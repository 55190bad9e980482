// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/items/perform.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/findings_note.h"
#include "views/panels/inspector/value_editor.h"

#include <QFormLayout>
#include <QLabel>

#include <functional>
#include <span>

namespace sliceboard {

/// What stands under an editor to explain the value that it shows.
using FieldHint = std::function<QString(const QVariant &value)>;

/// One line of a form: how to read and compare a value of entities, and what operation writes it.
struct Field {
    QString label;
    ValueEditor *editor = nullptr;
    std::function<QVariant(std::uint32_t id)> read; ///< an invalid QVariant: not entered
    std::function<Edits(std::span<const std::uint32_t> ids, const QVariant &value)> write;
    std::vector<std::string_view> rules = {}; ///< findings of these stand beside the field
    FieldHint hint = {};
    std::function<bool(std::uint32_t a, std::uint32_t b)> isSame = {}; ///< whether both have one value; unset: as read

    /// Reads what `get` gives of the entity that `find` finds. Values are compared as they are, without a text for each:
    /// thousands of entities may be selected.
    template <class Find, class Get> void readBy(Find find, Get get)
    {
        read = [=](std::uint32_t id) { return shownValue(get(find(id))); };
        isSame = [=](std::uint32_t a, std::uint32_t b) { return get(find(a)) == get(find(b)); };
    }
};

/// A form for the properties of one or several entities of one kind. A change applies to all of them as one undo step;
/// values in which they differ are shown as such.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    InspectorPage(Document &document, Checker &checker, QWidget *parent = nullptr);

    void setEntities(std::vector<EntityRef> entities);
    const std::vector<std::uint32_t> &ids() const { return m_ids; }
    /// Shows what the document holds now. Keeps the focus and what is being typed.
    void refresh();
    void focusFirstField();

Q_SIGNALS:
    void findingActivated(const QString &key);

protected:
    void addHeading(const QString &text);
    /// Returns the number of the field, counted from 0.
    std::size_t addField(Field field);
    void setFieldShown(std::size_t field, bool shown);
    void addWidget(QWidget *widget);
    /// Ends a form that shows findings; those that belong to no field stand here.
    void finish();
    /// Says what cannot be done, under the fields.
    void showRefusal(const QString &reason) { m_refusal->setText(reason), m_refusal->setVisible(!reason.isEmpty()); }
    virtual void refreshOthers() { }

    Document &document() const { return m_document; }
    Facts facts() const { return m_checker.facts(); }

private:
    struct Row {
        Field field;
        QLabel *hint;
        QLabel *refusal;
        FindingsNote *findings;
    };

    void commit(std::size_t row, const QVariant &value);
    std::vector<bool> rowsWithOneValue() const;
    void showValue(Row &row, bool isOneValue);
    void showFindings();

    Document &m_document;
    Checker &m_checker;
    std::vector<EntityRef> m_entities;
    std::vector<std::uint32_t> m_ids;
    std::vector<Row> m_rows;
    QFormLayout *m_form;
    QLabel *m_refusal;
    FindingsNote *m_otherFindings;
    QLabel *m_otherHeading;
    bool m_showsFindings = false;
};

/// A label that wraps and is told apart from what can be edited.
QLabel *hintLabel(QWidget *parent);

} // namespace sliceboard

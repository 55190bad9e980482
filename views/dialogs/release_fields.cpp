// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/release_fields.h"

#include "model/reports/release_texts.h"
#include "views/panels/inspector/field_values.h"

#include <QCoreApplication>
#include <QLabel>

namespace sliceboard {
namespace {

/// Texts of this file.
struct ReleaseFields {
    Q_DECLARE_TR_FUNCTIONS(ReleaseFields)
};

/// Empty, so that the placeholder shows.
SuggestEditor *emptied(SuggestEditor *field)
{
    field->setValue({});
    return field;
}

} // namespace

SuggestEditor *releaseField(const Catalog &catalog, const QString &placeholder)
{
    return emptied(new SuggestEditor([&catalog] { return releaseSuggestions(catalog); }, placeholder));
}

SuggestEditor *esxiField(const Facts &facts, const QString &placeholder)
{
    return emptied(
        new SuggestEditor([facts] { return esxiSuggestions(facts.catalog(), facts.design()); }, placeholder));
}

void addReleaseRow(QFormLayout &form, const QString &label, SuggestEditor &field)
{
    form.addRow(label, &field);
    field.control()->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    if (auto *buddy = qobject_cast<QLabel *>(form.labelForField(&field)))
        buddy->setBuddy(field.control());
}

std::optional<VgpuRelease> releaseIn(const SuggestEditor &field, QStringList &faults)
{
    const QString text = field.currentValue();
    const auto release = VgpuRelease::parse(text.toStdString());
    if (!release && !text.isEmpty())
        faults += ReleaseFields::tr("“%1” is no vGPU release. Write it as 17.4.").arg(text);
    return release;
}

std::optional<EsxiVersion> esxiIn(const SuggestEditor &field, QStringList &faults)
{
    const QString text = field.currentValue();
    const auto version = esxiFrom(text);
    if (!version && !text.isEmpty())
        faults += ReleaseFields::tr("“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.").arg(text);
    return version;
}

} // namespace sliceboard

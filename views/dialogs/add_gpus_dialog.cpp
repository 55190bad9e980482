// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/add_gpus_dialog.h"

#include "views/panels/inspector/field_values.h"

namespace sliceboard {
namespace {

constexpr int kMostGpus = 64;

} // namespace

AddGpusDialog::AddGpusDialog(const Facts &facts, std::vector<HostId> hosts, QWidget *parent)
    : CheckedDialog(tr("Add GPUs"), tr("Add"), parent),
      m_facts(facts),
      m_hosts(std::move(hosts)),
      m_model(new SuggestEditor([facts] { return modelSuggestions(facts.catalog()); })),
      m_count(new QSpinBox(this))
{
    m_count->setRange(1, kMostGpus);
    addRow(tr("GPU &model:"), m_model, m_model->control());
    addRow(tr("&Number of GPUs:"), m_count);
    // Most hosts hold GPUs of one model.
    if (const Host *host = m_facts.host(m_hosts.front()); host && !host->gpus.empty())
        m_model->setValue(toQString(host->gpus.back().model));
    connect(m_count, &QSpinBox::valueChanged, this, &AddGpusDialog::check);
    connect(qobject_cast<QComboBox *>(m_model->control()), &QComboBox::editTextChanged, this, &AddGpusDialog::check);
    check();
}

NewGpus AddGpusDialog::result() const { return {m_model->currentValue().toStdString(), m_count->value()}; }

void AddGpusDialog::check()
{
    const NewGpus wanted = result();
    std::uint32_t id = m_facts.design().lastId;
    QString error = wanted.model.empty() ? tr("Choose a GPU model.") : QString();
    for (const HostId host : m_hosts)
        if (error.isEmpty())
            if (const Edits edits = addGpus(
                    m_facts, [&id] { return ++id; }, host, wanted.model, wanted.count);
                !edits)
                error = edits.error().text;
    const QString where =
        m_hosts.size() == 1 ? m_facts.label(m_hosts.front()) : tr("%Ln host(s)", nullptr, int(m_hosts.size()));
    say(tr("Adds %Ln GPU(s) to %1.", nullptr, wanted.count).arg(where), error);
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/add_vms_dialog.h"

#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"

namespace sliceboard {
namespace {

std::vector<SuggestEditor::Suggestion> allProfiles(const Catalog &catalog)
{
    std::vector<SuggestEditor::Suggestion> result;
    for (const VgpuType &type : catalog.allTypes())
        result.push_back({toQString(type.name), toQString(type.name)});
    return result;
}

} // namespace

AddVmsDialog::AddVmsDialog(const Facts &facts, const QString &profile, QWidget *parent)
    : CheckedDialog(tr("Add VMs"), tr("Add"), parent),
      m_facts(facts),
      m_names(QStringLiteral("vm"), 10'000, this),
      m_request(new ChoiceEditor),
      m_profile(new SuggestEditor([facts] { return allProfiles(facts.catalog()); })),
      m_guestOs(new QLineEdit(this)),
      m_driver(choiceOf<DriverKind>()),
      m_release(new SuggestEditor([facts] { return releaseSuggestions(facts.catalog()); }, tr("Not entered"))),
      m_driverHint(new QLabel(this)),
      m_firmware(choiceOf<Firmware>(tr("Not entered"))),
      m_memory(new QLineEdit(this)),
      m_reserveAll(new QCheckBox(tr("Reserve all guest memory"), this)),
      m_mmio(new QLineEdit(this))
{
    m_request->addChoice(tr("Nothing yet"), int(Request::Nothing));
    m_request->addChoice(tr("A vGPU"), int(Request::Vgpu));
    m_request->addChoice(tr("A whole GPU (passthrough)"), int(Request::WholeGpu));
    createFields();
    m_profile->setValue(profile);
    m_request->setValue(int(profile.isEmpty() ? Request::Nothing : Request::Vgpu));
    m_firmware->setValue(int(Firmware::Efi));
    m_reserveAll->setChecked(true);
    m_names.pickFreeNumber(m_facts);
    connectFields();
    suitDriver();
}

NewVms AddVmsDialog::result() const
{
    NewVms wanted;
    wanted.count = m_names.count->value();
    wanted.prefix = m_names.prefixText();
    wanted.firstNumber = m_names.firstNumber->value();
    wanted.digits = NumberedNames::kDigits;
    Vm &vm = wanted.likeness;
    vm.guestOs = m_guestOs->text().trimmed().toStdString();
    vm.guestDriver = {DriverKind(m_driver->currentValue().toInt()), m_release->currentValue().toStdString()};
    vm.firmware = choiceFrom<Firmware>(m_firmware->currentValue());
    vm.memory = memoryFrom(m_memory->text());
    vm.reserveAll = m_reserveAll->isChecked();
    vm.mmio = memoryFrom(m_mmio->text());
    if (request() != Request::Nothing) {
        Device device;
        device.kind = request() == Request::Vgpu ? DeviceKind::Vgpu : DeviceKind::Passthrough;
        if (request() == Request::Vgpu)
            device.profile = m_profile->currentValue().toStdString();
        vm.devices.push_back(device);
    }
    return wanted;
}

void AddVmsDialog::createFields()
{
    m_driverHint->setWordWrap(true);
    m_memory->setPlaceholderText(tr("Not entered"));
    m_mmio->setPlaceholderText(tr("Not entered"));
    m_guestOs->setPlaceholderText(tr("Not entered"));
    addRow(tr("&Number of VMs:"), m_names.count);
    addRow(tr("Name &prefix:"), m_names.prefix);
    addRow(tr("&First number:"), m_names.firstNumber);
    addRow(tr("&Ask for:"), m_request, m_request->control());
    addRow(tr("P&rofile:"), m_profile, m_profile->control());
    addRow(tr("&Guest OS:"), m_guestOs);
    addRow(tr("NVIDIA &driver in the guest:"), m_driver, m_driver->control());
    addRow({}, m_driverHint);
    addRow(tr("Driver re&lease:"), m_release, m_release->control());
    addRow(tr("Firm&ware:"), m_firmware, m_firmware->control());
    addRow(tr("&Memory:"), m_memory);
    addRow({}, m_reserveAll);
    addRow(tr("64-bit MM&IO:"), m_mmio);
}

void AddVmsDialog::connectFields()
{
    connect(m_request, &ValueEditor::edited, this, &AddVmsDialog::suitDriver);
    for (ChoiceEditor *choice : {m_driver, m_firmware})
        connect(choice, &ValueEditor::edited, this, &AddVmsDialog::check);
    for (QSpinBox *box : {m_names.count, m_names.firstNumber})
        connect(box, &QSpinBox::valueChanged, this, &AddVmsDialog::check);
    for (QLineEdit *line : {m_memory, m_mmio})
        connect(line, &QLineEdit::textChanged, this, &AddVmsDialog::check);
    for (SuggestEditor *editor : {m_profile, m_release})
        connect(qobject_cast<QComboBox *>(editor->control()), &QComboBox::editTextChanged, this, &AddVmsDialog::check);
    connect(m_names.prefix, &QLineEdit::textChanged, this, [this] {
        m_names.pickFreeNumber(m_facts);
        check();
    });
}

/// Each kind of device goes with one driver; proposed, not enforced.
void AddVmsDialog::suitDriver()
{
    const DriverKind suited = request() == Request::Vgpu ? DriverKind::Vgpu
        : request() == Request::WholeGpu                 ? DriverKind::DataCenter
                                                         : DriverKind::None;
    m_driver->setValue(int(suited));
    check();
}

void AddVmsDialog::check()
{
    const auto kind = DriverKind(m_driver->currentValue().toInt());
    m_profile->setEnabled(request() == Request::Vgpu);
    m_release->setEnabled(kind != DriverKind::None);
    m_driverHint->setText(whereItBelongs(kind));
    say(tr("Adds %1.").arg(m_names.summary()), errorText());
}

QString AddVmsDialog::errorText() const
{
    for (const QLineEdit *line : {m_memory, m_mmio})
        if (!line->text().trimmed().isEmpty() && !memoryFrom(line->text()))
            return tr("“%1” is no amount of memory. Write it as 16 GB or 512 MB.").arg(line->text());
    if (request() == Request::Vgpu && m_profile->currentValue().isEmpty())
        return tr("Choose a profile, or let the VMs ask for nothing yet.");
    std::uint32_t id = m_facts.design().lastId;
    const Edits edits = addVms(
        m_facts, [&id] { return ++id; }, result());
    return edits ? QString() : edits.error().text;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/facts/facts.h"
#include "model/operations/placing.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/verify_undo.h"

#include <QStringList>

namespace sliceboard::testing {

using sliceboard::shippedCatalog;

/// A document to try operations on, made from and shown as short texts. GPUs are called by letters in the order of
/// making, A first; all sit on host "esx01" unless another is named.
///
///   gpu("a100-pcie-40gb vgpu mixed-size [grid_a100-10c@0] [grid_a100-20c]")
///   vm("train-01", "passthrough on A; vgpu grid_a100-10c on B@20; vgpu grid_a100-10c; dynamic a100-pcie-40gb")
class Workbench {
public:
    Workbench() { host("esx01", cluster("ml-a")); }

    ClusterId cluster(const std::string &name)
    {
        Cluster made;
        made.id = m_lastCluster = {m_document.newId()};
        made.name = name;
        insert({NodeKind::Cluster, int(design().clusters.size())}, made);
        return made.id;
    }

    HostId host(const std::string &name, ClusterId in)
    {
        Host made;
        made.id = m_lastHost = {m_document.newId()};
        made.name = name;
        const int row = m_document.index().place(in.value).row;
        insert({NodeKind::Host, int(design().clusters[std::size_t(row)].hosts.size()), -1, row}, made);
        return made.id;
    }

    /// On the host made last.
    GpuId gpu(const QString &text)
    {
        const QStringList words = text.split(u' ');
        Gpu made;
        made.id = {m_document.newId()};
        made.address = QStringLiteral("0000:%1:00.0").arg(0x10 + m_gpus.size(), 2, 16, QLatin1Char('0')).toStdString();
        made.model = words[0].toStdString();
        for (const QString &word : words.mid(1))
            readGpuWord(made, word);
        const Place above = m_document.index().place(m_lastHost.value);
        const int row = int(facts().host(m_lastHost)->gpus.size());
        insert({NodeKind::Gpu, row, above.row, above.cluster}, made);
        m_gpus.push_back(made.id);
        return made.id;
    }

    VmId vm(const std::string &name, const QString &devices)
    {
        Vm made;
        made.id = {m_document.newId()};
        made.name = name;
        for (const QString &text : devices.split(QStringLiteral("; "), Qt::SkipEmptyParts))
            made.devices.push_back(device(text));
        insert({NodeKind::Vm, int(design().vms.size())}, made);
        return made.id;
    }

    Document &document() { return m_document; }
    const Design &design() const { return m_document.design(); }
    Facts facts() const { return {shippedCatalog(), m_document.design(), m_document.index(), QDate(2026, 7, 1)}; }
    GpuId gpuNamed(QChar letter) const { return m_gpus[std::size_t(letter.unicode() - u'A')]; }

    /// "A whole", "A slot", "A slot @20", "A slot grid_a100-10c@20".
    DropTarget target(const QString &text) const
    {
        const QStringList words = text.split(u' ');
        DropTarget made;
        made.gpu = gpuNamed(words[0][0]);
        made.zone = words[1] == QLatin1String("whole") ? DropTarget::Zone::WholeGpu : DropTarget::Zone::Slot;
        if (words.size() > 2)
            readSeat(words[2], made.profile, made.at);
        return made;
    }

    /// Use, mode and reservations.
    QString shown(GpuId id) const
    {
        const Gpu &gpu = *facts().gpu(id);
        QString text = spelt(spelling(gpu.use));
        if (gpu.use == GpuUse::Vgpu)
            text += u' ' + spelt(spelling(gpu.vgpuMode));
        for (const Reservation &reservation : gpu.reservations)
            text += u" ["_qs + seat(reservation.profile, reservation.at) + u']';
        return text;
    }

    /// Devices as vm() takes them.
    QString shown(VmId id) const
    {
        QStringList texts;
        for (const Device &device : facts().vm(id)->devices)
            texts.append(shown(device));
        return texts.join(QStringLiteral("; "));
    }

    /// Runs the edits of an operation as one step and back and forth again. What is wrong, or the refusal, or empty.
    QString run(Edits edits)
    {
        if (!edits)
            return edits.error().text;
        return undoFault(m_document, std::move(*edits));
    }

private:
    static QString spelt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

    static QString seat(const std::string &profile, std::optional<int> at)
    {
        return QString::fromStdString(profile) + (at ? QStringLiteral("@%1").arg(*at) : QString());
    }

    static void readSeat(const QString &text, std::string &profile, std::optional<int> &at)
    {
        const qsizetype sign = text.indexOf(u'@');
        profile = text.left(sign).toStdString();
        if (sign >= 0)
            at = text.mid(sign + 1).toInt();
    }

    static void readGpuWord(Gpu &gpu, const QString &word)
    {
        if (word.startsWith(u'[')) {
            Reservation &made = gpu.reservations.emplace_back();
            readSeat(word.mid(1, word.size() - 2), made.profile, made.at);
        } else if (const auto use = fromSpelling<GpuUse>(word.toStdString())) {
            gpu.use = *use;
        } else {
            gpu.vgpuMode = fromSpelling<VgpuMode>(word.toStdString()).value();
        }
    }

    Device device(const QString &text) const
    {
        const QStringList sides = text.split(QStringLiteral(" on "));
        const QStringList words = sides[0].split(u' ');
        Device made;
        made.kind = words[0] == QLatin1String("vgpu")  ? DeviceKind::Vgpu
            : words[0] == QLatin1String("passthrough") ? DeviceKind::Passthrough
                                                       : DeviceKind::DynamicPassthrough;
        if (words.size() > 1)
            made.profile = words[1].toStdString();
        if (sides.size() > 1) {
            std::string letter;
            readSeat(sides[1], letter, made.at);
            made.gpu = gpuNamed(QLatin1Char(letter[0]));
        }
        return made;
    }

    QString shown(const Device &device) const
    {
        QString text = device.kind == DeviceKind::Vgpu ? QStringLiteral("vgpu")
            : device.kind == DeviceKind::Passthrough   ? QStringLiteral("passthrough")
                                                       : QStringLiteral("dynamic");
        if (!device.profile.empty())
            text += u' ' + QString::fromStdString(device.profile);
        if (device.gpu) {
            const auto letter = std::ranges::find(m_gpus, *device.gpu) - m_gpus.begin();
            text += u" on "_qs + seat(std::string(1, char('A' + letter)), device.at);
        }
        return text;
    }

    template <class T> void insert(const Place &at, const T &node)
    {
        sliceboard::run(m_document, QStringLiteral("build"), {Insert{at, node}});
    }

    Document m_document;
    ClusterId m_lastCluster;
    HostId m_lastHost;
    std::vector<GpuId> m_gpus;
};

} // namespace sliceboard::testing

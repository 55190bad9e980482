// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <span>

namespace sliceboard {
namespace {

QString pick(std::span<const char *const> names, auto value)
{
    return QCoreApplication::translate("Texts", names[std::size_t(value)]);
}

} // namespace

QString toText(GpuUse use)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Unassigned"),
                                      QT_TRANSLATE_NOOP("Texts", "Passthrough"), QT_TRANSLATE_NOOP("Texts", "vGPU")};
    return pick(names, use);
}

QString toText(VgpuMode mode)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Same size"), QT_TRANSLATE_NOOP("Texts", "Mixed size"),
                                      QT_TRANSLATE_NOOP("Texts", "Multi-instance (MIG)")};
    return pick(names, mode);
}

QString toText(HostGraphics graphics)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Shared"),
                                      QT_TRANSLATE_NOOP("Texts", "Shared Direct")};
    return pick(names, graphics);
}

QString toText(GpuGraphics graphics)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Basic"), QT_TRANSLATE_NOOP("Texts", "Shared"),
                                      QT_TRANSLATE_NOOP("Texts", "Direct"),
                                      QT_TRANSLATE_NOOP("Texts", "Shared Direct")};
    return pick(names, graphics);
}

QString toText(AssignmentPolicy policy)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Performance (spread)"),
                                      QT_TRANSLATE_NOOP("Texts", "Consolidation (fill)")};
    return pick(names, policy);
}

QString toText(DriverKind kind)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "None"),
                                      QT_TRANSLATE_NOOP("Texts", "Data Center driver"),
                                      QT_TRANSLATE_NOOP("Texts", "vGPU Manager"),
                                      QT_TRANSLATE_NOOP("Texts", "vGPU guest driver")};
    return pick(names, kind);
}

QString toText(ManagerPackage package)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "NVD-AIE (compute)"),
                                      QT_TRANSLATE_NOOP("Texts", "NVD-VGPU (graphics)")};
    return pick(names, package);
}

QString toText(Firmware firmware)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "BIOS"), QT_TRANSLATE_NOOP("Texts", "EFI")};
    return pick(names, firmware);
}

QString toText(BootDevice device)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Disk"), QT_TRANSLATE_NOOP("Texts", "USB or SD card"),
                                      QT_TRANSLATE_NOOP("Texts", "Network or SAN")};
    return pick(names, device);
}

QString toText(Scheduler scheduler)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Best effort"),
                                      QT_TRANSLATE_NOOP("Texts", "Equal share"),
                                      QT_TRANSLATE_NOOP("Texts", "Fixed share")};
    return pick(names, scheduler);
}

QString toText(LicenseSystem system)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "NVIDIA License System (CLS or DLS)"),
                                      QT_TRANSLATE_NOOP("Texts", "Legacy licence server")};
    return pick(names, system);
}

QString toText(LicenseEdition edition)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "RTX Virtual Workstation (vWS)"),
                                      QT_TRANSLATE_NOOP("Texts", "Virtual PC (vPC)"),
                                      QT_TRANSLATE_NOOP("Texts", "Virtual Applications (vApps)"),
                                      QT_TRANSLATE_NOOP("Texts", "AI Enterprise")};
    return pick(names, edition);
}

QString toText(DrsLevel level)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "DRS off"), QT_TRANSLATE_NOOP("Texts", "Manual"),
                                      QT_TRANSLATE_NOOP("Texts", "Partially automated"),
                                      QT_TRANSLATE_NOOP("Texts", "Fully automated")};
    return pick(names, level);
}

QString toText(VmNeed need)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "vMotion"),
                                      QT_TRANSLATE_NOOP("Texts", "Restart by vSphere HA"),
                                      QT_TRANSLATE_NOOP("Texts", "Fault Tolerance"),
                                      QT_TRANSLATE_NOOP("Texts", "Snapshots"),
                                      QT_TRANSLATE_NOOP("Texts", "Snapshots with memory"),
                                      QT_TRANSLATE_NOOP("Texts", "Suspend and resume"),
                                      QT_TRANSLATE_NOOP("Texts", "Site Recovery"),
                                      QT_TRANSLATE_NOOP("Texts", "Peer-to-peer CUDA over NVLink"),
                                      QT_TRANSLATE_NOOP("Texts", "GPUDirect RDMA or Storage"),
                                      QT_TRANSLATE_NOOP("Texts", "Unified memory (enable_uvm)"),
                                      QT_TRANSLATE_NOOP("Texts", "CUDA debugging (enable_debugging)"),
                                      QT_TRANSLATE_NOOP("Texts", "CUDA profiling (enable_profiling)"),
                                      QT_TRANSLATE_NOOP("Texts", "Adding and removing GPUs while it runs")};
    return pick(names, need);
}

QString toText(PowerState state)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Powered on"),
                                      QT_TRANSLATE_NOOP("Texts", "Powered off")};
    return pick(names, state);
}

QString toText(DeviceKind kind)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Passthrough"),
                                      QT_TRANSLATE_NOOP("Texts", "Dynamic passthrough"),
                                      QT_TRANSLATE_NOOP("Texts", "vGPU")};
    return pick(names, kind);
}

QString toText(Sharing sharing)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Texts", "Time-sliced"), QT_TRANSLATE_NOOP("Texts", "MIG"),
                                      QT_TRANSLATE_NOOP("Texts", "MIG, time-sliced")};
    return pick(names, sharing);
}

QString toText(const Driver &driver)
{
    const QString kind = toText(driver.kind);
    if (driver.kind == DriverKind::None || driver.release.empty())
        return kind;
    return QStringLiteral("%1 %2").arg(kind, QString::fromStdString(driver.release));
}

QString joined(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all << QString::fromStdString(word);
    return all.join(QStringLiteral(", "));
}

QString toText(Mebibytes amount)
{
    const QLocale locale;
    return amount.value % 1024 == 0 ? QStringLiteral("%1 GB").arg(locale.toString(amount.wholeGib()))
                                    : QStringLiteral("%1 MB").arg(locale.toString(amount.value));
}

std::optional<Mebibytes> memoryFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
                                                "^\\s*([0-9][0-9.,' \\x{a0}\\x{202f}]*?)\\s*([MGT])?i?B?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    bool ok = match.hasMatch();
    double number = ok ? QLocale().toDouble(match.captured(1).trimmed(), &ok) : 0;
    if (match.hasMatch() && !ok)
        number = QLocale::c().toDouble(match.captured(1).trimmed(), &ok);
    const QString unit = match.captured(2).toUpper();
    const double mib = number * (unit == u"M" ? 1 : unit == u"T" ? 1024 * 1024 : 1024);
    if (!ok || mib < 0 || mib > 1e12 || std::floor(mib) != mib)
        return {};
    return Mebibytes{std::int64_t(mib)};
}

QString requestText(const Device &device)
{
    const QString profile = QString::fromStdString(device.profile);
    if (device.kind == DeviceKind::Vgpu)
        return profile.isEmpty() ? QCoreApplication::translate("Texts", "vGPU, no profile yet") : profile;
    if (device.kind == DeviceKind::Passthrough || profile.isEmpty())
        return QCoreApplication::translate("Texts", "Whole GPU");
    return QCoreApplication::translate("Texts", "Whole GPU: %1").arg(profile);
}

QString whereItBelongs(DriverKind kind)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Texts",
                          "A VM with a GPU needs a driver in its guest: the Data Center driver for a "
                          "passthrough GPU, the vGPU guest driver for a vGPU."),
        QT_TRANSLATE_NOOP("Texts",
                          "Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O)."),
        QT_TRANSLATE_NOOP("Texts", "Belongs on the ESXi host that serves vGPUs, never in a guest."),
        QT_TRANSLATE_NOOP("Texts",
                          "Belongs in the guest of a VM that has a vGPU; it must be compatible with the "
                          "vGPU Manager on the host.")};
    return pick(texts, kind);
}

} // namespace sliceboard

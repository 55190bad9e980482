// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/exports/scripts/quoting.h"
#include "model/plan/plan_work.h"
#include "tests/support/script_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sliceboard::testing {

inline QByteArray asText(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

/// An estate as tests/tools/vcenter/gpusim takes and tells it: what of a design a vCenter shows.
class EstateJson {
public:
    static QJsonObject of(const Design &design)
    {
        QJsonArray hosts;
        for (const Cluster &cluster : design.clusters)
            for (const Host &each : cluster.hosts)
                hosts.append(host(each));
        QJsonArray vms;
        for (const Vm &each : design.vms)
            vms.append(vm(design, each));
        return {{QStringLiteral("hosts"), hosts}, {QStringLiteral("vms"), vms}};
    }

private:
    static QString text(std::string_view words) { return QString::fromUtf8(words.data(), qsizetype(words.size())); }

    static QJsonObject host(const Host &host)
    {
        QJsonArray gpus;
        for (const Gpu &gpu : host.gpus)
            gpus.append(QJsonObject{
                {QStringLiteral("address"), text(gpu.address)},
                {QStringLiteral("mode"),
                 gpu.use != GpuUse::Vgpu                   ? QString()
                     : gpu.vgpuMode == VgpuMode::MixedSize ? QStringLiteral("mixedSize")
                                                           : QStringLiteral("sameSize")},
                {QStringLiteral("passthrough"), isPassthroughOn(gpu)},
            });
        const bool isShared = host.graphics == HostGraphics::Shared;
        return {{QStringLiteral("name"), text(vCenterName(host.name))},
                {QStringLiteral("graphics"), isShared ? QStringLiteral("shared") : QStringLiteral("sharedDirect")},
                {QStringLiteral("policy"), text(spelling(host.assignmentPolicy))},
                {QStringLiteral("gpus"), gpus}};
    }

    static QJsonObject vm(const Design &design, const Vm &vm)
    {
        QStringList vgpus;
        QStringList fixed;
        QString home;
        for (const Cluster &cluster : design.clusters)
            for (const Host &host : cluster.hosts) {
                if (vm.host == host.id)
                    home = text(vCenterName(host.name));
                for (const Gpu &gpu : host.gpus)
                    for (const Device &device : vm.devices)
                        if (device.gpu == gpu.id && device.kind == DeviceKind::Passthrough)
                            fixed.append(text(gpu.address));
            }
        for (const Device &device : vm.devices)
            if (device.kind == DeviceKind::Vgpu)
                vgpus.append(text(device.profile));
        vgpus.sort();
        QJsonObject extra;
        if (vm.mmio)
            extra = {{QStringLiteral("pciPassthru.use64bitMMIO"), QStringLiteral("TRUE")},
                     {QStringLiteral("pciPassthru.64bitMMIOSizeGB"), QString::number(vm.mmio->wholeGib())}};
        return {{QStringLiteral("name"), text(vCenterName(vm.name))},
                {QStringLiteral("host"), home},
                {QStringLiteral("on"), vm.power == PowerState::On},
                {QStringLiteral("memory"), int(vm.memory.value_or(Mebibytes::fromGib(4)).value)},
                {QStringLiteral("locked"), vm.reserveAll},
                {QStringLiteral("vgpus"), QJsonArray::fromStringList(vgpus)},
                {QStringLiteral("fixed"), QJsonArray::fromStringList(fixed)},
                {QStringLiteral("extra"), extra}};
    }
};

/// A vCenter with the hosts, GPUs and VMs of a design, for the time of a test.
class SimulatedVcenter {
public:
    /// Why there is none here, or empty. Builds what is needed on the first call.
    static QString missing()
    {
        for (const char *tool : {"go", "jq", "sh"})
            if (!hasTool(tool))
                return QStringLiteral("%1 is not installed").arg(QLatin1String(tool));
        if (!QFile::exists(QStringLiteral("/usr/share/gocode/src/github.com/vmware/govmomi")))
            return QStringLiteral("golang-github-vmware-govmomi-dev is not installed");
        QProcess build;
        build.setProcessChannelMode(QProcess::MergedChannels);
        build.start(QStringLiteral(TOOLS_SOURCE "/vcenter/build.sh"), {QStringLiteral(TOOLS_FOLDER)});
        if (!build.waitForFinished(280000) || build.exitCode() != 0)
            qFatal("the simulator does not build: %s", build.readAll().constData());
        return {};
    }

    explicit SimulatedVcenter(const Design &design)
    {
        const QByteArray estate = QJsonDocument(EstateJson::of(design)).toJson();
        m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_simulator.start(QStringLiteral(TOOLS_FOLDER "/gpusim"),
                          {written(m_folder, QStringLiteral("estate.json"), estate.toStdString())});
        m_vcenter = nextLine();
        m_other = nextLine();
    }
    ~SimulatedVcenter()
    {
        m_simulator.terminate();
        m_simulator.waitForFinished();
    }

    /// Runs an exported script with the stand-in for govc first on the path. `fails` names a command that then fails.
    ToolRun run(const std::string &script, const QStringList &arguments, const QString &fails = {})
    {
        QFile::remove(logFile());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           QStringLiteral(TOOLS_FOLDER ":") + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("GOVC_URL"), m_vcenter);
        environment.insert(QStringLiteral("GPUSIM_URL"), m_other);
        environment.insert(QStringLiteral("GOVC_STANDIN_LOG"), logFile());
        environment.insert(QStringLiteral("GOVC_STANDIN_FAILS"), fails);
        const QString path = written(m_folder, QStringLiteral("script.sh"), script);
        return runTool(QStringLiteral("sh"), QStringList{path} + arguments, environment);
    }

    QJsonObject state() const
    {
        const ToolRun told = runTool(QStringLiteral(TOOLS_FOLDER "/gpusim"), {QStringLiteral("state"), m_other});
        return QJsonDocument::fromJson(told.out.toUtf8()).object();
    }

    /// What a person does in the vSphere Client: a "vm" or "host" of this name is gone.
    void destroy(const QString &kind, const QString &name)
    {
        const ToolRun run =
            runTool(QStringLiteral(TOOLS_FOLDER "/gpusim"), {QStringLiteral("destroy"), m_vcenter, kind, name});
        if (run.exitCode != 0)
            qFatal("%s", qPrintable(run.out));
    }

    /// Commands of the last run that change something.
    QStringList changes() const
    {
        QFile log(logFile());
        QStringList found;
        if (log.open(QIODevice::ReadOnly))
            for (const QString &line : QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts))
                if (!line.startsWith(u"[\"vm.info\"") && !line.startsWith(u"[\"host.info\""))
                    found.append(line);
        return found;
    }

private:
    QString logFile() const { return m_folder.filePath(QStringLiteral("log")); }
    QString nextLine()
    {
        while (!m_simulator.canReadLine() && m_simulator.waitForReadyRead(60000)) {
        }
        return QString::fromUtf8(m_simulator.readLine()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_simulator;
    QString m_vcenter;
    QString m_other;
};

} // namespace sliceboard::testing

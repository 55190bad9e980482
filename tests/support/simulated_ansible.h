// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/simulated_vcenter.h"

namespace sliceboard::testing {

/// Runs exported playbooks with the stand-in for community.vmware on the estate of a design.
class SimulatedAnsible {
public:
    static QString missing()
    {
        return hasTool("ansible-playbook") ? QString() : QStringLiteral("ansible-playbook is not installed");
    }

    explicit SimulatedAnsible(const Design &design)
    {
        written(m_folder, QStringLiteral("estate.json"), QJsonDocument(EstateJson::of(design)).toJson().toStdString());
    }

    /// `fails` names a module that then fails.
    ToolRun run(const OutputFile &playbook, const QJsonObject &variables, const QString &fails = {})
    {
        QFile::remove(logFile());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ANSIBLE_COLLECTIONS_PATH"), QStringLiteral(TOOLS_SOURCE "/ansible"));
        environment.insert(QStringLiteral("ANSIBLE_HOME"), m_folder.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("ANSIBLE_LOCAL_TEMP"), m_folder.filePath(QStringLiteral("local")));
        environment.insert(QStringLiteral("ANSIBLE_REMOTE_TEMP"), m_folder.filePath(QStringLiteral("remote")));
        environment.insert(QStringLiteral("ANSIBLE_NOCOLOR"), QStringLiteral("1"));
        environment.insert(QStringLiteral("ANSIBLE_PYTHON_INTERPRETER"), QStringLiteral("/usr/bin/python3"));
        environment.insert(QStringLiteral("ANSIBLE_PIPELINING"), QStringLiteral("1"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("SLICEBOARD_ESTATE"), estateFile());
        environment.insert(QStringLiteral("SLICEBOARD_FAILS"), fails);
        const QString path = written(m_folder, QString::fromStdString(playbook.name), playbook.bytes);
        const QString words = QString::fromUtf8(QJsonDocument(variables).toJson(QJsonDocument::Compact));
        return runTool(QStringLiteral("ansible-playbook"), {path, QStringLiteral("-e"), words}, environment, 280000);
    }

    QJsonObject state() const
    {
        QFile file(estateFile());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the estate is gone");
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    void setState(const QJsonObject &state)
    {
        written(m_folder, QStringLiteral("estate.json"), QJsonDocument(state).toJson().toStdString());
    }

    /// What modules changed in the last run, a line each.
    QString changes() const
    {
        QFile log(logFile());
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    }

private:
    QString estateFile() const { return m_folder.filePath(QStringLiteral("estate.json")); }
    QString logFile() const { return estateFile() + QStringLiteral(".log"); }

    QTemporaryDir m_folder;
};

} // namespace sliceboard::testing

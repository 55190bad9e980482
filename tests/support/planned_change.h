// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "model/formats/design_file.h"
#include "model/plan/planner.h"
#include "tests/support/shipped_catalog.h"

#include <functional>
#include <stdexcept>

namespace sliceboard::testing {

/// Any of the example designs of tests/data.
inline Design exampleFile(const char *name)
{
    auto loaded = loadDesignFile(QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(QLatin1String(name)));
    if (!loaded)
        throw std::runtime_error(loaded.error().toString().toStdString());
    return std::move(loaded->design);
}

/// A change from one design to another, with its plan and what exporters make of it.
class PlannedChange {
public:
    PlannedChange(const Design &before, Design after)
        : m_document(std::move(after)), m_checker(m_document, shippedCatalog())
    {
        m_checker.setToday(QDate(2026, 11, 23));
        m_plan = planChange(shippedCatalog(), before, m_document.design(), QDate(2026, 11, 23));
    }
    /// From the first worked example to the second: its VM with a vGPU moves to a host of its own.
    static PlannedChange example() { return {exampleFile("example-a"), exampleFile("example-b")}; }

    const ChangePlan &plan() const { return m_plan; }
    /// Keeps results of steps in the design that is to be.
    void note(const std::vector<StepResult> &results)
    {
        DesignFacts facts = m_document.design();
        facts.progress = {m_plan.fingerprint, results};
        run(m_document, {}, {Replace{{NodeKind::Design}, facts}});
    }

    std::vector<OutputFile> write(std::string_view id) const
    {
        const Exporter *exporter = exporterById(id);
        if (!exporter)
            throw std::runtime_error("no exporter " + std::string(id));
        auto files = exporter->write({.checker = m_checker, .plan = &m_plan, .cluster = {}});
        if (!files)
            throw std::runtime_error(files.error().toString().toStdString());
        return std::move(*files);
    }
    QString text(std::string_view id) const { return QString::fromStdString(write(id).front().bytes); }

private:
    Document m_document;
    Checker m_checker;
    ChangePlan m_plan;
};

/// The second worked example with this name for its vGPU VM and for one of its hosts, and the same for what is today.
inline PlannedChange exampleNamed(const std::string &name)
{
    Design before = exampleFile("example-a");
    Design after = exampleFile("example-b");
    before.vms[1].name = after.vms[1].name = name;
    after.clusters[0].hosts[1].name = name;
    after.name = name;
    return {before, std::move(after)};
}

} // namespace sliceboard::testing

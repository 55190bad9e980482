// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "model/formats/design_file.h"
#include "tests/support/design_builder.h"
#include "tests/support/random_design.h"
#include "tests/support/shipped_catalog.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace sliceboard::testing {

/// A design under a checker, with what exporters make of it.
class ExportedDesign {
public:
    explicit ExportedDesign(Design design) : m_document(std::move(design)), m_checker(m_document, shippedCatalog())
    {
        m_checker.setToday(QDate(2026, 11, 23));
    }

    const Design &design() const { return m_document.design(); }
    const Checker &checker() const { return m_checker; }
    Facts facts() const { return m_checker.facts(); }

    std::vector<OutputFile> write(std::string_view id, std::optional<ClusterId> cluster = {}, bool isDark = false) const
    {
        const Exporter *exporter = exporterById(id);
        if (!exporter)
            throw std::runtime_error("no exporter " + std::string(id));
        auto files = exporter->write({m_checker, nullptr, cluster, isDark});
        if (!files)
            throw std::runtime_error(files.error().toString().toStdString());
        return std::move(*files);
    }
    /// The only file of an export.
    std::string text(std::string_view id, std::optional<ClusterId> cluster = {}, bool isDark = false) const
    {
        const auto files = write(id, cluster, isDark);
        if (files.size() != 1)
            throw std::runtime_error("not one file");
        return files.front().bytes;
    }

private:
    Document m_document;
    Checker m_checker;
};

/// What shells, wikis, spreadsheets and XML are known to trip over, beside kNastyTexts.
inline constexpr const char *kHostileNames[] = {"$(touch pwned)",
                                                "`touch pwned`",
                                                "a; touch pwned #",
                                                "<script>alert(1)</script>",
                                                "a & b &amp; c",
                                                "]]> <!-- -->",
                                                "a | b",
                                                "```",
                                                "%%{init: {}}%%",
                                                "end",
                                                "#quot;",
                                                "style:#x;",
                                                "1. item",
                                                "_x0041_",
                                                "%title%",
                                                "=1+1",
                                                "=HYPERLINK(\"http://x\")",
                                                "-2+3",
                                                "@SUM(A1)",
                                                "\t=1",
                                                "\xe2\x80\xaetxt.exe", // right-to-left override
                                                "\xef\xbf\xbf", // no character
                                                "\x01\x02",
                                                "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"};

/// A design with such names, and very long ones, everywhere: one cluster, host, GPU and VM for each.
inline Design hostileDesign()
{
    std::vector<std::string> names(std::begin(kHostileNames), std::end(kHostileNames));
    names.insert(names.end(), std::begin(kNastyTexts), std::end(kNastyTexts));
    names.push_back(std::string(4000, 'W'));
    DesignBuilder builder;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string &name = names[i];
        if (i % 8 == 0)
            builder.cluster(name);
        builder.host(name).esxi("8.0.3").manager(i % 3 == 0 ? name : "17.4");
        builder.gpu(i % 5 == 0 ? name : "a100-pcie-40gb").setGpu([&](Gpu &gpu) { gpu.address = name; });
        builder.vgpuVm(name, i % 4 == 0 ? name : "grid_a100-10c", int(i)).os(name);
        if (i % 6 == 0)
            builder.vgpu(name);
    }
    Design design = builder;
    design.name = names.front();
    design.customer = names[3];
    design.author = names[4];
    design.change = {names[6], names[7], names[8], names[9], names[16]};
    return design;
}

inline Design emptyDesign() { return {}; }

/// 45 VMs on one GPU, and a host with more GPUs than a page is high.
inline Design crowdedDesign()
{
    DesignBuilder builder;
    builder.host("esx01").gpu("a16").vgpuVms(45, "nvidia_a16-1b", 0).host("esx02");
    for (int i = 1; i <= 40; ++i)
        builder.gpu("a100-pcie-40gb").vgpuVms(3, "grid_a100-10c", i);
    return builder;
}

/// A design that ships with the program, by the beginning of its file's name.
inline Design sampleDesign(const QString &name)
{
    auto loaded = loadDesignFile(QStringLiteral(RESOURCES_DIR "/samples/%1.sliceboard.yaml").arg(name));
    if (!loaded)
        throw std::runtime_error(loaded.error().toString().toStdString());
    return std::move(loaded->design);
}

} // namespace sliceboard::testing

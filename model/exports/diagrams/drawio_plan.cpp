// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/drawio_plan.h"

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

using Sizes = DrawioSizes;

constexpr int kMostCells = 640; ///< of contents on a page: with title block and legend it stays below 800
constexpr int kPartCells = 5; ///< host, its sign, marks, a line in place of GPUs
constexpr std::size_t kMostBlocks = 40; ///< of a GPU that are drawn
constexpr double kLowestBlock = 13; ///< height of a block with a text
constexpr double kHighestBar = 300; ///< a bar grows beyond only for the sake of its VMs
constexpr double kLowestBar = 34;
constexpr std::size_t kMostInColumns = 300; ///< entries or VMs on a page, each with a sign

int cellsOf(const DrawioGpu &gpu) { return 4 + 4 * int(gpu.drawn) + int(gpu.shownFree().size()); }

/// A bar as high as its VMs beside it and the text of its smallest block ask for.
DrawioGpu scaled(DiagramGpu card, double highest)
{
    DrawioGpu gpu{std::move(card), 1, 0};
    const std::size_t most = std::min(kMostBlocks, std::size_t(highest / Sizes::kVmPitch));
    gpu.drawn = gpu.card.blocks.size() <= most ? gpu.card.blocks.size() : most - 1;
    int smallest = gpu.card.units;
    for (std::size_t i = 0; i < gpu.drawn; ++i)
        smallest = std::min(smallest, gpu.card.blocks[i].range.size());
    const double units = gpu.card.units;
    const double rows = double(gpu.drawn < gpu.card.blocks.size() ? gpu.drawn + 1 : gpu.drawn);
    const double wanted = std::min(kLowestBlock / std::max(1, smallest), kHighestBar / units);
    const double unit = std::max({kLowestBar / units, rows * Sizes::kVmPitch / units, wanted});
    gpu.unit = std::min(std::ceil(unit * 4) / 4, highest / units);
    return gpu;
}

class Planner {
public:
    Planner(const ExportInput &input, const QRectF &body) : m_input(input), m_facts(input.checker.facts()), m_body(body)
    {
        m_columns = std::max(1, int((body.width() + Sizes::kBetween) / (Sizes::kColumn + Sizes::kBetween)));
    }

    DrawioPlan run(double overviewHead)
    {
        for (const Cluster &cluster : m_facts.design().clusters)
            if (!m_input.cluster || cluster.id == *m_input.cluster)
                addCluster(cluster);
        addWaiting();
        addOverviews(overviewHead);
        return std::move(m_plan);
    }

private:
    void addCluster(const Cluster &cluster)
    {
        m_cluster = &cluster;
        m_isOpen = false;
        if (cluster.hosts.empty())
            m_plan.entries.push_back({&cluster, 0});
        for (const Host &host : cluster.hosts)
            if (!m_input.isStopped())
                addHost(host);
    }

    double roomForBar() const { return m_body.height() - Sizes::kHostHead - Sizes::kGpuHead - Sizes::kMark - 12; }

    void addHost(const Host &host)
    {
        std::vector<DrawioGpu> gpus;
        double height = Sizes::kHostHead + Sizes::kInset;
        for (const Gpu &gpu : host.gpus) {
            gpus.push_back(scaled(diagramGpu(m_facts, gpu), roomForBar()));
            height += gpus.back().height() + Sizes::kGpuGap;
            m_plan.undrawn += int(gpus.back().card.blocks.size() - gpus.back().drawn);
        }
        if (!m_isOpen)
            addSheet();
        if (height > m_body.bottom() - m_y && m_y > m_body.top()
            && (height <= m_body.height() || gpus.empty() || !fits(gpus.front(), Sizes::kHostHead)))
            nextColumn();
        beginPart(host, true, gpus.empty() ? 0 : cellsOf(gpus.front()));
        for (DrawioGpu &gpu : gpus) {
            if (!part().gpus.empty() && (!fits(gpu, part().place.height()) || m_cells + cellsOf(gpu) > kMostCells))
                continuePart(host, cellsOf(gpu));
            add(std::move(gpu));
        }
        endPart();
    }

    bool fits(const DrawioGpu &gpu, double above) const
    {
        return m_y + above + gpu.height() + Sizes::kGpuGap + Sizes::kMark <= m_body.bottom();
    }

    DrawioPart &part() { return m_plan.sheets.back().parts.back(); }

    /// `cells`: those of its first GPU.
    void beginPart(const Host &host, bool isFirst, int cells)
    {
        if (m_cells + kPartCells + cells > kMostCells)
            addSheet();
        DrawioPart made;
        made.host = &host;
        made.isFirst = isFirst;
        made.place = {m_body.left() + m_column * (Sizes::kColumn + Sizes::kBetween), m_y, Sizes::kHost,
                      Sizes::kHostHead};
        m_plan.sheets.back().parts.push_back(std::move(made));
        m_cells += kPartCells;
    }

    void continuePart(const Host &host, int cells)
    {
        part().isLast = false;
        endPart();
        nextColumn();
        beginPart(host, false, cells);
    }

    void add(DrawioGpu gpu)
    {
        m_cells += cellsOf(gpu);
        part().place.setHeight(part().place.height() + gpu.height() + Sizes::kGpuGap);
        part().gpus.push_back(std::move(gpu));
    }

    void endPart()
    {
        const double mark = part().isLast ? 0 : Sizes::kMark;
        m_y = part().place.bottom() + mark + Sizes::kHostGap;
    }

    void nextColumn()
    {
        m_y = m_body.top();
        if (++m_column >= m_columns)
            addSheet();
    }

    void addSheet()
    {
        DrawioSheet sheet;
        sheet.cluster = m_cluster;
        sheet.isContinued = m_isOpen;
        m_plan.sheets.push_back(std::move(sheet));
        m_plan.entries.push_back({m_cluster, m_plan.sheets.size()});
        m_isOpen = true;
        m_cells = 0;
        m_column = 0;
        m_y = m_body.top();
    }

    bool isWaiting(const Vm &vm) const
    {
        if (m_input.cluster) {
            const Host *host = m_facts.hostOf(vm);
            if (!host || m_facts.index().clusterOf(host->id) != *m_input.cluster)
                return false;
        }
        return vm.devices.empty()
            || std::ranges::any_of(vm.devices, [](const Device &device) { return !device.gpu.has_value(); });
    }

    void addWaiting()
    {
        for (const Vm &vm : m_facts.design().vms)
            if (isWaiting(vm))
                m_plan.waiting.push_back(&vm);
        const std::size_t most = cellsInColumns(m_body, kWaitingWidth, kWaitingRow);
        for (std::size_t from = 0; from < m_plan.waiting.size(); from += most) {
            DrawioSheet sheet;
            sheet.kind = DrawioSheet::Kind::Waiting;
            sheet.isContinued = from > 0;
            sheet.from = from;
            sheet.to = std::min(from + most, m_plan.waiting.size());
            m_plan.sheets.push_back(std::move(sheet));
            m_plan.entries.push_back({nullptr, m_plan.sheets.size()});
        }
    }

    /// In front of all; the entries' sheets move back by as many.
    void addOverviews(double head)
    {
        std::vector<DrawioSheet> overviews;
        std::size_t from = 0;
        do {
            QRectF room = m_body;
            if (overviews.empty())
                room.setTop(room.top() + head);
            DrawioSheet sheet;
            sheet.kind = DrawioSheet::Kind::Overview;
            sheet.isContinued = from > 0;
            sheet.from = from;
            sheet.to = std::min(from + cellsInColumns(room, kEntryWidth, kEntryRow), m_plan.entries.size());
            from = sheet.to;
            overviews.push_back(std::move(sheet));
        } while (from < m_plan.entries.size());
        for (DrawioEntry &entry : m_plan.entries)
            entry.sheet = entry.sheet == 0 ? 0 : entry.sheet - 1 + overviews.size();
        m_plan.sheets.insert(m_plan.sheets.begin(), std::make_move_iterator(overviews.begin()),
                             std::make_move_iterator(overviews.end()));
    }

    const ExportInput &m_input;
    Facts m_facts;
    QRectF m_body;
    int m_columns = 1;
    DrawioPlan m_plan;
    const Cluster *m_cluster = nullptr;
    bool m_isOpen = false; ///< the last sheet is of this cluster
    int m_cells = 0; ///< of contents, on the last sheet
    int m_column = 0;
    double m_y = 0;
};

} // namespace

QRectF cellInColumns(std::size_t number, const QRectF &body, double width, double row)
{
    const std::size_t rows = std::max<std::size_t>(1, std::size_t(body.height() / row));
    return {body.left() + double(number / rows) * (width + Sizes::kBetween), body.top() + double(number % rows) * row,
            width, row - 4};
}

std::size_t cellsInColumns(const QRectF &body, double width, double row)
{
    const std::size_t rows = std::max<std::size_t>(1, std::size_t(body.height() / row));
    const auto columns = std::size_t((body.width() + Sizes::kBetween) / (width + Sizes::kBetween));
    return std::min(kMostInColumns, rows * std::max<std::size_t>(1, columns));
}

DrawioPlan planDrawio(const ExportInput &input, const QRectF &body, double overviewHead)
{
    return Planner(input, body).run(overviewHead);
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/drawio_frame.h"
#include "model/exports/diagrams/drawio_plan.h"

#include <QStringList>

#include <map>

namespace sliceboard {

/// Draws hosts with their GPUs, slices and VMs onto one page.
class DrawioHosts {
public:
    DrawioHosts(const Checker &checker, const DiagramPalette &palette, DrawioPage &page)
        : m_checker(checker), m_palette(palette), m_page(page)
    { }

    /// `before` and `after`: where a host that stands in several places is continued, as words.
    void draw(const DrawioPart &part, const QString &before, const QString &after, const QString &link);
    /// A VM that stands alone; `what` follows its name.
    void drawVm(const Vm &vm, const QString &what, const QRectF &place);

private:
    /// Where a GPU is drawn.
    struct Seat {
        QString host; ///< its name
        QString hostId; ///< its cell
        QPointF origin; ///< its place on the page
        QPointF at; ///< of the GPU in it
    };
    void drawGpu(const DrawioGpu &gpu, const Seat &seat);
    QRectF rectOf(const DrawioGpu &gpu, const UnitRange &range, int lane) const;
    QString drawBlock(const DrawioGpu &gpu, std::size_t number, const QString &gpuPath, const QString &gpuId);
    void drawFree(const DrawioGpu &gpu, const QString &gpuPath, const QString &gpuId);
    void drawVmsOf(const DrawioGpu &gpu, const QStringList &slices, const QRectF &bar);
    /// `bar`: that of the GPU, on the page.
    void connect(const DrawioGpu &gpu, std::size_t number, const QString &slice, const QRectF &bar);
    /// The sign of what has findings.
    void drawSign(const EntityRef &ref, const QPointF &at);

    const Checker &m_checker;
    const DiagramPalette &m_palette;
    DrawioPage &m_page;
    std::map<VmId, QString> m_vms; ///< cells of the part at hand
};

} // namespace sliceboard

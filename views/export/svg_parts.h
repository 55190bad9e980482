// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/rules/checker.h"
#include "views/painting/painted_parts.h"

#include <QByteArray>
#include <QPainter>

#include <vector>

namespace sliceboard {

/// What a group of shapes of an SVG is called.
struct PartName {
    QString title;
    QString description;
};

/// Leaves marks between the shapes that Qt writes, which nameParts() turns into groups: a painter knows of none.
class SvgParts : public PaintedParts {
public:
    SvgParts(QPainter &painter, const Checker &checker) : m_painter(painter), m_checker(checker) { }

    void begin(const EntityRef &ref) override;
    void beginBlock(GpuId gpu, const BlockCard &block) override;
    void end() override;
    /// In the order in which they began.
    const std::vector<PartName> &names() const { return m_names; }

private:
    void leaveMark(const QString &text);
    void add(PartName name);

    QPainter &m_painter;
    const Checker &m_checker;
    std::vector<PartName> m_names;
};

/// Makes what QSvgGenerator wrote fit for others: `whole` names it, marks become groups with their names, empty groups
/// go, fonts have a generic one to fall back to, and characters that XML cannot hold are left out.
Result<QByteArray> nameParts(const QByteArray &svg, const PartName &whole, const std::vector<PartName> &names);

} // namespace sliceboard

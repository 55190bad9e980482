// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/plans/plan_markup.h"

namespace sliceboard {

/// Lines of plain text, for terminals and for fields of tickets, which have no markup.
class PlainText : public PlanMarkup {
public:
    void begin(const QString &title) override;
    void heading(int level, const QString &text) override;
    void items(const QStringList &lines) override;
    void table(const QStringList &columns, const std::vector<Row> &rows) override;
    QString finish() override;

private:
    QString m_text;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "model/rules/finding.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace sliceboard {

/// Findings in plain words beside the field that they are about, each with a link to the findings panel.
class FindingsNote : public QWidget {
    Q_OBJECT

public:
    explicit FindingsNote(QWidget *parent = nullptr);

    /// Tab leads from this control to the links.
    void follow(QWidget *control) { m_before = control; }

    /// Shows the worst few and says how many more there are. Hidden when there are none.
    void show(std::vector<Finding> findings, const Facts &facts);

Q_SIGNALS:
    /// Finding::key() of the finding whose link was followed.
    void activated(const QString &key);

private:
    struct Line {
        Severity severity;
        QString text;
        QString key;
        bool operator==(const Line &) const = default;
    };

    void rebuild();
    QLabel *addLine(const Line &line);

    std::vector<Line> m_lines;
    std::size_t m_more = 0;
    QVBoxLayout *m_layout;
    QWidget *m_before = nullptr;
};

} // namespace sliceboard

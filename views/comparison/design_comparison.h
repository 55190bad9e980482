// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "views/comparison/change_marks.h"

#include <QTimer>

namespace sliceboard {

/// How the open design differs from another, kept true while it is edited.
class DesignComparison : public QObject {
    Q_OBJECT

public:
    /// `name`: what the other design is, as it can stand in a sentence: "lab.sliceboard.yaml", "revision 1a2b3c4".
    DesignComparison(Document &document, Design other, QString name, QObject *parent = nullptr);

    const Document &document() const { return m_document; }
    const Design &other() const { return m_other; }
    const QString &name() const { return m_name; }
    /// From the other design to the open one.
    const std::vector<EntityChange> &changes() const { return m_changes; }
    const ChangeMarks &marks() const { return m_marks; }

    /// Makes of an entity in the open design, as one step, what the other design has: brings it back, takes it away, or
    /// sets its facts. An error if what it refers to is not there.
    Result<void> takeOver(const EntityChange &change);

Q_SIGNALS:
    void changed();

private:
    void compare();

    Document &m_document;
    Design m_other;
    QString m_name;
    std::vector<EntityChange> m_changes;
    ChangeMarks m_marks;
    QTimer m_soon;
};

} // namespace sliceboard

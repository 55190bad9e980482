// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "views/comparison/change_marks.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace sliceboard {

/// How the open design differs from another, kept true while it is edited and somebody looks. Large designs are
/// compared on another thread.
class DesignComparison : public QObject {
    Q_OBJECT

public:
    /// `name`: what the other design is, as it can stand in a sentence: "lab.sliceboard.yaml", "revision 1a2b3c4".
    DesignComparison(Document &document, const Catalog &catalog, Design other, QString name, QObject *parent = nullptr);
    ~DesignComparison() override;

    const Document &document() const { return m_document; }
    const Catalog &catalog() const { return m_catalog; }
    const Design &other() const { return *m_other; }
    const QString &name() const { return m_name; }
    /// From the other design to the open one, as it was when they were compared last.
    const std::vector<EntityChange> &changes() const { return m_changes; }
    const ChangeMarks &marks() const { return m_marks; }
    /// Whether the outcome is still to come.
    bool isBusy() const { return m_isBusy; }

    /// While nobody looks, edits are not compared; the first look makes up for it.
    void setWatched(bool watched);

    /// What else has to be taken over, so that the change can be: what an entity stands in or refers to, and what
    /// refers to an entity that goes away. From the open design to the other.
    std::vector<EntityChange> needsFor(const EntityChange &change) const;
    /// Makes of an entity in the open design, as one step, what the other design has: brings it back, takes it away, or
    /// sets its facts; and the same with what needsFor() told. An error if what it refers to is not there.
    Result<void> takeOver(const EntityChange &change, std::vector<EntityChange> needs = {});

Q_SIGNALS:
    void changed();
    void busyChanged();

private:
    struct Outcome {
        std::vector<EntityChange> changes;
        ChangeMarks marks;
    };
    void compare();
    void compareAside();
    void takeFromAside();
    void take(Outcome outcome);

    Document &m_document;
    const Catalog &m_catalog;
    std::shared_ptr<const Design> m_other;
    QString m_name;
    std::vector<EntityChange> m_changes;
    ChangeMarks m_marks;
    QTimer m_soon;
    QFutureWatcher<Outcome> m_aside;
    bool m_isBusy = false;
    bool m_isWatched = true;
    bool m_isStale = false; ///< edited since the comparison began
};

} // namespace sliceboard

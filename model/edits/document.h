// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"

#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>
#include <span>
#include <vector>

namespace sliceboard {

/// A design with its index and its history. Nothing else may change a design.
///
/// Every edit is announced by aboutToApply() and applied(), with the same edit; settled() follows once per
/// transaction, undo or redo. No edit is ever announced as a reset; only load() is. Edits that come together have
/// aboutToApplyMany() before the first and appliedMany() behind the last of them, for those whom each single one costs.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Design design = {}, QObject *parent = nullptr);

    const Design &design() const { return m_design; }
    const DesignIndex &index() const { return m_index; }
    /// Tells the loaded design from every other one: ids carried out of the document, as by a drag, mean nothing in
    /// another. Changes with each load().
    const QUuid &identity() const { return m_identity; }

    /// Takes another design in place of this one and forgets the history.
    void load(Design design);
    /// The same with its index, which must be true.
    void load(Design design, DesignIndex index);

    /// A number that no node has had yet.
    std::uint32_t newId() { return ++m_design.lastId; }

    bool canUndo() const { return m_open == 0 && m_position > 0; }
    bool canRedo() const { return m_open == 0 && m_position < m_steps.size(); }
    void undo();
    void redo();
    /// Undoes or redoes until `position` steps are done.
    void goTo(std::size_t position);
    /// Number of steps that are done; those above can be redone.
    std::size_t position() const { return m_position; }
    std::size_t stepCount() const { return m_steps.size(); }
    QString stepName(std::size_t step) const { return m_steps[step].name; }

    /// Whether the design differs from the one last saved. Saving never clears the history.
    bool isModified() const { return m_cleanAt != qint64(m_position); }
    void setClean();
    void setNeverClean(); ///< for a recovered design, which no file holds

    /// Hears of each edit of a preview before and after it is applied.
    using Witness = std::function<void(const Edit &edit, bool isApplied)>;
    /// Applies edits without a notice, calls `look`, and takes them back: for previews. `look` must not edit.
    void whatIf(std::span<const Edit> edits, const std::function<void()> &look, const Witness &witness = {});

Q_SIGNALS:
    void aboutToApply(const sliceboard::Edit &edit);
    void applied(const sliceboard::Edit &edit);
    void aboutToApplyMany(std::span<const sliceboard::Edit> edits);
    void appliedMany();
    void settled();
    void aboutToLoad();
    void loaded();
    void cleanChanged(); ///< isModified() may have changed
    void historyChanged(); ///< names, number or position of the steps

private:
    friend class Transaction;
    /// `edits` bring the design to the other side of the step, in the order to apply them.
    struct Step {
        QString name;
        std::vector<Edit> edits;
    };

    /// Opens a transaction or one inside it; returns how many edits the outer ones have made so far.
    std::size_t begin(const QString &name);
    Edit run(Edit edit);
    /// Runs edits that come together; returns their inverses in the same order.
    std::vector<Edit> runAll(std::vector<Edit> edits);
    void flip(Step &step);
    void close();
    void rollBack(std::size_t mark);

    Design m_design;
    DesignIndex m_index;
    QUuid m_identity = QUuid::createUuid();
    std::vector<Step> m_steps;
    std::size_t m_position = 0;
    qint64 m_cleanAt = 0; ///< -1: no state of the history is the saved one
    Step m_current;
    int m_open = 0;
};

/// One undo step, made of edits. Undone by its destructor unless committed; may be nested: then the outermost one is
/// the undo step, and an inner one that is not committed takes back its own edits only.
class Transaction {
public:
    Transaction(Document &document, const QString &name);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void add(Edit edit);
    void add(std::vector<Edit> edits);
    void commit();

private:
    Document &m_document;
    std::size_t m_mark; ///< how many edits the step had before
    bool m_committed = false;
};

/// Runs edits as one undo step; does nothing if there are none.
void run(Document &document, const QString &name, std::vector<Edit> edits);

} // namespace sliceboard

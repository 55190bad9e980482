// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/edits/document.h"

#include "model/base/end_elsewhere.h"

#include <algorithm>
#include <utility>

namespace sliceboard {

Document::Document(Design design, QObject *parent) : QObject(parent), m_design(std::move(design))
{
    m_index.rebuild(m_design);
}

void Document::load(Design design)
{
    DesignIndex index;
    index.rebuild(design);
    load(std::move(design), std::move(index));
}

void Document::load(Design design, DesignIndex index)
{
    Q_ASSERT(m_open == 0);
    Q_EMIT aboutToLoad();
    std::swap(m_design, design);
    m_index = std::move(index);
    m_identity = QUuid::createUuid();
    m_steps.clear();
    m_position = 0;
    m_cleanAt = 0;
    Q_EMIT loaded();
    Q_EMIT historyChanged();
    Q_EMIT cleanChanged();
    const std::size_t vms = design.vms.size();
    endElsewhere(std::move(design), vms);
}

void Document::undo()
{
    if (canUndo())
        goTo(m_position - 1);
}

void Document::redo()
{
    if (canRedo())
        goTo(m_position + 1);
}

void Document::goTo(std::size_t position)
{
    Q_ASSERT(position <= m_steps.size());
    if (m_open > 0 || position == m_position)
        return;
    while (m_position > position)
        flip(m_steps[--m_position]);
    while (m_position < position)
        flip(m_steps[m_position++]);
    Q_EMIT settled();
    Q_EMIT historyChanged();
    Q_EMIT cleanChanged();
}

void Document::setClean()
{
    m_cleanAt = qint64(m_position);
    Q_EMIT cleanChanged();
}

void Document::setNeverClean()
{
    m_cleanAt = -1;
    Q_EMIT cleanChanged();
}

void Document::whatIf(std::span<const Edit> edits, const std::function<void()> &look, const Witness &witness)
{
    Q_ASSERT(m_open == 0);
    std::vector<Edit> inverses;
    inverses.reserve(edits.size());
    for (const Edit &edit : edits) {
        if (witness)
            witness(edit, false);
        inverses.push_back(apply(m_design, m_index, edit));
        if (witness)
            witness(edit, true);
    }
    look();
    for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse)
        static_cast<void>(apply(m_design, m_index, std::move(*inverse)));
}

std::size_t Document::begin(const QString &name)
{
    if (m_open++ == 0)
        m_current = {name, {}};
    return m_current.edits.size();
}

Edit Document::run(Edit edit)
{
    Q_EMIT aboutToApply(edit);
    Edit inverse = apply(m_design, m_index, edit);
    Q_EMIT applied(edit);
    return inverse;
}

std::vector<Edit> Document::runAll(std::vector<Edit> edits)
{
    std::vector<Edit> inverses;
    inverses.reserve(edits.size());
    Q_EMIT aboutToApplyMany(edits);
    for (Edit &edit : edits)
        inverses.push_back(run(std::move(edit)));
    Q_EMIT appliedMany();
    return inverses;
}

void Document::flip(Step &step)
{
    step.edits = runAll(std::exchange(step.edits, {}));
    std::ranges::reverse(step.edits);
}

void Document::rollBack(std::size_t mark)
{
    std::vector<Edit> &inverses = m_current.edits;
    while (inverses.size() > mark) {
        Edit inverse = std::move(inverses.back());
        inverses.pop_back();
        static_cast<void>(run(std::move(inverse)));
    }
}

void Document::close()
{
    if (--m_open > 0)
        return;
    Step step = std::exchange(m_current, {});
    if (!step.edits.empty()) {
        std::ranges::reverse(step.edits);
        if (m_cleanAt > qint64(m_position))
            m_cleanAt = -1;
        m_steps.resize(m_position);
        m_steps.push_back(std::move(step));
        ++m_position;
    }
    Q_EMIT settled();
    Q_EMIT historyChanged();
    Q_EMIT cleanChanged();
}

Transaction::Transaction(Document &document, const QString &name) : m_document(document), m_mark(document.begin(name))
{ }

Transaction::~Transaction()
{
    if (m_committed)
        return;
    m_document.rollBack(m_mark);
    m_document.close();
}

void Transaction::add(Edit edit) { m_document.m_current.edits.push_back(m_document.run(std::move(edit))); }

void Transaction::add(std::vector<Edit> edits)
{
    std::vector<Edit> inverses = m_document.runAll(std::move(edits));
    std::ranges::move(inverses, std::back_inserter(m_document.m_current.edits));
}

void Transaction::commit()
{
    Q_ASSERT(!m_committed);
    m_committed = true;
    m_document.close();
}

void run(Document &document, const QString &name, std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    Transaction transaction(document, name);
    transaction.add(std::move(edits));
    transaction.commit();
}

} // namespace sliceboard

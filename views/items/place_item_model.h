// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_session.h"

#include <QAbstractTableModel>
#include <QBasicTimer>

#include <unordered_map>

namespace sliceboard {

/// Where something could go: each GPU as a whole and by its best free slot, and for VMs each host. Those that break no
/// rule stand first, those that are impossible last, within that in the order of the design. Verdicts come in little by
/// little, what a place would bring when its row is first shown.
class PlaceItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, VerdictColumn, EffectColumn, ColumnCount };

    PlaceItemModel(Document &document, Checker &checker, DropSession &session, std::string preferred,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const BoardTarget &target(int row) const { return m_rows[std::size_t(row)].target; }
    /// False where it is there already.
    bool changesSomething(int row) const { return !preview(m_rows[std::size_t(row)]).edits.empty(); }
    bool isJudging() const { return m_judged < m_asked.size(); }

Q_SIGNALS:
    void judged(); ///< all of them

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Row {
        BoardTarget target;
        DropGrade grade = DropGrade::Impossible;
        mutable std::optional<DropPreview> preview;
    };

    void judgeSome();
    void judge(const EntityRef &ref);
    void add(BoardTarget target, DropGrade grade);
    const DropPreview &preview(const Row &row) const;
    QString placeText(const BoardTarget &target) const;

    Document &m_document;
    Checker &m_checker;
    DropSession &m_session;
    std::string m_preferred;
    std::vector<EntityRef> m_asked; ///< hosts and GPUs, in the order of the design
    std::size_t m_judged = 0; ///< of those
    std::vector<Row> m_rows;
    QBasicTimer m_timer;
};

} // namespace sliceboard

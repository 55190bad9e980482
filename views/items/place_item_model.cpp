// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/place_item_model.h"

#include "model/base/overload.h"
#include "views/painting/drop_painter.h"
#include "views/painting/marks.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr int kBudget = 8; ///< milliseconds per turn of the event loop

} // namespace

PlaceItemModel::PlaceItemModel(Document &document, Checker &checker, DropSession &session, std::string preferred,
                               QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_checker(checker),
      m_session(session),
      m_preferred(std::move(preferred))
{
    session.prefer(m_preferred);
    const bool takesHosts = std::holds_alternative<DraggedVms>(session.payload());
    for (const Cluster &cluster : document.design().clusters)
        for (const Host &host : cluster.hosts) {
            if (takesHosts && !host.gpus.empty())
                m_asked.push_back(host.id);
            for (const Gpu &gpu : host.gpus)
                m_asked.push_back(gpu.id);
        }
    judgeSome();
}

void PlaceItemModel::judgeSome()
{
    QElapsedTimer timer;
    timer.start();
    while (isJudging() && timer.elapsed() < kBudget)
        judge(m_asked[m_judged++]);
    if (isJudging()) {
        m_timer.start(0, this);
        return;
    }
    m_timer.stop();
    Q_EMIT judged();
}

void PlaceItemModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        judgeSome();
}

void PlaceItemModel::judge(const EntityRef &ref)
{
    if (ref.kind == EntityKind::Host) {
        const HostId host{ref.id};
        return add(host, previewDrop(m_document, m_checker, m_session.payload(), host, m_preferred).grade());
    }
    const Gpu *gpu = m_checker.facts().gpu({ref.id});
    if (!gpu)
        return;
    const GpuTargets &targets = m_session.targets(*gpu);
    // What is asked for first.
    const bool slotFirst = m_session.preferredZone() == Zone::Slot;
    for (const bool slot : {slotFirst, !slotFirst})
        if (slot)
            add(DropTarget{gpu->id, Zone::Slot, targets.profile, {}}, targets.slot);
        else if (targets.hasWhole)
            add(DropTarget{gpu->id, Zone::WholeGpu, {}, {}}, targets.whole);
}

void PlaceItemModel::add(BoardTarget target, DropGrade grade)
{
    const auto at = std::ranges::upper_bound(m_rows, grade, {}, &Row::grade);
    const int row = int(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, Row{std::move(target), grade, {}});
    endInsertRows();
}

int PlaceItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PlaceItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const DropPreview &PlaceItemModel::preview(const Row &row) const
{
    if (!row.preview)
        row.preview = previewDrop(m_document, m_checker, m_session.payload(), row.target, m_preferred);
    return *row.preview;
}

QString PlaceItemModel::placeText(const BoardTarget &target) const
{
    const Facts facts = m_checker.facts();
    return std::visit(
        Overload{[&](const DropTarget &on) {
                     const QString path = QString::fromStdString(facts.path(on.gpu));
                     if (on.zone == Zone::WholeGpu)
                         return tr("%1, whole GPU").arg(path);
                     return on.profile.empty() ? tr("%1, slot").arg(path)
                                               : tr("%1, slot %2").arg(path, QString::fromStdString(on.profile));
                 },
                 [&](HostId host) { return tr("%1, fill its GPUs").arg(QString::fromStdString(facts.path(host))); },
                 [&](VmId vm) { return QString::fromStdString(facts.path(vm)); }},
        target);
}

QVariant PlaceItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == VerdictColumn)
        return iconOf(markOf(row.grade), Theme::of(QGuiApplication::palette()));
    if (role == Qt::ToolTipRole)
        return preview(row).sentence();
    if (role == Qt::AccessibleTextRole && index.column() == PlaceColumn)
        return placeText(row.target) + u". "_qs + toText(row.grade);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == PlaceColumn)
        return placeText(row.target);
    if (index.column() == VerdictColumn)
        return toText(row.grade);
    const DropPreview &brings = preview(row);
    QStringList parts{brings.effect, brings.turn, QString(brings.message).replace(u'\n', u' ')};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

QVariant PlaceItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PlaceColumn ? tr("Place") : section == VerdictColumn ? tr("Verdict") : tr("What it brings");
}

} // namespace sliceboard

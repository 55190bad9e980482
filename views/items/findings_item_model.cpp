// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/findings_item_model.h"

#include "model/base/end_elsewhere.h"
#include "model/rules/rule.h"
#include "views/items/severity_icon.h"

#include <QCoreApplication>
#include <QFont>

#include <unordered_set>
#include <utility>

namespace sliceboard {
namespace {

/// From here on one reset is cheaper than as many row changes through a sorting proxy.
constexpr std::size_t kResetAbove = 500;

bool renames(const Design &design, const Replace &edit)
{
    if (const auto *host = std::get_if<HostFacts>(&edit.contents))
        return hostAt(design, edit.at)->name != host->name;
    if (const auto *cluster = std::get_if<ClusterFacts>(&edit.contents))
        return clusterAt(design, edit.at)->name != cluster->name;
    if (const auto *vm = std::get_if<Vm>(&edit.contents))
        return vmAt(design, edit.at)->name != vm->name;
    if (const auto *gpu = std::get_if<Gpu>(&edit.contents)) {
        const Gpu *before = gpuAt(design, edit.at);
        return before->address != gpu->address || before->model != gpu->model;
    }
    return std::holds_alternative<DesignFacts>(edit.contents);
}

/// The same for findings of one key().
std::size_t keyHash(const Finding &finding)
{
    std::size_t hash = std::hash<std::string_view>()(finding.rule->id) + std::hash<EntityRef>()(finding.subject);
    for (const EntityRef &other : finding.others)
        hash += std::hash<EntityRef>()(other);
    return hash;
}

bool isSameKey(const Finding &a, const Finding &b)
{
    const bool isSame = a.rule == b.rule && a.subject == b.subject && a.others == b.others;
    return isSame || a.key() == b.key();
}

} // namespace

FindingsItemModel::FindingsItemModel(Document &document, Checker &checker, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_checker(checker)
{
    connect(&checker, &Checker::findingsChanged, this, &FindingsItemModel::update);
    connect(&checker, &Checker::findingsReset, this, &FindingsItemModel::reset);
    connect(&document, &Document::aboutToApply, this, &FindingsItemModel::noteRename);
    connect(&document, &Document::settled, this, &FindingsItemModel::refreshNames);
    reset();
}

int FindingsItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int FindingsItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QModelIndex FindingsItemModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere =
        !parent.isValid() && row >= 0 && std::size_t(row) < m_rows.size() && column >= 0 && column < ColumnCount;
    return isThere ? createIndex(row, column) : QModelIndex();
}

QVariant FindingsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return texts(row).message;
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(row.finding.severity)) : QVariant();
    case Qt::FontRole:
        if (row.waived) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case SeverityRole:
        return int(row.finding.severity);
    case WaivedRole:
        return row.waived;
    case KeyRole:
        return QString::fromStdString(row.finding.key());
    default:
        return {};
    }
}

QVariant FindingsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case TitleColumn:
        return tr("Rule");
    case SubjectColumn:
        return tr("Subject");
    case MessageColumn:
        return tr("What is wrong");
    default:
        return {};
    }
}

int FindingsItemModel::rowOf(const std::string &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.finding.key() == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

FindingsItemModel::RowsByHash::iterator FindingsItemModel::find(const Finding &finding)
{
    if (m_rowsByHash.empty()) {
        m_rowsByHash.reserve(m_rows.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowsByHash.emplace(keyHash(m_rows[row].finding), row);
    }
    const auto [first, last] = m_rowsByHash.equal_range(keyHash(finding));
    const auto found =
        std::find_if(first, last, [&](const auto &one) { return isSameKey(m_rows[one.second].finding, finding); });
    return found == last ? m_rowsByHash.end() : found;
}

void FindingsItemModel::reset()
{
    beginResetModel();
    const std::size_t rows = m_rows.size();
    endElsewhere(std::pair(std::exchange(m_rows, {}), std::exchange(m_rowsByHash, {})), rows);
    std::vector<Finding> findings = m_checker.findings();
    m_rows.reserve(findings.size());
    for (Finding &finding : findings)
        m_rows.push_back(row(std::move(finding)));
    m_renamed = false;
    endResetModel();
}

void FindingsItemModel::update(const FindingChange &change)
{
    m_isQuiet = change.added.size() + change.removed.size() > kResetAbove;
    if (m_isQuiet)
        beginResetModel();
    std::unordered_set<std::string> kept;
    for (const Finding &finding : change.added)
        kept.insert(finding.key());
    for (const Finding &finding : change.removed)
        if (!kept.contains(finding.key()))
            take(finding);
    for (const Finding &finding : change.added)
        put(finding);
    if (std::exchange(m_isQuiet, false))
        endResetModel();
}

void FindingsItemModel::put(const Finding &finding)
{
    Row changed = row(finding);
    if (const auto known = find(finding); known != m_rowsByHash.end()) {
        m_rows[known->second] = std::move(changed);
        return touch(int(known->second), int(known->second));
    }
    const int at = rowCount();
    if (!m_isQuiet)
        beginInsertRows({}, at, at);
    m_rowsByHash.emplace(keyHash(finding), m_rows.size());
    m_rows.push_back(std::move(changed));
    if (!m_isQuiet)
        endInsertRows();
}

void FindingsItemModel::take(const Finding &finding)
{
    const auto going = find(finding);
    if (going == m_rowsByHash.end())
        return;
    const int at = int(going->second);
    const int last = rowCount() - 1;
    const auto moving = find(m_rows[std::size_t(last)].finding);
    m_rowsByHash.erase(going);
    if (at < last) {
        // The last row takes the place of the one that goes, so that no other row moves.
        std::swap(m_rows[std::size_t(at)], m_rows[std::size_t(last)]);
        moving->second = std::size_t(at);
        touch(at, at);
    }
    if (!m_isQuiet)
        beginRemoveRows({}, last, last);
    m_rows.pop_back();
    if (!m_isQuiet)
        endRemoveRows();
}

FindingsItemModel::Row FindingsItemModel::row(Finding finding) const
{
    const bool isWaived = m_checker.waiverOf(finding) != nullptr;
    return {std::move(finding), isWaived, nullptr};
}

void FindingsItemModel::noteRename(const Edit &edit)
{
    if (const auto *replace = std::get_if<Replace>(&edit))
        m_renamed = m_renamed || renames(m_document.design(), *replace);
    else
        m_renamed = m_renamed || std::holds_alternative<Move>(edit);
}

/// A new name shows in messages of findings that are otherwise as they were.
void FindingsItemModel::refreshNames()
{
    if (!std::exchange(m_renamed, false) || m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.texts.reset();
    touch(0, rowCount() - 1);
}

const FindingsItemModel::Texts &FindingsItemModel::texts(const Row &row) const
{
    if (!row.texts) {
        const Facts facts = m_checker.facts();
        row.texts = std::make_unique<Texts>(Texts{facts.label(row.finding.subject), describe(row.finding, facts)});
    }
    return *row.texts;
}

QVariant FindingsItemModel::text(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return row.waived ? tr("Waived") : toText(row.finding.severity);
    case TitleColumn:
        return QCoreApplication::translate("Rules", row.finding.rule->title);
    case SubjectColumn:
        return texts(row).subject;
    default:
        return texts(row).message;
    }
}

void FindingsItemModel::touch(int first, int last)
{
    if (!m_isQuiet)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace sliceboard

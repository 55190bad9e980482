// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/findings_item_model.h"

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
        return QString::fromStdString(row.key);
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
    const auto found = m_rowByKey.find(key);
    return found == m_rowByKey.end() ? -1 : int(found->second);
}

void FindingsItemModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_rowByKey.clear();
    const std::vector<Finding> findings = m_checker.findings();
    m_rows.reserve(findings.size());
    m_rowByKey.reserve(findings.size());
    for (const Finding &finding : findings) {
        Row added = row(finding);
        if (m_rowByKey.emplace(added.key, m_rows.size()).second)
            m_rows.push_back(std::move(added));
    }
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
        if (const std::string key = finding.key(); !kept.contains(key))
            take(key);
    for (const Finding &finding : change.added)
        put(finding);
    if (std::exchange(m_isQuiet, false))
        endResetModel();
}

void FindingsItemModel::put(const Finding &finding)
{
    Row changed = row(finding);
    if (const int at = rowOf(changed.key); at >= 0) {
        m_rows[std::size_t(at)] = std::move(changed);
        return touch(at, at);
    }
    const int at = rowCount();
    if (!m_isQuiet)
        beginInsertRows({}, at, at);
    m_rowByKey.emplace(changed.key, m_rows.size());
    m_rows.push_back(std::move(changed));
    if (!m_isQuiet)
        endInsertRows();
}

void FindingsItemModel::take(const std::string &key)
{
    const int at = rowOf(key);
    if (at < 0)
        return;
    const int last = rowCount() - 1;
    if (at < last) {
        // The last row takes the place of the one that goes, so that no other row moves.
        std::swap(m_rows[std::size_t(at)], m_rows[std::size_t(last)]);
        m_rowByKey[m_rows[std::size_t(at)].key] = std::size_t(at);
        touch(at, at);
    }
    if (!m_isQuiet)
        beginRemoveRows({}, last, last);
    m_rowByKey.erase(key);
    m_rows.pop_back();
    if (!m_isQuiet)
        endRemoveRows();
}

FindingsItemModel::Row FindingsItemModel::row(const Finding &finding) const
{
    return {finding, finding.key(), m_checker.waiverOf(finding) != nullptr, {}};
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
        row.texts = Texts{facts.label(row.finding.subject), describe(row.finding, facts)};
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

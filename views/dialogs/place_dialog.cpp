// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/place_dialog.h"

#include "views/dialogs/count_dialog.h"
#include "views/items/entity_texts.h"
#include "views/panels/column_widths.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kMostLooked = 20; ///< rows that are looked at for the first choice

} // namespace

PlaceDialog::PlaceDialog(Document &document, Checker &checker, DragPayload payload, const std::string &preferred,
                         QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_checker(checker),
      m_preferred(preferred),
      m_session(document, checker, std::move(payload)),
      m_items(document, checker, m_session, preferred),
      m_list(new QTreeView(this)),
      m_search(new SearchField(tr("Search places"), m_list, this)),
      m_details(new QLabel(this)),
      m_slot(new QComboBox(this)),
      m_count(new QSpinBox(this)),
      m_ways(new QWidget(this))
{
    setWindowTitle(tr("Place %1").arg(m_session.name()));
    createList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setMinimumHeight(3 * fontMetrics().lineSpacing());
    layout->addWidget(m_details);
    layout->addWidget(m_ways);
    layout->addLayout(createChoices());
    layout->addLayout(createButtons());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 28);
    chooseFirst();
    m_list->setFocus();
}

void PlaceDialog::createList()
{
    m_filter.setSourceModel(&m_items);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(PlaceItemModel::PlaceColumn);
    m_list->setModel(&m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Places"));
    setColumnWidths(*m_list, {42, 18});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaceDialog::showCurrent);
    connect(m_list, &QTreeView::doubleClicked, this, &PlaceDialog::accept); // Enter is the default button's
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        chooseFirst();
    });
    connect(&m_items, &PlaceItemModel::judged, this, [this] {
        if (!m_list->currentIndex().isValid())
            chooseFirst();
    });
}

QLayout *PlaceDialog::createChoices()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Start at:"), m_slot);
    form->addRow(tr("How &many:"), m_count);
    m_slot->setAccessibleName(tr("Start at"));
    m_count->setAccessibleName(tr("How many"));
    m_count->setRange(1, CountDialog::kMost);
    connect(m_slot, &QComboBox::currentIndexChanged, this, &PlaceDialog::showPreview);
    connect(m_count, &QSpinBox::valueChanged, this, &PlaceDialog::showPreview);
    return form;
}

QLayout *PlaceDialog::createButtons()
{
    auto *layout = new QHBoxLayout;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_place = buttons->button(QDialogButtonBox::Ok);
    m_place->setText(tr("&Place"));
    m_place->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    return layout;
}

void PlaceDialog::chooseFirst()
{
    int row = 0; // what is there already would do nothing
    while (row + 1 < std::min(m_filter.rowCount(), kMostLooked)
           && !m_items.changesSomething(m_filter.mapToSource(m_filter.index(row, 0)).row()))
        ++row;
    m_list->setCurrentIndex(m_filter.index(row, 0));
    showCurrent();
}

void PlaceDialog::showCurrent()
{
    const QModelIndex current = m_filter.mapToSource(m_list->currentIndex());
    const auto *on = current.isValid() ? std::get_if<DropTarget>(&m_items.target(current.row())) : nullptr;
    showSlots(on ? *on : DropTarget{});
    showPreview();
}

void PlaceDialog::showSlots(const DropTarget &target)
{
    const QSignalBlocker quiet(m_slot);
    m_slot->clear();
    m_slot->addItem(tr("Best free place"));
    const Gpu *gpu = target.zone == DropTarget::Zone::Slot ? m_checker.facts().gpu(target.gpu) : nullptr;
    m_slot->setEnabled(gpu != nullptr);
    if (!gpu)
        return;
    const GpuTargets &targets = m_session.targets(*gpu);
    for (const SlotTarget &slot : targets.slots) {
        const QString range = rangeText(slot.range, targets.scale);
        m_slot->addItem(slot.isTaken ? tr("%1, taken").arg(range) : range, slot.at);
    }
}

std::optional<BoardTarget> PlaceDialog::target() const
{
    const QModelIndex current = m_filter.mapToSource(m_list->currentIndex());
    if (!current.isValid())
        return {};
    BoardTarget target = m_items.target(current.row());
    if (auto *on = std::get_if<DropTarget>(&target); on && m_slot->currentData().isValid())
        on->at = m_slot->currentData().toInt();
    return target;
}

void PlaceDialog::showPreview()
{
    const auto aimed = target();
    m_session.aim(aimed);
    if (const DropPreview *one = m_session.preview(); one && m_count->value() == 1)
        m_preview = *one;
    else
        m_preview = aimed
            ? previewDrop(m_document, m_checker, m_session.payload(), *aimed, m_preferred, m_count->value())
            : DropPreview();
    m_details->setText(aimed ? m_preview.sentence() : tr("No place is found."));
    m_details->setAccessibleName(m_details->text());
    m_place->setEnabled(aimed && m_preview.verdict != Verdict::Impossible);
    m_place->setToolTip(m_preview.verdict == Verdict::AllowedWithFindings
                            ? tr("A sketch may break a rule for a while; the finding goes to the list.")
                            : QString());
    showWaysOut();
}

void PlaceDialog::showWaysOut()
{
    delete m_ways->layout();
    qDeleteAll(m_ways->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const std::vector<WayOut> ways = m_session.waysOut();
    m_ways->setVisible(!ways.empty());
    if (ways.empty())
        return;
    auto *layout = new QVBoxLayout(m_ways);
    layout->setContentsMargins({});
    for (const WayOut &way : ways) {
        auto *button = new QPushButton(tr("Instead: %1").arg(QString(way.title).replace(u'&', u"&&"_qs)), m_ways);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, way] { take(way); });
        layout->addWidget(button);
    }
}

void PlaceDialog::take(const WayOut &way)
{
    run(m_document, way.step, way.edits);
    QDialog::accept();
}

void PlaceDialog::accept()
{
    const auto aimed = target();
    if (!aimed || m_preview.verdict == Verdict::Impossible)
        return;
    const QString name = nameOfDrop(m_session.payload(), *aimed, m_checker, m_document, m_preview.turn);
    std::vector<Edit> edits = std::exchange(m_preview.edits, {});
    disconnect(&m_document, nullptr, &m_session, nullptr);
    run(m_document, name, std::move(edits));
    QDialog::accept();
}

} // namespace sliceboard

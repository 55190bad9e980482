// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/inspector.h"

#include "views/panels/inspector/cluster_page.h"
#include "views/panels/inspector/design_page.h"
#include "views/panels/inspector/gpu_page.h"
#include "views/panels/inspector/host_page.h"
#include "views/panels/inspector/vm_page.h"

namespace sliceboard {

Inspector::Inspector(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_selection(selection),
      m_title(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 6, 8, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    addPage(EntityKind::Design, new DesignPage(document, checker));
    addPage(EntityKind::Cluster, new ClusterPage(document, checker));
    addPage(EntityKind::Host, new HostPage(document, checker));
    addPage(EntityKind::Gpu, new GpuPage(document, checker));
    addPage(EntityKind::Vm, new VmPage(document, checker));
    connect(&selection, &Selection::changed, this, &Inspector::showSelection);
    connect(&document, &Document::settled, this, &Inspector::refresh);
    connect(&document, &Document::loaded, this, &Inspector::showSelection);
    connect(&checker, &Checker::findingsChanged, this, &Inspector::refresh);
    connect(&checker, &Checker::findingsReset, this, &Inspector::refresh);
    showSelection();
}

void Inspector::editFirstField() { m_pages.at(m_selection.current().kind)->focusFirstField(); }

void Inspector::addPage(EntityKind kind, InspectorPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages[kind] = page;
    connect(page, &InspectorPage::findingActivated, this, &Inspector::findingActivated);
}

/// Entities of the kind chosen last are shown; others in the selection stay out of the form.
void Inspector::showSelection()
{
    const EntityKind kind = m_selection.current().kind;
    const std::vector<EntityRef> entities =
        m_selection.isEmpty() ? std::vector<EntityRef>{EntityRef()} : m_selection.ofKind(kind);
    for (const auto &[other, page] : m_pages)
        if (other != kind)
            page->setEntities({});
    m_pages.at(kind)->setEntities(entities);
    m_stack->setCurrentIndex(int(kind));
    m_title->setText(titleOf(kind, entities));
}

void Inspector::refresh()
{
    // The selection drops what is gone at the same signal, perhaps after us.
    for (const EntityRef &entity : m_selection.entities())
        if (entity.kind != EntityKind::Design && m_document.index().place(entity.id).kind == NodeKind::None)
            return;
    const EntityKind kind = m_selection.current().kind;
    m_pages.at(kind)->refresh();
    m_title->setText(
        titleOf(kind, m_selection.isEmpty() ? std::vector<EntityRef>{EntityRef()} : m_selection.ofKind(kind)));
}

QString Inspector::titleOf(EntityKind kind, const std::vector<EntityRef> &entities) const
{
    const int count = int(entities.size());
    const QString label = count == 1 ? m_checker.facts().label(entities.front()) : QString();
    switch (kind) {
    case EntityKind::Cluster:
        return count == 1 ? tr("Cluster %1").arg(label) : tr("%Ln cluster(s)", nullptr, count);
    case EntityKind::Host:
        return count == 1 ? tr("Host %1").arg(label) : tr("%Ln host(s)", nullptr, count);
    case EntityKind::Gpu:
        return count == 1 ? tr("GPU %1").arg(label) : tr("%Ln GPU(s)", nullptr, count);
    case EntityKind::Vm:
        return count == 1 ? tr("VM %1").arg(label) : tr("%Ln VM(s)", nullptr, count);
    default:
        return tr("Design");
    }
}

} // namespace sliceboard

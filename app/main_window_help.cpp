// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/dialog_help.h"
#include "views/dialogs/filter_help_dialog.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/release_matrix_dialog.h"
#include "views/dialogs/rule_reference_dialog.h"
#include "views/panels/capacity/capacity_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/plan/plan_panel.h"
#include "views/panels/profile_palette.h"
#include "views/panels/search_bar.h"
#include "views/panels/views_panel.h"
#include "views/panels/vm_palette.h"

namespace sliceboard {

std::vector<ActionRow> MainWindow::helpRows()
{
    std::vector<ActionRow> rows;
    rows.push_back({"help", QT_TRANSLATE_NOOP("Actions", "Sliceboard &Help"), QKeySequence(u"F1"_qs), "help",
                    [this] { showHelp(); }});
    rows.push_back({"rule-reference", QT_TRANSLATE_NOOP("Actions", "&Rule Reference"), QKeySequence(u"Shift+F1"_qs),
                    "rule-reference", [this] { showRuleReference(); }});
    rows.push_back({"release-matrix", QT_TRANSLATE_NOOP("Actions", "Re&lease Matrix…"),
                    QKeySequence(u"Ctrl+Shift+L"_qs), "release-matrix", [this] {
                        ReleaseMatrixDialog(m_session.document(), m_session.checker(), isDesignShown(), this).exec();
                    }});
    rows.push_back({"tour", QT_TRANSLATE_NOOP("Actions", "Guided &Tour"), {}, "tour", [this] { showTour(); }});
    rows.push_back({"about", QT_TRANSLATE_NOOP("Actions", "&About Sliceboard"), {}, "about", [this] {
                        showAbout(this, m_session.catalog());
                    }});
    return rows;
}

/// The page about where the keyboard is; empty: none in particular.
QString MainWindow::helpPageHere() const
{
    if (m_board->drag().isCarrying())
        return u"carrying"_qs;
    const std::pair<const QWidget *, QString> pages[] = {{m_search, u"search"_qs},     {m_vms, u"dragging"_qs},
                                                         {m_profiles, u"dragging"_qs}, {m_findings, u"findings"_qs},
                                                         {m_capacity, u"capacity"_qs}, {m_views, u"presenting"_qs},
                                                         {m_plan, u"change-plan"_qs}};
    for (const auto &[panel, page] : pages)
        if (panel->isAncestorOf(focusWidget()))
            return page;
    return {};
}

/// At a finding, about its rule; else the manual, of which one stays open.
void MainWindow::showHelp()
{
    if (isDesignShown() && m_findings->isAncestorOf(focusWidget()) && m_findings->currentRule())
        return showRuleReference();
    const QString page = isDesignShown() ? helpPageHere() : QString();
    auto *help = findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help) {
        help = new HelpDialog(m_actions, this);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!page.isEmpty())
        help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

/// In front of the dialog, and within its reach: a modal dialog keeps the user from every other window.
void MainWindow::showHelpAbout(const QDialog &dialog)
{
    auto &owner = const_cast<QDialog &>(dialog);
    auto *help = dialog.findChild<HelpDialog *>();
    if (!help) {
        help = new HelpDialog(m_actions, &owner);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QString name = QString::fromLatin1(dialog.metaObject()->className()).section(u"::"_qs, -1);
    help->showPage(DialogHelp::pageOf(name).value_or(HelpDialog::pages().constFirst()));
    help->show();
    help->raise();
    help->activateWindow();
}

/// Opens at the rule of the finding that is chosen; one reference stays open.
void MainWindow::showRuleReference()
{
    auto *reference = findChild<RuleReferenceDialog *>();
    if (reference && !reference->isOf(m_session.checker().rules())) {
        delete reference; // of rules that have changed
        reference = nullptr;
    }
    if (!reference) {
        reference = new RuleReferenceDialog(m_session.catalog(), m_session.checker().rules(), this);
        reference->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (const Rule *rule = isDesignShown() ? m_findings->currentRule() : nullptr)
        reference->showRule(QString::fromUtf8(rule->id));
    reference->show();
    reference->raise();
    reference->activateWindow();
}

void MainWindow::showFilterHelp()
{
    auto *help = findChild<FilterHelpDialog *>();
    if (!help) {
        help = new FilterHelpDialog(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace sliceboard

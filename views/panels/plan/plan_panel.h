// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/items/plan_item_model.h"
#include "views/items/selection.h"
#include "views/panels/plan/step_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace sliceboard {

/// The change plan that leads to the open design: its stages and steps to walk through and tick off, and what it costs.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    /// What the plan starts from.
    enum class Base {
        Entered, ///< what the open design says is on its hosts today
        Saved, ///< its file as it was last saved
        File, ///< another design file
        Earlier, ///< an earlier version of its file
    };

    PlanPanel(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    /// The plan starts from `base`, called `title`; it is made when it is looked at.
    void setBase(Base kind, Design base, const QString &title);
    /// Starts from what the open design itself says.
    void setEnteredBase();
    /// The plan that is shown, made anew if the design changed; nullptr while there is none.
    const ChangePlan *plan();
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void baseRequested(sliceboard::PlanPanel::Base kind);
    void exportRequested();
    void pdfRequested();
    void refused(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHead(QLayout &layout);
    QToolButton *createBaseButton();
    void createTree();
    void noteEdit(const Edit &edit);
    void makeAnew();
    void showPlan();
    void showProgress();
    void showStep();
    void showOnBoard(const PlanStep &step);
    QString summary() const;

    Document &m_document;
    Checker &m_checker;
    Selection &m_selection;
    PlanItemModel m_items;
    std::optional<Design> m_base; ///< unset: the open design
    QString m_baseTitle;
    std::unique_ptr<const ChangePlan> m_plan;
    std::string m_key; ///< of the step chosen last, to be chosen again in a plan made anew
    bool m_isStale = true;
    qint64 m_cost = 0; ///< milliseconds that the plan took last
    QTimer m_pause; ///< so that a plan is not made anew within a gesture

    QLabel *m_from;
    QLabel *m_summary;
    QLabel *m_progress;
    QPushButton *m_again;
    QComboBox *m_part;
    QTreeView *m_tree;
    StepPage *m_page;
    std::vector<QPushButton *> m_needPlan;
};

} // namespace sliceboard

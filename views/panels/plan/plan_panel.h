// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/items/plan_item_model.h"
#include "views/items/selection.h"
#include "views/panels/plan/plan_maker.h"
#include "views/panels/plan/short_text.h"
#include "views/panels/plan/step_page.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <memory>

class QHBoxLayout;

namespace sliceboard {

/// The change plan that leads to the open design: its stages and steps to walk through and tick off, and what it costs.
/// Plans are made on another thread; until one is made, that from before is shown.
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
    /// Offers to start from a file again that a plan started from earlier, or tells that it is gone; empty: from none.
    void offerBase(const QString &path);
    /// The plan that is shown, which may be of a state before; nullptr while there is none.
    const ChangePlan *plan() const { return m_plan.get(); }
    /// The plan of the design as it is now, for which the user waits behind a dialog if need be; nullptr if he stopped
    /// that.
    PlanMaker::Plan awaitPlan();
    /// A panel whose dock lies behind others is visible, as Qt has it; no plan is made there.
    void setInFront(bool inFront);
    bool isBeingMade() const { return m_maker.isRunning(); }
    QTreeView *tree() const { return m_tree; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void baseRequested(sliceboard::PlanPanel::Base kind);
    void exportRequested();
    void pdfRequested();
    void resumeRequested(const QString &path); ///< what offerBase() offered
    void refused(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHead(QLayout &layout);
    void createBusy(QLayout &layout);
    QHBoxLayout *createTools();
    QPushButton *createBaseButton();
    void createTree();
    void noteEdit(const Edit &edit);
    void setBase(std::shared_ptr<const Design> base, const QString &title);
    bool isInSight() const { return isVisible() && m_isInFront; }
    void makeIfStale();
    void makeAnew();
    bool isSmall() const;
    void forget();
    void takePlan(const PlanMaker::Plan &plan);
    void stop();
    void showState();
    void showPlan();
    void expandStages();
    void showProgress();
    void showStep();
    void showOnBoard(const PlanStep &step);
    QString summary() const;

    Document &m_document;
    Checker &m_checker;
    Selection &m_selection;
    PlanItemModel m_items;
    /// Where a plan starts, and what people call it.
    struct Start {
        std::shared_ptr<const Design> base; ///< nullptr: the open design
        QString title;
    };
    Start m_start;
    Start m_shownStart; ///< of m_plan
    PlanMaker m_maker;
    PlanMaker::Plan m_plan;
    std::string m_key; ///< of the step chosen last, to be chosen again in a plan made anew
    bool m_isInFront = true;
    bool m_isStale = true;
    bool m_isStopped = false; ///< by the user: nothing is made until he asks for it
    QElapsedTimer m_sinceStart;
    qint64 m_cost = 0; ///< milliseconds that the plan took last
    QTimer m_pause; ///< so that a plan is not made anew within a gesture

    QLabel *m_from;
    ShortText *m_summary;
    QLabel *m_progress;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_busyBar;
    QLabel *m_offer;
    QPushButton *m_resume;
    QString m_offered; ///< path
    QPushButton *m_again;
    QComboBox *m_part;
    QTreeView *m_tree;
    StepPage *m_page;
    std::vector<QPushButton *> m_needPlan;
};

} // namespace sliceboard

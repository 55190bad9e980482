// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/formats/design_templates.h"
#include "model/reports/check_report.h"
#include "views/board/empty_board_page.h"
#include "views/comparison/design_comparison.h"
#include "views/items/board_filter.h"
#include "views/items/severity_icon.h"
#include "views/panels/capacity/capacity_panel.h"
#include "views/panels/contents_area.h"
#include "views/panels/elided_label.h"
#include "views/panels/findings_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/inspector/inspector.h"
#include "views/panels/outline_panel.h"
#include "views/panels/profile_palette.h"
#include "views/panels/search_bar.h"
#include "views/panels/start_page.h"
#include "views/panels/start_pictures.h"
#include "views/panels/vm_palette.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLayout>
#include <QScreen>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr int kLeastMessage = 40; ///< letters of a message that keys leave in sight
constexpr int kHintMargin = 6; ///< pixels beside the message of the status bar
constexpr double kShareOfScreen = 0.9; ///< of a window that is opened for the first time
constexpr std::array kCounted{Severity::Error, Severity::Warning, Severity::Unknown, Severity::Info};

/// What a panel needs of a small window; it scrolls there.
QSize leastPanel(const QFontMetrics &metrics) { return {20 * metrics.averageCharWidth(), 3 * metrics.lineSpacing()}; }

/// An entity first, then what is in it: of a cluster its hosts, of hosts their GPUs and VMs.
std::vector<EntityRef> withAllInIt(const Facts &facts, const EntityRef &ref)
{
    std::vector<EntityRef> all{ref};
    const auto addHost = [&](const Host &host) {
        for (const Gpu &gpu : host.gpus)
            all.push_back(gpu.id);
        for (const VmId vm : facts.vmsOn(host))
            all.push_back(vm);
    };
    if (const Cluster *cluster = facts.cluster({ref.id}))
        for (const Host &host : cluster->hosts) {
            all.push_back(host.id);
            addHost(host);
        }
    else if (const Host *host = facts.host({ref.id}))
        addHost(*host);
    return all;
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_selection(session.document()),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(m_stack)),
      m_workplace(new QWidget(m_stack)),
      m_board(new BoardView(session.document(), session.checker(), m_selection, m_workplace)),
      m_hint(new ElidedLabel(this)),
      m_keys(new QLabel(this)),
      m_zoom(new QToolButton(this))
{
    setAcceptDrops(true);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setAnimated(!m_settings.preferences().reducedMotion);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_workplace);
    setCentralWidget(createCentre());
    new StartPictures(session.catalog(), *m_start);
    createSearch();
    createPanels();
    createStatusBar();
    createActions();
    createMenus();
    createToolBar();
    connectPanels();
    connectSafety();
    const bool isSmall = arrangePanels(screen()->availableSize());
    const bool isPlaced = restoreWindow();
    showCounts();
    showTitle();
    showStart();
    if (!isPlaced) {
        layout()->activate(); // now that the panels are hidden, which ask for more than a small screen has
        resize(screen()->availableSize() * kShareOfScreen);
        if (isSmall)
            setWindowState(windowState() | Qt::WindowMaximized);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    Document &document = m_session.document();
    Checker &checker = m_session.checker();
    m_vms = new VmPalette(document, checker, m_selection, this);
    m_profiles = new ProfilePalette(document, m_session.catalog(), this);
    m_outline = new OutlinePanel(document, checker, m_selection, this);
    m_inspector = new Inspector(document, checker, m_selection, this);
    m_findings = new FindingsPanel(document, checker, m_selection, this);
    m_history = new HistoryPanel(document, this);
    m_capacity = new CapacityPanel(document, m_session.catalog(), m_selection, this);
    m_docks = {addDock("vms", tr("VMs"), m_vms, Qt::LeftDockWidgetArea),
               addDock("outline", tr("Outline"), m_outline, Qt::LeftDockWidgetArea),
               addDock("profiles", tr("Profiles"), m_profiles, Qt::LeftDockWidgetArea),
               addDock("inspector", tr("Inspector"), m_inspector, Qt::RightDockWidgetArea),
               addDock("history", tr("History"), m_history, Qt::RightDockWidgetArea),
               addDock("findings", tr("Findings"), m_findings, Qt::BottomDockWidgetArea),
               addDock("capacity", tr("Capacity"), m_capacity, Qt::BottomDockWidgetArea)};
    connect(m_docks[CapacityDock], &QDockWidget::visibilityChanged, m_capacity, &CapacityPanel::setInFront);
    arrangeDocks();
    createViewsPanel();
    createPlanPanel();
}

void MainWindow::createSearch()
{
    m_filter = new BoardFilter(m_session.document(), m_session.checker(), this);
    m_search = new SearchBar(*m_filter, m_session.checker(), m_selection, m_workplace);
    auto *layout = new QVBoxLayout(m_workplace);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_board, 1);
    auto *empty = new EmptyBoardPage(*m_board, m_workplace);
    empty->addButton(tr("Add Hosts…"), [this] { action("add-hosts")->trigger(); });
    empty->addButton(tr("New from Template…"), [this] { action("new")->trigger(); });
    empty->addButton(tr("Open the Sample Design"), [this] { startFrom(designSamples().front().path); });
    connect(m_filter, &BoardFilter::changed, m_board, [this] {
        m_board->setFilter(m_filter->isActive() ? &m_filter->matches() : nullptr, m_filter->isIsolating());
    });
    connect(m_search, &SearchBar::announced, this, &MainWindow::announce);
    connect(m_search, &SearchBar::helpWanted, this, &MainWindow::showFilterHelp);
    connect(&m_session.document(), &Document::loaded, m_search, &SearchBar::close);
}

QDockWidget *MainWindow::addDock(const char *name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(new ContentsArea(panel, leastPanel(fontMetrics()), dock));
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::showDock(Dock dock)
{
    m_docks[dock]->show();
    m_docks[dock]->raise();
}

/// VMs above profiles on the left, for both are dragged from; the outline behind the VMs, the history behind the
/// inspector, the capacity behind the findings.
void MainWindow::arrangeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *vms = m_docks[VmsDock], *outline = m_docks[OutlineDock], *profiles = m_docks[ProfilesDock],
                *inspector = m_docks[InspectorDock], *history = m_docks[HistoryDock], *findings = m_docks[FindingsDock],
                *capacity = m_docks[CapacityDock];
    splitDockWidget(vms, profiles, Qt::Vertical);
    tabifyDockWidget(vms, outline);
    vms->raise();
    tabifyDockWidget(inspector, history);
    inspector->raise();
    tabifyDockWidget(findings, capacity);
    findings->raise();
    resizeDocks({vms, inspector}, {290, 310}, Qt::Horizontal);
    resizeDocks({vms, profiles}, {330, 270}, Qt::Vertical);
    resizeDocks({findings}, {224}, Qt::Vertical);
}

void MainWindow::createStatusBar()
{
    m_hint->setAccessibleName(tr("Messages"));
    m_hint->setContentsMargins(kHintMargin, 0, 0, 0);
    statusBar()->addWidget(m_hint, 1);
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setContentsMargins(0, 0, 2 * kHintMargin, 0); // off the counters
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_hint->setObjectName(QStringLiteral("hint"));
    statusBar()->addWidget(m_keys);
    m_keys->hide();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] = new QToolButton(this);
        m_counts[i]->setAutoRaise(true);
        m_counts[i]->setFocusPolicy(Qt::TabFocus);
        m_counts[i]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_counts[i], &QToolButton::clicked, this, [this, i] {
            showDock(FindingsDock);
            m_findings->showOnly(kCounted[i]);
        });
        statusBar()->addPermanentWidget(m_counts[i]);
    }
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Zoom to fit"));
    connect(m_zoom, &QToolButton::clicked, m_board, &BoardView::zoomToFit);
    statusBar()->addPermanentWidget(m_zoom);
    showZoom(m_board->zoom());
}

void MainWindow::connectPanels()
{
    Document &document = m_session.document();
    Checker &checker = m_session.checker();
    connect(&document, &Document::cleanChanged, this, &MainWindow::showTitle);
    connect(&document, &Document::historyChanged, this, &MainWindow::refreshActions);
    connect(&document, &Document::settled, this, &MainWindow::showTitle);
    connect(&m_session, &Session::fileChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::keepingFailed, this, [this](const QString &text) { showHint(text); });
    connect(&checker, &Checker::findingsChanged, this, &MainWindow::showCounts);
    connect(&checker, &Checker::findingsReset, this, &MainWindow::showCounts);
    connect(&m_selection, &Selection::changed, this, &MainWindow::refreshActions);
    connect(&m_selection, &Selection::changed, this, [this] { showHint({}); });
    connect(m_board, &BoardView::statusText, this, &MainWindow::showHint);
    connect(m_board, &BoardView::announced, this, &MainWindow::announce);
    connect(m_board, &BoardView::zoomChanged, this, &MainWindow::showZoom);
    connect(m_board, &BoardView::sortingChanged, this, &MainWindow::refreshActions);
    connect(m_board, &BoardView::sortingChanged, this, [this] {
        if (!m_session.path().isEmpty())
            m_settings.setBoardSorting(m_session.path(), m_board->sorting());
    });
    connect(m_board, &BoardView::findingActivated, this, &MainWindow::showFindingOf);
    connect(m_board, &BoardView::editWanted, this, &MainWindow::editInInspector);
    connectMenus();
    connect(m_profiles, &ProfilePalette::currentProfileChanged, m_board, &BoardView::setPreferredProfile);
    connect(m_profiles, &ProfilePalette::currentProfileChanged, this,
            [this](const QString &profile) { m_outline->tree()->prefer(profile.toStdString()); });
    connect(m_outline->tree(), &OutlineTree::statusText, this, &MainWindow::showHint);
    connect(m_outline->tree(), &OutlineTree::announced, this, &MainWindow::announce);
    connect(m_outline, &OutlinePanel::refused, this, &MainWindow::announce);
    connect(m_vms, &VmPalette::addRequested, action("add-vms"), &QAction::trigger);
    connect(m_vms, &VmPalette::refused, this, &MainWindow::announce);
    connect(m_findings, &FindingsPanel::refused, this, &MainWindow::announce);
    connect(m_findings, &FindingsPanel::houseRulesWanted, this, &MainWindow::editHouseRules);
    connect(m_inspector, &Inspector::findingActivated, this, [this](const QString &key) {
        showDock(FindingsDock);
        m_findings->choose(key);
    });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::browseRequested, this, &MainWindow::browse);
    connect(m_start, &StartPage::startRequested, this, &MainWindow::startFrom);
}

bool MainWindow::restoreWindow()
{
    const QSize known = m_settings.windowScreen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool isThere = !known.isValid()
        || std::ranges::any_of(screens, [&](const QScreen *one) { return one->availableSize() == known; });
    const bool isPlaced = isThere && restoreGeometry(m_settings.windowGeometry());
    // Panels, too: what leaves room for the board on one size of screen need not do so on another.
    m_dockState = isThere ? m_settings.windowState() : QByteArray();
    if (m_dockState.isEmpty() || !restoreState(m_dockState, kDockStateVersion))
        m_dockState = saveState(kDockStateVersion);
    return isPlaced;
}

/// The panels have nothing to show as long as there is no design.
void MainWindow::showStart()
{
    showRecent();
    m_start->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_start);
    for (QDockWidget *dock : m_docks)
        dock->hide();
    showIndicators(false);
    showTitle();
    refreshActions();
}

void MainWindow::showDesign()
{
    if (!isDesignShown()) {
        m_start->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // a page out of sight needs no room
        m_stack->setCurrentWidget(m_workplace);
        restoreState(m_dockState, kDockStateVersion);
        for (QDockWidget *dock : m_docks)
            dock->setVisible(dock->toggleViewAction()->isChecked() || dock->isVisible());
    }
    showIndicators(true);
    m_board->setFocus(Qt::OtherFocusReason);
    showTitle();
    refreshActions();
}

/// Counts and zoom are those of a design.
void MainWindow::showIndicators(bool shown)
{
    for (QToolButton *count : m_counts)
        count->setVisible(shown);
    m_zoom->setVisible(shown);
}

void MainWindow::showCounts()
{
    const FindingCounts &counts = m_session.checker().counts();
    const std::array numbers{counts.errors, counts.warnings, counts.unknown, counts.infos};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QString text = countText(kCounted[i], numbers[i]);
        m_counts[i]->setIcon(severityIcon(kCounted[i]));
        m_counts[i]->setText(QLocale().toString(numbers[i]));
        m_counts[i]->setToolTip(tr("%1. Show them only.").arg(text));
        m_counts[i]->setAccessibleName(text);
    }
}

void MainWindow::showTitle()
{
    if (!isDesignShown())
        return setWindowTitle(QStringLiteral("Sliceboard"));
    const QString name =
        m_session.isReadOnly() ? tr("%1 (read-only)").arg(m_session.displayName()) : m_session.displayName();
    setWindowTitle(tr("%1[*] – Sliceboard", "file").arg(name));
    setWindowFilePath(m_session.path());
    setWindowModified(m_session.document().isModified());
}

void MainWindow::showHint(const QString &text, const QString &keys)
{
    m_hint->setText(text);
    m_hint->setToolTip(text);
    m_keys->setText(keys);
    showKeys();
}

/// Beside the message, unless that is cut off for them and left with little room.
void MainWindow::showKeys()
{
    const int room = m_hint->width() + (m_keys->isVisible() ? m_keys->width() : 0) - m_keys->sizeHint().width();
    const int least =
        std::min(kLeastMessage * fontMetrics().averageCharWidth(), fontMetrics().horizontalAdvance(m_hint->text()));
    m_keys->setVisible(!m_keys->text().isEmpty() && room >= least);
}

/// Qt 6.4 has no announcements for assistive technology; a label that changes its name is read out.
void MainWindow::announce(const QString &text)
{
    showHint(text, m_keys->text()); // what is carried goes on being carried
    m_hint->setAccessibleName(text);
    QAccessibleEvent event(m_hint, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %", "zoom").arg(qRound(zoom * 100)));
    m_zoom->setAccessibleName(tr("Zoom: %1 %").arg(qRound(zoom * 100)));
}

void MainWindow::showFindingOf(const EntityRef &ref)
{
    const Checker &checker = m_session.checker();
    const std::vector<EntityRef> all = withAllInIt(checker.facts(), ref);
    // Badges tell of what is in it, too: the worst leads on.
    const auto about = std::ranges::max_element(all, {}, [&](const EntityRef &one) { return checker.worst(one); });
    const std::vector<Finding> findings = checker.findingsAbout(*about);
    const auto worst = std::ranges::max_element(findings, {}, [this](const Finding &finding) {
        return m_session.checker().waiverOf(finding) ? Severity::Off : finding.severity;
    });
    if (worst == findings.end())
        return;
    showDock(FindingsDock);
    m_findings->choose(QString::fromStdString(worst->key()));
}

/// Tabs of panels are made by Qt, which cuts their texts off; where there is no room for all, they scroll.
void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (auto *tabs = event->polished() ? qobject_cast<QTabBar *>(event->child()) : nullptr) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_findings) {
        m_actions.recolour();
        showCounts();
    }
}

} // namespace sliceboard

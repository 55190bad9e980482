// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/presentation_window.h"

#include "views/presentation/patient_preparation.h"
#include "views/presentation/step_framing.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kLargerText = 1.25; ///< of the board, beside that of the program
constexpr double kMostCaption = 0.42; ///< of the height
constexpr qsizetype kMostDigits = 4;
constexpr int kNotch = 120;

/// The texts below the board.
class Caption : public QWidget {
public:
    using QWidget::QWidget;
    void setText(const StepText &text)
    {
        m_text = text;
        setAccessibleName(text.spoken());
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
        update();
    }
    StepPainter painterOfStep() const { return {Theme::of(palette()), font(), StepPainter::pointSizeIn(*window())}; }
    int heightFor(int width, double most) const { return int(painterOfStep().captionHeight(m_text, width, most)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painterOfStep().paintCaption(painter, rect(), m_text);
    }

private:
    StepText m_text;
};

QPalette paletteOf(Theme::Kind kind)
{
    const Theme &theme = Theme::of(kind);
    QPalette palette(theme.card, theme.canvas);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, theme.canvas);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.text);
    return palette;
}

Theme::Kind opposite(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Light:
        return Theme::Kind::Dark;
    case Theme::Kind::Dark:
        return Theme::Kind::Light;
    case Theme::Kind::HighContrastLight:
        return Theme::Kind::HighContrastDark;
    case Theme::Kind::HighContrastDark:
        break;
    }
    return Theme::Kind::HighContrastLight;
}

} // namespace

PresentationWindow::Stage::Stage(PreparedPresentation prepared, const Catalog &catalog, QDate today, QWidget *parent)
    : design(std::move(prepared), catalog, today),
      selection(design.document()),
      board(std::make_unique<BoardView>(design.document(), design.checker(), selection, parent))
{
    board->setFocusPolicy(Qt::NoFocus);
    board->setMinimapWanted(false);
    board->viewport()->setAcceptDrops(false);
    board->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

PresentationWindow::PresentationWindow(const Document &document, const Checker &checker,
                                       const PresentationOptions &options, QWidget *parent,
                                       std::optional<PreparedPresentation> prepared)
    : QWidget(parent, Qt::Window),
      m_original(document),
      m_catalog(checker.catalog()),
      m_today(checker.facts().today()),
      m_options(options),
      m_caption(new Caption(this)),
      m_overlay(new PresentationOverlay(this))
{
    setObjectName(u"presentation"_qs);
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    setAccessibleDescription(
        tr("Press Right for the next step, Left for the one before, H for all keys, Esc to leave."));
    setWindowModality(Qt::ApplicationModal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_caption->setObjectName(u"presentation-caption"_qs);
    m_caption->setMouseTracking(true);
    m_caption->installEventFilter(this);
    m_overlay->setWatermark(options.watermark);
    setPalette(paletteOf(Theme::of(palette()).kind));
    if (!prepared)
        prepared = preparePresentation(m_original.design(), m_catalog, m_today, options.isAnonymous);
    setStage(std::move(*prepared));
}

PresentationWindow::~PresentationWindow() = default;

void PresentationWindow::setStage(PreparedPresentation prepared)
{
    const int frame = m_stage ? m_stage->design.current() : 0;
    QToolTip::hideText();
    m_stage.reset();
    m_stage = std::make_unique<Stage>(std::move(prepared), m_catalog, m_today, this);
    m_stage->board->viewport()->installEventFilter(this);
    m_stage->board->show();
    m_caption->raise();
    m_overlay->raise();
    showFrame(frame);
}

void PresentationWindow::showOnScreenOf(const QWidget &window)
{
    setGeometry(window.screen()->geometry());
    showFullScreen();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
}

int PresentationWindow::step() const { return m_stage->design.frame(m_stage->design.current()).step; }
bool PresentationWindow::isBefore() const { return m_stage->design.frame(m_stage->design.current()).isBefore; }

void PresentationWindow::goToStep(int step)
{
    const int wanted = std::clamp(step, 0, m_stage->design.stepCount() - 1);
    showFrame(m_stage->design.frameOf(wanted, m_stage->design.hasBefore(wanted)));
}

void PresentationWindow::showFrame(int frame)
{
    m_overlay->setBlack(false);
    QToolTip::hideText();
    m_stage->design.show(frame);
    static_cast<Caption *>(m_caption)->setText(m_stage->design.text());
    arrange();
}

/// Once the window is there: laying out a large board takes a while, and nobody sees it before.
void PresentationWindow::arrange()
{
    if (!isVisible())
        return;
    const int below = static_cast<Caption *>(m_caption)->heightFor(width(), kMostCaption * height());
    const QRect board(0, 0, width(), height() - below);
    m_caption->setGeometry(0, board.height(), width(), below);
    m_overlay->setGeometry(rect());
    m_overlay->setBoard(board);
    m_stage->board->setGeometry(board);
    PresentedDesign &design = m_stage->design;
    m_stage->board->setSorting(design.sorting());
    const QWidget *viewport = m_stage->board->viewport();
    QSize room;
    for (int turn = 0; turn < 3 && room != viewport->size(); ++turn) { // the legend takes some where hosts are strips
        room = viewport->size();
        showOnBoard(*m_stage->board, design.checker().facts(), design.shown(), design.folded(), chooseText());
    }
    m_stage->board->setFilter(design.filter(), false);
    showMarks();
}

/// Letters are large, unless usual ones bring so near that slices have their names. The zoom with them.
double PresentationWindow::chooseText()
{
    BoardView &board = *m_stage->board;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kLargerText);
    const auto zoomWith = [&](const QFont &font) {
        return zoomToSee(m_stage->design, QFontMetricsF(font).height(), board.viewport()->size());
    };
    double zoom = zoomWith(large);
    QFont chosen = large;
    if (zoom < BoardMetrics::kNearFrom && !m_stage->design.zoom()) {
        const double closer = zoomWith(font());
        if (closer >= BoardMetrics::kNearFrom) {
            zoom = closer;
            chosen = font();
        }
    }
    if (board.font() != chosen)
        board.setFont(chosen);
    return zoom;
}

void PresentationWindow::showMarks()
{
    std::vector<QRectF> marks;
    const BoardView &board = *m_stage->board;
    if (const auto finding = m_stage->design.finding()) {
        std::vector<EntityRef> about = finding->others;
        about.push_back(finding->subject);
        for (const EntityRef &ref : about)
            for (const QRectF &mark : marksOnBoard(board.scene(), board.boardLayout(), ref))
                marks.push_back(mark.translated(-board.scrollOffset()));
    }
    m_overlay->setMarks(std::move(marks));
}

bool PresentationWindow::event(QEvent *event)
{
    // Nothing of the program below: its shortcuts do not reach here, and single letters are ours.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::Wheel)
        if (pointer(this, event))
            return true;
    return QWidget::event(event);
}

bool PresentationWindow::eventFilter(QObject *watched, QEvent *event) { return pointer(watched, event); }

/// The pointer steps and shows; the board below hears only of its moves, for tool tips, and zooms with Ctrl.
bool PresentationWindow::pointer(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_overlay->moveSpot(mapFromGlobal(mouse->globalPosition()).toPoint());
        return mouse->buttons() != Qt::NoButton;
    }
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isLeft = mapFromGlobal(mouse->globalPosition()).x() < width() / 3.0;
        if (mouse->button() == Qt::RightButton || (mouse->button() == Qt::LeftButton && isLeft))
            back();
        else if (mouse->button() == Qt::LeftButton)
            forward();
        return true;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        return true;
    case QEvent::Wheel: {
        const auto *turn = static_cast<QWheelEvent *>(event);
        if (watched != this && turn->modifiers().testFlag(Qt::ControlModifier))
            return false;
        wheel(*turn);
        return true;
    }
    default:
        return false;
    }
}

void PresentationWindow::wheel(const QWheelEvent &event)
{
    m_wheel += event.angleDelta().y();
    for (; m_wheel <= -kNotch; m_wheel += kNotch)
        forward();
    for (; m_wheel >= kNotch; m_wheel -= kNotch)
        back();
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (typeNumber(*event))
        return;
    m_digits.clear();
    m_overlay->setNote({});
    if (!stepByKey(event->key()))
        switchByKey(*event);
}

/// Digits wait for Enter; any other key forgets them.
bool PresentationWindow::typeNumber(const QKeyEvent &event)
{
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isDigit && (m_digits.isEmpty() || !(isEnter || event.key() == Qt::Key_Escape)))
        return false;
    if (isDigit) {
        m_digits = (m_digits + QChar(event.key())).right(kMostDigits);
        m_overlay->setNote(tr("Enter goes to step %1").arg(m_digits));
        return true;
    }
    m_overlay->setNote({});
    if (const int number = std::exchange(m_digits, QString()).toInt(); isEnter)
        goToStep(number - 1);
    return true;
}

bool PresentationWindow::stepByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        forward();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        back();
        return true;
    case Qt::Key_Home:
        showFrame(0);
        return true;
    case Qt::Key_End:
        showFrame(m_stage->design.frameCount() - 1);
        return true;
    default:
        return false;
    }
}

bool PresentationWindow::switchByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return true;
    case Qt::Key_B:
        toggleState();
        return true;
    case Qt::Key_L:
        m_overlay->moveSpot(mapFromGlobal(QCursor::pos()));
        m_overlay->setSpotShown(!m_overlay->isSpotShown());
        return true;
    case Qt::Key_D:
        toggleTheme();
        return true;
    case Qt::Key_A:
        toggleNames();
        return true;
    case Qt::Key_W:
        m_overlay->setWatermark(m_overlay->watermark().isEmpty() ? m_options.watermark : QString());
        return true;
    case Qt::Key_Period:
        m_overlay->setBlack(!m_overlay->isBlack());
        return true;
    case Qt::Key_H:
    case Qt::Key_F1:
        toggleHelp();
        return true;
    default:
        return false;
    }
}

void PresentationWindow::toggleState()
{
    if (m_stage->design.hasBefore(step()))
        showFrame(m_stage->design.frameOf(step(), !isBefore()));
    else
        m_overlay->setNote(tr("This step adds nothing: there is no state before it."));
}

void PresentationWindow::toggleTheme()
{
    setPalette(paletteOf(opposite(Theme::of(palette()).kind)));
    arrange();
}

void PresentationWindow::toggleNames()
{
    auto prepared = preparePatiently(m_original.design(), m_catalog, m_today, !m_options.isAnonymous, this);
    if (!prepared)
        return;
    m_options.isAnonymous = !m_options.isAnonymous;
    setStage(std::move(*prepared));
    m_overlay->setNote(m_options.isAnonymous
                           ? tr("Names are replaced by pseudonyms, now and whenever this design is presented.")
                           : tr("Names are shown in this presentation; the next one has pseudonyms again."));
    Q_EMIT optionsChanged(m_options);
}

void PresentationWindow::toggleHelp()
{
    m_overlay->setNote(tr("Right, Space, Page Down: next step\n"
                          "Left, Backspace, Page Up: step before\n"
                          "Home, End: first and last step\n"
                          "A number and Enter: that step\n"
                          "B: before or after\n"
                          "L: pointer spot\n"
                          "A: names or pseudonyms\n"
                          "W: watermark\n"
                          "D: dark or light\n"
                          "Full stop: black screen\n"
                          "Esc: leave"));
}

void PresentationWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    QToolTip::hideText();
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace sliceboard

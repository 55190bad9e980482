// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_view.h"
#include "views/presentation/presentation_overlay.h"

#include <memory>

namespace sliceboard {

/// A full-screen show of the saved views: the board with a caption, and nothing else. It has a copy of the design, so
/// nothing in it edits, and what it was given may be shown without names.
///
/// Right, Left and their like step; a number and Enter jumps; B: before or after; L: pointer spot; D: dark or light; A:
/// names or pseudonyms; W: watermark; the full stop: black screen; H: the keys; Esc leaves.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// `prepared`: by these options; unset: it is prepared now.
    PresentationWindow(const Document &document, const Checker &checker, const PresentationOptions &options,
                       QWidget *parent = nullptr, std::optional<PreparedPresentation> prepared = {});
    ~PresentationWindow() override;

    /// Covers the screen on which a window is.
    void showOnScreenOf(const QWidget &window);
    void goToStep(int step);
    int step() const;
    bool isBefore() const;
    const PresentationOptions &options() const { return m_options; }
    BoardView &board() { return *m_stage->board; }
    PresentationOverlay &overlay() { return *m_overlay; }
    StepText text() const { return m_stage->design.text(); }

Q_SIGNALS:
    void optionsChanged(const sliceboard::PresentationOptions &options);
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// The copy that is shown; another one takes its place when names are hidden or shown.
    struct Stage {
        Stage(PreparedPresentation prepared, const Catalog &catalog, QDate today, QWidget *parent);
        PresentedDesign design;
        Selection selection;
        std::unique_ptr<BoardView> board;
    };

    void setStage(PreparedPresentation prepared);
    void showFrame(int frame);
    void forward() { showFrame(m_stage->design.current() + 1); }
    void back() { showFrame(m_stage->design.current() - 1); }
    void arrange();
    double chooseText();
    void showMarks();
    bool typeNumber(const QKeyEvent &event);
    bool stepByKey(int key);
    bool switchByKey(const QKeyEvent &event);
    void toggleState();
    void toggleTheme();
    void toggleNames();
    void toggleHelp();
    void wheel(const QWheelEvent &event);
    bool pointer(QObject *watched, QEvent *event);

    const Document &m_original; ///< which nobody edits meanwhile: the window is modal
    const Catalog &m_catalog;
    const QDate m_today;
    PresentationOptions m_options;
    std::unique_ptr<Stage> m_stage;
    QWidget *m_caption;
    PresentationOverlay *m_overlay;
    QString m_digits;
    int m_wheel = 0; ///< turned, but less than a notch
};

} // namespace sliceboard

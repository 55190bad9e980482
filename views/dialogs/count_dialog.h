// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/checked_dialog.h"
#include "views/drag/drop_preview.h"

#include <QSpinBox>

#include <functional>

namespace sliceboard {

/// A drop of which it is still open how many are wanted.
struct SeveralDrop {
    DragPayload payload;
    BoardTarget target;
    std::string preferred; ///< see previewDrop()
};

/// Asks how many are wanted of what was dropped, and shows what that many would bring.
class CountDialog : public CheckedDialog {
    Q_OBJECT

public:
    static constexpr int kMost = 64;

    CountDialog(Document &document, Checker &checker, SeveralDrop drop, QWidget *parent);

    QSpinBox *count() const { return m_count; }
    /// Asks and drops as many as one step; false if there was none.
    static bool ask(Document &document, Checker &checker, const SeveralDrop &drop, QWidget *parent);
    /// The same once the drag is over, which lets its view go on meanwhile. `dropped` hears of a drop; the keyboard is
    /// the view's afterwards.
    static void askAfterDrag(Document &document, Checker &checker, const SeveralDrop &drop, QWidget *view,
                             std::function<void(const DragPayload &)> dropped);

private:
    void look();

    Document &m_document;
    Checker &m_checker;
    SeveralDrop m_drop;
    DropPreview m_preview;
    QSpinBox *m_count;
};

} // namespace sliceboard

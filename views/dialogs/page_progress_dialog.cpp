// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/page_progress_dialog.h"

namespace sliceboard {
namespace {

constexpr int kPagePatience = 200; ///< milliseconds

} // namespace

PageProgressDialog::PageProgressDialog(QWidget *parent) : QProgressDialog(parent)
{
    setWindowTitle(tr("Export"));
    setLabelText(tr("Writing pages…"));
    setCancelButtonText(tr("Stop"));
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(kPagePatience);
    setRange(0, 0);
    reset();
}

PageProgress PageProgressDialog::pages()
{
    return [this](int done, int all) {
        if (maximum() != all)
            setRange(0, all);
        setLabelText(tr("Writing page %1 of %2…").arg(done + 1).arg(all));
        setValue(done); // lets the button be pressed
        return !wasCanceled();
    };
}

PageProgress PageProgressDialog::parts()
{
    return [this](int done, int all) {
        if (maximum() != all)
            setRange(0, all);
        setLabelText(tr("Painting the board…"));
        setValue(done);
        return !wasCanceled();
    };
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/steady_pdf.h"

#include <QProgressDialog>

namespace sliceboard {

/// How far the pages of an export are, with a button to stop it; appears once it has taken a fifth of a second.
class PageProgressDialog : public QProgressDialog {
    Q_OBJECT

public:
    explicit PageProgressDialog(QWidget *parent = nullptr);

    /// What the export is to tell; valid as long as the dialog.
    PageProgress pages();
    /// The same for a picture without pages, which is painted in parts.
    PageProgress parts();
};

} // namespace sliceboard

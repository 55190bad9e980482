// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"

#include <QDialog>

namespace sliceboard {

/// Shows what a quick fix would change and which findings would go or come, before it is applied.
class FixPreviewDialog : public QDialog {
    Q_OBJECT

public:
    FixPreviewDialog(const OfferedFix &fix, const Facts &facts, QWidget *parent = nullptr);
};

/// The preview as HTML: sentences of the edits, findings that go, findings that come.
QString previewHtml(const OfferedFix &fix, const Facts &facts);

} // namespace sliceboard

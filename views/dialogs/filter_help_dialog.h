// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace sliceboard {

/// What can be written into the search box. It may stay open while one searches.
class FilterHelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit FilterHelpDialog(QWidget *parent = nullptr);
};

/// The filter language with all its facets, as rich text.
QString filterHelpHtml();
/// Its facets alone, as the rows of a Markdown table: how one is written, and what it finds by.
QString filterFacetsMarkdown();

} // namespace sliceboard

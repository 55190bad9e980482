// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"

#include <QLabel>

namespace sliceboard {

/// A line that is seen while the open design carries conflicts of a merge. Its link asks to settle them.
class ConflictsBanner : public QLabel {
    Q_OBJECT

public:
    explicit ConflictsBanner(const Document &document, QWidget *parent = nullptr);

private:
    void update();

    const Document &m_document;
    std::string m_shown; ///< the list of conflicts as the file has it
};

} // namespace sliceboard

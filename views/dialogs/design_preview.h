// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"

#include <QLabel>

namespace sliceboard {

/// Shows a design that is not open: its board as a small picture, and in words what it holds and what is found in it.
class DesignPreview : public QWidget {
    Q_OBJECT

public:
    explicit DesignPreview(const Catalog &catalog, QWidget *parent = nullptr);

    void showDesign(const Design &design);
    /// There is no design, and why.
    void showNothing(const QString &reason);
    QString text() const { return m_text->text(); }

private:
    const Catalog &m_catalog;
    QLabel *m_picture;
    QLabel *m_text;
};

/// "3 hosts, 12 VMs"
QString contentsOf(const Design &design);

} // namespace sliceboard

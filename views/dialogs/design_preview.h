// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/first_check.h"

#include <QLabel>
#include <QTimer>

#include <memory>

namespace sliceboard {

/// Shows a design that is not open: its board as a small picture, and in words what it holds and what is found in it.
class DesignPreview : public QWidget {
    Q_OBJECT

public:
    explicit DesignPreview(const Catalog &catalog, QWidget *parent = nullptr);

    /// `check`: what was found out about the design, if somebody knows; else it is checked now.
    void showDesign(Design design, std::unique_ptr<FirstCheck> check = nullptr);
    /// There is no design, and why.
    void showNothing(const QString &reason);
    /// Says that a design is being read, if nothing else is shown soon.
    void showBusy();
    QString text() const { return m_text->text(); }

private:
    void show(const QPixmap &picture, const QString &text);

    const Catalog &m_catalog;
    QLabel *m_picture;
    QLabel *m_text;
    QTimer m_patience; ///< until it is said that it takes a while
};

/// "3 hosts, 12 VMs"
QString contentsOf(const Design &design);

} // namespace sliceboard

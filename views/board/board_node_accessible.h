// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_tree.h"

#include <QAccessible>
#include <QCoreApplication>

namespace sliceboard {

class BoardAccessible;

/// One group, host, GPU or block of the board. To press it selects it; groups and hosts are folded and unfolded; GPUs
/// tell how full they are as a value.
class BoardNodeAccessible : public QAccessibleInterface,
                            public QAccessibleActionInterface,
                            public QAccessibleValueInterface {
    Q_DECLARE_TR_FUNCTIONS(BoardNodeAccessible)

public:
    BoardNodeAccessible(BoardAccessible &board, const BoardNode &node) : m_board(board), m_node(node) { }

    const BoardNode &node() const { return m_node; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override;

    // Used memory of a GPU, in GB or slices.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override;
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 0; }

private:
    const EntityRef *entity() const { return std::get_if<EntityRef>(&m_node); }
    const SlotRef *slot() const { return std::get_if<SlotRef>(&m_node); }
    const Gpu *gpu() const;
    std::optional<std::uint32_t> foldKey() const;
    QRect rectInView() const;
    QString name() const;
    QString description() const;
    QString value() const;
    void select();

    BoardAccessible &m_board;
    BoardNode m_node;
};

} // namespace sliceboard

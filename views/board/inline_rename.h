// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/entity_ref.h"
#include "model/edits/document.h"
#include "model/operations/placing.h"
#include "model/rules/checker.h"

#include <QLineEdit>

namespace sliceboard {

/// A field over a name on the board. Enter gives the new name as one undo step, Esc and leaving the field keep the old
/// one; a name that cannot be given says why and stays to be mended. Deletes itself.
class InlineRename : public QLineEdit {
    Q_OBJECT

public:
    /// `rect`: of the name, in coordinates of the parent. The entity has to be a cluster, a host or a VM.
    InlineRename(Document &document, Checker &checker, const EntityRef &ref, const QRect &rect, QWidget *parent);

    static bool canRename(const EntityRef &ref);

Q_SIGNALS:
    void announced(const QString &text);
    /// Before it goes; the focus belongs back to the board if it was here.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept();
    void finish();
    Edits edits() const;

    Document &m_document;
    Checker &m_checker;
    EntityRef m_ref;
    QString m_before;
    bool m_isFinished = false;
};

} // namespace sliceboard

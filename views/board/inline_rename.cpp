// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/inline_rename.h"

#include "model/operations/changing.h"

#include <QKeyEvent>
#include <QToolTip>

namespace sliceboard {
namespace {

constexpr QSize kSmallest{150, 26};

} // namespace

InlineRename::InlineRename(Document &document, Checker &checker, const EntityRef &ref, const QRect &rect,
                           QWidget *parent)
    : QLineEdit(parent),
      m_document(document),
      m_checker(checker),
      m_ref(ref),
      m_before(QString::fromStdString(checker.facts().path(ref)))
{
    setObjectName(u"inline-rename"_qs);
    setAccessibleName(tr("New name of %1").arg(m_before));
    setText(m_before);
    setMaxLength(255);
    QRect place(rect.topLeft(), rect.size().expandedTo(kSmallest).expandedTo({0, QLineEdit::sizeHint().height()}));
    place.moveLeft(std::max(0, std::min(place.left(), parent->width() - place.width())));
    place.moveTop(std::max(0, std::min(place.top(), parent->height() - place.height())));
    setGeometry(place);
    connect(&document, &Document::settled, this, &InlineRename::finish);
    connect(&document, &Document::loaded, this, &InlineRename::finish);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

bool InlineRename::canRename(const EntityRef &ref)
{
    return ref.kind == EntityKind::Cluster || ref.kind == EntityKind::Host || ref.kind == EntityKind::Vm;
}

void InlineRename::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QLineEdit::keyPressEvent(event);
}

void InlineRename::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

Edits InlineRename::edits() const { return renameEntity(m_checker.facts(), m_ref, text().trimmed().toStdString()); }

void InlineRename::accept()
{
    if (text().trimmed() == m_before)
        return finish();
    Edits wanted = edits();
    if (!wanted) {
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), wanted.error().text, this);
        Q_EMIT announced(wanted.error().text);
        selectAll();
        return;
    }
    const QString said = tr("Renamed %1 to %2.").arg(m_before, text().trimmed());
    disconnect(&m_document, nullptr, this, nullptr);
    run(m_document, tr("Rename %1").arg(m_before), std::move(*wanted));
    Q_EMIT announced(said);
    finish();
}

void InlineRename::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished();
    hide();
    deleteLater();
}

} // namespace sliceboard

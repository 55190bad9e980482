// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/count_dialog.h"

#include <QTimer>

namespace sliceboard {

CountDialog::CountDialog(Document &document, Checker &checker, SeveralDrop drop, QWidget *parent)
    : CheckedDialog(tr("How Many?"), tr("&Drop"), parent),
      m_document(document),
      m_checker(checker),
      m_drop(std::move(drop)),
      m_count(new QSpinBox(this))
{
    m_count->setRange(1, kMost);
    m_count->setValue(2);
    m_count->setFocus();
    m_count->selectAll();
    addRow(tr("How &many of %1:").arg(nameOf(m_drop.payload, document).replace(u'&', u"&&"_qs)), m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &CountDialog::look);
    look();
}

void CountDialog::look()
{
    m_preview = previewDrop(m_document, m_checker, m_drop.payload, m_drop.target, m_drop.preferred, m_count->value());
    const bool isRefused = m_preview.verdict == Verdict::Impossible;
    say(m_preview.sentence(), isRefused ? m_preview.sentence() : QString());
}

bool CountDialog::ask(Document &document, Checker &checker, const SeveralDrop &drop, QWidget *parent)
{
    CountDialog dialog(document, checker, drop, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QString name = tr("%1, %2 times", "a step, as: Place train-01 on esx01/0000:17:00.0")
                             .arg(nameOfDrop(drop.payload, drop.target, checker, document, dialog.m_preview.turn))
                             .arg(dialog.m_count->value());
    run(document, name, std::move(dialog.m_preview.edits));
    return true;
}

void CountDialog::askAfterDrag(Document &document, Checker &checker, const SeveralDrop &drop, QWidget *view,
                               std::function<void(const DragPayload &)> dropped)
{
    QTimer::singleShot(0, view, [&document, &checker, drop, view, dropped = std::move(dropped)] {
        if (ask(document, checker, drop, view->window()))
            dropped(drop.payload);
        view->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/check_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace sliceboard {
namespace {

/// The text of a check box, which wraps where it is too long and is as good to click as the box.
class BoxText : public QLabel {
public:
    BoxText(const QString &text, QCheckBox *box, QWidget *parent) : QLabel(text, parent), m_box(box)
    {
        setWordWrap(true);
        setBuddy(box);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox *m_box;
};

} // namespace

CheckEditor::CheckEditor(const QString &text, QWidget *parent) : ValueEditor(parent), m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(new BoxText(text, m_box, this), 1);
    setFocusProxy(m_box);
    m_box->setAccessibleName(text);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        Q_EMIT edited(m_box->isChecked());
    });
}

void CheckEditor::setValue(const QVariant &value)
{
    m_box->setTristate(false);
    m_box->setChecked(value.toBool());
    m_box->setToolTip({});
}

void CheckEditor::setSeveral()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
    m_box->setToolTip(severalValuesText());
}

} // namespace sliceboard

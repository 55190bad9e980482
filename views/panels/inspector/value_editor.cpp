// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/value_editor.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace sliceboard {

QString severalValuesText() { return QCoreApplication::translate("Inspector", "(several values)"); }

void fillWith(QWidget &editor, QWidget &control)
{
    auto *layout = new QHBoxLayout(&editor);
    layout->setContentsMargins({});
    layout->addWidget(&control);
    editor.setFocusProxy(&control);
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/questions.h"

#include "model/reports/catalog_date.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace sliceboard {
namespace {

/// Texts of this file.
struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

UnsavedChoice askAboutChanges(QWidget *parent, const QString &designName)
{
    QMessageBox box(QMessageBox::Warning, Questions::tr("Unsaved changes"),
                    Questions::tr("Save the changes to “%1”?").arg(designName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(Questions::tr("What is not saved is lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedChoice::Save;
    case QMessageBox::Discard:
        return UnsavedChoice::Discard;
    default:
        return UnsavedChoice::Cancel;
    }
}

bool askToForget(QWidget *parent, const QString &designName)
{
    QMessageBox box(QMessageBox::Warning, Questions::tr("Discard unsaved changes"),
                    Questions::tr("Discard the unsaved changes of “%1” for good?").arg(designName),
                    QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(Questions::tr("Nothing brings them back. A file that was saved before stays as it is."));
    box.button(QMessageBox::Cancel)->setText(Questions::tr("&Keep"));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

bool askAboutComments(QWidget *parent, const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, Questions::tr("Comments in the file"),
                    Questions::tr("“%1” holds comments, which saving the changed design removes.").arg(fileName),
                    QMessageBox::Save | QMessageBox::Cancel, parent);
    box.setInformativeText(
        Questions::tr("The version before stays beside it, with “~” after its name. Save under another name "
                      "to keep the file as it is."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

bool askAboutForeignChange(QWidget *parent, const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, Questions::tr("File was changed elsewhere"),
                    Questions::tr("“%1” was changed by another program since it was opened here.").arg(fileName),
                    QMessageBox::Save | QMessageBox::Cancel, parent);
    box.setInformativeText(
        Questions::tr("Saving replaces those changes. The version before stays beside it, with “~” after its "
                      "name."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

bool askToOpenReadOnly(QWidget *parent, const QString &whoHoldsIt)
{
    QMessageBox box(QMessageBox::Question, Questions::tr("Design is open elsewhere"), whoHoldsIt, QMessageBox::Cancel,
                    parent);
    box.setInformativeText(Questions::tr("You can open it for reading and save changes under another name."));
    QPushButton *open = box.addButton(Questions::tr("Open for &reading"), QMessageBox::AcceptRole);
    box.setDefaultButton(open);
    box.exec();
    return box.clickedButton() == open;
}

void showError(QWidget *parent, const QString &whatFailed, const Error &error)
{
    QMessageBox box(QMessageBox::Critical, Questions::tr("Sliceboard"), whatFailed, QMessageBox::Ok, parent);
    box.setInformativeText(error.toString());
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void showAbout(QWidget *parent, const Catalog &catalog)
{
    const QString text =
        Questions::tr("<h3>Sliceboard %1</h3><p>Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs "
                      "by DirectPath I/O passthrough, or slices as vGPUs.</p><p>Catalog as of: %2</p>"
                      "<p>Licence: Apache-2.0. Built with Qt %3.</p><p>NVIDIA and VMware product names are "
                      "trademarks of their owners. Sliceboard is not made or endorsed by them.</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped(), catalogDate(catalog.asOf()).toHtmlEscaped(),
                 QLatin1String(qVersion()));
    QMessageBox::about(parent, Questions::tr("About Sliceboard"), text);
}

} // namespace sliceboard

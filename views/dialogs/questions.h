// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"

class QWidget;

namespace sliceboard {

enum class UnsavedChoice { Save, Discard, Cancel };

/// Asks what to do with changes that no file holds.
UnsavedChoice askAboutChanges(QWidget *parent, const QString &designName);
/// Whether to give up the unsaved changes of a session that did not end well; keeping them is what Enter and Esc do.
bool askToForget(QWidget *parent, const QString &designName);
/// Says that comments of the file will be lost; true: save nevertheless.
bool askAboutComments(QWidget *parent, const QString &fileName);
/// Says that another program changed the file since it was read; true: replace it nevertheless.
bool askAboutForeignChange(QWidget *parent, const QString &fileName);
/// Offers to open a file that somebody else has open, for reading only.
bool askToOpenReadOnly(QWidget *parent, const QString &whoHoldsIt);
/// Shows what went wrong, with file, line and column where known.
void showError(QWidget *parent, const QString &whatFailed, const Error &error);
/// Name, version, licence, and how recent the catalog is.
void showAbout(QWidget *parent, const Catalog &catalog);

} // namespace sliceboard

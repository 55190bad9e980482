// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dialog_help.h"

#include "views/dialogs/help_dialog.h"

#include <QApplication>
#include <QKeyEvent>

namespace sliceboard {

DialogHelp::DialogHelp(std::function<QKeySequence()> key, std::function<void(const QDialog &)> show, QObject *parent)
    : QObject(parent), m_key(std::move(key)), m_show(std::move(show))
{
    qApp->installEventFilter(this);
}

std::optional<QString> DialogHelp::pageOf(const QString &className)
{
    static const std::pair<const char *, const char *> pages[] = {
        {"AddGpusDialog", "board"},           {"AddHostsDialog", "board"},         {"AddVmsDialog", "dragging"},
        {"CompareChoiceDialog", "comparing"}, {"ComparisonDialog", "comparing"},   {"ConflictsDialog", "comparing"},
        {"CountDialog", "dragging"},          {"ExportDialog", "exports"},         {"FilterHelpDialog", "search"},
        {"FixPreviewDialog", "findings"},     {"HouseRulesDialog", "house-rules"}, {"PageProgressDialog", "exports"},
        {"PlaceDialog", "dragging"},          {"RecoveryDialog", "design-file"},   {"ReleaseMatrixDialog", "drivers"},
        {"RuleReferenceDialog", "findings"},  {"RulesDialog", "findings"},         {"SettingsDialog", "customising"},
        {"ShortcutsDialog", "customising"},   {"TemplateDialog", "start"},         {"TitleBlockDialog", "exports"},
        {"ToolBarDialog", "customising"},     {"VersionsDialog", "design-file"},   {"ViewDialog", "presenting"},
        {"WaiverDialog", "findings"}};
    for (const auto &[own, page] : pages)
        if (className == QLatin1String(own))
            return QLatin1String(page);
    return {};
}

bool DialogHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    // A key comes to the dialog itself when nothing in it wanted the key.
    const auto *dialog = qobject_cast<const QDialog *>(watched);
    if (!dialog || qobject_cast<const HelpDialog *>(dialog))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_key().isEmpty() || QKeySequence(key->keyCombination()) != m_key())
        return false;
    m_show(*dialog);
    return true;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "tests/support/shipped_catalog.h"
#include "views/comparison/compare_choice_dialog.h"
#include "views/comparison/conflicts_dialog.h"
#include "views/dialogs/count_dialog.h"
#include "views/dialogs/fix_preview_dialog.h"
#include "views/dialogs/recovery_dialog.h"
#include "views/panels/findings_panel.h"
#include "views/panels/plan/plan_panel.h"
#include "views/panels/search_bar.h"
#include "views/panels/views_panel.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <functional>

namespace sliceboard::testing {

/// A window with a design open, and every dialog that it has.
class WindowWithDialogs {
public:
    WindowWithDialogs() : session(shippedCatalog(), m_folder.filePath(u"recovery"_qs)), window(session)
    {
        window.resize(1366, 768);
        window.show();
    }

    ~WindowWithDialogs() { session.document().setClean(); }

    void open()
    {
        const QString path = m_folder.filePath(u"lab.sliceboard.yaml"_qs);
        QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(window.openFile(path));
    }

    /// Names of all dialogs; those of an action bear its id.
    static QStringList dialogs()
    {
        return {u"new"_qs,         u"add-hosts"_qs,      u"add-gpus"_qs,       u"add-vms"_qs,     u"rules"_qs,
                u"house-rules"_qs, u"settings"_qs,       u"release-matrix"_qs, u"shortcuts"_qs,   u"tool-bar"_qs,
                u"export"_qs,      u"title-block"_qs,    u"compare"_qs,        u"versions"_qs,    u"place-on"_qs,
                u"help"_qs,        u"rule-reference"_qs, u"about"_qs,          u"filter-help"_qs, u"waiver"_qs,
                u"fix"_qs,         u"view"_qs,           u"comparison"_qs,     u"conflicts"_qs,   u"recovery"_qs,
                u"count"_qs,       u"plan-export"_qs,    u"fill-in"_qs};
    }

    /// Opens the dialog of this name, looks at it and closes it; false if none came.
    bool lookAt(const QString &name, const std::function<void(QDialog &)> &look)
    {
        bool seen = false;
        QTimer timer;
        timer.setInterval(10);
        QObject::connect(&timer, &QTimer::timeout, &window, [&] {
            QDialog *dialog = openDialog();
            if (!dialog)
                return;
            if (auto *choice = qobject_cast<CompareChoiceDialog *>(dialog); choice && name == u"comparison")
                return choice->accept();
            timer.stop();
            seen = true;
            look(*dialog);
            dialog->reject();
        });
        timer.start();
        ask(name);
        for (int i = 0; i < 100 && !seen; ++i)
            QTest::qWait(10);
        return seen;
    }

private:
    static QDialog *openDialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(each); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    template <class Panel> void click(const char *text)
    {
        for (QPushButton *button : window.findChild<Panel *>()->template findChildren<QPushButton *>())
            if (button->text() == Panel::tr(text))
                return button->click();
    }

    void select(const char *path) { window.selection().select(*session.checker().facts().find(path)); }

    void ask(const QString &name)
    {
        select(name == u"place-on" ? "vm-1" : "esxi-1");
        if (name == u"filter-help") {
            Q_EMIT window.findChild<SearchBar *>()->helpWanted();
        } else if (name == u"waiver") {
            window.action("next-finding")->trigger();
            click<FindingsPanel>("&Waive…");
        } else if (name == u"fix") {
            FixPreviewDialog({u"Mend it"_qs, {}, {}}, session.checker().facts(), &window).exec();
        } else if (name == u"view") {
            window.action("add-view")->trigger();
            click<ViewsPanel>("E&dit…");
        } else if (name == u"comparison") {
            window.action("compare")->trigger();
        } else if (name == u"conflicts") {
            MergeConflict conflict;
            conflict.key = "guest.driver";
            conflict.entity = EntityKind::Vm;
            conflict.name = "vm-1";
            ConflictsDialog(std::vector{conflict}, &window).exec();
        } else if (name == u"recovery") {
            const std::vector<UnsavedDesign> designs{
                {u"1"_qs, {}, QDateTime::currentDateTime(), session.document().design()}};
            RecoveryDialog(designs, session.catalog(), &window).exec();
        } else if (name == u"count") {
            CountDialog(session.document(), session.checker(), {}, &window).exec();
        } else if (name == u"plan-export") {
            Q_EMIT window.findChild<PlanPanel *>()->exportRequested();
        } else {
            window.action(name.toLatin1().constData())->trigger();
        }
    }

    QTemporaryDir m_folder;

public:
    Session session;
    MainWindow window;
};

} // namespace sliceboard::testing

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "model/formats/design_writer.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "views/comparison/compare_choice_dialog.h"
#include "views/comparison/comparison_dialog.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace sliceboard::testing {

/// A window with the example design open, which can be compared with its file on disk.
class ComparedWindow : public QObject {
protected:
    void openWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_folder->filePath(QStringLiteral("cache")).toLocal8Bit());
        m_file = m_folder->filePath(QStringLiteral("lab.sliceboard.yaml"));
        putOnDisk(exampleDesign());
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(m_window->openFile(m_file));
        QCoreApplication::processEvents();
    }

    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
        m_folder.reset();
        QSettings(QStringLiteral("sliceboard"), QStringLiteral("sliceboard")).clear();
    }

    Document &document() { return m_session->document(); }
    static Vm &vm(Design &design, const char *name)
    {
        return *std::find_if(design.vms.begin(), design.vms.end(), [&](const Vm &each) { return each.name == name; });
    }

    void change(const std::function<void(Vm &)> &how, const char *name = "vm-1")
    {
        Design copy = document().design();
        Vm changed = vm(copy, name);
        how(changed);
        run(document(), QStringLiteral("Change"), {Replace{document().index().place(changed.id.value), changed}});
    }

    void putOnDisk(const Design &design)
    {
        QFile file(m_file);
        const QByteArray bytes = QByteArray::fromStdString(writeDesign(design));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// Answers the question with what to compare.
    void choose(const QString &part)
    {
        whenDialogAsks<CompareChoiceDialog>(*m_window, [part](CompareChoiceDialog &dialog) {
            for (QTreeWidgetItem *item : dialog.list()->findItems(part, Qt::MatchContains | Qt::MatchRecursive))
                if (item->parent())
                    dialog.list()->setCurrentItem(item);
            buttonNamed(dialog, "Compare")->click();
        });
        m_window->action("compare")->trigger();
    }

    ComparisonDialog *compareWithDisk()
    {
        choose(QStringLiteral("The file on disk"));
        return m_window->findChild<ComparisonDialog *>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

} // namespace sliceboard::testing

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "tests/support/example_parts.h"
#include "tests/support/shipped_catalog.h"
#include "views/panels/vm_palette.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace sliceboard {

/// The program's window on a copy of one of the example designs, as a user sees it.
class OpenWindow {
public:
    /// Texts of the file may be exchanged first; `from` must be there.
    explicit OpenWindow(const QString &example, const QByteArray &from = {}, const QByteArray &to = {})
    {
        QFile source(QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(example));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(source.fileName()));
        QByteArray bytes = source.readAll();
        if (!from.isEmpty()) {
            Q_ASSERT(bytes.contains(from));
            bytes.replace(from, to);
        }
        QFile copy(path());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(copy.errorString()));
        copy.close();
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder.filePath(QStringLiteral("recovery")));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1340, 700);
        m_window->show();
        m_window->activateWindow();
        m_isOpen = QTest::qWaitForWindowActive(m_window.get()) && m_window->openFile(path());
        QTest::qWait(200);
    }
    ~OpenWindow()
    {
        m_session->document().setClean(); // so that closing asks nothing
    }

    bool isOpen() const { return m_isOpen; }
    QString path() const { return m_folder.filePath(QStringLiteral("design.sliceboard.yaml")); }
    MainWindow &window() { return *m_window; }
    BoardView &board() { return m_window->board(); }
    Document &document() { return m_session->document(); }
    Checker &checker() { return m_session->checker(); }

    VmId vm(const char *name) const { return {m_session->checker().facts().find(name).value_or(EntityRef()).id}; }
    GpuId gpu(const char *path) const { return {m_session->checker().facts().find(path).value_or(EntityRef()).id}; }

    /// Rules broken at warning or error, in alphabetical order.
    QStringList broken() const
    {
        QStringList rules;
        for (const Finding &finding : m_session->checker().findings())
            if (finding.severity >= Severity::Warning)
                rules += QLatin1String(finding.rule->id);
        rules.sort();
        return rules;
    }

    /// The middle of a VM's row in the palette, on the screen.
    QPoint inPalette(const QString &name) const
    {
        QTreeView *list = m_window->findChild<VmPalette *>()->list();
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QPoint() : list->viewport()->mapToGlobal(list->visualRect(found.first()).center());
    }
    QPoint paletteMiddle() const
    {
        const QWidget *viewport = m_window->findChild<VmPalette *>()->list()->viewport();
        return viewport->mapToGlobal(viewport->rect().center());
    }
    QPoint onScreen(const QRect &rect) const { return m_window->board().viewport()->mapToGlobal(rect.center()); }
    /// The middle of a zone of a GPU while something is dragged; of the GPU's row before.
    QPoint zone(GpuId gpu, DropTarget::Zone zone, std::optional<int> at = {}) const
    {
        BoardView &board = m_window->board();
        const QRect rect = board.dropSession() ? board.zoneRect(gpu, zone, at) : QRect();
        return onScreen(rect.isEmpty() ? board.rectOf(gpu) : rect);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_isOpen = false;
};

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_reader.h"
#include "tests/support/example_parts.h"
#include "tests/support/shipped_catalog.h"
#include "views/board/board_view.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

namespace sliceboard::testing {

/// A board on an example design, as a user has it before him, and the hands to drag over it.
class OpenBoard {
public:
    /// Texts of the file may be exchanged first; `from` must be there.
    explicit OpenBoard(const QString &example = QStringLiteral("example-a"), const QByteArray &from = {},
                       const QByteArray &to = {})
        : document(read(example, from, to)),
          checker(document, shippedCatalog()),
          selection(document),
          view(document, checker, selection),
          said(&view, &BoardView::announced),
          status(&view, &BoardView::statusText)
    {
        checker.setToday(QDate(2026, 7, 1));
        view.resize(1000, 700);
        view.show();
        view.setFocus();
    }

    VmId vm(const char *name) const { return {checker.facts().find(name).value_or(EntityRef()).id}; }
    GpuId gpu(const char *path) const { return {checker.facts().find(path).value_or(EntityRef()).id}; }
    HostId host(const char *name) const { return {checker.facts().find(name).value_or(EntityRef()).id}; }
    const Vm &state(const char *name) const { return *checker.facts().vm(vm(name)); }

    // A drag by pointer, as the platform reports it.
    void take(const DragPayload &payload)
    {
        m_data = toMime(payload, document);
        enter(*m_data);
    }
    /// As it comes from another window; must outlive the drag.
    void take(const QMimeData &data) { enter(data); }
    void take(const char *name) { take(DraggedVms{{vm(name)}}); }
    void moveTo(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QDragMoveEvent event(point, Qt::MoveAction, m_dragged, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
        m_at = point;
    }
    void moveTo(GpuId gpu, DropTarget::Zone zone, std::optional<int> at = {}, Qt::KeyboardModifiers modifiers = {})
    {
        moveTo(view.zoneRect(gpu, zone, at).center(), modifiers);
    }
    bool drop(Qt::KeyboardModifiers modifiers = {})
    {
        QDropEvent event(m_at, Qt::MoveAction, m_dragged, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(view.viewport(), &event);
    }

    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    /// What assistive technology was told last.
    QString lastSaid() const { return said.isEmpty() ? QString() : said.last().first().toString(); }
    QString lastStatus() const { return status.isEmpty() ? QString() : status.last().first().toString(); }
    /// What the status bar says of keys.
    QString lastKeys() const { return status.isEmpty() ? QString() : status.last().last().toString(); }

    Document document;
    Checker checker;
    Selection selection;
    BoardView view;
    QSignalSpy said;
    QSignalSpy status;
    bool isAccepted = false;

private:
    void enter(const QMimeData &data)
    {
        m_dragged = &data;
        QDragEnterEvent event(QPoint(2, 2), Qt::MoveAction, m_dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
        isAccepted = event.isAccepted();
    }

    static Design read(const QString &example, const QByteArray &from, const QByteArray &to)
    {
        QFile file(QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(example));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        QByteArray bytes = file.readAll();
        if (!from.isEmpty() && !bytes.contains(from))
            qFatal("%s", from.constData());
        const auto design = readDesign(bytes.replace(from, to).toStdString(), file.fileName());
        if (!design)
            qFatal("%s", qPrintable(design.error().toString()));
        return *design;
    }

    std::unique_ptr<QMimeData> m_data;
    const QMimeData *m_dragged = nullptr;
    QPoint m_at;
};

} // namespace sliceboard::testing

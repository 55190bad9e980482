// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/panels/inspector/inspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QGroupBox>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace sliceboard;

namespace {

/// A language whose every text is 40 % longer than English, as German and French can be.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString filler;
        for (qsizetype missing = text.size() * 2 / 5; missing > 0; missing -= 6)
            filler += u" prolo"_qs;
        // Within what an ellipsis or a colon ends, so that it stays the same kind of text.
        const qsizetype end = text.endsWith(u'…') || text.endsWith(u':') ? text.size() - 1 : text.size();
        return text.left(end) + filler + text.mid(end);
    }
};

QString nameOf(const QWidget *widget, const QString &text)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_qs + text;
}

/// Labels that show just as much as there is room for, and say the rest in a tool tip.
bool isElided(const QLabel *label) { return label->minimumWidth() == 1 || !label->toolTip().isEmpty(); }

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || isElided(label))
        return false;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width() + 1;
}

bool isCut(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return false;
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return text > button->width();
}

/// What of a window's texts is cut off.
QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->isVisible() && isCut(label))
            cut.append(nameOf(label, label->text()));
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && isCut(button))
            cut.append(nameOf(button, button->text()));
    return cut;
}

} // namespace

/// Texts that are 40 % longer fit: nothing is cut off in the window and its dialogs.
class TestLongTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language = std::make_unique<LongLanguage>();
        QCoreApplication::installTranslator(m_language.get());
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1366, 768);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        QCoreApplication::removeTranslator(m_language.get());
    }

    void theStartPageFits() { QCOMPARE(cutTexts(m_window.get()), QStringList()); }

    void theWindowFits()
    {
        open();
        m_window->action("select-all")->trigger();
        QTest::qWait(50);
        QCOMPARE(cutTexts(m_window.get()), QStringList());
    }

    /// Nothing in the inspector is wider than its dock, so that nobody scrolls sideways to read a field.
    void theInspectorIsNotWiderThanItsDock_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"", "gpu-cluster-1", "esxi-1", "esxi-1/0000:17:00.0", "vm-1", "vm-2"})
            QTest::newRow(*path ? path : "design") << QByteArray(path);
    }

    void theInspectorIsNotWiderThanItsDock()
    {
        QFETCH(const QByteArray, path);
        open();
        const auto ref = m_session->checker().facts().find(path.toStdString());
        m_window->selection().set(path.isEmpty() ? std::vector<EntityRef>() : std::vector{ref.value()});
        QTest::qWait(50);
        for (const QScrollArea *area : m_window->findChild<Inspector *>()->findChildren<QScrollArea *>()) {
            if (!area->isVisible())
                continue;
            QStringList wide;
            for (const QWidget *one : area->widget()->findChildren<QWidget *>())
                if (one->isVisible() && one->minimumSizeHint().width() > area->viewport()->width() - 16)
                    wide += nameOf(one, one->accessibleName());
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(wide.join(u'\n')));
        }
    }

    void dialogsFit_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *id : {"new", "add-hosts", "add-vms", "rules", "house-rules", "settings", "release-matrix",
                               "shortcuts", "about"})
            QTest::newRow(id) << QByteArray(id);
    }

    void dialogsFit()
    {
        QFETCH(const QByteArray, action);
        open();
        QStringList cut;
        bool seen = false;
        QTimer timer;
        timer.setInterval(30);
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            timer.stop();
            seen = true;
            cut = cutTexts(dialog);
            dialog->reject();
        });
        timer.start();
        m_window->action(action.constData())->trigger();
        QTRY_VERIFY(seen);
        QCOMPARE(cut, QStringList());
    }

private:
    void open()
    {
        const QString path = m_folder->filePath(u"lab.sliceboard.yaml"_qs);
        QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(m_window->openFile(path));
    }

    std::unique_ptr<LongLanguage> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

REGISTER_TEST(TestLongTexts, "tst_long_texts");
#include "tst_long_texts.moc"

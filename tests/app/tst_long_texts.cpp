// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_dialogs.h"
#include "views/items/vm_item_model.h"
#include "views/panels/cut_text_tips.h"
#include "views/panels/elided_button.h"
#include "views/panels/elided_label.h"
#include "views/panels/inspector/inspector.h"
#include "views/panels/profile_palette.h"
#include "views/panels/vm_palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>

using namespace sliceboard;
using namespace sliceboard::testing;

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

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label)) // its tool tip has the rest
        return false;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width() + 1;
}

/// Where a button of this kind draws its text.
QStyle::SubElement textPlaceOf(const QAbstractButton *button)
{
    return qobject_cast<const QCheckBox *>(button)   ? QStyle::SE_CheckBoxContents
        : qobject_cast<const QRadioButton *>(button) ? QStyle::SE_RadioButtonContents
                                                     : QStyle::SE_PushButtonContents;
}

bool isCut(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(button))
        return tool->toolButtonStyle() != Qt::ToolButtonIconOnly && tool->minimumSizeHint().width() > tool->width();
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    if (qobject_cast<const ElidedButton *>(button))
        return text > button->width() && button->toolTip().isEmpty();
    QStyleOptionButton option;
    option.initFrom(button);
    return text > button->style()->subElementRect(textPlaceOf(button), &option, button).width();
}

/// A list that is open shows all of a choice; what is chosen stands in the box. What can be typed scrolls.
bool isCut(const QComboBox *box)
{
    if (box->isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect place = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return box->fontMetrics().horizontalAdvance(box->currentText()) > place.width();
}

bool isCut(const QGroupBox *group)
{
    return group->fontMetrics().size(Qt::TextShowMnemonic, group->title()).width() > group->width();
}

/// What a field asks for; one that has a text shows none.
bool isCut(const QLineEdit *field)
{
    if (!field->text().isEmpty())
        return false;
    QStyleOptionFrame option;
    option.initFrom(field);
    const int width = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width();
    const int frame = 2 * (2 + field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, field));
    return field->fontMetrics().horizontalAdvance(field->placeholderText()) + frame > width
        && !field->toolTip().startsWith(field->placeholderText());
}

/// The tabs whose texts do not fit in.
QStringList cutTabs(const QTabBar *tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->isTabVisible(i)
            && tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width() > tabs->tabRect(i).width() - 8)
            cut += nameOf(tabs, tabs->tabText(i));
    return cut;
}

/// Those apart that end in … and have a tool tip.
QStringList cutHeaders(const QHeaderView *header)
{
    QStringList cut;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        const bool isTold = header->textElideMode() != Qt::ElideNone && !text.isEmpty()
            && header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith(text);
        if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i) && !isTold
            && header->sectionSizeHint(i) > header->sectionSize(i))
            cut += nameOf(header->parentWidget(), text);
    }
    return cut;
}

template <class Widget, class Text> void addCut(QStringList &cut, const QWidget *window, Text text)
{
    for (const Widget *one : window->findChildren<Widget *>())
        if (one->isVisible() && isCut(one))
            cut += nameOf(one, text(one));
}

/// What of a window's texts is cut off.
QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    addCut<QLabel>(cut, window, [](const QLabel *one) { return one->text(); });
    addCut<QAbstractButton>(cut, window, [](const QAbstractButton *one) { return one->text(); });
    addCut<QComboBox>(cut, window, [](const QComboBox *one) { return one->currentText(); });
    addCut<QGroupBox>(cut, window, [](const QGroupBox *one) { return one->title(); });
    addCut<QLineEdit>(cut, window, [](const QLineEdit *one) { return one->placeholderText(); });
    for (const QTabBar *tabs : window->findChildren<QTabBar *>())
        if (tabs->isVisible())
            cut += cutTabs(tabs);
    for (const QHeaderView *header : window->findChildren<QHeaderView *>())
        if (header->isVisible())
            cut += cutHeaders(header);
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
        m_all = std::make_unique<WindowWithDialogs>();
    }

    void cleanup()
    {
        m_all.reset();
        QCoreApplication::removeTranslator(m_language.get());
    }

    void theStartPageFits() { QCOMPARE(cutTexts(&window()).join(u'\n'), QString()); }

    /// Each panel in turn, with something in it.
    void theWindowFits()
    {
        m_all->open();
        window().action("select-all")->trigger();
        window().action("next-finding")->trigger();
        window().action("find")->trigger();
        QStringList cut;
        for (QDockWidget *dock : window().findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            QTest::qWait(50);
            cut += cutTexts(&window());
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    /// All tabs of a dock are in sight; where a language is longer than these, they scroll.
    void dockTabsAreInSight_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void dockTabsAreInSight()
    {
        QFETCH(const QString, language);
        m_all.reset();
        QCoreApplication::removeTranslator(m_language.get());
        QVERIFY(useLanguage(language));
        m_all = std::make_unique<WindowWithDialogs>();
        m_all->open();
        int tabs = 0;
        for (QDockWidget *dock : window().findChildren<QDockWidget *>())
            dock->show();
        QTest::qWait(50);
        for (const QTabBar *bar : window().findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            tabs += bar->count();
            QCOMPARE(cutTabs(bar), QStringList());
            QVERIFY2(bar->tabRect(bar->count() - 1).right() < bar->width(), qPrintable(bar->tabText(bar->count() - 1)));
        }
        QCOMPARE(tabs, 8); // all docks but Profiles
        m_all.reset();
        QVERIFY(useLanguage(u"en"_qs));
    }

    /// Names of VMs and profiles differ at their ends, and what a column cuts off is told by the tool tip.
    void cutCellsAreTold()
    {
        const CutTextTips tips(qApp);
        m_all->open();
        for (auto *list : {static_cast<QTreeView *>(window().findChild<VmPalette *>()->list()),
                           static_cast<QTreeView *>(window().findChild<ProfilePalette *>()->list())})
            QCOMPARE(list->textElideMode(), Qt::ElideMiddle);
        auto *list = window().findChild<VmPalette *>()->list();
        list->setColumnWidth(VmItemModel::NameColumn, 20);
        const QModelIndex cell = list->model()->index(0, VmItemModel::NameColumn);
        const QPoint at = list->visualRect(cell).center();
        QHelpEvent event(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &event);
        QVERIFY2(QToolTip::text().startsWith(cell.data().toString()), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    /// What these two leave out ends in …, and the tool tip of the label has it.
    void elidedTextsAreTold()
    {
        const QString text = u"The whole design: 28 % of 960 GB used, 690 GB free"_qs;
        ElidedLabel label;
        label.setText(text);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.isCut());
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &event);
        QCOMPARE(QToolTip::text(), text);
        QToolTip::hideText();
        struct : ElidedButton {
            using ElidedButton::initStyleOption;
        } button;
        button.setText(text);
        button.resize(80, 24);
        QStyleOptionButton option;
        button.initStyleOption(&option);
        QVERIFY(option.text.endsWith(u'…'));
        QVERIFY(button.fontMetrics().horizontalAdvance(option.text) < 80);
        QCOMPARE(button.text(), text);
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
        m_all->open();
        const auto ref = m_all->session.checker().facts().find(path.toStdString());
        window().selection().set(path.isEmpty() ? std::vector<EntityRef>() : std::vector{ref.value()});
        QTest::qWait(50);
        for (const QScrollArea *area : window().findChild<Inspector *>()->findChildren<QScrollArea *>()) {
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

    void dialogsFit()
    {
        m_all->open();
        QStringList cut;
        for (const QString &name : WindowWithDialogs::dialogs())
            QVERIFY2(m_all->lookAt(name,
                                   [&](const QDialog &dialog) {
                                       for (const QString &text : cutTexts(&dialog))
                                           cut += name + u": "_qs + text;
                                   }),
                     qPrintable(name));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    MainWindow &window() { return m_all->window; }

    std::unique_ptr<LongLanguage> m_language;
    std::unique_ptr<WindowWithDialogs> m_all;
};

REGISTER_TEST(TestLongTexts, "tst_long_texts");
#include "tst_long_texts.moc"

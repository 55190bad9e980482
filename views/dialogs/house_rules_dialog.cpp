// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/house_rules_dialog.h"

#include "model/formats/design_reader.h"
#include "model/operations/changing.h"
#include "model/reports/house_vocabulary.h"
#include "views/items/perform.h"
#include "views/items/severity_icon.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sliceboard {

HouseRulesDialog::HouseRulesDialog(Document &document, Checker &checker, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_checker(checker),
      m_text(new QPlainTextEdit(this)),
      m_mistakes(new QListWidget(this)),
      m_state(new QLabel(this)),
      m_apply(new QPushButton(tr("&Apply"), this)),
      m_applied(QString::fromStdString(document.design().houseRules))
{
    setWindowTitle(tr("House Rules of This Design"));
    auto *vocabulary = new QTextBrowser(this);
    vocabulary->setHtml(houseVocabularyHtml());
    vocabulary->setAccessibleName(tr("What house rules can be written with"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(createEditor());
    splitter->addWidget(vocabulary);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_state);
    layout->addLayout(createButtons());
    constexpr int kPause = 200; // milliseconds after the last key
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &HouseRulesDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_text->setPlainText(m_applied);
    read();
    const QSize wanted(115 * fontMetrics().averageCharWidth(), 38 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *HouseRulesDialog::createEditor()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Rules, as YAML:"), left);
    label->setBuddy(m_text);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(houseRulesExample());
    auto *mistakes = new QLabel(tr("&Mistakes:"), left);
    mistakes->setBuddy(m_mistakes);
    m_mistakes->setWordWrap(true);
    m_mistakes->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_mistakes->setMaximumHeight(8 * fontMetrics().lineSpacing());
    connect(m_mistakes, &QListWidget::itemActivated, this, &HouseRulesDialog::goToMistake);
    connect(m_mistakes, &QListWidget::itemClicked, this, &HouseRulesDialog::goToMistake);
    layout->addWidget(label);
    layout->addWidget(m_text, 4);
    layout->addWidget(mistakes);
    layout->addWidget(m_mistakes, 1);
    return left;
}

QLayout *HouseRulesDialog::createButtons()
{
    auto *example = new QPushButton(tr("&Insert Example"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {example, m_apply, close})
        button->setAutoDefault(false);
    connect(example, &QPushButton::clicked, this, &HouseRulesDialog::insertExample);
    connect(m_apply, &QPushButton::clicked, this, &HouseRulesDialog::apply);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(example);
    row->addStretch();
    row->addWidget(m_apply);
    row->addWidget(close);
    return row;
}

bool HouseRulesDialog::isChanged() const { return m_text->toPlainText() != m_applied; }

void HouseRulesDialog::read()
{
    const std::string typed = m_text->toPlainText().toStdString();
    const RuleBook book(m_checker.catalog(), typed);
    m_mistakes->clear();
    for (const Error &error : book.errors()) {
        const bool isTyped = error.where && error.where->file.isEmpty();
        auto *item = new QListWidgetItem(
            severityIcon(Severity::Error),
            isTyped ? tr("Line %1, column %2: %3").arg(error.where->line).arg(error.where->column).arg(error.text)
                    : error.toString(),
            m_mistakes);
        if (isTyped)
            item->setData(Qt::UserRole, QPoint(error.where->column, error.where->line));
    }
    const auto isHouse = [](const Rule *rule) { return rule->group == RuleGroup::House; };
    QString state = tr("%Ln house rule(s) can be checked.", nullptr, int(std::ranges::count_if(book.rules(), isHouse)));
    if (hasYamlComments(typed))
        state += QLatin1Char(' ') + tr("Comments are not kept.");
    m_state->setText(state);
    m_apply->setEnabled(isChanged());
}

void HouseRulesDialog::apply()
{
    m_pause.stop();
    const std::string typed = m_text->toPlainText().toStdString();
    const Result<void> done = perform(m_document, tr("Change house rules"), setHouseRules(m_checker.facts(), typed));
    read();
    if (!done) {
        m_state->setText(tr("This is not YAML, so it cannot be kept in the design: %1").arg(done.error().text));
        return;
    }
    m_applied = m_text->toPlainText();
    m_apply->setEnabled(false);
}

void HouseRulesDialog::insertExample()
{
    if (m_text->toPlainText().trimmed().isEmpty())
        m_text->setPlainText(houseRulesExample());
    else
        m_text->insertPlainText(houseRulesExample());
    m_text->setFocus(Qt::OtherFocusReason);
}

void HouseRulesDialog::goToMistake(const QListWidgetItem *item)
{
    const QPoint place = item->data(Qt::UserRole).toPoint();
    const QTextBlock block = m_text->document()->findBlockByNumber(place.y() - 1);
    if (place.isNull() || !block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::min(place.x() - 1, block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

/// What was typed is not lost by a slip of the Escape key.
void HouseRulesDialog::done(int result)
{
    if (isChanged()) {
        const auto answer = QMessageBox::question(this, windowTitle(), tr("Close without applying what you typed?"),
                                                  QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer == QMessageBox::Cancel)
            return;
    }
    QDialog::done(result);
}

} // namespace sliceboard

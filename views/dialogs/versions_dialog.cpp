// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/versions_dialog.h"

#include "model/comparison/difference_texts.h"
#include "model/formats/design_file.h"
#include "model/reports/check_report.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr qint64 kMostCounted = 300'000; ///< bytes of a file that is read and checked within a frame or two

} // namespace

VersionsDialog::VersionsDialog(const std::vector<EarlierVersion> &versions, const Design &now, const Catalog &catalog,
                               QWidget *parent)
    : QDialog(parent),
      m_versions(versions),
      m_now(now),
      m_catalog(catalog),
      m_list(new QListWidget(this)),
      m_preview(new DesignPreview(catalog, this)),
      m_difference(new QLabel(this))
{
    setWindowTitle(tr("Earlier Versions"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(versions.empty()
                                ? tr("There is none yet. Each save keeps the file that it replaces, up to ten.")
                                : tr("The file as it was before each of the last saves. Restoring puts a version in "
                                     "place of the open design; Undo takes that back, and the file changes only when "
                                     "you save."),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setAccessibleName(tr("Earlier versions"));
    for (const EarlierVersion &version : versions)
        m_list->addItem(tr("%1\n%2", "time, size")
                            .arg(QLocale().toString(version.savedAt.toLocalTime(), QLocale::ShortFormat),
                                 QLocale().formattedDataSize(version.size)));
    m_difference->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->addWidget(m_preview);
    side->addWidget(m_difference, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 1);
    both->addLayout(side);
    layout->addLayout(both, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_open = buttons->addButton(tr("Open as &Copy"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { finish(Answer::OpenCopy); });
    connect(m_restore, &QPushButton::clicked, this, [this] { finish(Answer::Restore); });
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    showVersion(-1);
    m_list->setCurrentRow(0);
    QTimer::singleShot(0, this, [this] { countFindings(0); });
    resize(QSize(700, 440).boundedTo(screen()->availableSize() * 9 / 10));
}

void VersionsDialog::showVersion(int row)
{
    m_open->setEnabled(false);
    m_restore->setEnabled(false);
    m_difference->clear();
    if (row < 0)
        return m_preview->showNothing({});
    m_preview->showBusy();
    const auto read = [this, path = m_versions[std::size_t(row)].path](const std::stop_token &stop) -> Look {
        Result<LoadedDesign> loaded = loadDesignFile(path);
        if (!loaded)
            return {tl::unexpected(std::move(loaded.error())), nullptr, {}};
        auto check = checkFirst(m_catalog, loaded->design, [&stop] { return !stop.stop_requested(); });
        QString difference = check ? summaryOf(designDifference(loaded->design, m_now)) : QString();
        return {std::move(loaded->design), std::move(check), std::move(difference)};
    };
    m_job.start(read, [this](Look look) { show(std::move(look)); });
}

void VersionsDialog::show(Look look)
{
    m_open->setEnabled(look.design.has_value());
    m_restore->setEnabled(look.design.has_value());
    if (!look.design)
        return m_preview->showNothing(look.design.error().text);
    m_preview->showDesign(std::move(*look.design), std::move(look.check));
    m_difference->setText(tr("Since then, up to the open design: %1", "differences").arg(look.difference));
}

/// Row by row while nothing else happens; large files are counted only when they are chosen, for that takes its time.
void VersionsDialog::countFindings(int row)
{
    if (row >= int(m_versions.size()))
        return;
    const EarlierVersion &version = m_versions[std::size_t(row)];
    if (version.size <= kMostCounted)
        if (const Result<LoadedDesign> loaded = loadDesignFile(version.path)) {
            Document document(loaded->design);
            const Checker checker(document, m_catalog);
            m_list->item(row)->setText(m_list->item(row)->text() + u'\n' + toText(checker.counts()));
        }
    QTimer::singleShot(0, this, [this, row] { countFindings(row + 1); });
}

void VersionsDialog::askOnlyWhich(const QString &buttonText)
{
    m_open->setText(buttonText);
    m_restore->hide();
}

void VersionsDialog::finish(Answer answer)
{
    m_answer = answer;
    accept();
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/git_file.h"
#include "app/patient_reading.h"
#include "model/formats/design_reader.h"
#include "model/operations/changing.h"
#include "model/safety/restoring.h"
#include "views/comparison/changes_banner.h"
#include "views/comparison/compare_choice_dialog.h"
#include "views/comparison/comparison_dialog.h"
#include "views/comparison/conflicts_banner.h"
#include "views/comparison/conflicts_dialog.h"
#include "views/dialogs/patient_work.h"
#include "views/dialogs/questions.h"
#include "views/panels/disk_banner.h"

#include <QFileDialog>

namespace sliceboard {
namespace {

/// Something to compare with, and how to read it.
struct OtherDesign {
    CompareChoice choice;
    QString name; ///< as it can stand in a sentence
    std::function<Result<Design>()> read;
};

Result<Design> designIn(const QString &path)
{
    Result<LoadedDesign> loaded = loadDesignFile(path);
    if (!loaded)
        return tl::unexpected(std::move(loaded.error()));
    return std::move(loaded->design);
}

QString timeText(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); }

void addVersions(std::vector<OtherDesign> &sources, const std::vector<EarlierVersion> &versions)
{
    for (const EarlierVersion &version : versions)
        sources.push_back({{MainWindow::tr("Earlier versions"), timeText(version.savedAt)},
                           MainWindow::tr("the version of %1", "a time").arg(timeText(version.savedAt)),
                           [path = version.path] { return designIn(path); }});
}

void addRevisions(std::vector<OtherDesign> &sources, const std::vector<GitRevision> &revisions, const QString &path)
{
    for (const GitRevision &revision : revisions)
        sources.push_back({{MainWindow::tr("Revisions in git"),
                            MainWindow::tr("%1  %2  %3, %4", "short id, subject, author, time")
                                .arg(revision.shortId, revision.subject, revision.author, timeText(revision.when))},
                           MainWindow::tr("revision %1").arg(revision.shortId),
                           [revision, path]() -> Result<Design> {
                               const Result<std::string> bytes = readGitFile(revision, path);
                               if (!bytes)
                                   return tl::unexpected(bytes.error());
                               return readDesign(*bytes, path);
                           }});
}

} // namespace

void MainWindow::createComparison(QBoxLayout *layout)
{
    auto *conflicts = new ConflictsBanner(m_session.document(), layout->parentWidget());
    layout->addWidget(conflicts);
    connect(conflicts, &QLabel::linkActivated, this, &MainWindow::showConflicts);
    m_changesBanner = new ChangesBanner(layout->parentWidget());
    layout->addWidget(m_changesBanner);
    connect(m_changesBanner, &ChangesBanner::listRequested, this, &MainWindow::listChanges);
    connect(m_changesBanner, &ChangesBanner::hideRequested, this, [this] { showChanges(false); });
    connect(&m_session.document(), &Document::loaded, this, &MainWindow::endComparison);
}

std::vector<ActionRow> MainWindow::comparisonRows()
{
    std::vector<ActionRow> rows;
    rows.push_back({"compare", QT_TRANSLATE_NOOP("Actions", "Co&mpare…"), QKeySequence(u"Ctrl+Shift+D"_qs), nullptr,
                    [this] { compare(); }, [this] { return isDesignShown(); }});
    rows.push_back({"conflicts",
                    QT_TRANSLATE_NOOP("Actions", "Mer&ge Conflicts…"),
                    {},
                    nullptr,
                    [this] { showConflicts(); },
                    [this] { return isDesignShown() && !conflictsOf(m_session.document().design()).empty(); }});
    rows.push_back({"show-changes", QT_TRANSLATE_NOOP("Actions", "Show &Changes"), QKeySequence(u"Ctrl+Shift+K"_qs),
                    nullptr, [this] { showChanges(!m_board->changes()); },
                    [this] { return isDesignShown() && m_comparison != nullptr; },
                    [this] { return m_board->changes() != nullptr; }});
    return rows;
}

void MainWindow::compare()
{
    commitTyping();
    const QString path = m_session.path();
    std::vector<OtherDesign> sources;
    QString note;
    if (path.isEmpty()) {
        note =
            tr("This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git "
               "stand here to compare with. Other File… compares it with any other design.");
    } else {
        sources.push_back({{MainWindow::tr("File"), MainWindow::tr("The file on disk")},
                           MainWindow::tr("the file on disk"),
                           [path] { return designIn(path); }});
        addVersions(sources, m_session.earlierVersions());
        if (const auto revisions = gitRevisions(path))
            addRevisions(sources, *revisions, path);
        else
            note = tr("There are no revisions in git to choose from: %1").arg(revisions.error().text);
    }
    std::vector<CompareChoice> choices;
    for (const OtherDesign &source : sources)
        choices.push_back(source.choice);
    CompareChoiceDialog dialog(choices, note, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.answer() == CompareChoiceDialog::Answer::OtherFile)
        return compareWithFile();
    if (dialog.row() >= 0)
        compareWith(sources[std::size_t(dialog.row())].read(), sources[std::size_t(dialog.row())].name);
}

void MainWindow::compareWithFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare With"), m_settings.lastFolder(),
                                                      tr("Sliceboard designs (*.sliceboard.yaml);;All files (*)"));
    if (!path.isEmpty())
        compareWith(designIn(path), QFileInfo(path).fileName());
}

void MainWindow::compareWith(Result<Design> other, const QString &name)
{
    if (!other)
        return showError(this, tr("It cannot be compared with %1.").arg(name), other.error());
    endComparison();
    m_comparison = std::make_unique<DesignComparison>(m_session.document(), m_session.checker().catalog(),
                                                      std::move(*other), name);
    connect(m_comparison.get(), &DesignComparison::changed, this, [this] {
        if (m_board->changes())
            m_board->setChanges(&m_comparison->marks());
    });
    showChanges(m_comparison->isBusy() || !m_comparison->changes().empty());
    listChanges();
}

void MainWindow::listChanges()
{
    if (!m_comparison)
        return;
    if (!m_comparisonDialog) {
        m_comparisonDialog = new ComparisonDialog(*m_comparison, m_session.checker(), m_selection, this);
        QCheckBox *onBoard = m_comparisonDialog->onBoard();
        onBoard->setChecked(m_board->changes() != nullptr);
        connect(onBoard, &QCheckBox::toggled, this, &MainWindow::showChanges);
        connect(m_comparisonDialog, &ComparisonDialog::announced, this, &MainWindow::announce);
        connect(m_comparisonDialog, &QDialog::finished, this, [this] {
            std::exchange(m_comparisonDialog, nullptr)->deleteLater();
            watchComparison();
            m_board->setFocus(Qt::OtherFocusReason);
        });
    }
    watchComparison();
    m_comparisonDialog->show();
    m_comparisonDialog->raise();
    m_comparisonDialog->activateWindow();
}

void MainWindow::showChanges(bool shown)
{
    shown = shown && m_comparison;
    if (shown)
        m_comparison->setWatched(true); // so that what is shown is true
    m_board->setChanges(shown ? &m_comparison->marks() : nullptr);
    m_changesBanner->setComparison(shown ? m_comparison.get() : nullptr);
    if (m_comparisonDialog)
        m_comparisonDialog->onBoard()->setChecked(shown);
    watchComparison();
    refreshActions();
    if (shown)
        announce(m_changesBanner->text());
}

/// Edits are compared while the board or the list shows what comes of it.
void MainWindow::watchComparison()
{
    if (m_comparison)
        m_comparison->setWatched(m_board->changes() || m_comparisonDialog);
}

void MainWindow::endComparison()
{
    if (!m_comparison)
        return;
    delete std::exchange(m_comparisonDialog, nullptr);
    showChanges(false);
    m_comparison.reset();
    refreshActions();
}

void MainWindow::mergeWithDisk()
{
    commitTyping();
    const QString failed = tr("The designs could not be merged; the open design is as it was.");
    auto disk = readOrTell(m_session.path(), failed, this);
    if (!disk)
        return;
    const Result<Session::SavedFile> saved = m_session.savedFile();
    if (!saved)
        return showError(this, failed, saved.error());
    const Design &mine = m_session.document().design();
    auto merged = workPatiently<Result<DesignMerge>>(
        this, tr("Merge"), tr("Merging with %1…").arg(saved->name),
        [base = *saved, mine, theirs = disk->design](const PageProgress &) -> Result<DesignMerge> {
            const Result<Design> read = base.read();
            return read ? mergeDesigns(*read, mine, theirs) : tl::unexpected(read.error());
        });
    if (!merged)
        return;
    if (!*merged)
        return showError(this, failed, merged->error());
    const bool hasConflicts = !(*merged)->conflicts.empty();
    m_session.takeMerge(std::move(*disk), std::move(**merged));
    m_diskBanner->hide();
    refreshActions();
    if (hasConflicts)
        return showConflicts();
    m_board->setFocus(Qt::OtherFocusReason);
    announce(
        tr("Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save."));
}

void MainWindow::showConflicts()
{
    ConflictsDialog dialog(conflictsOf(m_session.document().design()), this);
    connect(&dialog, &ConflictsDialog::chosen, this, [this](EntityKind kind, const std::string &name) {
        if (const EntityRef ref = entityNamed(m_session.document().design(), kind, name);
            ref.kind != EntityKind::Design)
            m_selection.jumpTo(ref);
    });
    connect(&dialog, &ConflictsDialog::settled, this,
            [this, &dialog](int row, MergeSide side) { settleConflict(dialog, row, side); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto edits =
        changeDesign(m_session.checker().facts(), [](DesignFacts &facts) { facts.extras.erase(kConflictsKey); });
    if (!edits)
        return announce(edits.error().text);
    run(m_session.document(), tr("Settle merge conflicts"), *edits);
    refreshActions();
}

void MainWindow::settleConflict(ConflictsDialog &dialog, int row, MergeSide side)
{
    Document &document = m_session.document();
    Result<Design> settled = settledConflict(document.design(), std::size_t(row), side);
    if (!settled)
        return showError(&dialog, tr("The conflict could not be settled like that."), settled.error());
    run(document, tr("Settle a merge conflict"),
        editsBetween(document.design(), std::move(*settled), [&document] { return document.newId(); }));
    refreshActions();
    const std::vector<MergeConflict> left = conflictsOf(document.design());
    announce(tr("Settled; %Ln conflict(s) left.", nullptr, int(left.size())));
    if (left.empty())
        return dialog.reject();
    dialog.setConflicts(left);
}

} // namespace sliceboard

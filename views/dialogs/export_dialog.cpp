// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_dialog.h"

#include "model/formats/content_hash.h"
#include "views/dialogs/export_options.h"
#include "views/dialogs/page_progress_dialog.h"
#include "views/dialogs/patient_work.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/sheet_preview.h"
#include "views/dialogs/text_preview.h"
#include "views/export/output_files.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kSoon = 60; ///< milliseconds
constexpr int kPreviewPatience = 200;
constexpr int kFormatRole = Qt::UserRole;
constexpr std::size_t kHashedAtOnce = 2000; ///< VMs: of fewer it takes a few milliseconds
constexpr const char *kNotKnown = "…";

/// A list whose headings the keys pass over. (Disabled headings would disable what stands below them.)
class FormatList : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex to = QTreeWidget::moveCursor(action, modifiers);
        if (!to.isValid() || (to.flags() & Qt::ItemIsSelectable))
            return to;
        const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp;
        const QModelIndex above = isUp ? indexAbove(to) : QModelIndex();
        return above.isValid() ? above : indexBelow(to);
    }
};

} // namespace

ExportDialog::ExportDialog(const Document &document, const Checker &checker, const ChangePlan *plan, QWidget *parent,
                           std::span<const Exporter *const> texts)
    : QDialog(parent),
      m_document(document),
      m_checker(checker),
      m_plan(plan),
      m_formats(exportFormats(texts, plan != nullptr)),
      m_name(tr("design", "name of a file")),
      m_list(new FormatList(this)),
      m_options(new ExportOptions(document.design(), this)),
      m_description(new QLabel(this)),
      m_preview(new QStackedWidget(this)),
      m_sheets(new SheetPreview(this)),
      m_text(new TextPreview(this)),
      m_trouble(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(createChoice());
    splitter->addWidget(createPreview());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(createButtons());
    m_soon.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_preview->setCurrentWidget(m_busy); });
    connect(&m_job, &ExportJob::finished, this, &ExportDialog::takeText);
    connect(m_sheets, &SheetPreview::copied, this, [this](const QImage &picture) {
        QGuiApplication::clipboard()->setImage(picture);
        say(tr("Copied to the clipboard."));
    });
    connect(m_options, &ExportOptions::changed, this, [this] { m_soon.start(kSoon); });
    connect(m_text, &TextPreview::currentChanged, this, &ExportDialog::enableButtons);
    startHash();
    fillFormats();
    // Where everything is large, the screen is the limit, with room for a title bar.
    const int line = fontMetrics().lineSpacing();
    resize(QSize(60 * line, 36 * line).boundedTo(screen()->availableSize() - QSize(line, 3 * line)));
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::createChoice()
{
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Format"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExportDialog::showFormat);
    auto *scrolled = new QScrollArea(this);
    scrolled->setWidget(m_options);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_list);
    left->addWidget(scrolled);
    left->setChildrenCollapsible(false);
    left->setStretchFactor(0, 1);
    return left;
}

QWidget *ExportDialog::createPreview()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    layout->addWidget(m_description);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Making the export"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_sheets, m_text, m_trouble, m_busy})
        m_preview->addWidget(page);
    layout->addWidget(m_preview, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    layout->addWidget(m_message);
    return right;
}

QWidget *ExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &text, void (ExportDialog::*run)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_save = add(tr("&Save…"), &ExportDialog::save);
    m_saveAll = add(tr("Save &All…"), &ExportDialog::saveAll);
    m_copy = add(tr("Cop&y"), &ExportDialog::copy);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::fillFormats()
{
    QTreeWidgetItem *heading = nullptr;
    std::optional<ExportGroup> group;
    for (int row = 0; row < int(m_formats.size()); ++row) {
        const ExportFormat &format = m_formats[std::size_t(row)];
        if (group != format.group) {
            heading = new QTreeWidgetItem(m_list, {toText(format.group)});
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(0, bold);
            group = format.group;
        }
        auto *item = new QTreeWidgetItem(heading, {format.title});
        item->setData(0, kFormatRole, row);
        item->setToolTip(0, format.description);
    }
    m_list->expandAll();
    const auto first = std::ranges::find_if(m_formats, [this](const ExportFormat &each) {
        return !m_plan || (each.exporter && each.exporter->needsPlan);
    });
    const ExportFormat &chosen = first == m_formats.end() ? m_formats.front() : *first;
    choose(chosen.exporter ? QString::fromUtf8(chosen.exporter->id) : chosen.suffix);
}

void ExportDialog::choose(const QString &format)
{
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        const QVariant row = (*at)->data(0, kFormatRole);
        if (!row.isValid())
            continue;
        const ExportFormat &each = m_formats[std::size_t(row.toInt())];
        if (format == (each.exporter ? QString::fromUtf8(each.exporter->id) : each.suffix))
            m_list->setCurrentItem(*at);
    }
}

const ExportFormat *ExportDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant row = item ? item->data(0, kFormatRole) : QVariant();
    return row.isValid() ? &m_formats[std::size_t(row.toInt())] : nullptr;
}

void ExportDialog::setPlace(const QString &folder, const QString &name)
{
    m_folder = folder;
    if (!name.isEmpty())
        m_name = name;
}

void ExportDialog::showFormat()
{
    const ExportFormat *format = current();
    if (!format) {
        m_save->setEnabled(false);
        m_copy->setEnabled(false);
        return;
    }
    m_description->setText(format->description);
    m_options->setFormat(*format);
    say({});
    refresh();
}

void ExportDialog::refresh()
{
    const ExportFormat *format = current();
    m_soon.stop();
    m_patience.stop();
    m_job.forget();
    if (!format)
        return;
    if (!format->picture)
        return refreshText(*format);
    m_sheets->setSheets(std::make_unique<PictureSheets>(m_document, m_checker, pictureOptions()));
    m_preview->setCurrentWidget(m_sheets);
    enableButtons();
}

/// The preview does not wait for the hash of a large design; what leaves the dialog does, by awaitHash().
PictureOptions ExportDialog::pictureOptions() const
{
    PictureOptions options = m_options->picture(m_checker.facts().today());
    options.content = m_content.empty() ? kNotKnown : m_content;
    return options;
}

void ExportDialog::startHash()
{
    const Design &design = m_document.design();
    if (design.vms.size() <= kHashedAtOnce) {
        m_content = contentHash(design);
        return;
    }
    m_hashing.start(
        [&design](const std::stop_token &stop) {
            return contentHash(design, [&stop] { return !stop.stop_requested(); });
        },
        [this](const std::string &content) { takeHash(content); });
}

void ExportDialog::takeHash(const std::string &content)
{
    m_content = content;
    if (const ExportFormat *format = current(); format && format->picture)
        refresh();
}

/// Whether the user did not stop waiting.
bool ExportDialog::awaitHash()
{
    WorkProgress progress;
    return waitPatiently(
        this, tr("Export"), [] { return tr("Reading the design…"); }, [this] { return !m_content.empty(); }, progress);
}

void ExportDialog::refreshText(const ExportFormat &format)
{
    m_text->setFiles({});
    m_patience.start(kPreviewPatience);
    m_job.start(*format.exporter, {m_checker, m_plan, m_options->cluster(), m_options->isDark()});
}

void ExportDialog::takeText(const ExportJob::Outcome &outcome)
{
    m_patience.stop();
    m_text->setFiles(outcome ? *outcome : std::vector<OutputFile>());
    m_trouble->setText(outcome ? QString() : outcome.error().toString());
    m_preview->setCurrentWidget(outcome ? static_cast<QWidget *>(m_text) : m_trouble);
    enableButtons();
}

void ExportDialog::enableButtons()
{
    const ExportFormat *format = current();
    const bool isPicture = format && format->picture;
    const bool hasFile = isPicture || m_text->current();
    m_save->setEnabled(hasFile);
    m_saveAll->setVisible(!isPicture && m_text->files().size() > 1);
    m_copy->setEnabled(isPicture || m_text->isText());
}

void ExportDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

bool ExportDialog::tell(const Result<void> &done, const QString &path)
{
    if (done)
        say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        showError(this, tr("The export could not be saved."), done.error());
    return done.has_value();
}

void ExportDialog::save()
{
    const ExportFormat *format = current();
    if (!format)
        return;
    const OutputFile *file = format->picture ? nullptr : m_text->current();
    const QString name = file ? QString::fromStdString(file->name) : m_name + u'.' + format->suffix;
    QFileDialog dialog(this, tr("Save Export"), m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("%1 (*.%2)").arg(format->title, QFileInfo(name).suffix()), tr("All files (*)")});
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().constFirst());
}

bool ExportDialog::saveTo(const QString &path)
{
    const ExportFormat *format = current();
    if (!format)
        return false;
    m_folder = QFileInfo(path).absolutePath();
    if (const OutputFile *file = m_text->current(); !format->picture)
        return file
            && tell(writeOutput({file->bytes.data(), qsizetype(file->bytes.size())}, path, file->isExecutable), path);
    if (!awaitHash()) {
        say(exportStopped().value().text);
        return false;
    }
    PictureOptions options = pictureOptions();
    PageProgressDialog progress(this);
    options.progress = options.format == PictureFormat::Pdf ? progress.pages() : progress.parts();
    const Result<void> done = exportPicture(m_document, m_checker, options, path);
    if (!done && progress.wasCanceled()) {
        say(done.error().text);
        return false;
    }
    return tell(done, path);
}

void ExportDialog::saveAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for All Files"), m_folder);
    if (!folder.isEmpty())
        saveAllTo(folder);
}

bool ExportDialog::saveAllTo(const QString &folder)
{
    const std::vector<OutputFile> files = m_text->files();
    const QStringList existing = existingOutputs(files, folder);
    constexpr qsizetype kMostNames = 10;
    QString names = existing.mid(0, kMostNames).join(QStringLiteral(", "));
    if (existing.size() > kMostNames)
        names += QStringLiteral(", …");
    if (!existing.isEmpty()
        && QMessageBox::question(this, tr("Export"),
                                 tr("The folder has %Ln of these files already: %1. Replace them?", nullptr,
                                    int(existing.size()))
                                     .arg(names))
            != QMessageBox::Yes)
        return false;
    m_folder = folder;
    return tell(writeOutputs(files, folder), folder);
}

void ExportDialog::copy()
{
    const ExportFormat *format = current();
    const OutputFile *file = m_text->current();
    if (format && format->picture)
        return awaitHash() ? m_sheets->startCopy() : say(exportStopped().value().text);
    if (!file)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(file->bytes));
    say(tr("Copied to the clipboard."));
}

} // namespace sliceboard

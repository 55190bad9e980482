// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/export_formats.h"
#include "views/dialogs/export_job.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>

namespace sliceboard {

class ExportOptions;
class SheetPreview;
class TextPreview;

/// Hands a design, or a plan, over in any format: shows what comes out before it is saved or copied. The design must not
/// change while it is open.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Formats that are about a plan are offered only if there is one, which must outlive the dialog.
    ExportDialog(const Document &document, const Checker &checker, const ChangePlan *plan = nullptr,
                 QWidget *parent = nullptr, std::span<const Exporter *const> texts = exporters());
    ~ExportDialog() override;

    /// Where files are proposed to go; `name` without a suffix.
    void setPlace(const QString &folder, const QString &name);
    /// Where the last file went.
    QString folder() const { return m_folder; }
    /// Chooses a format by the suffix of a picture or the id of an exporter.
    void choose(const QString &format);
    /// Writes what is shown into a file.
    bool saveTo(const QString &path);
    /// Writes all files of the format into a folder, after asking whether those that are there may be replaced.
    bool saveAllTo(const QString &folder);

private:
    const ExportFormat *current() const;
    QWidget *createChoice();
    QWidget *createPreview();
    QWidget *createButtons();
    void fillFormats();
    void showFormat();
    void refresh();
    void refreshText(const ExportFormat &format);
    PictureOptions pictureOptions() const;
    void startHash();
    void takeHash(const std::string &content);
    bool awaitHash();
    void takeText(const ExportJob::Outcome &outcome);
    void enableButtons();
    void say(const QString &text);
    bool tell(const Result<void> &done, const QString &path);
    void save();
    void saveAll();
    void copy();

    const Document &m_document;
    const Checker &m_checker;
    const ChangePlan *m_plan;
    std::vector<ExportFormat> m_formats;
    QString m_folder = QDir::homePath();
    QString m_name;

    QTreeWidget *m_list;
    ExportOptions *m_options;
    QLabel *m_description;
    QStackedWidget *m_preview;
    SheetPreview *m_sheets;
    TextPreview *m_text;
    QLabel *m_trouble; ///< why there is nothing to be shown
    QProgressBar *m_busy;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAll = nullptr;
    QPushButton *m_copy = nullptr;
    QTimer m_soon; ///< options often change in a row
    QTimer m_patience; ///< until it is said that it takes a while
    ExportJob m_job;
    LatestJob<std::string> m_hashing;
    std::string m_content; ///< contentHash() of the design; empty: not known yet
};

} // namespace sliceboard

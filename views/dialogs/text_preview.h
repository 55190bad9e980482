// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QWidget>

namespace sliceboard {

/// The files of an export to be read, one at a time, and only the beginning of a long one.
class TextPreview : public QWidget {
    Q_OBJECT

public:
    explicit TextPreview(QWidget *parent = nullptr);

    void setFiles(std::vector<OutputFile> files);
    const std::vector<OutputFile> &files() const { return m_files; }
    /// The one that is shown; nullptr: there is none.
    const OutputFile *current() const;
    /// Whether what is shown can be read as text.
    bool isText() const { return m_isText; }

Q_SIGNALS:
    void currentChanged();

private:
    void showFile();

    std::vector<OutputFile> m_files;
    bool m_isText = false;
    QComboBox *m_names;
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace sliceboard

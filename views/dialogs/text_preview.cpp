// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/text_preview.h"

#include <QFontDatabase>
#include <QLocale>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr qsizetype kMostShown = 200'000; ///< bytes

/// Unset if the bytes are no text. A letter that was cut at the end is left out.
std::optional<QString> textIn(const std::string &bytes)
{
    if (bytes.find('\0') != std::string::npos)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), std::min(qsizetype(bytes.size()), kMostShown)));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

TextPreview::TextPreview(QWidget *parent)
    : QWidget(parent), m_names(new QComboBox(this)), m_text(new QPlainTextEdit(this)), m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_names->setAccessibleName(tr("File"));
    layout->addWidget(m_names);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    connect(m_names, &QComboBox::currentIndexChanged, this, &TextPreview::showFile);
}

void TextPreview::setFiles(std::vector<OutputFile> files)
{
    const int row = m_names->currentIndex();
    m_files = std::move(files);
    {
        const QSignalBlocker blocker(m_names);
        m_names->clear();
        for (const OutputFile &file : m_files)
            m_names->addItem(QString::fromStdString(file.name));
        m_names->setCurrentIndex(row >= 0 && row < m_names->count() ? row : 0);
    }
    m_names->setVisible(m_files.size() > 1);
    showFile();
}

const OutputFile *TextPreview::current() const
{
    const int row = m_names->currentIndex();
    return row >= 0 && row < int(m_files.size()) ? &m_files[std::size_t(row)] : nullptr;
}

void TextPreview::showFile()
{
    const OutputFile *file = current();
    const std::optional<QString> text = file ? textIn(file->bytes) : QString();
    m_isText = file && text;
    m_text->setPlainText(text.value_or(QString()));
    m_text->setVisible(text.has_value());
    QString note;
    if (!text)
        note = tr("This file holds no text to be shown (%1).")
                   .arg(QLocale().formattedDataSize(qint64(file->bytes.size())));
    else if (file && qsizetype(file->bytes.size()) > kMostShown)
        note = tr("This is the beginning of %1; what is saved or copied is whole.")
                   .arg(QLocale().formattedDataSize(qint64(file->bytes.size())));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    Q_EMIT currentChanged();
}

} // namespace sliceboard

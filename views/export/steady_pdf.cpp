// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/steady_pdf.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPdfWriter>

#include <mutex>

namespace sliceboard {
namespace {

constexpr int kDotsPerInch = 600;

/// Qt writes the time at which a PDF was made; the day is enough, and makes equal designs equal files. Nothing may
/// change its length: a table at the end tells where each part begins.
void keepOnlyDay(QByteArray &pdf, QDate day)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const QByteArray stamp = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000";
    if (day.isValid())
        pdf.replace(at + key.size(), stamp.size(), stamp);
    else
        pdf.replace(at, end + 1 - at, QByteArray(end + 1 - at, ' '));
}

/// Qt writes the fonts of a PDF in the order of a hash.
class SteadyHashes {
public:
    SteadyHashes() : m_lock(s_mutex) { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;

private:
    static inline std::mutex s_mutex; ///< PDFs are written in threads, too
    const std::lock_guard<std::mutex> m_lock;
};

} // namespace

QByteArray writePdf(const PdfFrame &frame, const std::function<void(QPainter &painter, int page)> &paint)
{
    const SteadyHashes steady;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(frame.layout);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(frame.title);
    writer.setCreator(QStringLiteral("Sliceboard"));
    QPainter painter(&writer);
    for (int page = 0; page < frame.pages; ++page) {
        if (frame.progress && !frame.progress(page, frame.pages)) {
            painter.end();
            return {};
        }
        if (page > 0)
            writer.newPage();
        painter.save();
        const double scale = writer.width() / frame.width;
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
    painter.end();
    QByteArray pdf = buffer.data();
    keepOnlyDay(pdf, frame.day);
    return pdf;
}

} // namespace sliceboard

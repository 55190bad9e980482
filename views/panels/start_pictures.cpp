// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/start_pictures.h"

#include "model/formats/design_file.h"
#include "model/formats/design_templates.h"
#include "views/dialogs/design_preview.h"
#include "views/export/thumbnail.h"

#include <QEvent>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kBreath = 20; ///< milliseconds between two steps, each of which takes about as long

} // namespace

StartPictures::StartPictures(const Catalog &catalog, StartPage &page) : QObject(&page), m_catalog(catalog), m_page(page)
{
    page.installEventFilter(this);
    startAnew();
}

void StartPictures::startAnew()
{
    m_checker.reset();
    m_document.reset();
    m_waiting.clear();
    for (const std::vector<DesignTemplate> &designs : {designTemplates(), designSamples()})
        for (const DesignTemplate &design : designs)
            m_waiting.push_back(design.path);
    std::ranges::reverse(m_waiting);
    if (m_page.isVisible())
        m_timer.start(kBreath, this);
}

bool StartPictures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        startAnew(); // pictures have the colours of the theme
    else if (event->type() == QEvent::Show && !isDone())
        m_timer.start(kBreath, this);
    else if (event->type() == QEvent::Hide)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

/// Reading and drawing are two steps, so that neither holds up what the user does.
void StartPictures::timerEvent(QTimerEvent *)
{
    if (m_checker)
        drawIt();
    else if (!m_waiting.empty())
        readNext();
    else
        m_timer.stop();
}

void StartPictures::readNext()
{
    m_read = m_waiting.back();
    m_waiting.pop_back();
    Result<LoadedDesign> loaded = loadDesignFile(m_read);
    Q_ASSERT(loaded); // it comes with the program
    if (!loaded)
        return;
    m_document = std::make_unique<Document>(std::move(loaded->design));
    m_checker = std::make_unique<Checker>(*m_document, m_catalog);
}

void StartPictures::drawIt()
{
    const QImage picture = boardThumbnail(*m_document, *m_checker, CardList::kPictureSize, m_page.devicePixelRatioF(),
                                          Theme::of(m_page.palette()));
    m_page.starts()->complete(m_read, contentsOf(m_document->design()), m_checker->counts(), picture);
    m_checker.reset();
    m_document.reset();
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/rules/checker.h"
#include "views/panels/start_page.h"

#include <QBasicTimer>

#include <memory>

namespace sliceboard {

/// Tells on the start page what templates and examples hold: a picture, counts and findings of each. It makes them one by
/// one while nothing else is to be done and the page is on the screen, and once: they stay on their cards.
class StartPictures : public QObject {
    Q_OBJECT

public:
    StartPictures(const Catalog &catalog, StartPage &page);

    bool isDone() const { return m_waiting.empty() && !m_checker; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void startAnew();
    void readNext();
    void drawIt();

    const Catalog &m_catalog;
    StartPage &m_page;
    std::vector<QString> m_waiting; ///< resources, the last of them first
    QString m_read; ///< the one that is read and to be drawn
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
    QBasicTimer m_timer;
};

} // namespace sliceboard

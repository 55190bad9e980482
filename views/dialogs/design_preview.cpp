// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/design_preview.h"

#include "model/reports/check_report.h"
#include "views/export/thumbnail.h"

#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr QSize kPictureSize{260, 165};
constexpr int kPatience = 200; ///< milliseconds

} // namespace

DesignPreview::DesignPreview(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_picture(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_picture->setFixedSize(kPictureSize);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the board"));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(kPictureSize.width());
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showNothing(tr("Reading and checking…")); });
}

void DesignPreview::showDesign(Design design, std::unique_ptr<FirstCheck> check)
{
    Document document;
    Checker checker(document, m_catalog);
    checker.load(std::move(design), std::move(check));
    const QImage picture = boardThumbnail(document, checker, kPictureSize, devicePixelRatioF(), Theme::of(palette()));
    show(QPixmap::fromImage(picture),
         tr("%1.\n%2.", "contents, findings").arg(contentsOf(document.design()), toText(checker.counts())));
}

void DesignPreview::showNothing(const QString &reason) { show({}, reason); }

void DesignPreview::showBusy() { m_patience.start(); }

void DesignPreview::show(const QPixmap &picture, const QString &text)
{
    m_patience.stop();
    m_picture->setPixmap(picture);
    m_text->setText(text);
}

QString contentsOf(const Design &design)
{
    int hosts = 0;
    int gpus = 0;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts) {
            ++hosts;
            gpus += int(host.gpus.size());
        }
    const QString machines =
        DesignPreview::tr("%1, %Ln GPU(s)", nullptr, gpus).arg(DesignPreview::tr("%Ln host(s)", nullptr, hosts));
    return DesignPreview::tr("%1, %Ln VM(s)", "hosts, VMs", int(design.vms.size())).arg(machines);
}

} // namespace sliceboard

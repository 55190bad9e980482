// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/design_preview.h"

#include "model/reports/check_report.h"
#include "views/export/thumbnail.h"

#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr QSize kPictureSize{260, 165};

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
}

void DesignPreview::showDesign(const Design &design)
{
    Document document(design);
    const Checker checker(document, m_catalog);
    m_picture->setPixmap(
        QPixmap::fromImage(boardThumbnail(document, checker, kPictureSize, devicePixelRatioF(), Theme::of(palette()))));
    m_text->setText(tr("%1.\n%2.", "contents, findings").arg(contentsOf(design), toText(checker.counts())));
}

void DesignPreview::showNothing(const QString &reason)
{
    m_picture->setPixmap({});
    m_text->setText(reason);
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

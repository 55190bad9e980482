// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_options.h"

#include "views/export/page_size.h"

#include <QLabel>

namespace sliceboard {
namespace {

constexpr int kUsualDots = 192;
constexpr int kFewestDots = 48;
constexpr int kMostDots = 768;
constexpr int kUsualHosts = 8;
constexpr int kMostHosts = 1000;

enum class Pages { Few, PerCluster, Hosts };

} // namespace

ExportOptions::ExportOptions(const Design &design, QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_cluster = add(tr("&Cluster:"), new QComboBox(this));
    m_cluster->addItem(tr("All"));
    m_cluster->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Cluster &cluster : design.clusters)
        m_cluster->addItem(QString::fromStdString(cluster.name).simplified(), cluster.id.value);
    m_theme = add(tr("Co&lours:"), new QComboBox(this));
    m_theme->addItems({tr("Light"), tr("Dark")});
    addResolution();
    addPages(design.page);
    m_dated = new QCheckBox(tr("&Day of the export on the title block"), this);
    m_form->addRow(m_dated);
    connect(m_dated, &QCheckBox::toggled, this, &ExportOptions::changed);
    for (QComboBox *box : {m_cluster, m_theme, m_paper, m_orientation, m_pages})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    for (QSpinBox *box : {m_dots, m_hosts})
        connect(box, &QSpinBox::valueChanged, this, &ExportOptions::changed);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &ExportOptions::setHosts);
}

template <class T> T *ExportOptions::add(const QString &label, T *control)
{
    m_form->addRow(label, control);
    control->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    return control;
}

void ExportOptions::addResolution()
{
    m_dots = add(tr("&Resolution:"), new QSpinBox(this));
    m_dots->setRange(kFewestDots, kMostDots);
    m_dots->setSingleStep(kFewestDots);
    m_dots->setSuffix(tr(" dpi"));
    m_dots->setValue(kUsualDots);
    m_dots->setKeyboardTracking(false);
}

void ExportOptions::addPages(const PageSetup &page)
{
    m_paper = add(tr("Pa&ge:"), new QComboBox(this));
    for (int size = 0; size < int(spellings<PaperSize>().size()); ++size)
        m_paper->addItem(nameOf(PaperSize(size)), size);
    m_paper->setCurrentIndex(int(page.size.value_or(PaperSize::A4)));
    m_orientation = add(tr("&Orientation:"), new QComboBox(this));
    for (const PageOrientation orientation : {PageOrientation::Landscape, PageOrientation::Portrait})
        m_orientation->addItem(toText(orientation), int(orientation));
    m_orientation->setCurrentIndex(int(page.orientation.value_or(PageOrientation::Landscape)));
    m_pages = add(tr("&Pages:"), new QComboBox(this));
    m_pages->addItems({tr("As few as possible"), tr("At least one per cluster"), tr("By number of hosts")});
    m_hosts = add(tr("&Hosts per page:"), new QSpinBox(this));
    m_hosts->setRange(1, kMostHosts);
    m_hosts->setValue(kUsualHosts);
    m_hosts->setKeyboardTracking(false);
}

void ExportOptions::setFormat(const ExportFormat &format)
{
    m_picture = format.picture;
    const bool isDiagram = format.group == ExportGroup::Diagram;
    const bool isPaged = format.picture == PictureFormat::Pdf;
    show(m_cluster, isDiagram || format.group == ExportGroup::Table);
    show(m_theme, isDiagram);
    show(m_dots, format.picture == PictureFormat::Png);
    for (QWidget *control : std::initializer_list<QWidget *>{m_paper, m_orientation, m_pages, m_hosts})
        show(control, isPaged);
    m_dated->setVisible(format.picture.has_value());
    setHosts();
}

void ExportOptions::setHosts()
{
    show(m_hosts, m_picture == PictureFormat::Pdf && Pages(m_pages->currentIndex()) == Pages::Hosts);
}

void ExportOptions::show(QWidget *control, bool isShown)
{
    m_form->labelForField(control)->setVisible(isShown);
    control->setVisible(isShown);
}

std::optional<ClusterId> ExportOptions::cluster() const
{
    const QVariant id = m_cluster->isHidden() ? QVariant() : m_cluster->currentData();
    return id.isValid() ? std::optional(ClusterId{id.toUInt()}) : std::nullopt;
}

bool ExportOptions::isDark() const { return !m_theme->isHidden() && m_theme->currentIndex() == 1; }

PictureOptions ExportOptions::picture(QDate today) const
{
    PictureOptions options;
    options.format = *m_picture;
    options.theme = isDark() ? Theme::Kind::Dark : Theme::Kind::Light;
    options.cluster = cluster();
    // Untouched, a very large board may have fewer dots rather than none.
    if (m_picture == PictureFormat::Png && m_dots->value() != kUsualDots)
        options.scale = scaleOfDpi(m_dots->value());
    options.page = {PaperSize(m_paper->currentData().toInt()), PageOrientation(m_orientation->currentData().toInt())};
    options.isPagePerCluster = Pages(m_pages->currentIndex()) == Pages::PerCluster;
    if (Pages(m_pages->currentIndex()) == Pages::Hosts)
        options.hostsPerPage = m_hosts->value();
    if (m_dated->isChecked())
        options.exported = today;
    return options;
}

} // namespace sliceboard

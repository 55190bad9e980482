// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/export_formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

struct ExportFormatTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

std::vector<ExportFormat> pictures()
{
    return {{ExportFormatTexts::tr("PNG picture"),
             ExportFormatTexts::tr("The board with title block and legend, as pixels: for slides, tickets and mail."),
             ExportGroup::Diagram, PictureFormat::Png, nullptr, QStringLiteral("png")},
            {ExportFormatTexts::tr("SVG picture"),
             ExportFormatTexts::tr(
                 "The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts "
                 "have titles for screen readers."),
             ExportGroup::Diagram, PictureFormat::Svg, nullptr, QStringLiteral("svg")},
            {ExportFormatTexts::tr("PDF document"),
             ExportFormatTexts::tr("The board on pages, each with title block and legend: to print and to sign."),
             ExportGroup::Diagram, PictureFormat::Pdf, nullptr, QStringLiteral("pdf")}};
}

QString translated(const char *text) { return QCoreApplication::translate("Exports", text); }

} // namespace

std::vector<ExportFormat> exportFormats(std::span<const Exporter *const> texts, bool hasPlan)
{
    std::vector<ExportFormat> formats = pictures();
    for (const Exporter *each : texts)
        if (hasPlan || !each->needsPlan)
            formats.push_back({translated(each->title), translated(each->description), each->group, std::nullopt, each,
                               QString::fromUtf8(each->suffix)});
    std::ranges::stable_sort(formats, {}, &ExportFormat::group);
    return formats;
}

QString toText(ExportGroup group)
{
    switch (group) {
    case ExportGroup::Diagram:
        return ExportFormatTexts::tr("Diagrams");
    case ExportGroup::Table:
        return ExportFormatTexts::tr("Tables");
    case ExportGroup::Plan:
        return ExportFormatTexts::tr("Plans");
    case ExportGroup::Script:
        return ExportFormatTexts::tr("Scripts");
    case ExportGroup::Configuration:
        return ExportFormatTexts::tr("Configurations");
    }
    return {};
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/patient_preparation.h"

#include "views/dialogs/patient_work.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct PreparationTexts {
    Q_DECLARE_TR_FUNCTIONS(PatientPreparation)
};

constexpr std::size_t kAtOnce = 1000; ///< VMs that are checked in much less than a fifth of a second

} // namespace

std::optional<PreparedPresentation> preparePatiently(const Design &design, const Catalog &catalog, QDate today,
                                                     bool isAnonymous, QWidget *window)
{
    if (design.vms.size() < kAtOnce)
        return preparePresentation(design, catalog, today, isAnonymous);
    auto prepared = workPatiently<std::optional<PreparedPresentation>>(
        window, PreparationTexts::tr("Presentation"), PreparationTexts::tr("Preparing the presentation…"),
        [&](const PageProgress &isWanted) {
            return preparePresentation(design, catalog, today, isAnonymous, [&] { return isWanted(0, 0); });
        },
        AfterStop::Join);
    return prepared ? std::move(*prepared) : std::nullopt;
}

} // namespace sliceboard

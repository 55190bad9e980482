// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"

#include <QDate>

namespace sliceboard {

/// Lets two estates with the same ids for the same things agree wherever one of them is silent and nothing has to be
/// done. What `after` does not enter stays as it is. What only describes the hardware or a guest, and is entered in
/// `after` alone, is taken to be so already. Words that are spelt otherwise for the same thing are spelt as in `before`.
/// Where a fact is entered in `after` alone and might have to be set, both stay as they are. Whether anything stays
/// because `after` does not enter it.
bool completeFacts(Design &before, Design &after);

/// The same for the places of VMs that run all the time: one that `after` does not draw stays where it is unless
/// somebody else is to have the place, and one that `before` does not draw is taken to be where `after` draws it if
/// ESXi is expected to have chosen that by itself. VMs that are off in between are left to ESXi. Facts have to be
/// complete. Whether anything stays because `after` does not draw it.
bool completePlaces(const Catalog &catalog, QDate today, Design &before, Design &after);

} // namespace sliceboard

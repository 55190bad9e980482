// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"

namespace sliceboard {

/// A copy of the design that tells nobody whose it is: clusters, hosts, VMs, the design and its customer bear
/// pseudonyms, which also stand wherever a name occurs in titles and captions of views and in words such as that of an
/// NVLink bridge. Left out is what is written freely and could name anything: description, author, tags, keys that
/// begin with "x-", reasons and authors of waivers, and house rules with all that speaks of them, since their texts and
/// patterns are the customer's own. Ids, order, places and technical facts stay, and so does what every built-in rule
/// finds, and what is waived. House rules of the catalog folder are switched off in it.
Design anonymised(const Design &design, const Catalog &catalog);

} // namespace sliceboard

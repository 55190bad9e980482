// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/safety/byte_codec.h"

namespace sliceboard {

/// Appends an edit with the nodes that it holds: a few hundred bytes for a VM, whatever the size of the design.
void encodeEdit(ByteEncoder &out, const Edit &edit);
/// Reads an edit back; the decoder is no longer ok if there is none.
Edit decodeEdit(ByteDecoder &in);

/// Whether apply() may be called with an edit that comes from outside: its places are there, its node is of the kind
/// that the place names, and its ids are new, up to `lastId`, or those of the node it replaces.
bool isApplicable(const Design &design, const DesignIndex &index, const Edit &edit, std::uint32_t lastId);

/// The ids of a design's nodes, in the order in which readDesign() gives them out.
std::vector<std::uint32_t> idsOf(const Design &design);
/// Gives the nodes of a design that was just read other ids, in that order. False, and nothing done, if their number
/// is not that of the nodes, or if one is 0 or comes twice.
bool renumber(Design &design, const std::vector<std::uint32_t> &ids);

} // namespace sliceboard

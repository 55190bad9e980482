// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drag_takings.h"

namespace sliceboard {

std::optional<DragTakings> DragTakings::fromMime(const QMimeData *data, Document &document, const Facts &facts)
{
    if (auto payload = sliceboard::fromMime(data, document))
        return DragTakings(std::move(*payload));
    auto copies = copiesFromMime(data, facts, [&] { return document.newId(); });
    if (!copies)
        return {};
    DragTakings takings{DragPayload(std::move(*copies))};
    takings.m_isForeign = true;
    return takings;
}

bool DragTakings::setCopying(bool copying, Document &document, const Facts &facts)
{
    if (m_isForeign || copying == m_isCopying)
        return false;
    if (copying && !m_copies)
        m_copies = copiesOf(m_payload, facts, [&] { return document.newId(); });
    if (copying && !m_copies)
        return false;
    m_isCopying = copying;
    return true;
}

} // namespace sliceboard

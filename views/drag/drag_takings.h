// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "views/drag/drag_payload.h"

namespace sliceboard {

/// What was taken for a drag: things of this design, which go to another place or are copied, or VMs of another window,
/// which can only be copied.
class DragTakings {
public:
    explicit DragTakings(DragPayload payload) : m_payload(std::move(payload)) { }
    /// Unset if there is nothing in it that a design can take.
    static std::optional<DragTakings> fromMime(const QMimeData *data, Document &document, const Facts &facts);

    /// Whether a drop adds copies; no matter for payloads other than VMs. False if nothing has changed.
    bool setCopying(bool copying, Document &document, const Facts &facts);
    bool isCopying() const { return m_isCopying || m_isForeign; }
    /// What a drop would use now.
    DragPayload payload() const { return m_isCopying ? DragPayload(*m_copies) : m_payload; }

private:
    DragPayload m_payload;
    std::optional<DraggedCopies> m_copies; ///< of what is taken; made once a drag
    bool m_isCopying = false;
    bool m_isForeign = false;
};

} // namespace sliceboard

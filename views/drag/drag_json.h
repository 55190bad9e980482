// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"

#include <QJsonObject>
#include <QMimeData>

#include <memory>
#include <optional>

namespace sliceboard {

/// What is dragged within a document as versioned JSON with the document's identity; `text` for other programs.
std::unique_ptr<QMimeData> jsonToMime(const char *mimeType, QJsonObject json, const QString &text,
                                      const Document &document);
/// The JSON of such a drag, if it is of this very document.
std::optional<QJsonObject> jsonFromMime(const QMimeData *data, const char *mimeType, const Document &document);

} // namespace sliceboard

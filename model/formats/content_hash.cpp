// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/content_hash.h"

#include "model/formats/design_writer.h"

#include <QCryptographicHash>

namespace sliceboard {
namespace {

constexpr qsizetype kDigits = 12;

} // namespace

std::string contentHash(const Design &design)
{
    const std::string bytes = writeDesign(design);
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    return QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256).toHex().left(kDigits).toStdString();
}

} // namespace sliceboard

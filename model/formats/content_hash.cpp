// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/content_hash.h"

#include "model/formats/design_writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr qsizetype kDigits = 12;
constexpr std::size_t kAtOnce = 1 << 20; ///< bytes between two looks whether it is wanted

} // namespace

std::string contentHash(const Design &design, const std::function<bool()> &isWanted)
{
    const std::string bytes = writeDesign(design, isWanted);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t done = 0; done < bytes.size(); done += kAtOnce) {
        if (isWanted && !isWanted())
            return {};
        hash.addData({bytes.data() + done, qsizetype(std::min(kAtOnce, bytes.size() - done))});
    }
    return bytes.empty() ? std::string() : hash.result().toHex().left(kDigits).toStdString();
}

} // namespace sliceboard

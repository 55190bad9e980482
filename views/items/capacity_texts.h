// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity.h"

#include <QStringList>

namespace sliceboard {

/// A number of GB with at most one decimal, without the unit: "17.6", "1,024".
QString gibText(Mebibytes amount);
/// "12"; "12+" where for some GPUs it is not known; "unknown" where it is for none.
QString moreText(const TypeSum &sum);
/// "vPC or vWS", as NVIDIA calls the editions; "Unknown" for none.
QString editionsText(EditionSet editions);
/// "75 %", or "?" for a GPU that the catalog does not know.
QString usedText(const Capacity &capacity);

/// How licences are counted, as the catalog has it, with its sources; whole sentences.
QStringList licenceBasis(const Catalog &catalog);

/// One sort of frame buffer.
enum class MemoryPart { Passthrough, Vgpu, Reserved, Free, Stranded };
inline constexpr std::array kMemoryParts{MemoryPart::Passthrough, MemoryPart::Vgpu, MemoryPart::Reserved,
                                         MemoryPart::Free, MemoryPart::Stranded};
/// "Passthrough", "vGPU", "Reserved", "Free", "Stranded".
QString toText(MemoryPart part);
/// Its amount; here Free is what is not stranded, so that all parts add up to the total.
Mebibytes amountOf(MemoryPart part, const FrameBuffer &memory);

/// "esx01: 80 GB, of it passthrough 40 GB, vGPU 20 GB, …": what a bar shows, for screen readers and tooltips.
QString capacitySentence(const QString &name, const Capacity &capacity);

} // namespace sliceboard

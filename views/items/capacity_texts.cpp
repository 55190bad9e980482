// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/capacity_texts.h"

#include "views/items/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sliceboard {
namespace {

struct CapacityTexts {
    Q_DECLARE_TR_FUNCTIONS(CapacityTexts)
};

} // namespace

QString gibText(Mebibytes amount)
{
    const double gib = double(amount.value) / 1024;
    const double tenths = std::round(gib * 10);
    return QLocale().toString(gib, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString moreText(const TypeSum &sum)
{
    if (sum.gpus > 0 && sum.unknownGpus == sum.gpus)
        return CapacityTexts::tr("unknown");
    const QString number = QLocale().toString(sum.more);
    //: At least this many
    return sum.unknownGpus > 0 ? CapacityTexts::tr("%1+").arg(number) : number;
}

QString editionsText(EditionSet editions)
{
    QString text;
    for (const LicenseEdition edition : editions.editions()) {
        const QString name = QString::fromUtf8(nameOf(edition));
        //: One of several licences
        text = text.isEmpty() ? name : CapacityTexts::tr("%1 or %2").arg(text, name);
    }
    return text.isEmpty() ? CapacityTexts::tr("Unknown") : text;
}

QString usedText(const Capacity &capacity)
{
    if (capacity.gpus == capacity.unknownGpus)
        return u"?"_qs;
    return CapacityTexts::tr("%1 %").arg(QLocale().toString(std::lround(capacity.memory.usedShare() * 100)));
}

QStringList licenceBasis(const Catalog &catalog)
{
    QStringList sentences;
    const auto source = [&](const Limit &limit) {
        const Source *found = catalog.source(limit.source);
        return QString::fromStdString(found ? found->title : limit.source);
    };
    if (const Limit *limit = catalog.limit("licences-by-vm"))
        sentences +=
            CapacityTexts::tr("One licence for each running VM: %1 (%2).").arg(joined(limit->names), source(*limit));
    if (const Limit *limit = catalog.limit("licences-by-gpu"))
        sentences += CapacityTexts::tr("One licence for each GPU: %1 (%2).").arg(joined(limit->names), source(*limit));
    sentences +=
        CapacityTexts::tr("Which licence a whole GPU with the Data Center driver needs is not in the catalog.");
    return sentences;
}

QString toText(MemoryPart part)
{
    switch (part) {
    case MemoryPart::Passthrough:
        return CapacityTexts::tr("Passthrough");
    case MemoryPart::Vgpu:
        return CapacityTexts::tr("vGPU");
    case MemoryPart::Reserved:
        return CapacityTexts::tr("Reserved");
    case MemoryPart::Free:
        return CapacityTexts::tr("Free");
    case MemoryPart::Stranded:
        break;
    }
    return CapacityTexts::tr("Stranded");
}

Mebibytes amountOf(MemoryPart part, const FrameBuffer &memory)
{
    switch (part) {
    case MemoryPart::Passthrough:
        return memory.passthrough;
    case MemoryPart::Vgpu:
        return memory.vgpu;
    case MemoryPart::Reserved:
        return memory.reserved;
    case MemoryPart::Free:
        return {memory.free.value - memory.stranded.value};
    case MemoryPart::Stranded:
        break;
    }
    return memory.stranded;
}

QString capacitySentence(const QString &name, const Capacity &capacity)
{
    if (capacity.gpus == 0)
        return CapacityTexts::tr("%1: no GPU.").arg(name);
    if (capacity.gpus == capacity.unknownGpus)
        return CapacityTexts::tr("%1: the catalog does not know the GPUs here.").arg(name);
    QStringList parts;
    for (const MemoryPart part : kMemoryParts)
        parts += CapacityTexts::tr("%1 %2 GB").arg(toText(part), gibText(amountOf(part, capacity.memory)));
    QString text = CapacityTexts::tr("%1: %2 GB of frame buffer, of it: %3.")
                       .arg(name, gibText(capacity.memory.total), parts.join(u", "_qs));
    if (capacity.unknownGpus > 0)
        text += u' ' + CapacityTexts::tr("GPUs that the catalog does not know: %1.").arg(capacity.unknownGpus);
    if (capacity.homeless > 0)
        text += u' ' + CapacityTexts::tr("Find no room: %1.").arg(capacity.homeless);
    return text;
}

} // namespace sliceboard

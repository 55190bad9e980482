// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/drawio_hosts.h"

#include "model/domain/gpu_mode.h"
#include "model/exports/diagrams/diagram_text.h"
#include "model/reports/report_text.h"

#include <QUrl>

#include <algorithm>

namespace sliceboard {
namespace {

using Sizes = DrawioSizes;

constexpr int kNameSize = 11;
constexpr int kSmallSize = 9;
constexpr double kHostSign = 14;
constexpr double kSignRoom = 18;
constexpr double kLowestText = 11; ///< a block that is lower bears no text
constexpr double kBarInset = 4; ///< of slices in their GPU
constexpr int kMostLanes = 6; ///< blocks that overlap stand side by side
constexpr std::size_t kMostMessages = 10; ///< in a tooltip

/// An id that is the same for the same name: of letters, digits and few signs.
QString idOf(const char *kind, const QString &path)
{
    return QString::fromLatin1(kind) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@+,()"));
}

/// The shape of a frame in which others stand and with which they move.
QString frameStyle(std::uint32_t fill, std::uint32_t stroke, std::uint32_t ink, int size)
{
    return QStringLiteral("rounded=0;html=0;container=1;collapsible=0;recursiveResize=0;align=left;verticalAlign=top;"
                          "spacingLeft=4;spacingTop=-1;fillColor=%1;strokeColor=%2;fontColor=%3;fontSize=%4;")
        .arg(hex(fill), hex(stroke), hex(ink), QString::number(size));
}

/// Of a slice or a VM.
QString boxStyle(std::uint32_t ink, int size)
{
    return QStringLiteral("html=0;align=left;verticalAlign=middle;spacingLeft=4;spacingTop=0;fontColor=%1;fontSize=%2;")
        .arg(hex(ink), QString::number(size));
}

QString dashed(std::uint32_t fill, std::uint32_t stroke)
{
    return QStringLiteral("fillColor=%1;strokeColor=%2;dashed=1;").arg(hex(fill), hex(stroke));
}

using Data = std::vector<std::pair<QString, QString>>;

Data dataOf(const char *kind, const char *tag, const QString &path)
{
    return {{u"kind"_qs, QString::fromLatin1(kind)}, {u"tags"_qs, QString::fromLatin1(tag)}, {u"path"_qs, path}};
}

} // namespace

void DrawioHosts::draw(const DrawioPart &part, const QString &before, const QString &after, const QString &link)
{
    const Host &host = *part.host;
    const QString name = text(host.name);
    m_vms.clear();
    Data data = dataOf("host", "Hosts", name);
    data.push_back({u"esxi"_qs, host.esxi ? text(host.esxi->toString()) : QString()});
    data.push_back({u"vgpuManager"_qs, text(host.vgpuManager.release)});
    data.push_back({u"tooltip"_qs, shownName(name) + u'\n' + hostReleases(host)});
    const QString second = part.isFirst ? hostReleases(host) : DiagramTexts::tr("continued from %1").arg(before);
    const double room = part.place.width() - 12 - kSignRoom;
    const QString style = frameStyle(m_palette.card, m_palette.line, m_palette.text, kNameSize);
    const QString id =
        m_page.add({idOf("host", name),
                    kHostLayer,
                    elidedText(shownName(name), room, kNameSize) + u'\n' + elidedText(second, room, kNameSize),
                    style,
                    part.place,
                    {},
                    {},
                    std::move(data)});
    if (part.isFirst)
        drawSign(host.id, {part.place.right() - kSignRoom, part.place.top() + 4});
    QPointF at(Sizes::kInset, Sizes::kHostHead);
    for (const DrawioGpu &gpu : part.gpus) {
        drawGpu(gpu, {name, id, part.place.topLeft(), at});
        at.ry() += gpu.height() + Sizes::kGpuGap;
    }
    if (part.gpus.empty())
        m_page.add({idOf("none", name),
                    id,
                    DiagramTexts::tr("no GPU"),
                    textStyle(m_palette.mutedText, kSmallSize),
                    {part.place.width() / 2, 2, part.place.width() / 2 - kSignRoom, Sizes::kHostHead / 2},
                    {},
                    {},
                    {}});
    if (part.isLast)
        return;
    DrawioCell mark{idOf("continued", name),
                    kHostLayer,
                    DiagramTexts::tr("continued on %1").arg(after),
                    textStyle(m_palette.mutedText, kSmallSize),
                    {part.place.left(), part.place.bottom(), Sizes::kHost, Sizes::kMark},
                    {},
                    {},
                    {}};
    if (!link.isEmpty())
        mark.data.push_back({u"link"_qs, link});
    m_page.add(std::move(mark));
}

void DrawioHosts::drawGpu(const DrawioGpu &gpu, const Seat &seat)
{
    const DiagramGpu &card = gpu.card;
    const QString path = seat.host + u'/' + text(card.gpu->address);
    const QRectF place(seat.at, QSizeF(Sizes::kHost - 2 * Sizes::kInset, gpu.height()));
    const double room = place.width() - 8 - kSignRoom;
    const auto headed = [&](const QString &model) {
        QStringList parts{shownName(card.gpu->address), model, toText(card.look)};
        if (card.look != DiagramLook::Passthrough && !card.freeText().isEmpty())
            parts += card.freeText();
        return parts.join(u" \u00b7 "_qs);
    };
    const QString heading = headed(card.model);
    // The model gives way first.
    const double modelRoom = std::max(20.0, room - textWidth(headed({}), kSmallSize));
    const QString shown = elidedText(headed(elidedText(card.model, modelRoom, kSmallSize)), room, kSmallSize);
    Data data = dataOf("gpu", "GPUs", path);
    data.push_back({u"model"_qs, text(card.gpu->model)});
    data.push_back({u"mode"_qs, text(modeOf(*card.gpu))});
    data.push_back({u"units"_qs, QString::number(card.units)});
    data.push_back({u"tooltip"_qs, heading});
    QString style = frameStyle(m_palette.free, m_palette.look(card.look), m_palette.text, kSmallSize);
    if (card.look == DiagramLook::Unassigned)
        style += u"dashed=1;"_qs;
    const QString id = m_page.add({idOf("gpu", path), seat.hostId, shown, style, place, {}, {}, std::move(data)});
    drawSign(card.gpu->id, seat.origin + seat.at + QPointF(place.width() - kSignRoom + 2, 2));
    drawFree(gpu, path, id);
    QStringList slices;
    for (std::size_t i = 0; i < gpu.drawn; ++i)
        slices += drawBlock(gpu, i, path, id);
    drawVmsOf(gpu, slices, {seat.origin + seat.at + QPointF(0, Sizes::kGpuHead), QSizeF(place.width(), gpu.bar())});
}

QRectF DrawioHosts::rectOf(const DrawioGpu &gpu, const UnitRange &range, int lane) const
{
    const int lanes = std::clamp(gpu.card.lanes, 1, kMostLanes);
    const double width = (Sizes::kHost - 2 * Sizes::kInset - 2 * kBarInset) / lanes;
    const int column = std::min(lane, lanes - 1);
    return {kBarInset + column * width, Sizes::kGpuHead + range.start * gpu.unit, width, range.size() * gpu.unit};
}

void DrawioHosts::drawFree(const DrawioGpu &gpu, const QString &gpuPath, const QString &gpuId)
{
    if (gpu.card.look == DiagramLook::Passthrough)
        return;
    int number = 0;
    for (const UnitRange &range : gpu.shownFree()) {
        QRectF place = rectOf(gpu, range, 0);
        place.setWidth(Sizes::kHost - 2 * Sizes::kInset - 2 * kBarInset);
        const QString path = gpuPath + u"/free/"_qs + QString::number(++number);
        Data data = dataOf("free", "Free", gpuPath);
        data.push_back({u"from"_qs, QString::number(range.start)});
        data.push_back({u"to"_qs, QString::number(range.end)});
        m_page.add({idOf("free", path),
                    gpuId,
                    place.height() >= kLowestText ? DiagramTexts::tr("free") : QString(),
                    boxStyle(m_palette.mutedText, kSmallSize) + dashed(m_palette.free, m_palette.line)
                        + u"dashPattern=1 3;"_qs,
                    place,
                    {},
                    {},
                    std::move(data)});
    }
}

QString DrawioHosts::drawBlock(const DrawioGpu &gpu, std::size_t number, const QString &gpuPath, const QString &gpuId)
{
    const DiagramBlock &block = gpu.card.blocks[number];
    const QRectF place = rectOf(gpu, block.range, block.lane);
    const bool isSolid = block.vm && !block.isOff;
    QString label = block.name() + u" \u00b7 "_qs + block.what();
    if (!block.fits)
        label = DiagramTexts::tr("%1, no room").arg(label);
    const QString path = gpuPath + u'/' + QString::number(number + 1);
    Data data = dataOf(block.vm ? "slice" : "reserved-slot", "Slices", gpuPath);
    data.push_back({u"vm"_qs, block.vm ? text(block.vm->name) : QString()});
    data.push_back({u"profile"_qs, text(block.profile)});
    data.push_back({u"placementId"_qs, block.at ? QString::number(*block.at) : QString()});
    data.push_back({u"mode"_qs, text(modeOf(*gpu.card.gpu))});
    data.push_back({u"from"_qs, QString::number(block.range.start)});
    data.push_back({u"to"_qs, QString::number(block.range.end)});
    data.push_back({u"tooltip"_qs, label});
    QString style = boxStyle(m_palette.text, kSmallSize)
        + (isSolid ? lookStyle(block.look, m_palette) : dashed(m_palette.card, m_palette.look(block.look)));
    if (!block.fits)
        style += QStringLiteral("strokeColor=%1;strokeWidth=2;").arg(hex(m_palette.severity(Severity::Error)));
    const bool hasText = place.height() >= kLowestText;
    return m_page.add({idOf("slice", path),
                       gpuId,
                       hasText ? elidedText(label, place.width() - 8, kSmallSize) : QString(),
                       style,
                       place,
                       {},
                       {},
                       std::move(data)});
}

/// Beside their slices, each below the one before; all within the height of the GPU.
void DrawioHosts::drawVmsOf(const DrawioGpu &gpu, const QStringList &slices, const QRectF &bar)
{
    std::vector<const DiagramBlock *> fresh;
    for (std::size_t i = 0; i < gpu.drawn; ++i) {
        const DiagramBlock &block = gpu.card.blocks[i];
        const auto isSame = [&](const DiagramBlock *other) { return other->vm == block.vm; };
        if (block.vm && !m_vms.contains(block.vm->id) && std::ranges::none_of(fresh, isSame))
            fresh.push_back(&block);
    }
    const std::size_t left = gpu.card.blocks.size() - gpu.drawn;
    const double rows = double(fresh.size() + (left > 0 ? 1 : 0));
    const double x = bar.left() - Sizes::kInset + Sizes::kHost + Sizes::kLinks;
    double next = bar.top();
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const UnitRange &range = fresh[i]->range;
        const double middle = bar.top() + (range.start + range.end) * gpu.unit / 2 - Sizes::kVmHeight / 2;
        const double last = bar.bottom() - (rows - double(i)) * Sizes::kVmPitch + 2;
        const double y = std::max(next, std::min(middle, last));
        next = y + Sizes::kVmPitch;
        drawVm(*fresh[i]->vm, {}, {x, y, Sizes::kVm, Sizes::kVmHeight});
    }
    for (std::size_t i = 0; i < gpu.drawn; ++i)
        if (gpu.card.blocks[i].vm)
            connect(gpu, i, slices[qsizetype(i)], bar);
    if (left > 0)
        m_page.add({u"more"_qs,
                    kVmLayer,
                    DiagramTexts::tr("%Ln more, not drawn", nullptr, int(left)),
                    textStyle(m_palette.text, kSmallSize),
                    {x, next, Sizes::kVm, Sizes::kVmHeight},
                    {},
                    {},
                    {}});
}

void DrawioHosts::drawVm(const Vm &vm, const QString &what, const QRectF &place)
{
    const QString name = text(vm.name);
    const bool isOff = vm.power == PowerState::Off;
    QString label = isOff ? DiagramTexts::tr("%1 (off)").arg(shownName(name)) : shownName(name);
    if (!what.isEmpty())
        label += u" \u00b7 "_qs + what;
    Data data = dataOf("vm", "VMs", name);
    data.push_back({u"os"_qs, text(vm.guestOs)});
    data.push_back({u"driver"_qs, text(spelling(vm.guestDriver.kind))});
    data.push_back({u"release"_qs, text(vm.guestDriver.release)});
    data.push_back({u"power"_qs, text(spelling(vm.power))});
    data.push_back({u"tooltip"_qs, label});
    const QString style = u"rounded=1;arcSize=30;"_qs + boxStyle(m_palette.text, kSmallSize)
        + QStringLiteral("fillColor=%1;strokeColor=%2;").arg(hex(m_palette.card), hex(m_palette.line))
        + (isOff ? u"dashed=1;"_qs : QString());
    const bool hasSign = m_checker.worst(vm.id) != Severity::Off;
    m_vms[vm.id] = m_page.add({idOf("vm", name),
                               kVmLayer,
                               elidedText(label, place.width() - 10 - (hasSign ? kSignRoom : 0), kSmallSize),
                               style,
                               place,
                               {},
                               {},
                               std::move(data)});
    drawSign(vm.id, {place.right() - kHostSign - 1, place.center().y() - kHostSign / 2});
}

void DrawioHosts::connect(const DrawioGpu &gpu, std::size_t number, const QString &slice, const QRectF &bar)
{
    const DiagramBlock &block = gpu.card.blocks[number];
    // Where others stand at its right, the connector passes below their texts.
    const bool isBehind = std::min(block.lane, kMostLanes - 1) + 1 < std::min(gpu.card.lanes, kMostLanes);
    const double entry = isBehind ? 0.92 : 0.5;
    const QString style =
        QStringLiteral("html=0;edgeStyle=none;endArrow=oval;endSize=4;endFill=1;exitX=0;exitY=0.5;"
                       "entryX=1;entryY=%1;strokeColor=%2;%3")
            .arg(QString::number(entry), hex(m_palette.mutedText), block.isOff ? u"dashed=1;"_qs : QString());
    const QString path = text(block.vm->name) + u'/' + QString::number(block.number + 1);
    Data data = dataOf("device", "VMs", path);
    data.push_back({u"profile"_qs, text(block.profile)});
    DrawioCell cell{idOf("device", path), kVmLayer, {}, style, {}, m_vms[block.vm->id], slice, std::move(data)};
    if (isBehind)
        cell.via = QPointF(bar.right(), bar.top() + (block.range.start + entry * block.range.size()) * gpu.unit);
    m_page.add(std::move(cell));
}

void DrawioHosts::drawSign(const EntityRef &ref, const QPointF &at)
{
    const Severity worst = m_checker.worst(ref);
    if (worst == Severity::Off)
        return;
    const Facts facts = m_checker.facts();
    QStringList messages;
    int count = 0;
    for (const Finding &finding : m_checker.findingsAbout(ref)) {
        if (m_checker.waiverOf(finding))
            continue;
        if (++count <= int(kMostMessages))
            messages += toText(finding.severity) + u": "_qs + shownName(describe(finding, facts));
    }
    if (count > int(kMostMessages))
        messages += DiagramTexts::tr("%Ln more", nullptr, count - int(kMostMessages));
    const QString path = text(facts.path(ref));
    DrawioCell cell = severitySign(worst, at, m_palette);
    cell.id = idOf("finding", path);
    cell.data = dataOf("finding", "Findings", path);
    cell.data.push_back({u"severity"_qs, text(spelling(worst))});
    cell.data.push_back({u"count"_qs, QString::number(count)});
    cell.data.push_back({u"tooltip"_qs, messages.join(u'\n')});
    m_page.add(std::move(cell));
}

} // namespace sliceboard

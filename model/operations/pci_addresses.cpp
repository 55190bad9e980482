// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/pci_addresses.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace sliceboard {
namespace {

constexpr int kBuses = 256;
/// Buses of the slots of common two-socket servers, three of a socket and then the rest.
constexpr std::array kSlotBuses{0x17, 0x3b, 0x65, 0x98, 0xca, 0xe3, 0x4d, 0xb1};

/// Exactly `digits` hexadecimal digits of a value up to `most`.
std::optional<unsigned> hex(std::string_view text, std::size_t digits, unsigned most)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && text.size() == digits && value <= most ? std::optional(value) : std::nullopt;
}

std::string addressOf(int bus) { return fmt::format("0000:{:02x}:00.0", bus); }

class Buses {
public:
    explicit Buses(const std::vector<Gpu> &present)
    {
        for (const Gpu &gpu : present)
            if (const auto address = normalizedPciAddress(gpu.address))
                m_taken.insert(*address);
    }

    /// The first bus of `width` free ones in a row: of a slot if any, else wherever they are.
    std::optional<int> firstOf(int width) const
    {
        const auto fits = [&](int bus) { return isFree(bus, width); };
        if (const auto slot = std::ranges::find_if(kSlotBuses, fits); slot != kSlotBuses.end())
            return *slot;
        for (int bus = 1; bus < kBuses; ++bus)
            if (fits(bus))
                return bus;
        return {};
    }

    std::string take(int bus) { return *m_taken.insert(addressOf(bus)).first; }

private:
    bool isFree(int bus, int width) const
    {
        if (bus + width > kBuses)
            return false;
        for (int next = bus; next < bus + width; ++next)
            if (m_taken.contains(addressOf(next)))
                return false;
        return true;
    }

    std::set<std::string> m_taken;
};

} // namespace

std::optional<std::string> normalizedPciAddress(std::string_view text)
{
    const std::size_t colons = std::size_t(std::ranges::count(text, ':'));
    const std::string full = colons == 1 ? "0000:" + std::string(text) : std::string(text);
    if (full.size() != 12 || full[4] != ':' || full[7] != ':' || full[10] != '.')
        return {};
    const std::string_view parts = full;
    const auto domain = hex(parts.substr(0, 4), 4, 0xffff);
    const auto bus = hex(parts.substr(5, 2), 2, 0xff);
    const auto device = hex(parts.substr(8, 2), 2, 0x1f);
    const auto function = hex(parts.substr(11), 1, 7);
    if (!domain || !bus || !device || !function)
        return {};
    return fmt::format("{:04x}:{:02x}:{:02x}.{}", *domain, *bus, *device, *function);
}

std::vector<std::string> freePciAddresses(const std::vector<Gpu> &present, int count, int perBoard)
{
    Buses buses(present);
    std::vector<std::string> addresses;
    while (int(addresses.size()) < count) {
        const int width = std::min(std::max(perBoard, 1), count - int(addresses.size()));
        const auto first = buses.firstOf(width);
        if (!first)
            return addresses;
        for (int bus = *first; bus < *first + width; ++bus)
            addresses.push_back(buses.take(bus));
    }
    return addresses;
}

} // namespace sliceboard

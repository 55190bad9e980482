// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/units.h"
#include "model/domain/enums.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace sliceboard {

/// How many values an enum has.
template <class E> constexpr std::size_t enumSize()
{
    if constexpr (std::is_same_v<E, DeviceKind>)
        return 3;
    else
        return spellings<E>().size();
}

/// Appends values to bytes, little-endian. Objects are written by a function describe(archive, object), which hands
/// their members to members().
class ByteEncoder {
public:
    explicit ByteEncoder(QByteArray &out) : m_out(out) { }

    /// The members of one object. Their number stands before them, so that a program with other members notices.
    template <class... Members> void members(const Members &...all)
    {
        value(std::uint8_t(sizeof...(all)));
        (value(all), ...);
    }
    template <class T> void value(const T &it)
    {
        if constexpr (std::is_same_v<T, bool>)
            raw(std::uint8_t(it));
        else if constexpr (std::is_enum_v<T>)
            raw(std::int32_t(it));
        else if constexpr (std::is_integral_v<T>)
            raw(it);
        else
            describe(*this, it);
    }
    void value(const Mebibytes &it) { raw(it.value); }
    void value(const std::string &it)
    {
        raw(std::uint32_t(it.size()));
        m_out.append(it.data(), qsizetype(it.size()));
    }
    template <class T> void value(const std::optional<T> &it)
    {
        value(it.has_value());
        if (it)
            value(*it);
    }
    template <class T> void value(const std::vector<T> &it) { items(it); }
    template <class T> void value(const std::set<T> &it) { items(it); }
    template <class K, class T> void value(const std::map<K, T> &it)
    {
        raw(std::uint32_t(it.size()));
        for (const auto &entry : it) {
            value(entry.first);
            value(entry.second);
        }
    }

private:
    template <class T> void raw(T it)
    {
        const T little = qToLittleEndian(it);
        m_out.append(reinterpret_cast<const char *>(&little), qsizetype(sizeof little));
    }
    template <class Range> void items(const Range &range)
    {
        raw(std::uint32_t(range.size()));
        for (const auto &item : range)
            value(item);
    }

    QByteArray &m_out;
};

/// Reads what ByteEncoder wrote. Once something does not fit it is no longer ok(), and values stay as they were.
class ByteDecoder {
public:
    explicit ByteDecoder(QByteArrayView in) : m_in(in) { }

    bool isOk() const { return m_ok; }
    bool isAtEnd() const { return m_ok && m_in.isEmpty(); }
    void fail() { m_ok = false; }

    template <class... Members> void members(Members &...all)
    {
        std::uint8_t count = 0;
        value(count);
        m_ok = m_ok && count == sizeof...(all);
        (value(all), ...);
    }
    template <class T> void value(T &it)
    {
        if constexpr (std::is_same_v<T, bool>) {
            it = number<std::uint8_t>() == 1;
        } else if constexpr (std::is_enum_v<T>) {
            const auto read = std::uint32_t(number<std::int32_t>());
            m_ok = m_ok && read < enumSize<T>();
            if (m_ok)
                it = T(read);
        } else if constexpr (std::is_integral_v<T>) {
            it = number<T>();
        } else {
            describe(*this, it);
        }
    }
    void value(Mebibytes &it) { it.value = number<std::int64_t>(); }
    void value(std::string &it)
    {
        const std::uint32_t size = count();
        if (!m_ok)
            return;
        it.assign(m_in.data(), size);
        m_in = m_in.sliced(qsizetype(size));
    }
    template <class T> void value(std::optional<T> &it)
    {
        bool has = false;
        value(has);
        if (has && m_ok)
            value(it.emplace());
    }
    template <class T> void value(std::vector<T> &it)
    {
        for (std::uint32_t left = count(); left > 0 && m_ok; --left)
            value(it.emplace_back());
    }
    template <class T> void value(std::set<T> &it)
    {
        for (std::uint32_t left = count(); left > 0 && m_ok; --left) {
            T item{};
            value(item);
            it.insert(std::move(item));
        }
    }
    template <class K, class T> void value(std::map<K, T> &it)
    {
        for (std::uint32_t left = count(); left > 0 && m_ok; --left) {
            K key{};
            value(key);
            value(it[key]);
        }
    }

private:
    /// A number of things of at least one byte each.
    std::uint32_t count()
    {
        const auto read = number<std::uint32_t>();
        m_ok = m_ok && qsizetype(read) <= m_in.size();
        return m_ok ? read : 0;
    }
    template <class T> T number()
    {
        T little{};
        m_ok = m_ok && m_in.size() >= qsizetype(sizeof little);
        if (!m_ok)
            return {};
        std::memcpy(&little, m_in.data(), sizeof little);
        m_in = m_in.sliced(qsizetype(sizeof little));
        return qFromLittleEndian(little);
    }

    QByteArrayView m_in;
    bool m_ok = true;
};

} // namespace sliceboard

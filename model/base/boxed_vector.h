// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace sliceboard {

/// A vector of large elements, each in a box of its own: inserting and removing moves pointers instead of elements, and
/// references stay good. Otherwise like std::vector; a copy has copies of the elements.
template <class T> class BoxedVector {
    using Boxes = std::vector<std::unique_ptr<T>>;

    template <bool isConst> class Iterator {
        using Base = std::conditional_t<isConst, typename Boxes::const_iterator, typename Boxes::iterator>;

    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using reference = std::conditional_t<isConst, const T &, T &>;
        using pointer = std::conditional_t<isConst, const T *, T *>;
        using iterator_category = std::random_access_iterator_tag;

        Iterator() = default;
        explicit Iterator(Base base) : m_base(base) { }
        /// From one that may change the element.
        template <bool wasConst>
        requires(isConst && !wasConst) Iterator(const Iterator<wasConst> &other) : m_base(other.m_base) { }

        reference operator*() const { return **m_base; }
        pointer operator->() const { return m_base->get(); }
        reference operator[](difference_type n) const { return *m_base[n]; }
        Iterator &operator+=(difference_type n) { return m_base += n, *this; }
        Iterator &operator-=(difference_type n) { return m_base -= n, *this; }
        Iterator &operator++() { return ++m_base, *this; }
        Iterator &operator--() { return --m_base, *this; }
        Iterator operator++(int) { return Iterator(m_base++); }
        Iterator operator--(int) { return Iterator(m_base--); }
        friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
        friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const Iterator &a, const Iterator &b) { return a.m_base - b.m_base; }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_base == b.m_base; }
        friend std::strong_ordering operator<=>(const Iterator &a, const Iterator &b)
        {
            return a.m_base - b.m_base <=> 0;
        }

    private:
        friend class BoxedVector;
        friend class Iterator<true>;
        Base m_base;
    };

public:
    using value_type = T;
    using size_type = std::size_t;
    using iterator = Iterator<false>;
    using const_iterator = Iterator<true>;

    BoxedVector() = default;
    BoxedVector(std::initializer_list<T> elements) : BoxedVector(elements.begin(), elements.end()) { }
    template <std::input_iterator It> BoxedVector(It first, It last) { insert(end(), first, last); }
    BoxedVector(const BoxedVector &other) : BoxedVector(other.begin(), other.end()) { }
    BoxedVector(BoxedVector &&) noexcept = default;
    BoxedVector &operator=(const BoxedVector &other) { return *this = BoxedVector(other); }
    BoxedVector &operator=(BoxedVector &&) noexcept = default;
    ~BoxedVector() = default;

    std::size_t size() const { return m_boxes.size(); }
    bool empty() const { return m_boxes.empty(); }
    T &operator[](std::size_t n) { return *m_boxes[n]; }
    const T &operator[](std::size_t n) const { return *m_boxes[n]; }
    T &at(std::size_t n) { return *m_boxes.at(n); }
    const T &at(std::size_t n) const { return *m_boxes.at(n); }
    T &front() { return *m_boxes.front(); }
    const T &front() const { return *m_boxes.front(); }
    T &back() { return *m_boxes.back(); }
    const T &back() const { return *m_boxes.back(); }
    iterator begin() { return iterator(m_boxes.begin()); }
    iterator end() { return iterator(m_boxes.end()); }
    const_iterator begin() const { return const_iterator(m_boxes.begin()); }
    const_iterator end() const { return const_iterator(m_boxes.end()); }

    void reserve(std::size_t size) { m_boxes.reserve(size); }
    void clear() { m_boxes.clear(); }
    void push_back(T element) { m_boxes.push_back(std::make_unique<T>(std::move(element))); }
    template <class... Arguments> T &emplace_back(Arguments &&...arguments)
    {
        return *m_boxes.emplace_back(std::make_unique<T>(std::forward<Arguments>(arguments)...));
    }
    void pop_back() { m_boxes.pop_back(); }
    void resize(std::size_t size)
    {
        while (m_boxes.size() > size)
            m_boxes.pop_back();
        while (m_boxes.size() < size)
            emplace_back();
    }
    iterator insert(const_iterator at, T element)
    {
        return iterator(m_boxes.insert(at.m_base, std::make_unique<T>(std::move(element))));
    }
    template <std::input_iterator It> iterator insert(const_iterator at, It first, It last)
    {
        Boxes boxes;
        for (; first != last; ++first)
            boxes.push_back(std::make_unique<T>(*first));
        return iterator(
            m_boxes.insert(at.m_base, std::make_move_iterator(boxes.begin()), std::make_move_iterator(boxes.end())));
    }
    iterator erase(const_iterator at) { return iterator(m_boxes.erase(at.m_base)); }
    iterator erase(const_iterator first, const_iterator last)
    {
        return iterator(m_boxes.erase(first.m_base, last.m_base));
    }

    friend bool operator==(const BoxedVector &a, const BoxedVector &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    Boxes m_boxes;
};

} // namespace sliceboard

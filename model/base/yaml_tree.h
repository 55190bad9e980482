// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sliceboard {

/// What parseYaml() refuses to exceed: files come from anywhere.
struct YamlLimits {
    std::size_t bytes = std::size_t(64) << 20;
    int depth = 32; ///< maps and lists inside each other
    std::size_t nodes = 8'000'000; ///< scalars, lists and maps together
};

class YamlTree;
class YamlItems;
class YamlEntries;

/// A cheap handle on one node of a YamlTree; it lives no longer than the tree stays where it is. The handle that
/// find() gives for a missing key is empty (false).
class YamlNode {
public:
    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map };

    YamlNode() = default;
    explicit operator bool() const { return m_tree != nullptr; }
    Kind kind() const;
    bool isNull() const { return kind() == Kind::Null; }
    bool isScalar() const { return kind() == Kind::Scalar; }
    bool isSequence() const { return kind() == Kind::Sequence; }
    bool isMap() const { return kind() == Kind::Map; }
    /// Whether a scalar was written in quotes or as a block: then it is text, whatever it looks like.
    bool isQuoted() const;
    /// Text of a scalar; empty for the other kinds.
    std::string_view text() const;
    /// Items of a list, or pairs of a map.
    std::size_t size() const;
    TextPlace place() const;
    /// The items of a list; nothing for the other kinds.
    YamlItems items() const;
    /// The pairs of a map in the order of the file; nothing for the other kinds.
    YamlEntries entries() const;
    /// The value of a key of a map; empty if there is none.
    YamlNode find(std::string_view key) const;

private:
    friend class YamlTree;
    friend class YamlItems;
    friend class YamlEntries;
    YamlNode(const YamlTree *tree, std::uint32_t index) : m_tree(tree), m_index(index) { }
    YamlNode firstChild() const;
    YamlNode next() const;

    const YamlTree *m_tree = nullptr;
    std::uint32_t m_index = 0;
};

/// One pair of a map. Keys are always scalars.
struct YamlEntry {
    YamlNode key;
    YamlNode value;
};

/// A YAML document as a flat array of nodes: a tenth of the memory of yaml-cpp's own nodes, and every node knows its
/// place in the file.
class YamlTree {
public:
    YamlNode root() const { return {this, 0}; }
    const QString &file() const { return m_file; }
    std::size_t nodeCount() const { return m_nodes.size(); }

private:
    friend class YamlNode;
    friend class YamlTreeBuilder;
    /// Children follow their parent at once, so only the next sibling needs an index; 0: none.
    struct Node {
        std::uint32_t line = 1;
        std::uint32_t column = 1;
        std::uint32_t next = 0;
        std::uint32_t size = 0; ///< bytes of a scalar, items of a list, pairs of a map
        std::uint32_t text = 0; ///< where a scalar starts in m_text
        YamlNode::Kind kind = YamlNode::Kind::Null;
        bool quoted = false;
    };
    std::vector<Node> m_nodes;
    std::string m_text;
    QString m_file;
};

/// Range over the items of a list.
class YamlItems {
public:
    class Iterator {
    public:
        explicit Iterator(YamlNode node) : m_node(node) { }
        YamlNode operator*() const { return m_node; }
        Iterator &operator++()
        {
            m_node = m_node.next();
            return *this;
        }
        bool operator!=(const Iterator &other) const { return bool(m_node) != bool(other.m_node); }

    private:
        YamlNode m_node;
    };
    explicit YamlItems(YamlNode first) : m_first(first) { }
    Iterator begin() const { return Iterator(m_first); }
    Iterator end() const { return Iterator(YamlNode()); }

private:
    YamlNode m_first;
};

/// Range over the pairs of a map.
class YamlEntries {
public:
    class Iterator {
    public:
        explicit Iterator(YamlNode key) : m_key(key) { }
        YamlEntry operator*() const { return {m_key, m_key.next()}; }
        Iterator &operator++()
        {
            m_key = m_key.next().next();
            return *this;
        }
        bool operator!=(const Iterator &other) const { return bool(m_key) != bool(other.m_key); }

    private:
        YamlNode m_key;
    };
    explicit YamlEntries(YamlNode first) : m_first(first) { }
    Iterator begin() const { return Iterator(m_first); }
    Iterator end() const { return Iterator(YamlNode()); }

private:
    YamlNode m_first;
};

/// Reads one YAML document from bytes of any origin. Refuses what is not UTF-8, control characters, anchors, aliases,
/// tags, keys that are not scalars, duplicate keys, a second document and whatever exceeds the limits; errors name
/// the place and what was expected. A file without a document gives a Null root.
Result<YamlTree> parseYaml(std::string_view bytes, const QString &fileName, const YamlLimits &limits = {});

} // namespace sliceboard

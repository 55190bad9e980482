// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_tree.h"

namespace sliceboard {

YamlNode::Kind YamlNode::kind() const { return m_tree ? m_tree->m_nodes[m_index].kind : Kind::Null; }

bool YamlNode::isQuoted() const { return m_tree && m_tree->m_nodes[m_index].quoted; }

std::string_view YamlNode::text() const
{
    if (!isScalar())
        return {};
    const auto &node = m_tree->m_nodes[m_index];
    return std::string_view(m_tree->m_text).substr(node.text, node.size);
}

std::size_t YamlNode::size() const { return isSequence() || isMap() ? m_tree->m_nodes[m_index].size : 0; }

TextPlace YamlNode::place() const
{
    if (!m_tree)
        return {};
    const auto &node = m_tree->m_nodes[m_index];
    return {m_tree->m_file, int(node.line), int(node.column)};
}

YamlNode YamlNode::firstChild() const { return size() > 0 ? YamlNode(m_tree, m_index + 1) : YamlNode(); }

YamlNode YamlNode::next() const
{
    const std::uint32_t next = m_tree->m_nodes[m_index].next;
    return next == 0 ? YamlNode() : YamlNode(m_tree, next);
}

YamlItems YamlNode::items() const { return YamlItems(isSequence() ? firstChild() : YamlNode()); }

YamlEntries YamlNode::entries() const { return YamlEntries(isMap() ? firstChild() : YamlNode()); }

YamlNode YamlNode::find(std::string_view key) const
{
    for (const auto [name, value] : entries())
        if (name.text() == key)
            return value;
    return {};
}

} // namespace sliceboard

// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/utf8.h"
#include "model/base/yaml_text.h"
#include "model/base/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <istream>
#include <limits>
#include <optional>
#include <streambuf>
#include <unordered_set>

namespace sliceboard {
namespace {

/// yaml-cpp's own messages, so that they can be translated; the beginning of a message is enough to find it.
constexpr std::array kSyntaxMessages = {
    QT_TRANSLATE_NOOP("YamlSyntax", "YAML directives must have exactly one argument"),
    QT_TRANSLATE_NOOP("YamlSyntax", "bad YAML version"),
    QT_TRANSLATE_NOOP("YamlSyntax", "YAML major version too large"),
    QT_TRANSLATE_NOOP("YamlSyntax", "repeated YAML directive"),
    QT_TRANSLATE_NOOP("YamlSyntax", "TAG directives must have exactly two arguments"),
    QT_TRANSLATE_NOOP("YamlSyntax", "repeated TAG directive"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal character found while scanning tag handle"),
    QT_TRANSLATE_NOOP("YamlSyntax", "tag handle with no suffix"),
    QT_TRANSLATE_NOOP("YamlSyntax", "end of verbatim tag not found"),
    QT_TRANSLATE_NOOP("YamlSyntax", "end of map not found"),
    QT_TRANSLATE_NOOP("YamlSyntax", "end of map flow not found"),
    QT_TRANSLATE_NOOP("YamlSyntax", "end of sequence not found"),
    QT_TRANSLATE_NOOP("YamlSyntax", "end of sequence flow not found"),
    QT_TRANSLATE_NOOP("YamlSyntax", "cannot assign multiple tags to the same node"),
    QT_TRANSLATE_NOOP("YamlSyntax", "cannot assign multiple anchors to the same node"),
    QT_TRANSLATE_NOOP("YamlSyntax", "cannot assign multiple aliases to the same node"),
    QT_TRANSLATE_NOOP("YamlSyntax", "aliases can't have any content, *including* tags"),
    QT_TRANSLATE_NOOP("YamlSyntax", "bad character found while scanning hex number"),
    QT_TRANSLATE_NOOP("YamlSyntax", "invalid unicode"),
    QT_TRANSLATE_NOOP("YamlSyntax", "unknown escape character"),
    QT_TRANSLATE_NOOP("YamlSyntax", "unknown token"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal document indicator in scalar"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal EOF in scalar"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal character in scalar"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal tab when looking for indentation"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal flow end"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal block entry"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal map key"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal map value"),
    QT_TRANSLATE_NOOP("YamlSyntax", "alias not found after *"),
    QT_TRANSLATE_NOOP("YamlSyntax", "anchor not found after &"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal character found while scanning alias"),
    QT_TRANSLATE_NOOP("YamlSyntax", "illegal character found while scanning anchor"),
    QT_TRANSLATE_NOOP("YamlSyntax", "cannot set zero indentation for a block scalar"),
    QT_TRANSLATE_NOOP("YamlSyntax", "unexpected character in block scalar"),
    QT_TRANSLATE_NOOP("YamlSyntax", "the referenced anchor is not defined"),
};

QString syntaxMessage(const std::string &message)
{
    for (const char *known : kSyntaxMessages)
        if (message.starts_with(known)
            && (message.size() == std::string_view(known).size() || message[std::string_view(known).size()] == ':'))
            return QCoreApplication::translate("YamlSyntax", known);
    return QString::fromStdString(message);
}

/// Gives bytes to a std::istream without copying them.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view bytes)
    {
        char *begin = const_cast<char *>(bytes.data()); // the interface asks for it; a get area is only read
        setg(begin, begin, begin + bytes.size());
    }
};

/// Thrown by the builder and caught in parseYaml(): an event handler of yaml-cpp has no other way to stop the parser.
struct Refusal {
    QString text;
    int line;
    int column;
};

} // namespace

/// Takes yaml-cpp's events and appends them to a tree.
class YamlTreeBuilder : public YAML::EventHandler {
public:
    YamlTreeBuilder(std::string_view bytes, bool ascii, const YamlLimits &limits);

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseAlias(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override;
    void OnMapEnd() override;

    YamlTree takeTree(const QString &fileName);
    TextPlace place(const YAML::Mark &mark, const QString &fileName);

private:
    using Node = YamlTree::Node;
    using Kind = YamlNode::Kind;
    /// A list or map whose end has not come yet.
    struct Open {
        std::uint32_t node;
        std::uint32_t lastKey; ///< last but one child
        std::uint32_t lastChild;
        std::uint32_t children;
    };

    Node &append(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor);
    void open(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor);
    void close() { m_open.pop_back(); }
    void link(std::uint32_t index, const YAML::Mark &mark, Kind kind);
    void refuseDuplicateKeys(const Open &map) const;
    [[noreturn]] void refuseDuplicate(const Node &key) const;
    [[noreturn]] void refuseAlias(const YAML::Mark &mark);
    [[noreturn]] void refuseTag(const YAML::Mark &mark, const std::string &tag);
    char byteAt(const YAML::Mark &mark) const;
    [[noreturn]] void refuse(const YAML::Mark &mark, const QString &text);
    void refuseControls(const YAML::Mark &mark, const std::string &value);
    std::string_view textOf(const Node &node) const
    {
        return std::string_view(m_tree.m_text).substr(node.text, node.size);
    }
    std::uint32_t column(const YAML::Mark &mark);

    std::string_view m_bytes;
    bool m_ascii;
    YamlLimits m_limits;
    YamlTree m_tree;
    std::vector<Open> m_open;
    bool m_started = false;
    YAML::Mark m_lastQuoted = YAML::Mark::null_mark();
    // Where column() has counted to: marks mostly move forward, so that a long line is counted once.
    int m_countedLine = -1;
    std::size_t m_countedTo = 0;
    std::uint32_t m_countedColumn = 1;
};

YamlTreeBuilder::YamlTreeBuilder(std::string_view bytes, bool ascii, const YamlLimits &limits)
    : m_bytes(bytes), m_ascii(ascii), m_limits(limits)
{
    m_tree.m_nodes.reserve(std::min(bytes.size() / 10 + 8, limits.nodes));
    m_tree.m_text.reserve(bytes.size() / 2);
}

/// yaml-cpp counts columns in bytes, editors in characters.
std::uint32_t YamlTreeBuilder::column(const YAML::Mark &mark)
{
    const auto position = std::min(std::size_t(std::max(mark.pos, 0)), m_bytes.size());
    const auto lineStart = position - std::min(position, std::size_t(std::max(mark.column, 0)));
    if (m_ascii)
        return std::uint32_t(position - lineStart) + 1;
    if (mark.line != m_countedLine || position < m_countedTo) {
        m_countedLine = mark.line;
        m_countedTo = lineStart;
        m_countedColumn = 1;
    }
    m_countedColumn += std::uint32_t(countCharacters(m_bytes.substr(m_countedTo, position - m_countedTo)));
    m_countedTo = position;
    return m_countedColumn;
}

TextPlace YamlTreeBuilder::place(const YAML::Mark &mark, const QString &fileName)
{
    return {fileName, mark.line + 1, int(column(mark))};
}

void YamlTreeBuilder::refuse(const YAML::Mark &mark, const QString &text)
{
    throw Refusal{text, mark.line + 1, int(column(mark))};
}

void YamlTreeBuilder::refuseAlias(const YAML::Mark &mark)
{
    refuse(mark, YamlTexts::tr("Anchors and aliases are not part of this format; write the value out."));
}

void YamlTreeBuilder::refuseTag(const YAML::Mark &mark, const std::string &tag)
{
    refuse(mark,
           YamlTexts::tr("YAML tags such as \"%1\" are not part of this format.").arg(QString::fromStdString(tag)));
}

char YamlTreeBuilder::byteAt(const YAML::Mark &mark) const
{
    return mark.pos >= 0 && std::size_t(mark.pos) < m_bytes.size() ? m_bytes[std::size_t(mark.pos)] : '\0';
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    if (m_started)
        refuse(mark,
               YamlTexts::tr("Another YAML document starts here, or this line does not belong to what is "
                             "above it; one document is expected."));
    m_started = true;
}

void YamlTreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    Node &node = append(mark, Kind::Null, {}, anchor);
    if (m_open.empty() || m_open.back().children % 2 == 1)
        return;
    // A value that is left out has the mark of whatever comes after it; its key says better where it is missing.
    const Node &parent = m_tree.m_nodes[m_open.back().node];
    const Node &key = m_tree.m_nodes[m_open.back().lastKey];
    if (parent.kind == Kind::Map && key.line != node.line) {
        node.line = key.line;
        node.column = key.column;
    }
}

void YamlTreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                               const std::string &value)
{
    const bool quoted = tag == "!";
    if (quoted && byteAt(mark) == '!')
        refuseTag(mark, tag);
    Node &node = append(mark, Kind::Scalar, quoted ? std::string() : tag, anchor);
    node.quoted = quoted;
    node.text = std::uint32_t(m_tree.m_text.size());
    node.size = std::uint32_t(value.size());
    if (quoted) {
        refuseControls(mark, value);
        m_lastQuoted = mark;
    }
    m_tree.m_text += value;
}

/// yaml-cpp takes a quoted scalar that the end of the file cuts off after a line end.
void YamlTreeBuilder::OnDocumentEnd()
{
    const char quote = byteAt(m_lastQuoted);
    if (quote != '"' && quote != '\'')
        return;
    for (auto i = std::size_t(m_lastQuoted.pos) + 1; i < m_bytes.size(); ++i) {
        if (m_bytes[i] == quote)
            return;
        if (m_bytes[i] == '\\' && quote == '"')
            ++i;
    }
    refuse(m_lastQuoted, YamlTexts::tr("The quotation mark that opens here is never closed."));
}

/// Escapes such as "\0" bring back what the file itself may not hold.
void YamlTreeBuilder::refuseControls(const YAML::Mark &mark, const std::string &value)
{
    const auto isRefused = [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    };
    if (std::any_of(value.begin(), value.end(), isRefused))
        refuse(mark, YamlTexts::tr("This text contains a control character; only tabs and line ends are allowed."));
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                      YAML::EmitterStyle::value)
{
    open(mark, Kind::Sequence, tag, anchor);
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value)
{
    open(mark, Kind::Map, tag, anchor);
}

void YamlTreeBuilder::OnMapEnd()
{
    refuseDuplicateKeys(m_open.back());
    close();
}

YamlTreeBuilder::Node &YamlTreeBuilder::append(const YAML::Mark &mark, Kind kind, const std::string &tag,
                                               YAML::anchor_t anchor)
{
    if (anchor != 0)
        refuseAlias(mark);
    if (tag.size() > 1 || tag == "!")
        refuseTag(mark, tag);
    if (m_tree.m_nodes.size() >= m_limits.nodes)
        refuse(mark,
               YamlTexts::tr("The file has more than %Ln values, which is the most that is read.", nullptr,
                             int(m_limits.nodes)));
    const auto index = std::uint32_t(m_tree.m_nodes.size());
    link(index, mark, kind);
    Node &node = m_tree.m_nodes.emplace_back();
    node.line = std::uint32_t(mark.line) + 1;
    node.column = column(mark);
    node.kind = kind;
    return node;
}

/// Hangs a new node into the list or map that is open.
void YamlTreeBuilder::link(std::uint32_t index, const YAML::Mark &mark, Kind kind)
{
    if (m_open.empty())
        return;
    Open &parent = m_open.back();
    const bool inMap = m_tree.m_nodes[parent.node].kind == Kind::Map;
    const bool isKey = inMap && parent.children % 2 == 0;
    if (isKey && kind != Kind::Scalar)
        refuse(mark, YamlTexts::tr("A key of a map must be plain text."));
    if (parent.lastChild != 0)
        m_tree.m_nodes[parent.lastChild].next = index;
    parent.lastKey = parent.lastChild;
    parent.lastChild = index;
    ++parent.children;
    if (!inMap || isKey)
        ++m_tree.m_nodes[parent.node].size;
}

void YamlTreeBuilder::open(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor)
{
    if (m_open.size() >= std::size_t(m_limits.depth))
        refuse(mark,
               YamlTexts::tr("Lists and maps are nested deeper than %Ln levels, which is the most that is read.",
                             nullptr, m_limits.depth));
    append(mark, kind, tag, anchor);
    m_open.push_back({std::uint32_t(m_tree.m_nodes.size() - 1), 0, 0, 0});
}

void YamlTreeBuilder::refuseDuplicate(const Node &key) const
{
    throw Refusal{YamlTexts::tr("The key \"%1\" occurs twice in one map.")
                      .arg(QString::fromUtf8(textOf(key).data(), qsizetype(textOf(key).size()))),
                  int(key.line), int(key.column)};
}

void YamlTreeBuilder::refuseDuplicateKeys(const Open &map) const
{
    constexpr std::size_t kFew = 16; // comparing each with each is faster than hashing up to here
    const auto &nodes = m_tree.m_nodes;
    const std::size_t count = nodes[map.node].size;
    std::array<const Node *, kFew> few{};
    std::unordered_set<std::string_view> many;
    if (count > kFew)
        many.reserve(count);
    std::uint32_t key = map.node + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const Node &node = nodes[key];
        const auto isSame = [&](const Node *other) {
            return other->size == node.size && textOf(*other) == textOf(node);
        };
        if (count > kFew ? !many.insert(textOf(node)).second
                         : std::any_of(few.begin(), few.begin() + std::ptrdiff_t(i), isSame))
            refuseDuplicate(node);
        if (count <= kFew)
            few[i] = &node;
        key = nodes[node.next].next;
    }
}

YamlTree YamlTreeBuilder::takeTree(const QString &fileName)
{
    if (m_tree.m_nodes.empty())
        m_tree.m_nodes.emplace_back();
    m_tree.m_file = fileName;
    return std::move(m_tree);
}

namespace {

Error badByteError(const BadByte &bad, const QString &fileName)
{
    const QString hex = QStringLiteral("0x%1").arg(uint(bad.value), 2, 16, QLatin1Char('0'));
    const QString text = bad.kind == BadByte::Kind::NotUtf8
        ? YamlTexts::tr("The byte %1 is not UTF-8; save the file as UTF-8 text.").arg(hex)
        : YamlTexts::tr("The control character %1 does not belong in a text file.").arg(hex);
    return {text, TextPlace{fileName, bad.line, bad.column}};
}

/// Everything that yaml-cpp may throw ends here.
Result<YamlTree> runParser(std::string_view bytes, bool ascii, const QString &fileName, const YamlLimits &limits)
{
    YamlTreeBuilder builder(bytes, ascii, limits);
    try {
        MemoryBuffer buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return builder.takeTree(fileName);
    } catch (const Refusal &refusal) {
        return failure(refusal.text, TextPlace{fileName, refusal.line, refusal.column});
    } catch (const YAML::Exception &error) {
        return failure(YamlTexts::tr("This is not well-formed YAML: %1.").arg(syntaxMessage(error.msg)),
                       builder.place(error.mark, fileName));
    } catch (const std::exception &error) {
        return failure(YamlTexts::tr("The file could not be read as YAML: %1.").arg(QString::fromUtf8(error.what())),
                       TextPlace{fileName});
    }
}

} // namespace

Result<YamlTree> parseYaml(std::string_view bytes, const QString &fileName, const YamlLimits &limits)
{
    constexpr std::size_t mostAddressable = std::numeric_limits<std::int32_t>::max(); // yaml-cpp counts in int
    if (bytes.size() > std::min(limits.bytes, mostAddressable))
        return failure(
            YamlTexts::tr("The file is larger than %1 MiB, which is the most that is read.").arg(limits.bytes >> 20),
            TextPlace{fileName});
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    const TextScan scan = scanText(bytes);
    if (scan.bad)
        return tl::unexpected(badByteError(*scan.bad, fileName));
    return runParser(bytes, scan.ascii, fileName, limits);
}

} // namespace sliceboard

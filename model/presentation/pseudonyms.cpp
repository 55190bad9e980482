// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/pseudonyms.h"

#include <QRegularExpression>

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr qsizetype kShortestWord = 3; ///< of a customer's or author's name that is exchanged by itself
/// Words of names that say nothing about whose they are.
const QStringList &commonWords()
{
    static const QStringList words{QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("for"),
                                   QStringLiteral("von"), QStringLiteral("und"), QStringLiteral("der"),
                                   QStringLiteral("los"), QStringLiteral("las"), QStringLiteral("del"),
                                   QStringLiteral("gpu"), QStringLiteral("gpus")};
    return words;
}

/// Letter by letter, so that places in the text stay the same.
QString withoutCase(const QString &text)
{
    QString folded = text;
    std::ranges::transform(folded, folded.begin(), [](QChar letter) { return letter.toCaseFolded(); });
    return folded;
}

bool isBorder(const QString &text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !text[at - 1].isLetterOrNumber() || !text[at].isLetterOrNumber();
}

int digitsFor(std::size_t count, int least) { return std::max(least, int(std::to_string(count).size())); }

std::size_t countOfHosts(const Design &design)
{
    std::size_t count = 0;
    for (const Cluster &cluster : design.clusters)
        count += cluster.hosts.size();
    return count;
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

} // namespace

Pseudonyms::Pseudonyms(const Design &design)
{
    // All real names first: no pseudonym may be one of them.
    const auto note = [this](const std::string &name) { m_byName[withoutCase(QString::fromStdString(name))]; };
    note(design.name);
    note(design.customer);
    for (const Cluster &cluster : design.clusters) {
        note(cluster.name);
        for (const Host &host : cluster.hosts)
            note(host.name);
    }
    for (const Vm &vm : design.vms)
        note(vm.name);
    int number = 0;
    m_design = next("design", 2, number);
    number = 0;
    m_customer = design.customer.empty() ? std::string() : next("customer", 2, number);
    nameEntities(design);
    learn(QString::fromStdString(design.name), m_design);
    learn(QString::fromStdString(design.customer), m_customer);
    learnAliases(design);
    m_byName.erase(QString());
    for (const auto &[name, pseudonym] : m_byName)
        m_lengths.insert(name.size());
}

std::string Pseudonyms::next(const char *kind, int digits, int &number) const
{
    std::string name;
    do
        name = fmt::format("{}-{:0{}}", kind, ++number, digits);
    while (m_byName.contains(QString::fromStdString(name)));
    return name;
}

void Pseudonyms::nameEntities(const Design &design)
{
    const auto give = [this](std::uint32_t id, const std::string &name, std::string pseudonym) {
        learn(QString::fromStdString(name), pseudonym);
        m_byPath.emplace(name, pseudonym); // a VM, a host and a cluster of one name: as Facts::find() has it
        m_byId.emplace(id, std::move(pseudonym));
    };
    int number = 0;
    const int vmDigits = digitsFor(design.vms.size(), 3);
    for (const Vm &vm : design.vms)
        give(vm.id.value, vm.name, next("vm", vmDigits, number));
    number = 0;
    const int hostDigits = digitsFor(countOfHosts(design), 2);
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts) {
            const std::string pseudonym = next("host", hostDigits, number);
            give(host.id.value, host.name, pseudonym);
            for (const Gpu &gpu : host.gpus)
                m_byPath.emplace(host.name + '/' + gpu.address, pseudonym + '/' + gpu.address);
        }
    number = 0;
    const int clusterDigits = digitsFor(design.clusters.size(), 2);
    for (const Cluster &cluster : design.clusters)
        give(cluster.id.value, cluster.name, next("cluster", clusterDigits, number));
}

void Pseudonyms::learn(const QString &name, const std::string &pseudonym)
{
    QString &known = m_byName[withoutCase(name)];
    if (known.isEmpty())
        known = QString::fromStdString(pseudonym);
}

void Pseudonyms::learnAliases(const Design &design)
{
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts) {
            const QString name = QString::fromStdString(host.name);
            const qsizetype dot = name.indexOf(u'.');
            if (dot <= 0 || !hasLetter(name))
                continue;
            if (const QString first = name.left(dot); hasLetter(first))
                learn(first, m_byId.at(host.id.value));
            if (const QString domain = name.mid(dot + 1); hasLetter(domain))
                learn(domain, "domain");
        }
    learnWords(design.customer, m_customer);
    learnWords(design.author, "author");
}

void Pseudonyms::learnWords(const std::string &name, const std::string &pseudonym)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString whole = QString::fromStdString(name);
    if (!whole.isEmpty())
        learn(whole, pseudonym);
    for (const QString &word : whole.split(separators, Qt::SkipEmptyParts))
        if (word.size() >= kShortestWord && hasLetter(word) && !commonWords().contains(withoutCase(word)))
            learn(word, pseudonym);
}

/// The length of the longest name that begins here; 0 if none does.
qsizetype Pseudonyms::nameAt(const QString &folded, qsizetype at, QString &pseudonym) const
{
    for (const qsizetype length : m_lengths) {
        if (at + length > folded.size() || !isBorder(folded, at + length))
            continue;
        const auto known = m_byName.find(folded.mid(at, length));
        if (known == m_byName.end())
            continue;
        pseudonym = known->second;
        return length;
    }
    return 0;
}

std::string Pseudonyms::inText(std::string_view text) const
{
    const QString original = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString folded = withoutCase(original);
    QString result;
    QString pseudonym;
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype length = isBorder(folded, at) ? nameAt(folded, at, pseudonym) : 0;
        result += length > 0 ? pseudonym : QString(original[at]);
        at += std::max<qsizetype>(length, 1);
    }
    return result.toStdString();
}

std::string Pseudonyms::inPath(std::string_view path) const
{
    const auto known = m_byPath.find(std::string(path));
    return known == m_byPath.end() ? inText(path) : known->second;
}

} // namespace sliceboard

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/memberindex.h"

#include <QHash>
#include <QStringMatcher>

#include <algorithm>

namespace sextant {

namespace {

constexpr QChar BetweenNames = u'\n';
constexpr int NotFound = 4;

/// How well a name answers a word: 0 is it, 1 begins with it, 2 has a word that does, 3 has it.
[[nodiscard]] int rank(QStringView name, QStringView word)
{
    const qsizetype at = name.indexOf(word);
    if (at < 0)
        return NotFound;
    if (at == 0)
        return name.size() == word.size() ? 0 : 1;
    return name[at - 1].isLetterOrNumber() ? 3 : 2;
}

/// The best of all names for each word, the worst of the words.
[[nodiscard]] int rank(QStringView names, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        int best = NotFound;
        for (const QStringView name : names.split(BetweenNames, Qt::SkipEmptyParts))
            best = std::min(best, rank(name, word));
        worst = std::max(worst, best);
    }
    return worst;
}

} // namespace

MemberIndex::MemberIndex(const QList<DatasetMembers> &datasets)
{
    QHash<QString, int> dimensions;
    std::vector<QHash<QString, int>> entries; // by dimension: member → entry
    for (const DatasetMembers &dataset : datasets) {
        const int number = int(m_datasets.size());
        m_datasets.append({ dataset.id, dataset.names, {}, {} });
        for (qsizetype d = 0; d < dataset.dimensions.size(); ++d) {
            const Dimension &dimension = dataset.dimensions[d];
            const auto known = dimensions.constFind(dimension.id);
            const int place = known == dimensions.cend() ? int(m_dimensions.size()) : *known;
            if (known == dimensions.cend()) {
                dimensions.insert(dimension.id, place);
                m_dimensions.append(dimension);
                entries.emplace_back();
            }
            QHash<QString, int> &ofDimension = entries[std::size_t(place)];
            const QList<Member> &members = m_dimensions[place].members;
            for (int m = 0; m < int(members.size()); ++m) {
                const Member &member = members[m];
                if (member.level == 0 || !dataset.used[d].contains(member.id))
                    continue;
                const auto entry = ofDimension.constFind(member.id);
                if (entry != ofDimension.cend()) {
                    m_entries[std::size_t(*entry)].datasets.push_back(number);
                    continue;
                }
                ofDimension.insert(member.id, int(m_entries.size()));
                m_entries.push_back({ m_text.size(), place, m, { number } });
                QStringList names { member.names.en, member.names.zhHans, member.names.zhHant };
                names += member.aliases;
                names.removeDuplicates();
                for (const QString &name : std::as_const(names))
                    m_text += name.toCaseFolded() + BetweenNames;
            }
        }
    }
    m_text.squeeze();
}

QStringView MemberIndex::namesOf(std::size_t entry) const
{
    const qsizetype begin = m_entries[entry].begin;
    const qsizetype end = entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_text.size();
    return QStringView(m_text).sliced(begin, end - begin);
}

QList<FoundMember> MemberIndex::find(const QString &query, const QString &current, int most) const
{
    struct Answer
    {
        int rank;
        std::size_t entry;
    };
    const QStringList words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || m_entries.empty())
        return {};
    // The longest word is the rarest, and the quickest to look for.
    const QStringMatcher matcher(*std::ranges::max_element(words, {}, &QString::size));
    std::vector<Answer> answers;
    for (qsizetype at = matcher.indexIn(m_text); at >= 0 && std::ssize(answers) < MostAnswers;) {
        const auto after = std::ranges::upper_bound(m_entries, at, {}, &Entry::begin);
        const auto entry = std::size_t(after - m_entries.begin()) - 1;
        if (const int value = rank(namesOf(entry), words); value < NotFound)
            answers.push_back({ value, entry });
        at = after == m_entries.end() ? -1 : matcher.indexIn(m_text, after->begin);
    }
    std::ranges::stable_sort(answers, {}, &Answer::rank);

    QList<FoundMember> here;
    QList<FoundMember> elsewhere;
    for (const Answer &answer : answers) {
        const Entry &entry = m_entries[answer.entry];
        const Dimension &dimension = m_dimensions[entry.dimension];
        for (const int number : entry.datasets) {
            const DatasetMembers &dataset = m_datasets[number];
            QList<FoundMember> &list = dataset.id == current ? here : elsewhere;
            if (list.size() < most)
                list.append({ dataset.id, dataset.names, dimension.id, dimension.names,
                    dimension.members[entry.member] });
        }
        if (here.size() >= most && elsewhere.size() >= most)
            break;
    }
    return here + elsewhere;
}

} // namespace sextant

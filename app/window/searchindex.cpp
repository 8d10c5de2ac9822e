// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/searchindex.h"

#include <algorithm>

namespace sextant {

namespace {

/// How well one name answers one word; 0 is best, -1 not at all.
int rank(const QString &name, const QString &word)
{
    if (name.compare(word, Qt::CaseInsensitive) == 0)
        return 0;
    const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return -1;
    if (at == 0)
        return 1;
    return name[at - 1].isLetterOrNumber() ? 3 : 2;
}

/// The best rank over all names; -1 if none answers.
int bestRank(const SearchEntry &entry, const QString &words)
{
    int best = rank(entry.text, words);
    for (const QString &other : entry.words) {
        const int here = rank(other, words);
        if (here >= 0 && (best < 0 || here < best))
            best = here;
    }
    return best;
}

/// The rank of the words as they were typed, else the worst of them one by one; -1 if a word is
/// missing.
int rank(const SearchEntry &entry, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        const int best = bestRank(entry, word);
        if (best < 0)
            return -1;
        worst = std::max(worst, best);
    }
    if (words.size() < 2)
        return worst;
    const int together = bestRank(entry, words.join(u' '));
    return together < 0 ? worst : std::min(worst, together);
}

} // namespace

QList<SearchEntry> search(const QList<SearchEntry> &entries, const QString &query, int most)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    struct Found
    {
        int rank;
        const SearchEntry *entry;
    };
    QList<Found> found;
    for (const SearchEntry &entry : entries) {
        if (words.isEmpty() && entry.type == SearchEntry::Type::Member)
            continue;
        const int value = rank(entry, words);
        if (value >= 0)
            found << Found { value, &entry };
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::pair(a.rank, int(a.entry->type)) < std::pair(b.rank, int(b.entry->type));
    });
    QList<SearchEntry> best;
    for (qsizetype i = 0; i < found.size() && i < most; ++i)
        best << *found[i].entry;
    return best;
}

} // namespace sextant

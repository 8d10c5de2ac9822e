// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/suggest.h"

#include "db/values/dbtr.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sextant {

namespace {

/// How many letters must be added, left out, replaced or swapped with their neighbour: the optimal
/// string alignment distance (Damerau 1964, Levenshtein 1966), in three rows.
[[nodiscard]] qsizetype editDistance(const QString &a, const QString &b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<qsizetype> twoAbove(width);
    std::vector<qsizetype> above(width);
    std::vector<qsizetype> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<size_t>(j);
            const qsizetype replaced = above[column] + (a[i] == b[j] ? 0 : 1);
            row[column + 1] = std::min({ replaced, above[column + 1] + 1, row[column] + 1 });
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[column + 1] = std::min(row[column + 1], twoAbove[column - 1] + 1);
        }
        std::swap(twoAbove, above);
        std::swap(above, row);
    }
    return above.back();
}

/// Smaller is nearer; nothing for a word that is no likely slip for the candidate.
[[nodiscard]] qsizetype badness(const QString &word, const QString &candidate)
{
    constexpr qsizetype tooFar = -1;
    const qsizetype distance = editDistance(word, candidate);
    const qsizetype shorter = std::min(word.size(), candidate.size());
    if (distance < shorter && distance <= std::max<qsizetype>(1, shorter / 3))
        return distance;
    // A part of the name is a likely guess, but no likelier than a slip of two letters.
    if (word.size() >= 2 && candidate.startsWith(word))
        return 2;
    constexpr qsizetype telling = 3; ///< letters; fewer are part of many words
    if (shorter >= telling && (candidate.contains(word) || word.contains(candidate)))
        return 3;
    // Some of a slug's words in their order: `cloud-chips` for `cloud-ai-inference-chips`.
    const QStringList words = word.split(u'-', Qt::SkipEmptyParts);
    qsizetype found = 0;
    for (const QString &other : candidate.split(u'-', Qt::SkipEmptyParts))
        found += found < words.size() && words[found] == other ? 1 : 0;
    if (words.size() > 1 && found == words.size())
        return 4;
    return tooFar;
}

} // namespace

QStringList nearest(const QString &word, const QStringList &candidates, int most)
{
    struct Rated
    {
        qsizetype badness;
        qsizetype position;
    };
    const QString folded = word.toCaseFolded();
    std::vector<Rated> rated;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates[i].isEmpty())
            continue;
        if (const qsizetype rating = badness(folded, candidates[i].toCaseFolded()); rating >= 0)
            rated.push_back({ rating, i });
    }
    std::ranges::stable_sort(rated, {}, &Rated::badness);
    QStringList result;
    for (const Rated &entry : rated) {
        if (result.size() >= most)
            break;
        if (!result.contains(candidates[entry.position]))
            result.append(candidates[entry.position]);
    }
    return result;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QStringList names = nearest(word, candidates);
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return DbTr::tr("Did you mean \"%1\"?").arg(names[0]);
    case 2:
        return DbTr::tr("Did you mean \"%1\" or \"%2\"?").arg(names[0], names[1]);
    default:
        return DbTr::tr("Did you mean \"%1\", \"%2\" or \"%3\"?").arg(names[0], names[1], names[2]);
    }
}

} // namespace sextant

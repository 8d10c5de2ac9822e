// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"

#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace sextant {

/// A dataset with the members that its rows name.
struct DatasetMembers
{
    QString id;
    Names names;
    QList<Dimension> dimensions;
    QList<QSet<QString>> used; ///< ids, by dimension
};

/// A member of one dataset that answers a query.
struct FoundMember
{
    QString dataset;
    Names datasetNames;
    QString dimension;
    Names dimensionNames;
    Member member;
};

/// Finds the members of all datasets by any of their names, in every language, or by another word
/// for them. Parts of words are found, so that two Chinese characters are enough.
///
/// All names stand in one text, case folded: a query walks over it once, which takes some
/// milliseconds for hundreds of thousands of members. Immutable; any thread.
class MemberIndex final
{
public:
    /// A query looks at no more answers than this: whoever types one letter gets on faster by
    /// typing the next.
    static constexpr int MostAnswers = 4000;

    MemberIndex() = default;
    /// Takes its time with large datasets: not on the window's thread.
    explicit MemberIndex(const QList<DatasetMembers> &datasets);

    /// How many members there are, each counted once however many datasets name it.
    [[nodiscard]] int size() const { return int(m_entries.size()); }

    /// The members with a name for every word of the query, best first: the whole name, then its
    /// beginning, the beginning of a word, anywhere. A member of several datasets comes once for
    /// each; those of `current` come before all others.
    /// @param most  at most so many members of each kind
    [[nodiscard]] QList<FoundMember> find(
        const QString &query, const QString &current, int most) const;

private:
    struct Entry
    {
        qsizetype begin = 0; ///< of its names in m_text
        int dimension = 0;
        int member = 0;
        std::vector<int> datasets;
    };
    [[nodiscard]] QStringView namesOf(std::size_t entry) const;

    QList<DatasetMembers> m_datasets; ///< without dimensions
    QList<Dimension> m_dimensions;    ///< each once
    QString m_text;
    std::vector<Entry> m_entries; ///< in the order of the text
};

using MemberIndexPtr = std::shared_ptr<const MemberIndex>;

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// Something that the search box can find and open.
struct SearchEntry
{
    enum class Type { Exploration, Dataset, Scenario, Command, Member };

    Type type = Type::Command;
    QString id;           ///< of the exploration, dataset, member or scenario; action name
    QString dimension;    ///< of a member
    QString text;         ///< what is shown
    QString detail;       ///< what it is: `Vendor`, a shortcut
    QStringList words;    ///< other names it is found by: other languages, aliases
    QString dataset = {}; ///< of a member
};

/// The entries that match every word of `query`, best first: the whole text, then the beginning of
/// the text, of a word, then anywhere; among equals explorations before datasets, scenarios,
/// commands and members. Case does not matter. An empty query finds explorations, datasets and
/// commands in their order.
/// @param most  how many at most, ≥ 0
[[nodiscard]] QList<SearchEntry> search(
    const QList<SearchEntry> &entries, const QString &query, int most);

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/origin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The publisher without brackets and without the outlet that quotes it.
QString head(const QString &publisher)
{
    qsizetype end = publisher.size();
    for (const QString &cut : { u" ("_s, u" via "_s }) {
        if (const qsizetype at = publisher.indexOf(cut); at > 0)
            end = std::min(end, at);
    }
    return publisher.first(end);
}

} // namespace

Origin originOf(const Pivot &pivot, const PivotCell &cell)
{
    Origin origin;
    if (!pivot.dataset.combinesSources) {
        for (const QString &id : cell.sources) {
            const Source *source = pivot.source(id);
            origin.publishers << (source ? head(source->publisher) : id);
        }
        origin.publishers.removeDuplicates();
        origin.publishers.sort();
    }
    if (cell.numbers.isEmpty())
        return origin;
    const QStringList &members = cell.numbers.first().members;
    for (qsizetype i = 0; i < pivot.numberDimensions.size(); ++i) {
        const QString &id = pivot.numberDimensions.at(i);
        const Dimension *dimension = pivot.dimension(id);
        if (dimension && !dimension->isAdditive && id != u"source" && id != u"kind")
            origin.members << members.value(i);
    }
    return origin;
}

} // namespace sextant

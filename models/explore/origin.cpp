// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/origin.h"

using namespace Qt::StringLiterals;

namespace sextant {

Origin originOf(const Pivot &pivot, const PivotCell &cell)
{
    Origin origin;
    if (!pivot.dataset.combinesSources) {
        for (const QString &id : cell.sources) {
            const Source *source = pivot.source(id);
            origin.publishers << (source ? source->publisher : id);
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

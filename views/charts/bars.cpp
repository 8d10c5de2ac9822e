// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/bars.h"

#include <algorithm>

namespace sextant {

ChartSheet layOutBars(const LayoutContext &context, double widest,
    const std::function<void(const BarSlot &slot, ChartSheet &sheet)> &add)
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    LeftOut leftOut;
    leftOut.marksPartial = data.marksPartial();
    // Where no place has all series, bars stand together and leave no room for absent ones.
    const int count = mostAtOnePlace(data);
    const double pitch = std::min(groupWidth(context, count) / count, widest);
    const double gap = count > 1 && pitch > 6 ? 2 : 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        const QList<int> present
            = count < data.seriesCount() ? seriesAt(data, place) : allSeries(data);
        double start = context.plot.mapPlace(data.places()[place].at)
            - pitch * double(present.size()) / 2 + gap / 2;
        for (int series = 0; series < data.seriesCount(); ++series)
            leftOut.count(data.cell(place, series), true);
        const QList<int> labelled = labelledSeries(context, place, present, pitch);
        for (const int series : present) {
            add({ place, series, start, pitch - gap, labelled.contains(series) }, sheet);
            start += pitch;
        }
    }
    sheet.notes = leftOut.notes(data.language());
    return sheet;
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/rowkey.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr int SignificantDigits = 12;

bool isWithout(const std::vector<int> &without, std::size_t dimension)
{
    return std::ranges::find(without, int(dimension)) != without.end();
}

} // namespace

RowKey rowKey(const Cube &cube, std::size_t row, const std::vector<int> &without)
{
    RowKey key { cube.measureCodes[row], cube.periodCodes[row], cube.unitCodes[row] };
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        if (!isWithout(without, i))
            key.push_back(cube.dimensions[i].codes[row]);
    }
    return key;
}

QStringList memberIds(const Cube &cube, std::size_t row, const std::vector<int> &without)
{
    QStringList ids;
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        if (!isWithout(without, i))
            ids << cube.dimensions[i].dimension.members.at(cube.dimensions[i].codes[row]).id;
    }
    return ids;
}

int printedDecimals(double value)
{
    if (!std::isfinite(value))
        return 0;
    const int beforePoint
        = value == 0 ? 1 : std::max(1, int(std::floor(std::log10(std::abs(value)))) + 1);
    QString digits = QString::number(value, 'f', std::max(0, SignificantDigits - beforePoint));
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return 0;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return int(digits.size() - point - 1);
}

} // namespace sextant

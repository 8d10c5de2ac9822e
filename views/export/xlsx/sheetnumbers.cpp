// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/xlsx/sheetnumbers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Sums in another order differ by rounding; published totals that are not sums by more.
constexpr double SumTolerance = 1e-9;

int decimalsFor(const QList<double> &values)
{
    double largest = 0;
    bool areWhole = true;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        largest = std::max(largest, std::abs(value));
        areWhole = areWhole && value == std::floor(value);
    }
    if (areWhole || largest >= 1000)
        return 0;
    return largest >= 10 ? 1 : largest >= 1 ? 2 : 3;
}

QString literal(const QString &text)
{
    QString inner = text;
    inner.remove(u'"');
    return inner.isEmpty() ? QString() : u'"' + inner + u'"';
}

} // namespace

QString spreadsheetFormat(const QList<double> &values, const Unit &unit, const QString &suffix)
{
    const int decimals = decimalsFor(values);
    QString format = u"#,##0"_s;
    if (decimals > 0)
        format += u'.' + QString(decimals, u'0');
    return format + literal((unit.type() == Unit::Type::Percent ? u" %"_s : QString()) + suffix);
}

QString kindSuffix(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return {};
    case Kind::Estimate:
        return u" e"_s;
    case Kind::Forecast:
        return u" f"_s;
    case Kind::Assumption:
        return u" a"_s;
    }
    return {};
}

void markKind(CellLook &look, Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        break;
    case Kind::Estimate:
        look.colour = QColor(0x40, 0x48, 0x54);
        break;
    case Kind::Forecast:
        look.isItalic = true;
        look.colour = QColor(0x55, 0x60, 0x6e);
        look.fill = QColor(0xf2, 0xf5, 0xfa);
        break;
    case Kind::Assumption:
        look.colour = QColor(0x55, 0x60, 0x6e);
        look.hasDottedOutline = true;
        break;
    }
}

bool isSumOf(double total, const QList<double> &parts)
{
    double sum = 0;
    double size = std::abs(total);
    int count = 0;
    for (const double part : parts) {
        if (!std::isfinite(part))
            continue;
        sum += part;
        size = std::max(size, std::abs(part));
        ++count;
    }
    return count > 0 && std::abs(sum - total) <= SumTolerance * size;
}

} // namespace sextant

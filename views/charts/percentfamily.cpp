// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/stack.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Upright bars that all end at 100 %, for shares.
class PercentFamily final : public ChartFamily
{
public:
    QString id() const override { return u"percent"_s; }
    QString name(Language language) const override
    {
        return Names { u"100 % columns"_s, u"百分比柱形图"_s, u"百分比直條圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-percent"_s; }
    QString whyNot(const ChartData &data) const override
    {
        const QString reason = whyNotStacked(data);
        return reason.isEmpty() ? whyNoShares(data) : reason;
    }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override
    {
        return stackWish(data, text, sizes, true);
    }
    ChartSheet layout(const LayoutContext &context) const override
    {
        return stackLayout(context, true);
    }
};

} // namespace

const ChartFamily &percentFamily();
const ChartFamily &percentFamily()
{
    static const PercentFamily family;
    return family;
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/scatter.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Points by two columns: across by the first, up by the second (over time: by the first and the
/// last period).
class ScatterFamily final : public ChartFamily
{
public:
    QString id() const override { return u"scatter"_s; }
    QString name(Language language) const override
    {
        return Names { u"Scatter"_s, u"散点图"_s, u"散佈圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-scatter"_s; }
    bool drawsAllUnits() const override { return true; }
    QString whyNot(const ChartData &data) const override { return whyNoScatter(data, false); }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override
    {
        return scatterWish(data, text, sizes, false);
    }
    ChartSheet layout(const LayoutContext &context) const override
    {
        return scatterLayout(context, false);
    }
};

} // namespace

const ChartFamily &scatterFamily();
const ChartFamily &scatterFamily()
{
    static const ScatterFamily family;
    return family;
}

} // namespace sextant

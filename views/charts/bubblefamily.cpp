// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/scatter.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// A scatter whose points are circles with an area by the third column.
class BubbleFamily final : public ChartFamily
{
public:
    QString id() const override { return u"bubble"_s; }
    QString name(Language language) const override
    {
        return Names { u"Bubbles"_s, u"气泡图"_s, u"泡泡圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-bubble"_s; }
    bool drawsAllUnits() const override { return true; }
    QString whyNot(const ChartData &data) const override { return whyNoScatter(data, true); }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override
    {
        return scatterWish(data, text, sizes, true);
    }
    ChartSheet layout(const LayoutContext &context) const override
    {
        return scatterLayout(context, true);
    }
};

} // namespace

const ChartFamily &bubbleFamily();
const ChartFamily &bubbleFamily()
{
    static const BubbleFamily family;
    return family;
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/stack.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Upright bars on top of each other, with their total above.
class StackedFamily final : public ChartFamily
{
public:
    QString id() const override { return u"stacked"_s; }
    QString name(Language language) const override
    {
        return Names { u"Stacked columns"_s, u"堆积柱形图"_s, u"堆疊直條圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-stacked"_s; }
    QString whyNot(const ChartData &data) const override { return whyNotStacked(data); }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override
    {
        return stackWish(data, text, sizes, false);
    }
    ChartSheet layout(const LayoutContext &context) const override
    {
        return stackLayout(context, false);
    }
};

} // namespace

const ChartFamily &stackedFamily();
const ChartFamily &stackedFamily()
{
    static const StackedFamily family;
    return family;
}

} // namespace sextant

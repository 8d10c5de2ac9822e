// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/overlaynote.h"

#include "models/explore/tr.h"
#include "models/forecast/growth.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// A ratio in percent with at most two decimals: `17.76`, `5`.
QString percent(double ratio)
{
    QString text = QString::number(ratio * 100, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

QString caseSentence(ForecastCase shown)
{
    switch (shown) {
    case ForecastCase::Low:
        return ExploreTr::tr("The low case is shown.");
    case ForecastCase::High:
        return ExploreTr::tr("The high case is shown.");
    case ForecastCase::Base:
        break;
    }
    return {};
}

} // namespace

QString OverlayNote::methodSentence(const ForecastSpec &spec) const
{
    switch (spec.method) {
    case ForecastMethod::ConstantGrowth:
        break;
    case ForecastMethod::LinearTrend:
        return ExploreTr::tr(
            "Own forecast to %1: linear trend (least squares) of the numbers shown.")
            .arg(spec.untilYear);
    case ForecastMethod::LogLinearTrend:
        return ExploreTr::tr(
            "Own forecast to %1: log-linear trend (least squares) of the numbers shown.")
            .arg(spec.untilYear);
    }
    double rate = spec.rate;
    if (std::isnan(rate) && m_carried.size() == 1) {
        const QList<SeriesPoint> &series = m_carried.first();
        rate = compoundGrowth(
            series.first().value, series.last().value, series.last().year - series.first().year)
                   .value_or(std::nan(""));
    }
    if (std::isnan(rate))
        return ExploreTr::tr("Own forecast to %1: each series grows on at its own rate.")
            .arg(spec.untilYear);
    return ExploreTr::tr("Own forecast to %1: constant growth of %2 % a year.")
        .arg(QString::number(spec.untilYear), percent(rate));
}

QStringList OverlayNote::sentences(const ForecastSpec &spec, int lineCount) const
{
    if (m_isEmpty)
        return { ExploreTr::tr("There is no number to carry forward. Where several numbers meet in "
                               "a cell, filter to one source.") };
    QStringList sentences;
    if (!m_carried.isEmpty()) {
        sentences << methodSentence(spec);
        if (spec.spread > 0)
            sentences << ExploreTr::tr("Low and high grow by %1 percentage points a year less and "
                                       "more; this is no statistical interval.")
                             .arg(percent(spec.spread));
        sentences << caseSentence(spec.shown);
        if (m_hasOtherOrigins)
            sentences << ExploreTr::tr("A series goes by the numbers of its last publisher and "
                                       "definition only.");
    } else if (m_refused.isEmpty()) {
        sentences << ExploreTr::tr(
            "The forecast to %1 adds nothing: the numbers shown reach as far.")
                         .arg(spec.untilYear);
    }
    if (!m_refused.isEmpty()) {
        const QString reason = m_refused.first().message();
        if (lineCount == 1)
            sentences << ExploreTr::tr("There is no forecast: %1").arg(reason);
        else
            sentences << ExploreTr::tr(
                "No forecast for %n series: %1", nullptr, int(m_refused.size()))
                             .arg(reason);
    }
    sentences.removeAll(QString());
    return sentences;
}

QString OverlayNote::needsTime()
{
    return ExploreTr::tr("A forecast needs the period on the rows or on the columns.");
}

QString OverlayNote::needsValues()
{
    return ExploreTr::tr("A forecast is made of values and of an index, not of shares, growth or "
                         "differences.");
}

} // namespace sextant

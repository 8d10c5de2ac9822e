// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

double rounded(double value)
{
    return value < 10 ? std::round(value * 1000) / 1000 : std::round(value * 10) / 10;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void print(const Figure &figure)
{
    // By hand: QJsonObject sorts its keys, and the name is to be read first.
    const bool hasPeer = !figure.peer.isEmpty() && figure.peerValue > 0;
    const QString ours = u"{\"name\":\"%1\",\"value\":%2,\"unit\":\"%3\""_s.arg(
        figure.name, QString::number(rounded(figure.value)), figure.unit);
    const QString theirs = hasPeer ? u",\"peer\":%1,\"peer_name\":\"%2\",\"ratio\":%3}"_s.arg(
                               QString::number(rounded(figure.peerValue)), figure.peer,
                               QString::number(rounded(figure.value / figure.peerValue)))
                                   : u",\"peer\":null,\"peer_name\":null,\"ratio\":null}"_s;
    std::printf("%s\n", qPrintable(ours + theirs));
    std::fflush(stdout);
}

QList<double> timings(int runs, const std::function<void()> &work)
{
    work();
    QList<double> values;
    for (int i = 0; i < runs; ++i)
        values << milliseconds(work);
    return values;
}

Paired timings(int runs, const std::function<void()> &own, const std::function<void()> &peer)
{
    own();
    peer();
    Paired values;
    for (int i = 0; i < runs; ++i) {
        values.own << milliseconds(own);
        values.peer << milliseconds(peer);
    }
    return values;
}

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    const double part = place - double(below);
    return values[below] * (1 - part) + values[above] * part;
}

} // namespace sextant::benchmarks

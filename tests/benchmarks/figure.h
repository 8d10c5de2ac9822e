// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace sextant::benchmarks {

/// One measured figure; printed as one line of JSON.
struct Figure
{
    QString name;
    double value = 0;
    QString unit; ///< `us`, `ms`, `MB`, `kB`
    QString peer; ///< what it is compared with; empty: nothing
    double peerValue = 0;
};

/// Prints `{"name":…,"value":…,"unit":…,"peer":…,"peer_name":…,"ratio":…}` to the standard output;
/// without a peer the last three are null.
void print(const Figure &figure);

/// How long `work` takes, in milliseconds, each of `runs` times after one run that does not count.
[[nodiscard]] QList<double> timings(int runs, const std::function<void()> &work);
/// The same for two pieces of work in turn (A B A B …), so that a busy minute falls on both.
struct Paired
{
    QList<double> own;
    QList<double> peer;
};
[[nodiscard]] Paired timings(
    int runs, const std::function<void()> &own, const std::function<void()> &peer);

/// @param share  0 to 1: 0.5 the median, 0.95 what one in twenty exceeds. `values` is not empty.
[[nodiscard]] double quantile(QList<double> values, double share);

} // namespace sextant::benchmarks

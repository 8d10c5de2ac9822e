// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/explorationcontroller.h"
#include "db/values/catalog.h"
#include "db/values/saved.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace sextant {

/// Evaluates the saved explorations of which somebody wants small pictures, in the background, one
/// after the other, while nothing is pressed. Each is evaluated once, until what was saved is
/// another or everything starts over. Large trackers are not read for a picture. Used and heard on
/// the window's thread.
class PreviewQueue final : public QObject
{
    Q_OBJECT

public:
    /// Trackers with more rows than this are not read.
    static constexpr qint64 MostRows = 200'000;

    /// How long to wait, in milliseconds.
    struct Pace
    {
        int settling; ///< before the first, after something was asked for
        int pause;    ///< between two
    };

    PreviewQueue(CubeSource cubes, Pace pace, QObject *parent = nullptr);

    /// Starts over: their numbers may be others.
    void setDatasets(const QList<Dataset> &datasets);
    /// What is to be evaluated, in this order, instead of what was still to come.
    void setWanted(const QList<Saved> &explorations);
    /// Evaluates all that is wanted anew; what is under way is not heard of any more.
    void startOver();

signals:
    /// @param pivot  null: a tracker that is too large
    void evaluated(const QString &id, const PivotPtr &pivot);
    /// @param what  a sentence that says why
    void failed(const QString &id, const QString &what);

private:
    void queue();
    void next();
    void evaluate(const QString &id, const Exploration &exploration);
    /// One is done: says so and goes on after a pause.
    void finish(const QString &id, const Result<PivotPtr> &pivot);

    CubeSource m_cubes;
    Pace m_pace;
    QHash<QString, qint64> m_rows; ///< of trackers, by dataset
    QList<Saved> m_wanted;
    QList<Saved> m_waiting;
    QHash<QString, QJsonObject> m_done; ///< id → the JSON that was evaluated, or could not be
    QTimer m_timer;
    quint64 m_generation = 0; ///< counts the starts
    bool m_isBusy = false;
};

} // namespace sextant

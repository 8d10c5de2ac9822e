// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/explorationcontroller.h"
#include "db/values/saved.h"
#include "views/charts/charttheme.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace sextant {

struct WorkspaceContents;

/// Draws the saved explorations as thumbnails, one after the other, while nothing else happens.
/// They are evaluated in the background and kept in memory until what was saved, or the look of the
/// window, is another. Large trackers are not read for a thumbnail.
class ThumbnailController final : public QObject
{
    Q_OBJECT

public:
    /// What stands beside a name, in pixels at 100 %.
    static constexpr QSize Size { 56, 36 };
    /// How long to wait before the next one, in milliseconds.
    static constexpr int Pause = 250;
    /// Before the first, in milliseconds: the start of the program has the machine to itself.
    static constexpr int Settling = 1500;
    /// Trackers with more rows than this get none.
    static constexpr qint64 MostRows = 200'000;

    explicit ThumbnailController(CubeSource cubes, QObject *parent = nullptr);

    void setContents(const WorkspaceContents &contents);
    void setExplorations(const QList<Saved> &explorations);
    /// Draws all of them anew.
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);

signals:
    /// @param image  null: there is none any more
    void drawn(const QString &id, const QImage &image);

private:
    [[nodiscard]] bool mayRead(const QString &dataset) const;
    void queue();
    void next();
    void evaluate(const Saved &saved, const Exploration &exploration);

    CubeSource m_cubes;
    QHash<QString, qint64> m_rows; ///< of trackers, by dataset
    QList<Saved> m_explorations;
    QHash<QString, QJsonObject> m_done; ///< id → the JSON that was drawn, or could not be
    QList<Saved> m_waiting;
    QTimer m_timer;
    quint64 m_generation = 0; ///< of the look that is drawn
    bool m_isBusy = false;
    ChartTheme m_theme = ChartTheme::light();
    Language m_language = Language::English;
};

} // namespace sextant

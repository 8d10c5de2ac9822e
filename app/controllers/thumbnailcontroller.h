// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/previewqueue.h"
#include "views/charts/charttheme.h"

#include <QImage>

namespace sextant {

struct WorkspaceContents;

/// Draws the saved explorations as thumbnails of the catalog, and anew when what was saved, or
/// the look of the window, is another.
class ThumbnailController final : public QObject
{
    Q_OBJECT

public:
    /// What stands beside a name, in pixels at 100 %.
    static constexpr QSize Size { 56, 36 };
    /// The start of the program has the machine to itself.
    static constexpr PreviewQueue::Pace Pace { 1500, 250 };

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
    void draw(const QString &id, const PivotPtr &pivot);

    PreviewQueue m_queue;
    ChartTheme m_theme = ChartTheme::light();
    Language m_language = Language::English;
};

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/export/legibility.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace sextant {

/// Shows what an export will look like: the chart at its proportions, on its slide if it is for
/// one, or the text of a CSV file. A burst of changes is drawn once, and only as many pixels as are
/// seen.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    void show(const PivotPtr &pivot, const ExportOptions &options, const QString &suffix);
    /// What is drawn, in pixels of the screen; null for text.
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return { 560, 360 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 140 }; }

signals:
    /// The chart was laid out; `points` is 0 for a text.
    void laidOut(const Legibility &legibility);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    [[nodiscard]] Legibility draw();
    [[nodiscard]] QRect room() const;

    PivotPtr m_pivot;
    ExportOptions m_options;
    QString m_suffix;
    QImage m_image;
    QString m_text;
    QTimer m_timer;
};

} // namespace sextant

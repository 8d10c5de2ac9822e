// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/export/exporter.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace sextant {

/// A small picture of what an export will be: the chart in its proportions and theme, or the first
/// lines of a text format. Written by the exporters themselves, into memory.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// A burst of calls paints once.
    void show(const PivotPtr &pivot, const ExportOptions &options, const QString &suffix);
    /// What was rendered last; null for a text or after a failure.
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// The text shown in place of a picture.
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override { return { 480, 300 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 200 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render();

    PivotPtr m_pivot;
    ExportOptions m_options;
    QString m_suffix;
    QImage m_image;
    QString m_text;
    QTimer m_timer;
};

} // namespace sextant

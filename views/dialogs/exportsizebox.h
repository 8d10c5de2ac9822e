// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace sextant {

/// Chooses the size of an export: a preset, or width and height in pixels, centimetres or inches.
class ExportSizeBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportSizeBox(QWidget *parent = nullptr);

    /// Pixels at 96 dpi, whole ones.
    [[nodiscard]] QSizeF size() const;
    /// Chooses without a signal: the preset of this size, or custom.
    void setSize(const QSizeF &size);
    /// Fills in all texts in the window's language. @param name  accessible name of the presets
    void retranslate(const QString &name, const QString &toolTip);

signals:
    void changed();

private:
    void showUnit();
    void showCustom();

    QComboBox *m_preset = nullptr;
    QWidget *m_custom = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QComboBox *m_unit = nullptr;
    QSizeF m_pixels { 1280, 720 }; ///< of the custom size
};

} // namespace sextant

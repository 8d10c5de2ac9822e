// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/controlgeometry.h"

#include <algorithm>

namespace sextant::controls {

std::optional<QRect> spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return std::nullopt;
    constexpr int width = 18;
    const QRect &r = option.rect;
    const int half = r.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QRect(r.right() - width, r.top() + 2, width, half - 2);
    case QStyle::SC_SpinBoxDown:
        return QRect(r.right() - width, r.top() + half, width, r.height() - half - 2);
    case QStyle::SC_SpinBoxEditField:
        return r.adjusted(4, 2, -width - 2, -2); // its text in line with that of other fields
    default:
        return std::nullopt;
    }
}

std::optional<QRect> comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    constexpr int width = 20;
    const QRect &r = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QRect(r.right() - width - 1, r.top(), width, r.height());
    case QStyle::SC_ComboBoxEditField:
        return r.adjusted(6, 2, -width - 2, -2);
    default:
        return std::nullopt;
    }
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const QRect &bar = option.rect;
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? bar.height() : bar.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 whole = qint64(range) + option.pageStep;
        handle = std::clamp(
            int(qint64(length) * option.pageStep / whole), std::min(shortest, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int extent) {
        return isVertical ? QRect(bar.left(), bar.top() + from, bar.width(), extent)
                          : QRect(bar.left() + from, bar.top(), extent, bar.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace sextant::controls

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>
#include <QStyleOption>

#include <optional>

namespace sextant::controls {

/// Where the parts of controls lie, left to right; used by ThemeStyle only. No value: as the base
/// style has it.

[[nodiscard]] std::optional<QRect> spinBoxRect(
    const QStyleOptionSpinBox &option, QStyle::SubControl part);
[[nodiscard]] std::optional<QRect> comboBoxRect(
    const QStyleOptionComboBox &option, QStyle::SubControl part);
/// A bar without arrow buttons: its groove is all of it.
/// @param shortest  least length of the handle, in pixels
[[nodiscard]] QRect scrollBarRect(
    const QStyleOptionSlider &option, QStyle::SubControl part, int shortest);

} // namespace sextant::controls

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/colours.h"

namespace sextant::colours {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float from, float to) {
        return float(double(from) * (1 - share) + double(to) * share);
    };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
        part(a.blueF(), b.blueF()), part(a.alphaF(), b.alphaF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor border(const QPalette &palette)
{
    return palette.color(QPalette::Dark);
}

QColor hover(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}

QColor card(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor secondary(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor track(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), accent(palette), isDark(palette) ? 0.35 : 0.28);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Highlight);
}

QColor tint(const QPalette &palette)
{
    return palette.color(QPalette::Light);
}

QColor warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf5, 0xa5, 0x3b) : QColor(0x96, 0x5a, 0x00);
}

QColor error(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

} // namespace sextant::colours

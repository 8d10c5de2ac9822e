// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/popupplace.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace sextant {

QPoint popupPlace(const QRect &globalRect, const QSize &size)
{
    const QScreen *screen = QGuiApplication::screenAt(globalRect.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint place = globalRect.bottomLeft() + QPoint(0, 2);
    if (place.y() + size.height() > room.bottom())
        place.setY(globalRect.top() - size.height() - 2);
    const int right = std::max(room.left(), room.right() - size.width());
    const int bottom = std::max(room.top(), room.bottom() - size.height());
    place.setX(std::clamp(place.x(), room.left(), right));
    place.setY(std::clamp(place.y(), room.top(), bottom));
    return place;
}

} // namespace sextant

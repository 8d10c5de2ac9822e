// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/screenshot.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSet>
#include <QWidget>

namespace sextant::e2e {

QImage grab(const QWidget &window)
{
    return QGuiApplication::primaryScreen()
        ->grabWindow(window.winId())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

bool keep(const QImage &image, const QString &path)
{
    if (QImage(path).convertToFormat(QImage::Format_RGB32) == image)
        return true;
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path, "PNG");
}

int colourCount(const QImage &image, int most)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height() && colours.size() < most; ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours << image.pixel(x, y);
    }
    return int(std::min<qsizetype>(colours.size(), most));
}

} // namespace sextant::e2e

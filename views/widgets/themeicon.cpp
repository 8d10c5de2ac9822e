// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/themeicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString fileOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// Renders the drawing with its `currentColor` replaced; pixmaps are kept in QPixmapCache under
/// name, colour and size.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const QString &name, const QColor &colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = u"sextant-icon/%1/%2/%3x%4/%5"_s.arg(m_name,
            colour.name(QColor::HexArgb), QString::number(size.width()),
            QString::number(size.height()), QString::number(scale));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(fileOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new ThemeIconEngine(m_name, m_colour);
    }

    bool isNull() override { return !QFile::exists(fileOf(m_name)); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    return tintedIcon(name, {});
}

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    if (!QFile::exists(fileOf(name)))
        return {};
    return QIcon(new ThemeIconEngine(name, colour));
}

} // namespace sextant

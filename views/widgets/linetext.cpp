// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linetext.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

namespace sextant {

namespace {

constexpr qsizetype MostLines = 4000; // of a thread

struct LineKey
{
    QFont font;
    QString text;
    int width = -1; ///< that it is cut at; -1 for the whole line

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.font, key.text, key.width);
}

/// Forgets all at once when it is full: what is in use is back after one frame.
template <typename Value>
class Memory
{
public:
    template <typename Make>
    const Value &of(const LineKey &key, Make make)
    {
        const auto known = m_values.constFind(key);
        if (known != m_values.cend())
            return *known;
        if (m_values.size() >= MostLines)
            m_values.clear();
        return *m_values.insert(key, make());
    }

private:
    QHash<LineKey, Value> m_values;
};

/// A shaped line. Its text has no format: names may hold `<` and `&`.
const QStaticText &shaped(const QFont &font, const QString &text)
{
    thread_local Memory<QStaticText> memory;
    return memory.of({ font, text }, [&] {
        QStaticText line(text);
        line.setTextFormat(Qt::PlainText);
        line.prepare({}, font);
        return line;
    });
}

} // namespace

double lineLength(const QFont &font, const QString &text)
{
    thread_local Memory<double> memory;
    return memory.of({ font, text }, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

QString elidedLine(const QFont &font, const QString &text, int width)
{
    thread_local Memory<QString> memory;
    return memory.of({ font, text, width },
        [&] { return QFontMetrics(font).elidedText(text, Qt::ElideRight, width); });
}

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment across)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.drawText(
            rect, int(across | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine, text);
        return;
    }
    const QStaticText &line = shaped(painter.font(), text);
    const double width = lineLength(painter.font(), text); // a shape's own may be a pixel wider
    QPointF at(rect.left(), rect.center().y() - line.size().height() / 2);
    if (across & Qt::AlignRight)
        at.rx() = rect.right() - width;
    else if (across & Qt::AlignHCenter)
        at.rx() += (rect.width() - width) / 2;
    painter.drawStaticText(at, line);
}

void drawElidedLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment across)
{
    drawLine(painter, rect, elidedLine(painter.font(), text, rect.width()), across);
}

} // namespace sextant

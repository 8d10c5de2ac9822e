// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/periodband.h"

#include "models/explore/periodnames.h"
#include "views/widgets/linetext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr float VeilOpacity = 0.72F;
constexpr float FillOpacity = 0.08F;
constexpr double TagPadding = 8;
constexpr double TagGap = 6;
constexpr int TagSize = 12; // pixels of its type

} // namespace

void PeriodBand::setAxis(const PeriodAxis &axis)
{
    m_axis = axis;
    clear();
}

bool PeriodBand::moveTo(int index)
{
    const int end = std::clamp(index, 0, m_axis.count() - 1);
    if (end == m_end)
        return false;
    m_end = end;
    return true;
}

PeriodRange PeriodBand::range() const
{
    if (!isActive())
        return {};
    const auto [first, last] = std::minmax(m_begin, m_end);
    return { m_axis.period(first), m_axis.period(last) };
}

void PeriodBand::paint(
    QPainter &painter, const ChartTheme &theme, Language language, const QString &note) const
{
    if (!isActive())
        return;
    const auto [first, last] = std::minmax(m_begin, m_end);
    const QRectF area = m_axis.area();
    const QRectF band = m_axis.band(first, last);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor veil = theme.background;
    veil.setAlphaF(VeilOpacity);
    QRectF before = area;
    QRectF after = area;
    if (m_axis.isVertical()) {
        before.setBottom(band.top());
        after.setTop(band.bottom());
    } else {
        before.setRight(band.left());
        after.setLeft(band.right());
    }
    painter.fillRect(before, veil);
    painter.fillRect(after, veil);
    QColor fill = theme.accent;
    fill.setAlphaF(FillOpacity);
    painter.fillRect(band, fill);
    painter.setPen(QPen(theme.accent, 1));
    if (m_axis.isVertical()) {
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    } else {
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
    }

    // The tag stands at the band's upper end and keeps within the plot.
    const QString words = rangeText(range(), language);
    const QString text = note.isEmpty() ? words : words + u"  ·  "_s + note;
    painter.setFont(ChartTheme::font(TagSize, language, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    QRectF tag(0, band.top() + TagGap, lineLength(painter.font(), text) + 2 * TagPadding,
        metrics.height() + TagPadding);
    const double left = m_axis.isVertical() ? band.right() - tag.width() - TagGap
                                            : band.center().x() - tag.width() / 2;
    tag.moveLeft(std::clamp(left, area.left(), std::max(area.left(), area.right() - tag.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(theme.isDark ? theme.background : QColor(Qt::white));
    drawLine(painter, tag, text, Qt::AlignHCenter);
    painter.restore();
}

QString rangeText(const PeriodRange &range, Language language)
{
    const QString from = periodNames(range.from).in(language);
    const QString to = periodNames(range.to).in(language);
    return range.from == range.to || to.isEmpty() ? from : from + u" – "_s + to;
}

} // namespace sextant

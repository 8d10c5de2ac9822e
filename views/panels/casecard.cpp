// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/casecard.h"

#include "views/widgets/colours.h"
#include "views/widgets/tabulartext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

constexpr int Padding = 8;

} // namespace

CaseCard::CaseCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_value(QString(QChar(0x2013)))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CaseCard::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    setAccessibleDescription(value);
    update();
}

QFont CaseCard::valueFont() const
{
    QFont result = font();
    result.setPointSizeF(font().pointSizeF() * 1.2);
    result.setWeight(QFont::DemiBold);
    return result;
}

QSize CaseCard::sizeHint() const
{
    return { 80, fontMetrics().height() + QFontMetrics(valueFont()).height() + 2 * Padding };
}

QSize CaseCard::minimumSizeHint() const
{
    return { 56, sizeHint().height() };
}

void CaseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = isChecked() && isEnabled();
    const double width = isOn || hasFocus() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(
        isOn || hasFocus() ? colours::accent(palette()) : colours::hairline(palette()), width));
    painter.setBrush(
        underMouse() && isEnabled() ? colours::hover(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 6, 6);
    const QRectF inner = QRectF(rect()).adjusted(Padding, Padding, -Padding, -Padding);
    const double line = fontMetrics().height();
    painter.setPen(colours::secondary(palette()));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, int(inner.width())));
    // A number is never cut off: in a narrow panel it is set smaller.
    QFont fitting = valueFont();
    const double wanted = tabularWidth(fitting, m_value) + 1;
    if (wanted > inner.width())
        fitting.setPointSizeF(fitting.pointSizeF() * std::max(inner.width() / wanted, 0.6));
    painter.setFont(fitting);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    drawTabular(painter,
        QRectF(inner.left(), inner.top() + line, inner.width(), inner.height() - line), m_value,
        Qt::AlignLeft);
}

} // namespace sextant

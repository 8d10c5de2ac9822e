// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmentedcontrol.h"

#include "views/widgets/colours.h"
#include "views/widgets/segmentedaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

struct SegmentedControl::Private
{
    QList<Segment> segments;
    int current = -1;
    int hovered = -1;

    [[nodiscard]] int indexOf(const QString &id) const
    {
        for (int i = 0; i < int(segments.size()); ++i) {
            if (segments[i].id == id)
                return i;
        }
        return -1;
    }
};

namespace {

constexpr int Padding = 12;
constexpr int Height = 28;
constexpr double Radius = 5;

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    SegmentedAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

SegmentedControl::~SegmentedControl() = default;

void SegmentedControl::setSegments(const QList<Segment> &segments)
{
    const QString before = current();
    d->segments = segments;
    d->current = std::max(d->indexOf(before), segments.isEmpty() ? -1 : 0);
    d->hovered = -1;
    setAccessibleDescription(d->current < 0 ? QString() : d->segments[d->current].text);
    updateGeometry();
    update();
}

QString SegmentedControl::current() const
{
    return d->current < 0 ? QString() : d->segments[d->current].id;
}

void SegmentedControl::setCurrent(const QString &id)
{
    const int index = d->indexOf(id);
    if (index == d->current)
        return;
    d->current = index;
    setAccessibleDescription(index < 0 ? QString() : d->segments[index].text);
    if (hasFocus() && index >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

const QList<SegmentedControl::Segment> &SegmentedControl::segments() const
{
    return d->segments;
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2;
    for (const Segment &segment : d->segments)
        width += fontMetrics().horizontalAdvance(segment.text) + 2 * Padding;
    return { width, std::max(Height, fontMetrics().height() + 10) };
}

QSize SegmentedControl::minimumSizeHint() const
{
    int width = 2;
    for (const Segment &segment : d->segments)
        width += fontMetrics().horizontalAdvance(segment.text) + 8;
    return { width, sizeHint().height() };
}

/// The segments share what room there is beyond their texts.
static QList<QRect> segmentRects(
    const SegmentedControl &control, const QList<SegmentedControl::Segment> &segments)
{
    QList<QRect> rects;
    int texts = 0;
    for (const SegmentedControl::Segment &segment : segments)
        texts += control.fontMetrics().horizontalAdvance(segment.text);
    const double room = control.width() - texts;
    double x = 0;
    for (const SegmentedControl::Segment &segment : segments) {
        const double width = control.fontMetrics().horizontalAdvance(segment.text)
            + room / double(segments.size());
        rects += QRect(int(x), 0, int(x + width) - int(x), control.height());
        x += width;
    }
    return rects;
}

QRect SegmentedControl::segmentRect(qsizetype index) const
{
    return segmentRects(*this, d->segments).value(index);
}

void SegmentedControl::press(qsizetype index)
{
    if (index < 0 || index >= d->segments.size() || !isEnabled() || !d->segments[index].isEnabled
        || index == d->current)
        return;
    setCurrent(d->segments[index].id);
    emit activated(current());
}

bool SegmentedControl::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const QList<QRect> rects = segmentRects(*this, d->segments);
        for (qsizetype i = 0; i < rects.size(); ++i) {
            if (rects[i].contains(position) && !d->segments[i].toolTip.isEmpty()) {
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                    d->segments[i].toolTip, this, rects[i]);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, Radius, Radius);
    painter.fillPath(outline, palette().color(QPalette::Base));
    const QList<QRect> rects = segmentRects(*this, d->segments);
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < int(rects.size()); ++i) {
        const Segment &segment = d->segments[i];
        const bool isEnabledSegment = isEnabled() && segment.isEnabled;
        if (i == d->current)
            painter.fillRect(rects[i], colours::tint(palette()));
        else if (i == d->hovered && isEnabledSegment)
            painter.fillRect(rects[i], colours::hover(palette()));
        QFont segmentFont = font();
        segmentFont.setWeight(i == d->current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(segmentFont);
        const QColor colour = !isEnabledSegment
            ? palette().color(QPalette::Disabled, QPalette::Text)
            : palette().color(i == d->current ? QPalette::Link : QPalette::Text);
        painter.setPen(colour);
        painter.drawText(rects[i].adjusted(2, 0, -2, 0), Qt::AlignCenter,
            QFontMetrics(segmentFont)
                .elidedText(segment.text, Qt::ElideRight, rects[i].width() - 4));
    }
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colours::accent(palette()) : colours::border(palette()),
        hasFocus() ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    const QList<QRect> rects = segmentRects(*this, d->segments);
    for (int i = 0; event->button() == Qt::LeftButton && i < int(rects.size()); ++i) {
        if (rects[i].contains(event->position().toPoint()))
            press(i);
    }
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    const QList<QRect> rects = segmentRects(*this, d->segments);
    int hovered = -1;
    for (int i = 0; i < int(rects.size()); ++i) {
        if (rects[i].contains(event->position().toPoint()))
            hovered = i;
    }
    if (hovered != d->hovered) {
        d->hovered = hovered;
        update();
    }
}

void SegmentedControl::leaveEvent(QEvent *event)
{
    d->hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up               ? -1
                                                                                   : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (int i = d->current + step; i >= 0 && i < int(d->segments.size()); i += step) {
        if (!d->segments[i].isEnabled)
            continue;
        press(i);
        return;
    }
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/periodstrip.h"

#include "models/explore/periodnames.h"
#include "views/charts/periodband.h"
#include "views/widgets/colours.h"
#include "views/widgets/themeicon.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int Margin = 24;
constexpr int ColumnsHeight = 22;
constexpr int TextGap = 2;
constexpr int PlayRoom = 32;
constexpr double GripReach = 5; // pixels around an edge of the band
constexpr double WidestGap = 2; // pixels between columns
constexpr double LeastColumn = 2;
constexpr double OutOpacity = 0.4; // of columns outside the range

/// For a screen reader: something that arrow keys move, which a plain widget is not.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *strip = qobject_cast<PeriodStrip *>(object))
        return new QAccessibleWidget(strip, QAccessible::Slider);
    return nullptr;
}

} // namespace

PeriodStrip::PeriodStrip(QWidget *parent)
    : QWidget(parent)
    , m_play(new QToolButton(this))
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::TabFocus);
    m_play->setIconSize({ 16, 16 });
    m_play->hide();
    m_timer.setInterval(PlayStep);
    connect(&m_timer, &QTimer::timeout, this, &PeriodStrip::playOn);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    retranslate();
}

void PeriodStrip::setOverview(const PeriodOverview &overview)
{
    if (overview == m_overview)
        return;
    m_overview = overview;
    m_grip = Grip::None;
    m_isDrawing = false;
    m_timer.stop();
    // What was shown may lie behind the end of the new periods.
    const auto [first, last] = placesIn(m_overview.periods, m_range);
    m_kept = { first, last };
    m_places = m_kept;
    showPlaying();
    arrange();
    update();
}

void PeriodStrip::setRange(const PeriodRange &range)
{
    m_range = range;
    const auto [first, last] = placesIn(m_overview.periods, range);
    m_kept = { first, last };
    if (m_isDrawing || m_kept == m_places)
        return;
    m_places = m_kept;
    retranslate();
    update();
}

PeriodRange PeriodStrip::range() const
{
    return m_isDrawing ? rangeOf(m_places) : m_range;
}

bool PeriodStrip::isWhole(const Places &places) const
{
    return places.first == 0 && places.last == count() - 1;
}

PeriodRange PeriodStrip::rangeOf(const Places &places) const
{
    if (isWhole(places) || places.last < places.first)
        return {};
    return { m_overview.periods[places.first], m_overview.periods[places.last] };
}

void PeriodStrip::setPlayable(bool isPlayable)
{
    m_isPlayable = isPlayable;
    if (!isPlayable && isPlaying())
        setPlaying(false);
    m_play->setVisible(isPlayable);
    retranslate();
    arrange();
    update();
}

void PeriodStrip::setPlaying(bool isPlaying)
{
    if (isPlaying == m_timer.isActive() || (isPlaying && count() < 2))
        return;
    if (!isPlaying) {
        m_timer.stop();
        end(true);
    } else {
        emit brushExpected();
        // From the period that stands alone; else, and from the last, from the beginning.
        const bool isOne = m_places.first == m_places.last && m_places.last < count() - 1;
        m_timer.start();
        if (!isOne)
            draw({ 0, 0 });
    }
    showPlaying();
}

void PeriodStrip::playOn()
{
    if (m_places.last >= count() - 1) {
        setPlaying(false);
        return;
    }
    draw({ m_places.first + 1, m_places.last + 1 });
}

void PeriodStrip::showPlaying()
{
    m_play->setIcon(themeIcon(isPlaying() ? u"pause"_s : u"play"_s));
    retranslate();
}

void PeriodStrip::draw(const Places &places)
{
    if (m_isDrawing && places == m_places)
        return;
    m_isDrawing = true;
    m_places = places;
    retranslate();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit brushed(rangeOf(places));
}

void PeriodStrip::end(bool isKept)
{
    m_grip = Grip::None;
    m_timer.stop();
    showPlaying();
    if (!m_isDrawing)
        return;
    m_isDrawing = false;
    if (isKept) {
        m_range = rangeOf(m_places);
        m_kept = m_places;
    } else {
        m_places = m_kept;
    }
    retranslate();
    update();
    emit brushEnded(isKept);
}

void PeriodStrip::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    update();
}

void PeriodStrip::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    update();
}

void PeriodStrip::retranslate()
{
    const QString shown = m_overview.isEmpty() ? QString()
        : m_places.last < m_places.first       ? tr("none")
        : isWhole(m_places)
        ? rangeText({ m_overview.periods.first(), m_overview.periods.last() }, m_language)
        : rangeText(rangeOf(m_places), m_language);
    setAccessibleName(tr("Periods"));
    setAccessibleDescription(
        tr("Shown: %1. Left and Right walk, with Shift they extend, Home and End take all "
           "before or after, Delete takes all; Enter keeps, Esc leaves.")
            .arg(shown));
    setToolTip(m_isPlayable
            ? tr("Periods: click for one, drag for a range; Space plays them, Delete shows all")
            : tr("Periods: click for one, drag for a range; Delete shows all"));
    m_play->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play the periods"));
    m_play->setToolTip(isPlaying() ? tr("Stop at this period (Space)")
                                   : tr("Show one period after the other (Space)"));
}

QSize PeriodStrip::sizeHint() const
{
    return { 480, minimumSizeHint().height() };
}

QSize PeriodStrip::minimumSizeHint() const
{
    return { 160,
        4 + ColumnsHeight + TextGap + QFontMetrics(ChartTheme::font(11, m_language)).height() + 4 };
}

void PeriodStrip::arrange()
{
    const QRectF room = columns();
    m_play->setGeometry(Margin - 4, int(room.center().y()) - 12, 24, 24);
}

QRectF PeriodStrip::columns() const
{
    const int left = Margin + (m_isPlayable ? PlayRoom : 0);
    return QRectF(left, 4, std::max(1, width() - Margin - left), ColumnsHeight);
}

QRect PeriodStrip::columnRect(int place) const
{
    const QRectF room = columns();
    const double step = room.width() / std::max(1, count());
    return QRectF(room.left() + place * step, room.top(), step, room.height()).toAlignedRect();
}

int PeriodStrip::placeAt(double x) const
{
    const QRectF room = columns();
    return std::clamp(int(std::floor((x - room.left()) / room.width() * count())), 0, count() - 1);
}

PeriodStrip::Grip PeriodStrip::gripAt(const QPointF &point) const
{
    if (m_places.last < m_places.first || isWhole(m_places))
        return Grip::Draw;
    const double step = columns().width() / count();
    const double left = columns().left() + m_places.first * step;
    const double right = columns().left() + (m_places.last + 1) * step;
    if (std::abs(point.x() - left) <= GripReach)
        return Grip::First;
    if (std::abs(point.x() - right) <= GripReach)
        return Grip::Last;
    return point.x() > left && point.x() < right ? Grip::Move : Grip::Draw;
}

void PeriodStrip::paintEvent(QPaintEvent *)
{
    if (m_overview.isEmpty())
        return;
    QPainter painter(this);
    const QRectF room = columns();
    const double step = room.width() / count();
    const double gap = std::min(WidestGap, step * 0.2);
    const double largest
        = std::max(1e-300, *std::max_element(m_overview.sizes.begin(), m_overview.sizes.end()));
    painter.setPen(Qt::NoPen);
    const bool hasRange = !isWhole(m_places) && m_places.last >= m_places.first;
    if (hasRange) {
        QColor tint = m_theme.accent;
        tint.setAlphaF(0.12F);
        painter.fillRect(QRectF(room.left() + m_places.first * step, room.top() - 2,
                             (m_places.last - m_places.first + 1) * step, room.height() + 4),
            tint);
    }
    for (int i = 0; i < count(); ++i) {
        const double height = std::max(m_overview.sizes[i] > 0 ? LeastColumn : 0.0,
            room.height() * m_overview.sizes[i] / largest);
        const bool isIn = i >= m_places.first && i <= m_places.last;
        painter.setOpacity(isIn ? 1 : OutOpacity);
        painter.fillRect(QRectF(room.left() + i * step + gap / 2, room.bottom() - height,
                             std::max(1.0, step - gap), height),
            isIn && hasRange ? m_theme.accent : m_theme.axis);
    }
    painter.setOpacity(1);
    painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), m_theme.grid);
    if (hasRange) {
        for (const int edge : { m_places.first, m_places.last + 1 }) {
            painter.fillRect(
                QRectF(room.left() + edge * step - 1, room.top() - 2, 2, room.height() + 4),
                m_theme.accent);
        }
    }

    // The ends of time, and between them the range where it has room.
    painter.setFont(ChartTheme::font(11, m_language));
    const QFontMetricsF metrics(painter.font());
    const QRectF line(room.left(), room.bottom() + TextGap, room.width(), metrics.height());
    const QString first = periodNames(m_overview.periods.first()).in(m_language);
    const QString last = periodNames(m_overview.periods.last()).in(m_language);
    const double firstEnd = line.left() + metrics.horizontalAdvance(first) + 12;
    const double lastBegin = line.right() - metrics.horizontalAdvance(last) - 12;
    const QString shown = hasRange ? rangeText(rangeOf(m_places), m_language) : QString();
    const double width = metrics.horizontalAdvance(shown);
    double left = room.left() + (m_places.first + m_places.last + 1) * step / 2 - width / 2;
    left = std::clamp(left, line.left(), std::max(line.left(), line.right() - width));
    painter.setPen(m_theme.secondary);
    if (!hasRange || left > firstEnd)
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, first);
    if (!hasRange || left + width < lastBegin)
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, last);
    if (hasRange) {
        painter.setPen(m_theme.accent);
        painter.setFont(ChartTheme::font(11, m_language, QFont::DemiBold));
        painter.drawText(
            QRectF(left - 20, line.top(), width + 40, line.height()), Qt::AlignCenter, shown);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(Margin - 8, 1, 8 - Margin, -1), 4, 4);
    }
}

void PeriodStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() < 2)
        return;
    if (isPlaying())
        setPlaying(false);
    emit brushExpected();
    m_grip = gripAt(event->position());
    m_pressed = placeAt(event->position().x());
    m_whenPressed = m_places;
}

void PeriodStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (count() < 2)
        return;
    if (m_grip == Grip::None || !(event->buttons() & Qt::LeftButton)) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Move ? Qt::OpenHandCursor
                : grip == Grip::Draw ? Qt::CrossCursor
                                     : Qt::SplitHCursor);
        return;
    }
    const int at = placeAt(event->position().x());
    const int by
        = std::clamp(at - m_pressed, -m_whenPressed.first, count() - 1 - m_whenPressed.last);
    switch (m_grip) {
    case Grip::Draw:
        draw({ std::min(m_pressed, at), std::max(m_pressed, at) });
        break;
    case Grip::Move:
        if (m_isDrawing || by != 0)
            draw({ m_whenPressed.first + by, m_whenPressed.last + by });
        break;
    case Grip::First:
        draw({ std::min(at, m_whenPressed.last), std::max(at, m_whenPressed.last) });
        break;
    case Grip::Last:
        draw({ std::min(at, m_whenPressed.first), std::max(at, m_whenPressed.first) });
        break;
    case Grip::None:
        break;
    }
}

void PeriodStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_grip == Grip::None)
        return;
    // A click shows one period.
    if (!m_isDrawing && m_grip != Grip::First && m_grip != Grip::Last)
        draw({ m_pressed, m_pressed });
    end(true);
}

bool PeriodStrip::event(QEvent *event)
{
    // These keys are shortcuts of the window, but not here.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || (key == Qt::Key_Escape && m_isDrawing)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PeriodStrip::keyPressEvent(QKeyEvent *event)
{
    if (count() < 2)
        return QWidget::keyPressEvent(event);
    const bool isExtending = event->modifiers() & Qt::ShiftModifier;
    const bool isNone = m_places.last < m_places.first;
    Places next = isNone ? Places { 0, count() - 1 } : m_places;
    switch (event->key()) {
    case Qt::Key_Right:
        if (isExtending) {
            next.last = std::min(next.last + 1, count() - 1);
        } else if (isWhole(next)) {
            next = { 0, 0 };
        } else if (next.last < count() - 1) {
            next = { next.first + 1, next.last + 1 };
        }
        break;
    case Qt::Key_Left:
        if (isExtending) {
            next.last = std::max(next.last - 1, next.first);
        } else if (isWhole(next)) {
            next = { count() - 1, count() - 1 };
        } else if (next.first > 0) {
            next = { next.first - 1, next.last - 1 };
        }
        break;
    case Qt::Key_Home:
        next.first = 0;
        break;
    case Qt::Key_End:
        next.last = count() - 1;
        break;
    case Qt::Key_Delete:
        next = { 0, count() - 1 };
        break;
    case Qt::Key_Space:
        if (m_isPlayable)
            setPlaying(!isPlaying());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(true);
        return;
    case Qt::Key_Escape:
        if (m_isDrawing) {
            end(false);
            return;
        }
        return QWidget::keyPressEvent(event);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (isPlaying())
        setPlaying(false);
    if (next == m_places)
        return;
    emit brushExpected();
    draw(next);
}

void PeriodStrip::focusOutEvent(QFocusEvent *event)
{
    // What was walked to by keys is kept, like what is drawn by the pointer.
    if (m_grip == Grip::None && !isPlaying())
        end(true);
    update();
    QWidget::focusOutEvent(event);
}

void PeriodStrip::enterEvent(QEnterEvent *event)
{
    if (count() > 1)
        emit brushExpected();
    QWidget::enterEvent(event);
}

void PeriodStrip::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PeriodStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant

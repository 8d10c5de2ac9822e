// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/sectiontitle.h"

#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

/// A title that folds nothing is no button to a screen reader.
class TitleAccessible final : public QAccessibleWidget
{
public:
    explicit TitleAccessible(SectionTitle *title)
        : QAccessibleWidget(title, QAccessible::Heading)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        const auto *title = qobject_cast<SectionTitle *>(object());
        return text == QAccessible::Name && title ? title->text() : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *title = qobject_cast<SectionTitle *>(object);
    return title && !title->isCheckable() ? new TitleAccessible(title) : nullptr;
}

} // namespace

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
    setText(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void SectionTitle::setCollapsible(bool isCollapsible)
{
    m_isCollapsible = isCollapsible;
    setCheckable(isCollapsible);
    setChecked(isCollapsible);
    setFocusPolicy(isCollapsible ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, isCollapsible);
}

void SectionTitle::setMinor(bool isMinor)
{
    m_isMinor = isMinor;
    updateGeometry();
}

void SectionTitle::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QFont SectionTitle::titleFont() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    if (m_isMinor) {
        result.setPointSizeF(std::max(7.5, result.pointSizeF() * 0.86));
        result.setCapitalization(QFont::AllUppercase);
        result.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    }
    return result;
}

QSize SectionTitle::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    return { metrics.horizontalAdvance(text()) + 24, std::max(24, metrics.height() + 8) };
}

QSize SectionTitle::minimumSizeHint() const
{
    return { 48, sizeHint().height() };
}

void SectionTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect area = rect();
    if (m_isCollapsible) {
        const QRect sign(area.right() - 15, area.top(), 16, area.height());
        paintGlyph(painter, isChecked() ? Glyph::ChevronDown : Glyph::ChevronRight, sign,
            underMouse() ? palette().color(QPalette::Text) : colours::secondary(palette()));
        area.setRight(sign.left() - 4);
    }
    painter.setFont(titleFont());
    painter.setPen(m_isMinor ? colours::secondary(palette()) : palette().color(QPalette::Text));
    const QFontMetrics metrics(titleFont());
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
    if (!m_hint.isEmpty()) {
        painter.setFont(font());
        painter.setPen(colours::secondary(palette()));
        const QRect rest = area.adjusted(metrics.horizontalAdvance(shown) + 8, 0, 0, 0);
        painter.drawText(rest, int(Qt::AlignRight | Qt::AlignVCenter),
            fontMetrics().elidedText(m_hint, Qt::ElideRight, rest.width()));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours::accent(palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/breadcrumb.h"

#include "views/widgets/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostWidth = 220; ///< of one place, in pixels

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Breadcrumb::setPlaces(const QStringList &places)
{
    if (places == m_places)
        return;
    m_places = places;
    rebuild();
}

void Breadcrumb::rebuild()
{
    setAccessibleName(tr("The way down"));
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // A button may be what asked for this change: it must outlive its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString text = fontMetrics().elidedText(m_places[i], Qt::ElideRight, MostWidth);
        if (i + 1 == m_places.size()) {
            auto *here = new QLabel(text, this);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            here->setFont(bold);
            here->setAccessibleName(tr("Here: %1").arg(m_places[i]));
            m_layout->addWidget(here);
            here->show();
            continue;
        }
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setText(text);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(tr("Up to %1").arg(m_places[i]));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, i] { emit placeRequested(int(i)); });
        auto *arrow = new QLabel(u"›"_s, this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(button);
        m_layout->addWidget(arrow);
        button->show();
        arrow->show();
    }
    setVisible(!m_places.isEmpty());
    updateGeometry();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace sextant {

struct MessageBar::Private
{
    Tone tone = Tone::Information;
    QLabel *icon = nullptr;
    QLabel *label = nullptr;
    QHBoxLayout *buttons = nullptr;
    QToolButton *close = nullptr;

    [[nodiscard]] QColor colour(const QPalette &palette) const
    {
        switch (tone) {
        case Tone::Information:
            return colours::accent(palette);
        case Tone::Warning:
            return colours::warning(palette);
        case Tone::Error:
            return colours::error(palette);
        }
        return {};
    }
};

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    d->icon = new QLabel(this);
    d->icon->setFixedSize(16, 16);
    d->label = new QLabel(this);
    d->label->setWordWrap(true);
    d->label->setTextFormat(Qt::PlainText);
    d->label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->buttons = new QHBoxLayout;
    d->buttons->setSpacing(8);
    d->close = new QToolButton(this);
    d->close->setAutoRaise(true);
    d->close->setFocusPolicy(Qt::TabFocus);
    d->close->setToolTip(tr("Close this message (Esc)"));
    d->close->setAccessibleName(tr("Close this message"));
    layout->addWidget(d->icon, 0, Qt::AlignTop);
    layout->addWidget(d->label, 1);
    layout->addLayout(d->buttons);
    layout->addWidget(d->close, 0, Qt::AlignTop);
    connect(d->close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Tone tone, const QString &text, const QList<QAction *> &actions)
{
    d->tone = tone;
    d->label->setText(text);
    setAccessibleName(text);
    while (QLayoutItem *item = d->buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        d->buttons->addWidget(button);
    }
    const Glyph glyph = tone == Tone::Information ? Glyph::Information : Glyph::Warning;
    d->icon->setPixmap(glyphIcon(glyph, d->colour(palette())).pixmap(QSize(16, 16)));
    d->close->setIcon(glyphIcon(Glyph::Cross, colours::secondary(palette())));
    show();
    update();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : d->label->text();
}

void MessageBar::clear()
{
    d->label->clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = d->colour(palette());
    painter.fillRect(rect(), colours::mixed(palette().color(QPalette::Base), colour, 0.1));
    painter.fillRect(QRect(0, 0, 3, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours::hairline(palette()));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        d->close->click();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->close->setToolTip(tr("Close this message (Esc)"));
        d->close->setAccessibleName(tr("Close this message"));
    }
    QFrame::changeEvent(event);
}

} // namespace sextant

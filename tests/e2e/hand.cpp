// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hand.h"

#include <QProcess>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sextant::e2e {

namespace {

bool run(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

QStringList moveWords(const QWidget &widget, const QPoint &point)
{
    const QPoint place = widget.mapToGlobal(point);
    return { u"mousemove"_s, QString::number(place.x()), QString::number(place.y()) };
}

} // namespace

bool Hand::moveTo(const QWidget &widget, const QPoint &point)
{
    return run(moveWords(widget, point));
}

bool Hand::click(const QWidget &widget, const QPoint &point)
{
    return run(moveWords(widget, point) + QStringList { u"click"_s, u"1"_s });
}

bool Hand::click(const QWidget &widget)
{
    return click(widget, widget.rect().center());
}

bool Hand::doubleClick(const QWidget &widget, const QPoint &point)
{
    return run(moveWords(widget, point)
        + QStringList { u"click"_s, u"--repeat"_s, u"2"_s, u"--delay"_s, u"40"_s, u"1"_s });
}

bool Hand::rightClick(const QWidget &widget, const QPoint &point)
{
    return run(moveWords(widget, point) + QStringList { u"click"_s, u"3"_s });
}

bool Hand::drag(const QWidget &widget, const QPoint &from, const QPoint &to)
{
    // A stop on the way makes it a movement rather than a jump.
    return run(moveWords(widget, from) + QStringList { u"mousedown"_s, u"1"_s }
        + moveWords(widget, (from + to) / 2) + moveWords(widget, to)
        + QStringList { u"mouseup"_s, u"1"_s });
}

bool Hand::hold(const QWidget &widget, const QPoint &point)
{
    return run(moveWords(widget, point) + QStringList { u"mousedown"_s, u"1"_s });
}

bool Hand::letGo()
{
    return run({ u"mouseup"_s, u"1"_s });
}

bool Hand::press(const QString &keys)
{
    return run({ u"key"_s, keys });
}

bool Hand::type(const QString &text)
{
    return run({ u"type"_s, u"--delay"_s, u"0"_s, text });
}

} // namespace sextant::e2e

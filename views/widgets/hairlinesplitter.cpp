// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/hairlinesplitter.h"

#include "views/widgets/colours.h"

#include <QPainter>

namespace sextant {

namespace {

constexpr int GrabHeight = 9; ///< of a handle, in pixels at 100 %

class HairlineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() / 2, width(), 1), colours::hairline(palette()));
    }
};

} // namespace

HairlineSplitter::HairlineSplitter(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setHandleWidth(GrabHeight);
    setChildrenCollapsible(false);
}

QSplitterHandle *HairlineSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace sextant

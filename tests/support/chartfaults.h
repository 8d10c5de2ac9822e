// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/charts/charttext.h"

#include <QStringList>

#include <cmath>

namespace sextant::tests {

inline QString described(const Label &label)
{
    return QStringLiteral("\"%1\" (%2, %3, %4 × %5)")
        .arg(label.text)
        .arg(label.rect.x())
        .arg(label.rect.y())
        .arg(label.rect.width())
        .arg(label.rect.height());
}

/// Whether two names at an axis stand side by side with less between them than between two words.
inline bool readAsOne(const Label &a, const Label &b)
{
    if (a.role != Label::Role::Axis || b.role != Label::Role::Axis)
        return false;
    const double both
        = std::min(a.rect.bottom(), b.rect.bottom()) - std::max(a.rect.top(), b.rect.top());
    const double gap
        = std::max(a.rect.left(), b.rect.left()) - std::min(a.rect.right(), b.rect.right());
    return both > a.pixelSize / 2.0 && gap > -1 && gap < 4;
}

/// What is wrong with the texts of a laid out chart, a sentence each: too small, out of the frame,
/// larger than their room, over another one, or at an axis so near to it that they read as one.
inline QStringList labelFaults(const ChartFrame &frame, Language language)
{
    QStringList faults;
    const ChartText text(language);
    const QRectF room = frame.boundingRect();
    const QList<Label> &labels = frame.labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        const QSizeF needed = text.size(label.text, label.pixelSize, label.isBold);
        if (label.pixelSize < 10)
            faults += QStringLiteral("too small: ") + described(label);
        if (!room.contains(label.rect))
            faults += QStringLiteral("outside: ") + described(label);
        if (needed.width() > label.rect.width() + 1.5
            || needed.height() > label.rect.height() + 1.5)
            faults += QStringLiteral("cut: ") + described(label);
        for (qsizetype k = 0; k < i; ++k) {
            const QRectF both = label.rect.intersected(labels[k].rect);
            if (both.width() > 1.01 && both.height() > 1.01)
                faults += described(label) + QStringLiteral(" over ") + described(labels[k]);
            else if (readAsOne(label, labels[k]))
                faults += described(label) + QStringLiteral(" beside ") + described(labels[k]);
        }
    }
    return faults;
}

/// What is wrong with the marks: not finite, or out of the frame.
inline QStringList markFaults(const ChartFrame &frame)
{
    QStringList faults;
    const QRectF room = frame.boundingRect();
    for (int i = 0; i < int(frame.marks().size()); ++i) {
        const QRectF bounds = frame.marks()[i].bounds();
        const bool isFinite = std::isfinite(bounds.x()) && std::isfinite(bounds.y())
            && std::isfinite(bounds.width()) && std::isfinite(bounds.height());
        if (!isFinite || bounds.left() < room.left() || bounds.right() > room.right()
            || bounds.top() < room.top() || bounds.bottom() > room.bottom())
            faults += QStringLiteral("out of the frame: ") + frame.markText(i);
    }
    return faults;
}

} // namespace sextant::tests

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplepivots.h"
#include "views/charts/chartframe.h"

#include <QGraphicsScene>

namespace sextant::tests {

/// A chart laid out in a scene of its own.
class ShownChart final
{
public:
    explicit ShownChart(const PivotMaker &maker, const QSizeF &size = { 1280, 720 },
        Language language = Language::English)
        : frame(new ChartFrame)
    {
        scene.addItem(frame);
        frame->setPivot(maker.share());
        frame->setSize(size);
        frame->setLanguage(language);
        frame->layOut();
    }

    /// Marks of one shape that stand for a cell.
    [[nodiscard]] QList<Mark> cells(Mark::Shape shape) const
    {
        QList<Mark> found;
        for (const Mark &mark : frame->marks()) {
            if (mark.shape == shape && mark.hasCell())
                found += mark;
        }
        return found;
    }
    [[nodiscard]] QList<Mark> all(Mark::Shape shape) const
    {
        QList<Mark> found;
        for (const Mark &mark : frame->marks()) {
            if (mark.shape == shape)
                found += mark;
        }
        return found;
    }
    [[nodiscard]] QList<Label> labels(Label::Role role) const
    {
        QList<Label> found;
        for (const Label &label : frame->labels()) {
            if (label.role == role)
                found += label;
        }
        return found;
    }
    [[nodiscard]] QString text(Label::Role role) const
    {
        QStringList texts;
        for (const Label &label : labels(role))
            texts += label.text;
        return texts.join(u'\n');
    }

    QGraphicsScene scene;
    ChartFrame *frame; // owned by the scene
};

} // namespace sextant::tests

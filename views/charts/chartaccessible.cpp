// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartaccessible.h"

#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"

#include <QAccessible>
#include <QPointer>

namespace sextant {

namespace {

/// One mark of a chart.
class MarkAccessible final : public QAccessibleInterface
{
public:
    MarkAccessible(ChartView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->frame().marks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? m_view->markText(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local
            = m_view->mapFromScene(m_view->frame().marks()[m_mark].bounds()).boundingRect();
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->cursorMark() == m_mark;
        state.selected = m_view->selection().contains(m_view->frame().marks()[m_mark].cell());
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_mark;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<ChartView *>(object))
        return new ChartAccessible(view);
    return nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const auto &[mark, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void ChartAccessible::install()
{
    static bool isInstalled = false;
    if (isInstalled)
        return;
    isInstalled = true;
    QAccessible::installFactory(makeAccessible);
}

ChartView *ChartAccessible::view() const
{
    return qobject_cast<ChartView *>(object());
}

QString ChartAccessible::text(QAccessible::Text text) const
{
    if (!view())
        return {};
    const Caption &caption = view()->frame().caption();
    switch (text) {
    case QAccessible::Name:
        return caption.headline;
    case QAccessible::Description: {
        // With what the user put on the chart, which is no mark.
        QStringList parts { caption.subtitle };
        for (const Label &label : view()->frame().labels()) {
            if (label.annotation >= 0)
                parts += QString(label.text).replace(u'\n', u' ');
        }
        return parts.join(QStringLiteral("; "));
    }
    case QAccessible::Help:
        return caption.sources;
    default:
        return QAccessibleWidget::text(text);
    }
}

int ChartAccessible::childCount() const
{
    return view() ? int(view()->walkableMarks().size()) : 0;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (!view() || index < 0 || index >= childCount())
        return nullptr;
    const int mark = view()->walkableMarks()[index];
    const auto known = m_children.find(mark);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new MarkAccessible(view(), mark);
    m_children[mark] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        const auto known = m_children.find(view()->walkableMarks()[i]);
        if (known != m_children.end() && QAccessible::accessibleInterface(known->second) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPointF point = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    const int mark = view()->frame().markAt(point);
    return mark < 0 ? nullptr : child(int(view()->walkableMarks().indexOf(mark)));
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus() || view()->cursorMark() < 0)
        return nullptr;
    return child(int(view()->walkableMarks().indexOf(view()->cursorMark())));
}

} // namespace sextant

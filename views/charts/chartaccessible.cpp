// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartaccessible.h"

#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"

#include <QAccessible>
#include <QPointer>

namespace sextant {

namespace {

/// A part of a chart that can be selected and has a menu.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit PartAccessible(ChartView *view)
        : m_view(view)
    {
    }

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRectF bounds = isValid() ? sceneRect() : QRectF();
        if (bounds.isNull())
            return {};
        const QRect local = m_view->mapFromScene(bounds).boundingRect();
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), showMenuAction() }; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_view->press(cell());
        else if (name == showMenuAction())
            m_view->requestMenu(cell(), m_view->mapFromGlobal(rect().center()));
    }

protected:
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] virtual CellIndex cell() const = 0;
    [[nodiscard]] virtual QRectF sceneRect() const = 0;

private:
    QPointer<ChartView> m_view;
};

/// One mark of a chart.
class MarkAccessible final : public PartAccessible
{
public:
    MarkAccessible(ChartView *view, int mark)
        : PartAccessible(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return view() && m_mark < view()->frame().marks().size(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? view()->markText(m_mark) : QString();
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
        state.focused = view()->hasFocus() && view()->cursorMark() == m_mark;
        state.selected = view()->selection().contains(cell());
        return state;
    }
    QStringList actionNames() const override
    {
        return PartAccessible::actionNames() + QStringList { setFocusAction() };
    }
    void doAction(const QString &name) override
    {
        if (isValid() && name == setFocusAction())
            view()->moveCursor(m_mark);
        else
            PartAccessible::doAction(name);
    }

protected:
    CellIndex cell() const override { return view()->frame().marks()[m_mark].cell(); }
    QRectF sceneRect() const override { return view()->frame().marks()[m_mark].bounds(); }

private:
    int m_mark;
};

/// What the column of growth beside the names says of one of them, with its heading.
QString growthBeside(const QList<Label> &labels, int name)
{
    QString heading;
    QString growth;
    for (const Label &label : labels) {
        if (label.role != Label::Role::Annotation || label.annotation >= 0)
            continue;
        if (label.series < 0)
            heading = QString(label.text).replace(u'\n', u' ');
        else if (label.series == labels[name].series)
            growth = label.text;
    }
    return growth.isEmpty() ? growth : heading + QStringLiteral(": ") + growth;
}

/// The name of a series or a category. The names are looked up anew each time, for they move and
/// vanish with every layout.
class NameAccessible final : public PartAccessible
{
public:
    NameAccessible(ChartView *view, int index)
        : PartAccessible(view)
        , m_index(index)
    {
    }

    bool isValid() const override
    {
        return view() && m_index < view()->frame().nameLabels().size();
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        return text == QAccessible::Name ? view()->nameText(cell())
            : text == QAccessible::Description
            ? growthBeside(view()->frame().labels(), view()->frame().nameLabels()[m_index].label)
            : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        return state;
    }

protected:
    CellIndex cell() const override { return view()->frame().nameLabels()[m_index].cell; }
    QRectF sceneRect() const override
    {
        const ChartFrame &frame = view()->frame();
        return frame.labels()[frame.nameLabels()[m_index].label].rect;
    }

private:
    int m_index;
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
    QAccessible::installFactory(makeAccessible); // which Qt takes once
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
        // With what the user put on the chart, which is no mark, and what the note says of both.
        QStringList parts { view()->accessibleDescription(), caption.subtitle };
        parts.removeAll(QString());
        for (const Label &label : view()->frame().labels()) {
            if (label.annotation >= 0 || label.role == Label::Role::Note)
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

/// What lies over the chart and takes the keyboard, such as the editor of its headline.
QList<QWidget *> ChartAccessible::editors() const
{
    QList<QWidget *> found;
    for (QWidget *widget : view()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget != view()->viewport() && widget->isVisible()
            && widget->focusPolicy() != Qt::NoFocus)
            found += widget;
    }
    return found;
}

/// How many parts of the picture there are, before the editors.
int ChartAccessible::partCount() const
{
    return int(view()->walkableMarks().size() + view()->frame().nameLabels().size());
}

int ChartAccessible::childCount() const
{
    return view() ? partCount() + int(editors().size()) : 0;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (!view() || index < 0 || index >= childCount())
        return nullptr;
    if (const int editor = index - partCount(); editor >= 0)
        return QAccessible::queryAccessibleInterface(editors()[editor]);
    // Marks are kept by their index, names by theirs below zero.
    const int marks = int(view()->walkableMarks().size());
    const int key = index < marks ? view()->walkableMarks()[index] : marks - index - 1;
    const auto known = m_children.find(key);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    QAccessibleInterface *made = nullptr;
    if (key >= 0)
        made = new MarkAccessible(view(), key);
    else
        made = new NameAccessible(view(), -key - 1);
    m_children[key] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (view() && child && child->object()) {
        const auto found = editors().indexOf(qobject_cast<QWidget *>(child->object()));
        return found < 0 ? -1 : partCount() + int(found);
    }
    for (const auto &[key, id] : m_children) {
        if (QAccessible::accessibleInterface(id) != child)
            continue;
        const auto marks = view() ? view()->walkableMarks() : QList<int>();
        return key >= 0 ? int(marks.indexOf(key)) : int(marks.size()) - key - 1;
    }
    return -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    for (QWidget *editor : editors()) {
        if (editor->rect().contains(editor->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(editor);
    }
    const QPointF point = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    const int mark = view()->frame().markAt(point);
    return mark < 0 ? nullptr : child(int(view()->walkableMarks().indexOf(mark)));
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    if (!view())
        return nullptr;
    for (QWidget *editor : editors()) {
        if (editor->hasFocus())
            return QAccessible::queryAccessibleInterface(editor);
    }
    if (!view()->hasFocus() || view()->cursorMark() < 0)
        return nullptr;
    return child(int(view()->walkableMarks().indexOf(view()->cursorMark())));
}

} // namespace sextant

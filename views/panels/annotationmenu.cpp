// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/annotationmenu.h"

#include "models/explore/chartchange.h"
#include "models/explore/numberformat.h"
#include "views/charts/axisbreak.h"
#include "views/charts/marktext.h"
#include "views/panels/annotationtext.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The translation context of the submenu.
struct AnnotationMenuTr
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationMenu)
};

using Ends = std::pair<CellIndex, CellIndex>;

bool hasNumber(const Pivot &pivot, CellIndex cell)
{
    return cell.first >= 0 && cell.second >= 0 && cell.first < pivot.rowCount()
        && cell.second < pivot.columnCount() && pivot.cell(cell.first, cell.second).hasValue();
}

/// The ends of an arrow: the two selected numbers, the earlier one first.
std::optional<Ends> endsOf(const Pivot &pivot, const QSet<CellIndex> &selection)
{
    QList<CellIndex> cells(selection.begin(), selection.end());
    cells.removeIf([&](CellIndex cell) { return !hasNumber(pivot, cell); });
    if (cells.size() != 2)
        return std::nullopt;
    const bool isByColumn = pivot.timeAxis() == 1;
    const auto key
        = [&](CellIndex cell) { return isByColumn ? std::pair(cell.second, cell.first) : cell; };
    if (key(cells[1]) < key(cells[0]))
        std::swap(cells[0], cells[1]);
    return Ends { cells[0], cells[1] };
}

/// The first and the last number over time of the cell's series.
std::optional<Ends> seriesEnds(const Pivot &pivot, CellIndex cell)
{
    if (pivot.timeAxis() < 0 || !hasNumber(pivot, cell))
        return std::nullopt;
    const bool isByColumn = pivot.timeAxis() == 1;
    const int count = isByColumn ? pivot.columnCount() : pivot.rowCount();
    std::optional<Ends> ends;
    for (int i = 0; i < count; ++i) {
        const CellIndex at = isByColumn ? CellIndex(cell.first, i) : CellIndex(i, cell.second);
        if (!hasNumber(pivot, at))
            continue;
        if (!ends)
            ends = Ends { at, at };
        ends->second = at;
    }
    return ends && ends->first != ends->second ? ends : std::nullopt;
}

/// Fills the submenu; lives as long as it takes.
class Filler
{
public:
    Filler(QMenu &menu, const PivotPtr &pivot, CellIndex cell, Language language,
        const AnnotationEdit &edit)
        : m_menu(menu)
        , m_pivot(pivot)
        , m_cell(cell)
        , m_language(language)
        , m_edit(edit)
    {
    }

    void addArrows(const QSet<CellIndex> &selection);
    void addReference();
    void addNote();
    void addGrowthColumn();
    void addAxisBreak();
    void addRemovals();

private:
    void add(const QString &text, const QString &step, const Annotation &annotation);

    QMenu &m_menu;
    PivotPtr m_pivot;
    CellIndex m_cell;
    Language m_language;
    AnnotationEdit m_edit;
};

void Filler::add(const QString &text, const QString &step, const Annotation &annotation)
{
    m_menu.addAction(text, &m_menu, [pivot = m_pivot, edit = m_edit, step, annotation] {
        Exploration exploration = pivot->exploration;
        exploration.annotations += annotation;
        edit(exploration, step);
    });
}

void Filler::addArrows(const QSet<CellIndex> &selection)
{
    const auto selected = endsOf(*m_pivot, selection);
    const auto ends = selected ? selected : seriesEnds(*m_pivot, m_cell);
    Annotation arrow;
    if (ends) {
        arrow.from = anchorOf(*m_pivot, ends->first);
        arrow.to = anchorOf(*m_pivot, ends->second);
    }
    const QString names = ends ? u" ("_s + cellName(*m_pivot, ends->first, m_language) + u" → "_s
            + cellName(*m_pivot, ends->second, m_language) + u")"_s
                               : QString();
    const auto change = changeBetween(*m_pivot, arrow.from, arrow.to);
    const bool hasGrowth = ends && change.has_value()
        && (std::isfinite(change->perYear) || (change->years == 0 && std::isfinite(change->ratio)));
    const qsizetype before = m_menu.actions().size();
    arrow.type = Annotation::Type::Growth;
    add(AnnotationMenuTr::tr("Growth arrow") + names, AnnotationMenuTr::tr("Growth arrow"), arrow);
    arrow.type = Annotation::Type::Difference;
    add(AnnotationMenuTr::tr("Difference arrow") + names, AnnotationMenuTr::tr("Difference arrow"),
        arrow);
    m_menu.actions().at(before)->setEnabled(hasGrowth);
    m_menu.actions().at(before + 1)->setEnabled(ends.has_value());
}

void Filler::addReference()
{
    if (!hasNumber(*m_pivot, m_cell))
        return;
    Annotation line;
    line.type = Annotation::Type::Line;
    line.low = m_pivot->cell(m_cell.first, m_cell.second).value;
    add(AnnotationMenuTr::tr("Reference line at %1")
            .arg(NumberFormat(m_language).withUnit(line.low, m_pivot->unit)),
        AnnotationMenuTr::tr("Reference line"), line);
}

/// A line to write the note in, in the menu itself: no dialog comes between.
void Filler::addNote()
{
    if (!hasNumber(*m_pivot, m_cell))
        return;
    auto *editor = new QLineEdit;
    editor->setPlaceholderText(
        AnnotationMenuTr::tr("Note at %1").arg(cellName(*m_pivot, m_cell, m_language)));
    editor->setAccessibleName(editor->placeholderText());
    editor->setToolTip(AnnotationMenuTr::tr("Enter puts the note beside the number"));
    editor->setMinimumWidth(260);
    auto *action = new QWidgetAction(&m_menu);
    action->setDefaultWidget(editor);
    m_menu.addAction(action);
    QObject::connect(editor, &QLineEdit::returnPressed, &m_menu,
        [menu = &m_menu, editor, pivot = m_pivot, cell = m_cell, edit = m_edit] {
            Annotation note;
            note.type = Annotation::Type::Note;
            note.from = anchorOf(*pivot, cell);
            note.text = editor->text().trimmed();
            QWidget *outer = menu->parentWidget();
            menu->close();
            if (outer)
                outer->close();
            if (note.text.isEmpty())
                return;
            Exploration exploration = pivot->exploration;
            exploration.annotations += note;
            edit(exploration, AnnotationMenuTr::tr("Note on the chart"));
        });
}

void Filler::addGrowthColumn()
{
    if (m_pivot->timeAxis() < 0)
        return;
    QAction *action = m_menu.addAction(AnnotationMenuTr::tr("Growth a year beside the names"),
        &m_menu, [pivot = m_pivot, edit = m_edit] {
            Exploration exploration = pivot->exploration;
            exploration.growthColumn = !exploration.growthColumn;
            edit(exploration, AnnotationMenuTr::tr("Growth a year beside the names"));
        });
    action->setCheckable(true);
    action->setChecked(m_pivot->exploration.growthColumn);
}

/// Only where a break would help and there is none.
void Filler::addAxisBreak()
{
    const auto suggested = suggestedBreak(*m_pivot);
    if (!suggested || axisBreakOf(m_pivot->exploration))
        return;
    const NumberFormat format(m_language);
    add(AnnotationMenuTr::tr("Break the axis from %1 to %2")
            .arg(format.compact(suggested->low, m_pivot->unit),
                format.withUnit(suggested->high, m_pivot->unit)),
        AnnotationMenuTr::tr("Axis break"), *suggested);
}

void Filler::addRemovals()
{
    const QList<Annotation> &all = m_pivot->exploration.annotations;
    if (all.isEmpty())
        return;
    m_menu.addSeparator();
    QMenu *removals = m_menu.addMenu(AnnotationMenuTr::tr("Remove from the chart"));
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString text = annotationText(*m_pivot, all[i], m_language);
        text.replace(u"&"_s, u"&&"_s);
        removals->addAction(text, &m_menu, [pivot = m_pivot, edit = m_edit, i] {
            Exploration exploration = pivot->exploration;
            exploration.annotations.removeAt(i);
            edit(exploration, AnnotationMenuTr::tr("Remove from the chart"));
        });
    }
}

} // namespace

void addAnnotationMenu(QMenu &menu, const PivotPtr &pivot, CellIndex cell,
    const QSet<CellIndex> &selection, Language language, const AnnotationEdit &edit)
{
    if (!pivot)
        return;
    QMenu *own = menu.addMenu(AnnotationMenuTr::tr("On the chart"));
    Filler filler(*own, pivot, cell, language, edit);
    filler.addArrows(selection);
    filler.addReference();
    filler.addNote();
    filler.addGrowthColumn();
    filler.addAxisBreak();
    filler.addRemovals();
}

} // namespace sextant

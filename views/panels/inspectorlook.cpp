// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectorlook.h"

#include "views/charts/chooser.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/panels/inspectorpanel.h"
#include "views/panels/inspectorwords.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/formrows.h"
#include "views/widgets/sidetip.h"
#include "views/widgets/themeicon.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>
#include <functional>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Why a kind of chart cannot be drawn.
constexpr int WhyNotRole = Qt::UserRole + 1;

/// Asks, when its list is opened or it gets a key, what of it can be chosen. In the open list what
/// cannot be chosen is reached too, and a tip beside it says why; without the list, keys step over
/// it.
class AskingComboBox final : public QComboBox
{
public:
    explicit AskingComboBox(QWidget *parent)
        : QComboBox(parent)
    {
        connect(this, &QComboBox::highlighted, this, &AskingComboBox::explain);
    }
    void showPopup() override
    {
        asks();
        setReachable(true);
        QComboBox::showPopup();
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        setReachable(false);
        QToolTip::hideText();
    }

    std::function<void()> asks;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        asks();
        setReachable(false);
        QComboBox::keyPressEvent(event);
    }

private:
    void setReachable(bool isReachable)
    {
        auto *items = qobject_cast<QStandardItemModel *>(model());
        for (int i = 0; items && i < items->rowCount(); ++i) {
            QStandardItem *item = items->item(i);
            const bool isGrey = !item->data(WhyNotRole).toString().isEmpty();
            item->setEnabled(isReachable || !isGrey);
            item->setSelectable(isReachable || !isGrey);
            item->setData(
                isGrey ? QVariant(palette().brush(QPalette::Disabled, QPalette::Text)) : QVariant(),
                Qt::ForegroundRole);
        }
    }
    void explain(int index)
    {
        QRect box = view()->visualRect(model()->index(index, modelColumn()));
        box.moveTopLeft(view()->viewport()->mapToGlobal(box.topLeft()));
        showTipBeside(box, itemData(index, Qt::ToolTipRole).toString(), view());
    }
};

int levelCount(const Dimension &dimension)
{
    int levels = 0;
    for (const Member &member : dimension.members)
        levels = std::max(levels, member.level);
    return levels;
}

} // namespace

InspectorLook::InspectorLook(const InspectorContext &context, QWidget *parent)
    : InspectorSection(context, parent)
{
    auto *charts = new AskingComboBox(form());
    charts->asks = [this] { showCharts(); };
    m_chart = addBox(charts);
    m_rows = addBox();
    m_rowLevel = addBox();
    m_rows2 = addBox();
    m_columns = addBox();
    m_columnLevel = addBox();
    m_multiples = addBox();
    for (QCheckBox **box : { &m_freeAxis, &m_logScale, &m_growthColumn }) {
        *box = new QCheckBox(form());
        form()->addWide(*box);
    }
    connectAxes();
    connectLevels();
    connectDrawing();
}

void InspectorLook::setLevel(const QString &dimension, int level, const QString &stepText)
{
    const auto change = [&](Exploration &e) {
        if (level == 0)
            e.levels.remove(dimension);
        else
            e.levels[dimension] = level;
    };
    edit(change, stepText);
}

void InspectorLook::connectAxes()
{
    connect(m_rows, &QComboBox::activated, this, [this] {
        const QString id = m_rows->currentData().toString();
        const auto change = [&](Exploration &e) {
            // Choosing what stands on the other axis exchanges the two.
            const QString before = e.rows.value(0);
            if (e.columns == id)
                e.columns = before;
            e.rows.removeAll(id);
            if (!e.rows.isEmpty() && e.rows.first() == before)
                e.rows.removeFirst();
            e.rows.prepend(id);
        };
        edit(change, InspectorPanel::tr("Rows: %1").arg(m_rows->currentText()));
    });
    connect(m_rows2, &QComboBox::activated, this, [this] {
        const QString id = m_rows2->currentData().toString();
        const auto change = [&](Exploration &e) {
            e.rows = e.rows.mid(0, 1);
            if (!id.isEmpty())
                e.rows += id;
            if (e.columns == id)
                e.columns.clear();
        };
        edit(change, InspectorPanel::tr("Rows, then: %1").arg(m_rows2->currentText()));
    });
    connect(m_columns, &QComboBox::activated, this, [this] {
        const QString id = m_columns->currentData().toString();
        const auto change = [&](Exploration &e) {
            if (e.rows.size() == 1 && e.rows.first() == id && !e.columns.isEmpty())
                e.rows = { e.columns };
            else if (e.rows.size() > 1)
                e.rows.removeAll(id);
            if (!e.rows.contains(id))
                e.columns = id;
        };
        edit(change, InspectorPanel::tr("Columns: %1").arg(m_columns->currentText()));
    });
}

void InspectorLook::connectLevels()
{
    connect(m_rowLevel, &QComboBox::activated, this, [this] {
        setLevel(exploration().rows.value(0), m_rowLevel->currentData().toInt(),
            InspectorPanel::tr("Rows: %1").arg(m_rowLevel->currentText()));
    });
    connect(m_columnLevel, &QComboBox::activated, this, [this] {
        setLevel(exploration().columns, m_columnLevel->currentData().toInt(),
            InspectorPanel::tr("Columns: %1").arg(m_columnLevel->currentText()));
    });
}

void InspectorLook::connectDrawing()
{
    connect(m_chart, &QComboBox::activated, this, [this] {
        const ChartFamily *family = chartFamily(m_chart->currentData().toString());
        if (!m_chart->currentData(WhyNotRole).toString().isEmpty()) {
            showContext(); // it was looked at in the list, and cannot be chosen
        } else if (family) {
            edit([family](Exploration &e) { e.chart = family->id(); },
                InspectorPanel::tr("Chart: %1").arg(family->name(context().language)));
        }
    });
    connect(m_multiples, &QComboBox::activated, this, [this] {
        const QString id = m_multiples->currentData().toString();
        const auto change = [&](Exploration &e) {
            if (!e.multiples.isEmpty())
                e.rows.removeAll(e.multiples);
            e.multiples = id;
            if (id.isEmpty())
                return;
            e.rows.removeAll(id);
            if (e.columns == id)
                e.columns.clear();
            // What is left is drawn inside each: time, if there is nothing else.
            if (e.rows.isEmpty())
                e.rows = { u"period"_s };
            if (e.columns == u"period" && e.rows.contains(u"period"_s))
                e.columns.clear();
            e.rows = { id, e.rows.first() };
        };
        edit(change, InspectorPanel::tr("Small charts: %1").arg(m_multiples->currentText()));
    });
    connect(m_freeAxis, &QCheckBox::clicked, this, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.freeAxis = isOn; },
            isOn ? InspectorPanel::tr("An Axis Each") : InspectorPanel::tr("One Axis for All"));
    });
    connect(m_growthColumn, &QCheckBox::clicked, this, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.growthColumn = isOn; },
            InspectorPanel::tr("Growth a Year Beside the Names"));
    });
    connect(m_logScale, &QCheckBox::clicked, this, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.logScale = isOn; },
            isOn ? InspectorPanel::tr("Logarithmic Axis") : InspectorPanel::tr("Linear Axis"));
    });
}

void InspectorLook::retranslate()
{
    heading()->setText(InspectorPanel::tr("View"));
    form()->setRowText(m_chart, InspectorPanel::tr("Chart"), InspectorPanel::tr("How it is drawn"));
    form()->setRowText(
        m_rows, InspectorPanel::tr("Rows"), InspectorPanel::tr("What stands on the rows"));
    form()->setRowText(m_rowLevel, InspectorPanel::tr("Row level"),
        InspectorPanel::tr("Which level of the hierarchy the rows show"));
    form()->setRowText(
        m_rows2, InspectorPanel::tr("Then"), InspectorPanel::tr("A second dimension on the rows"));
    form()->setRowText(m_columns, InspectorPanel::tr("Columns"),
        InspectorPanel::tr("What stands on the columns; each has a colour of its own"));
    form()->setRowText(m_columnLevel, InspectorPanel::tr("Column level"),
        InspectorPanel::tr("Which level of the hierarchy the columns show"));
    form()->setRowText(m_multiples, InspectorPanel::tr("Small charts"),
        InspectorPanel::tr("A small chart for every member of a dimension, side by side"));
    m_freeAxis->setText(InspectorPanel::tr("An axis for each small chart"));
    m_freeAxis->setToolTip(InspectorPanel::tr("Shapes can then be compared, heights cannot"));
    m_growthColumn->setText(InspectorPanel::tr("Growth a year beside the names"));
    m_growthColumn->setToolTip(InspectorPanel::tr(
        "The compound growth of every series from its first to its last number"));
    m_logScale->setText(InspectorPanel::tr("Logarithmic axis"));
    m_logScale->setToolTip(InspectorPanel::tr("Equal steps on the axis are equal factors"));
}

QString InspectorLook::dimensionName(const QString &id) const
{
    if (id == u"period")
        return InspectorPanel::tr("Period");
    const Dimension *found = context().dimension(id);
    return found ? found->names.in(context().language) : QString();
}

QList<InspectorSection::Choice> InspectorLook::dimensionChoices(const QString &without) const
{
    QList<Choice> choices;
    for (const QString &id : QStringList { u"period"_s } + context().dataset.dimensions) {
        if (id != without)
            choices += { dimensionName(id), id };
    }
    return choices;
}

void InspectorLook::showLevel(QComboBox *box, const QString &id)
{
    const Dimension *found = context().dimension(id);
    const int levels = found ? levelCount(*found) : 0;
    form()->setRowVisible(box, levels > 1);
    QList<Choice> choices;
    for (int level = 0; level <= levels; ++level)
        choices += { levelName(level), level };
    fill(box, choices, exploration().levels.value(id, 0));
}

void InspectorLook::showContext()
{
    QList<Choice> families;
    for (const ChartFamily *family : chartFamilies())
        families
            += { family->name(context().language), family->id(), themeIcon(family->iconName()) };
    fill(m_chart, families, exploration().chart);
    fill(m_rows, dimensionChoices(), exploration().rows.value(0));
    const QList<Choice> none = { { InspectorPanel::tr("None"), QString() } };
    fill(
        m_rows2, none + dimensionChoices(exploration().rows.value(0)), exploration().rows.value(1));
    fill(m_columns, none + dimensionChoices(), exploration().columns);
    showLevel(m_rowLevel, exploration().rows.value(0));
    showLevel(m_columnLevel, exploration().columns);
    m_logScale->setChecked(exploration().logScale);
    fill(m_multiples, none + dimensionChoices(), exploration().multiples);
    form()->setRowVisible(m_freeAxis, !exploration().multiples.isEmpty());
    m_freeAxis->setChecked(exploration().freeAxis);
    m_growthColumn->setChecked(exploration().growthColumn);
    const bool hasTime
        = exploration().rows.contains(u"period"_s) || exploration().columns == u"period";
    form()->setRowVisible(m_growthColumn, hasTime);
}

/// Greys the charts that cannot be drawn, with the reason, and marks the one that suits best.
void InspectorLook::showCharts()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_chart->model());
    if (!model || !context().pivot)
        return;
    for (const ChartChoice &choice : chartChoices(*context().pivot, context().language)) {
        QStandardItem *item = model->item(m_chart->findData(choice.family->id()));
        if (!item)
            continue;
        const QString name = choice.family->name(context().language);
        item->setText(choice.isBest ? InspectorPanel::tr("%1 (suggested)").arg(name) : name);
        const QString why = choice.isBest ? choice.why : choice.whyNot;
        item->setData(choice.whyNot, WhyNotRole);
        item->setEnabled(choice.whyNot.isEmpty());
        item->setToolTip(why);
        item->setData(why, Qt::AccessibleDescriptionRole);
    }
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectorpanel.h"

#include "models/explore/periodnames.h"
#include "views/charts/chooser.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/panels/annotationeditor.h"
#include "views/panels/inspectorwords.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/formrows.h"
#include "views/widgets/themeicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Choice
{
    QString text;
    QVariant data;
    QIcon icon = {};
    QString toolTip = {};
};

/// Refills a box only where something changed, so that an open list is not disturbed.
void fill(QComboBox *box, const QList<Choice> &choices, const QVariant &current)
{
    bool isSame = box->count() == choices.size();
    for (int i = 0; isSame && i < box->count(); ++i)
        isSame = box->itemText(i) == choices[i].text && box->itemData(i) == choices[i].data;
    if (!isSame) {
        box->clear();
        for (const Choice &choice : choices) {
            box->addItem(choice.icon, choice.text, choice.data);
            box->setItemData(box->count() - 1, choice.toolTip, Qt::ToolTipRole);
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

/// Asks, when its list is opened, what of it can be chosen.
class AskingComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    void showPopup() override
    {
        if (asks)
            asks();
        QComboBox::showPopup();
    }

    std::function<void()> asks;
};

void setUp(QComboBox *box, FormRows *form)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(16);
    form->addRow(box);
}

QComboBox *addBox(FormRows *form)
{
    auto *box = new QComboBox(form);
    setUp(box, form);
    return box;
}

int levelCount(const Dimension &dimension)
{
    int levels = 0;
    for (const Member &member : dimension.members)
        levels = std::max(levels, member.level);
    return levels;
}

} // namespace

struct InspectorPanel::Private
{
    InspectorPanel *q = nullptr;
    Dataset dataset;
    QList<Dimension> dimensions;
    QList<Period> periods;
    QStringList currencies;
    Exploration exploration;
    PivotPtr pivot;
    Language language = Language::English;

    SectionTitle *lookTitle = nullptr;
    SectionTitle *numbersTitle = nullptr;
    SectionTitle *timeTitle = nullptr;
    SectionTitle *orderTitle = nullptr;
    SectionTitle *textTitle = nullptr;
    SectionTitle *drawnTitle = nullptr;
    FormRows *look = nullptr;
    FormRows *numbers = nullptr;
    FormRows *time = nullptr;
    FormRows *order = nullptr;
    FormRows *text = nullptr;

    QComboBox *chart = nullptr;
    QComboBox *rows = nullptr;
    QComboBox *rows2 = nullptr;
    QComboBox *columns = nullptr;
    QComboBox *rowLevel = nullptr;
    QComboBox *columnLevel = nullptr;
    QComboBox *multiples = nullptr;
    QCheckBox *freeAxis = nullptr;
    QCheckBox *logScale = nullptr;
    QCheckBox *growthColumn = nullptr;
    AnnotationEditor *annotations = nullptr;
    QComboBox *measure = nullptr;
    QComboBox *transform = nullptr;
    QComboBox *base = nullptr;
    QComboBox *currency = nullptr;
    QComboBox *rate = nullptr;
    QComboBox *from = nullptr;
    QComboBox *to = nullptr;
    QComboBox *step = nullptr;
    QComboBox *sort = nullptr;
    QCheckBox *descending = nullptr;
    QSpinBox *top = nullptr;
    QCheckBox *totals = nullptr;
    QLineEdit *title = nullptr;
    QLineEdit *note = nullptr;

    void build();
    void connectLook();
    void connectDrawing();
    void connectNumbers();
    void connectOrder();
    void retranslate();
    void show();
    void showLook();
    void showCharts();
    void showNumbers();
    void showTime();
    void showOrder();
    void edit(const std::function<void(Exploration &)> &change, const QString &text,
        const QString &mergeKey = {});
    void setLevel(const QString &dimension, int level, const QString &text);
    void showLevel(QComboBox *box, const QString &id);
    [[nodiscard]] const Dimension *dimension(const QString &id) const;
    [[nodiscard]] QString dimensionName(const QString &id) const;
    [[nodiscard]] QList<Choice> dimensionChoices(const QString &without = {}) const;
    [[nodiscard]] QList<Choice> periodChoices(const QString &open) const;
};

void InspectorPanel::Private::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    const auto addSection = [&](SectionTitle *&heading, FormRows *&form) {
        if (column->count() > 0)
            column->addSpacing(8);
        heading = new SectionTitle({}, content);
        heading->setMinor(true);
        form = new FormRows(content);
        column->addWidget(heading);
        column->addWidget(form);
    };
    addSection(lookTitle, look);
    auto *charts = new AskingComboBox(look);
    charts->asks = [this] { showCharts(); };
    setUp(charts, look);
    chart = charts;
    rows = addBox(look);
    rowLevel = addBox(look);
    rows2 = addBox(look);
    columns = addBox(look);
    columnLevel = addBox(look);
    multiples = addBox(look);
    freeAxis = new QCheckBox(look);
    look->addWide(freeAxis);
    logScale = new QCheckBox(look);
    look->addWide(logScale);
    growthColumn = new QCheckBox(look);
    look->addWide(growthColumn);
    addSection(numbersTitle, numbers);
    measure = addBox(numbers);
    transform = addBox(numbers);
    base = addBox(numbers);
    currency = addBox(numbers);
    rate = addBox(numbers);
    addSection(timeTitle, time);
    from = addBox(time);
    to = addBox(time);
    step = addBox(time);
    addSection(orderTitle, order);
    sort = addBox(order);
    descending = new QCheckBox(order);
    order->addWide(descending);
    top = new QSpinBox(order);
    top->setRange(0, 60);
    order->addRow(top);
    totals = new QCheckBox(order);
    order->addWide(totals);
    column->addSpacing(8);
    drawnTitle = new SectionTitle({}, content);
    drawnTitle->setMinor(true);
    annotations = new AnnotationEditor(content);
    column->addWidget(drawnTitle);
    column->addWidget(annotations);
    addSection(textTitle, text);
    title = new QLineEdit(text);
    text->addRow(title);
    note = new QLineEdit(text);
    text->addRow(note);
    column->addStretch();

    auto *area = new QScrollArea(q);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void InspectorPanel::Private::edit(
    const std::function<void(Exploration &)> &change, const QString &text_, const QString &mergeKey)
{
    Exploration edited = exploration;
    change(edited);
    // Small charts are the parts of the first of several rows; else nothing would show them.
    if (edited.rows.size() < 2 || edited.rows.first() != edited.multiples) {
        edited.multiples.clear();
        edited.freeAxis = false;
    }
    if (!(edited == exploration))
        emit q->explorationEdited(edited, text_, mergeKey);
}

void InspectorPanel::Private::setLevel(
    const QString &dimensionId, int level, const QString &stepText)
{
    edit(
        [&](Exploration &e) {
            if (level == 0)
                e.levels.remove(dimensionId);
            else
                e.levels[dimensionId] = level;
        },
        stepText);
}

void InspectorPanel::Private::connectLook()
{
    connect(chart, &QComboBox::activated, q, [this] {
        const ChartFamily *family = chartFamily(chart->currentData().toString());
        if (family) {
            edit([family](Exploration &e) { e.chart = family->id(); },
                InspectorPanel::tr("Chart: %1").arg(family->name(language)));
        }
    });
    connect(rows, &QComboBox::activated, q, [this] {
        const QString id = rows->currentData().toString();
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
        edit(change, InspectorPanel::tr("Rows: %1").arg(rows->currentText()));
    });
    connect(rows2, &QComboBox::activated, q, [this] {
        const QString id = rows2->currentData().toString();
        const auto change = [&](Exploration &e) {
            e.rows = e.rows.mid(0, 1);
            if (!id.isEmpty())
                e.rows += id;
            if (e.columns == id)
                e.columns.clear();
        };
        edit(change, InspectorPanel::tr("Rows, then: %1").arg(rows2->currentText()));
    });
    connect(columns, &QComboBox::activated, q, [this] {
        const QString id = columns->currentData().toString();
        const auto change = [&](Exploration &e) {
            if (e.rows.size() == 1 && e.rows.first() == id && !e.columns.isEmpty())
                e.rows = { e.columns };
            else if (e.rows.size() > 1)
                e.rows.removeAll(id);
            if (!e.rows.contains(id))
                e.columns = id;
        };
        edit(change, InspectorPanel::tr("Columns: %1").arg(columns->currentText()));
    });
    connect(rowLevel, &QComboBox::activated, q, [this] {
        setLevel(exploration.rows.value(0), rowLevel->currentData().toInt(),
            InspectorPanel::tr("Rows: %1").arg(rowLevel->currentText()));
    });
    connect(columnLevel, &QComboBox::activated, q, [this] {
        setLevel(exploration.columns, columnLevel->currentData().toInt(),
            InspectorPanel::tr("Columns: %1").arg(columnLevel->currentText()));
    });
    connect(logScale, &QCheckBox::clicked, q, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.logScale = isOn; },
            isOn ? InspectorPanel::tr("Logarithmic Axis") : InspectorPanel::tr("Linear Axis"));
    });
}

void InspectorPanel::Private::connectDrawing()
{
    connect(multiples, &QComboBox::activated, q, [this] {
        const QString id = multiples->currentData().toString();
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
        edit(change, InspectorPanel::tr("Small charts: %1").arg(multiples->currentText()));
    });
    connect(freeAxis, &QCheckBox::clicked, q, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.freeAxis = isOn; },
            isOn ? InspectorPanel::tr("An Axis Each") : InspectorPanel::tr("One Axis for All"));
    });
    connect(growthColumn, &QCheckBox::clicked, q, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.growthColumn = isOn; },
            InspectorPanel::tr("Growth a Year Beside the Names"));
    });
    connect(annotations, &AnnotationEditor::edited, q,
        [this](const QList<Annotation> &changed, const QString &stepText) {
            edit([&](Exploration &e) { e.annotations = changed; }, stepText);
        });
}

void InspectorPanel::Private::connectNumbers()
{
    const auto onChoice
        = [this](QComboBox *box, const std::function<void(Exploration &, const QVariant &)> &set) {
              connect(box, &QComboBox::activated, q, [this, box, set] {
                  const QVariant data = box->currentData();
                  edit([&](Exploration &e) { set(e, data); },
                      InspectorPanel::tr("%1: %2").arg(box->accessibleName(), box->currentText()));
              });
          };
    onChoice(measure, [](Exploration &e, const QVariant &data) { e.measure = data.toString(); });
    onChoice(transform,
        [](Exploration &e, const QVariant &data) { e.transform = Transform(data.toInt()); });
    const auto period
        = [](const QVariant &data) { return Period::parse(data.toString()).value_or(Period()); };
    onChoice(base, [period](Exploration &e, const QVariant &data) { e.base = period(data); });
    onChoice(currency, [](Exploration &e, const QVariant &data) {
        e.currency = data.toString();
        if (e.currency.isEmpty() || e.rateBasis == RateBasis::Published)
            e.rateBasis = RateBasis::Year;
    });
    onChoice(rate, [](Exploration &e, const QVariant &data) {
        e.rateYear = data.toInt();
        e.rateBasis = e.rateYear == 0 ? RateBasis::Year : RateBasis::Fixed;
    });
    onChoice(from, [period](Exploration &e, const QVariant &data) {
        e.periods.from = period(data);
        if (e.periods.to.isValid() && e.periods.to < e.periods.from)
            e.periods.to = e.periods.from;
    });
    onChoice(to, [period](Exploration &e, const QVariant &data) {
        e.periods.to = period(data);
        if (e.periods.to.isValid() && e.periods.to < e.periods.from)
            e.periods.from = e.periods.to;
    });
    onChoice(step, [](Exploration &e, const QVariant &data) {
        e.step = data.toInt() < 0 ? std::nullopt : std::optional(Grain(data.toInt()));
    });
    onChoice(sort, [](Exploration &e, const QVariant &data) { e.sort = SortBy(data.toInt()); });
}

void InspectorPanel::Private::connectOrder()
{
    connect(descending, &QCheckBox::clicked, q, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.descending = isOn; },
            isOn ? InspectorPanel::tr("Sort Descending") : InspectorPanel::tr("Sort Ascending"));
    });
    connect(top, &QSpinBox::valueChanged, q, [this](int count) {
        edit([count](Exploration &e) { e.top = count; },
            count == 0 ? InspectorPanel::tr("Show All Members")
                       : InspectorPanel::tr("Show Top %1").arg(count),
            u"inspector/top"_s);
    });
    connect(totals, &QCheckBox::clicked, q, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.totals = isOn; },
            isOn ? InspectorPanel::tr("Show Totals") : InspectorPanel::tr("Hide Totals"));
    });
    connect(title, &QLineEdit::textEdited, q, [this](const QString &words) {
        edit([&](Exploration &e) { e.title = words; }, InspectorPanel::tr("Edit Headline"),
            u"inspector/title"_s);
    });
    connect(note, &QLineEdit::textEdited, q, [this](const QString &words) {
        edit([&](Exploration &e) { e.note = words; }, InspectorPanel::tr("Edit Note"),
            u"inspector/note"_s);
    });
}

void InspectorPanel::Private::retranslate()
{
    lookTitle->setText(InspectorPanel::tr("View"));
    numbersTitle->setText(InspectorPanel::tr("Numbers"));
    timeTitle->setText(InspectorPanel::tr("Time"));
    orderTitle->setText(InspectorPanel::tr("Order"));
    drawnTitle->setText(InspectorPanel::tr("On the chart"));
    textTitle->setText(InspectorPanel::tr("Words"));
    look->setRowText(chart, InspectorPanel::tr("Chart"), InspectorPanel::tr("How it is drawn"));
    look->setRowText(
        rows, InspectorPanel::tr("Rows"), InspectorPanel::tr("What stands on the rows"));
    look->setRowText(rowLevel, InspectorPanel::tr("Row level"),
        InspectorPanel::tr("Which level of the hierarchy the rows show"));
    look->setRowText(
        rows2, InspectorPanel::tr("Then"), InspectorPanel::tr("A second dimension on the rows"));
    look->setRowText(columns, InspectorPanel::tr("Columns"),
        InspectorPanel::tr("What stands on the columns; each has a colour of its own"));
    look->setRowText(columnLevel, InspectorPanel::tr("Column level"),
        InspectorPanel::tr("Which level of the hierarchy the columns show"));
    look->setRowText(multiples, InspectorPanel::tr("Small charts"),
        InspectorPanel::tr("A small chart for every member of a dimension, side by side"));
    freeAxis->setText(InspectorPanel::tr("An axis for each small chart"));
    freeAxis->setToolTip(InspectorPanel::tr("Shapes can then be compared, heights cannot"));
    growthColumn->setText(InspectorPanel::tr("Growth a year beside the names"));
    growthColumn->setToolTip(InspectorPanel::tr(
        "The compound growth of every series from its first to its last number"));
    logScale->setText(InspectorPanel::tr("Logarithmic axis"));
    logScale->setToolTip(InspectorPanel::tr("Equal steps on the axis are equal factors"));
    numbers->setRowText(
        measure, InspectorPanel::tr("Measure"), InspectorPanel::tr("What is counted"));
    numbers->setRowText(transform, InspectorPanel::tr("Show as"),
        InspectorPanel::tr("What is shown of each number"));
    numbers->setRowText(
        base, InspectorPanel::tr("Base"), InspectorPanel::tr("The period that is 100"));
    numbers->setRowText(currency, InspectorPanel::tr("Currency"),
        InspectorPanel::tr("Convert money by yearly average rates"));
    numbers->setRowText(rate, InspectorPanel::tr("Rate of"),
        InspectorPanel::tr("Which year's exchange rate converts a number"));
    time->setRowText(from, InspectorPanel::tr("From"), InspectorPanel::tr("First period shown"));
    time->setRowText(to, InspectorPanel::tr("To"), InspectorPanel::tr("Last period shown"));
    time->setRowText(step, InspectorPanel::tr("Step"),
        InspectorPanel::tr("Total shorter periods into longer ones, by the measure's own rule"));
    order->setRowText(sort, InspectorPanel::tr("Sort by"),
        InspectorPanel::tr("Time always runs from early to late"));
    descending->setText(InspectorPanel::tr("Largest or last first"));
    descending->setToolTip(InspectorPanel::tr("Turn the order round"));
    order->setRowText(top, InspectorPanel::tr("Top"),
        InspectorPanel::tr("Keep the largest and put the rest into “Other”"));
    top->setSpecialValueText(InspectorPanel::tr("All"));
    totals->setText(InspectorPanel::tr("Totals"));
    totals->setToolTip(InspectorPanel::tr("Show totals in the table and above stacks"));
    text->setRowText(title, InspectorPanel::tr("Headline"),
        InspectorPanel::tr("Empty: a headline is suggested from the numbers"));
    title->setPlaceholderText(InspectorPanel::tr("Suggested"));
    text->setRowText(note, InspectorPanel::tr("Note"),
        InspectorPanel::tr("Stands under the chart, in exports too"));
    show();
}

const Dimension *InspectorPanel::Private::dimension(const QString &id) const
{
    for (const Dimension &candidate : dimensions) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

QString InspectorPanel::Private::dimensionName(const QString &id) const
{
    if (id == u"period")
        return InspectorPanel::tr("Period");
    const Dimension *found = dimension(id);
    return found ? found->names.in(language) : QString();
}

QList<Choice> InspectorPanel::Private::dimensionChoices(const QString &without) const
{
    QList<Choice> choices;
    for (const QString &id : QStringList { u"period"_s } + dataset.dimensions) {
        if (id != without)
            choices += { dimensionName(id), id };
    }
    return choices;
}

QList<Choice> InspectorPanel::Private::periodChoices(const QString &open) const
{
    QList<Choice> choices = { { open, QString() } };
    for (const Period &period : periods)
        choices += { periodNames(period).in(language), period.toString() };
    return choices;
}

void InspectorPanel::Private::show()
{
    const QSignalBlocker noSteps(top);
    showLook();
    showNumbers();
    showTime();
    showOrder();
}

void InspectorPanel::Private::showLevel(QComboBox *box, const QString &id)
{
    const Dimension *found = dimension(id);
    const int levels = found ? levelCount(*found) : 0;
    look->setRowVisible(box, levels > 1);
    QList<Choice> choices;
    for (int level = 0; level <= levels; ++level)
        choices += { levelName(level), level };
    fill(box, choices, exploration.levels.value(id, 0));
}

void InspectorPanel::Private::showLook()
{
    QList<Choice> families;
    for (const ChartFamily *family : chartFamilies())
        families += { family->name(language), family->id(), themeIcon(family->iconName()) };
    fill(chart, families, exploration.chart);
    fill(rows, dimensionChoices(), exploration.rows.value(0));
    const QList<Choice> none = { { InspectorPanel::tr("None"), QString() } };
    fill(rows2, none + dimensionChoices(exploration.rows.value(0)), exploration.rows.value(1));
    fill(columns, none + dimensionChoices(), exploration.columns);
    showLevel(rowLevel, exploration.rows.value(0));
    showLevel(columnLevel, exploration.columns);
    logScale->setChecked(exploration.logScale);
    fill(multiples, none + dimensionChoices(), exploration.multiples);
    look->setRowVisible(freeAxis, !exploration.multiples.isEmpty());
    freeAxis->setChecked(exploration.freeAxis);
    growthColumn->setChecked(exploration.growthColumn);
    const bool hasTime = exploration.rows.contains(u"period"_s) || exploration.columns == u"period";
    look->setRowVisible(growthColumn, hasTime);
    annotations->setAnnotations(exploration.annotations);
}

/// Greys the charts that cannot be drawn, with the reason, and marks the one that suits best.
void InspectorPanel::Private::showCharts()
{
    auto *model = qobject_cast<QStandardItemModel *>(chart->model());
    if (!model || !pivot)
        return;
    for (const ChartChoice &choice : chartChoices(*pivot, language)) {
        QStandardItem *item = model->item(chart->findData(choice.family->id()));
        if (!item)
            continue;
        const QString name = choice.family->name(language);
        item->setText(choice.isBest ? InspectorPanel::tr("%1 (suggested)").arg(name) : name);
        item->setEnabled(choice.whyNot.isEmpty());
        item->setToolTip(choice.isBest ? choice.why : choice.whyNot);
    }
}

void InspectorPanel::Private::showNumbers()
{
    QList<Choice> measures;
    bool isMoney = false;
    for (const Measure &candidate : dataset.measures) {
        measures += { candidate.names.in(language), candidate.id };
        isMoney = isMoney || candidate.unit.isMoney();
    }
    fill(measure, measures, exploration.measure);
    numbers->setRowVisible(measure, measures.size() > 1);
    QList<Choice> transforms;
    for (const Transform candidate : AllTransforms)
        transforms += { transformName(candidate), int(candidate), {}, transformToolTip(candidate) };
    fill(transform, transforms, int(exploration.transform));
    fill(base, periodChoices(InspectorPanel::tr("First period")), exploration.base.toString());
    numbers->setRowVisible(base, exploration.transform == Transform::Index);

    QList<Choice> money = { { InspectorPanel::tr("As published", "currency"), QString() } };
    for (const QString &code : currencies)
        money += { code, code };
    fill(currency, money, exploration.currency);
    numbers->setRowVisible(currency, isMoney && !currencies.isEmpty());
    QList<Choice> rates = { { InspectorPanel::tr("Each number's year"), 0 } };
    QList<int> years;
    for (const Period &period : periods) {
        if (!years.contains(period.year()))
            years += period.year();
    }
    for (const int year : std::as_const(years))
        rates += { QString::number(year), year };
    fill(rate, rates, exploration.rateBasis == RateBasis::Fixed ? exploration.rateYear : 0);
    numbers->setRowVisible(rate, isMoney && !exploration.currency.isEmpty());
}

void InspectorPanel::Private::showTime()
{
    fill(from, periodChoices(InspectorPanel::tr("First")), exploration.periods.from.toString());
    fill(to, periodChoices(InspectorPanel::tr("Last")), exploration.periods.to.toString());
    Grain finest = Grain::Year;
    for (const Period &period : std::as_const(periods))
        finest = std::max(finest, period.grain());
    QList<Choice> steps = { { InspectorPanel::tr("As published", "periods"), -1 } };
    for (const Grain grain : AllGrains) {
        if (grain <= finest)
            steps += { grainName(grain), int(grain) };
    }
    fill(step, steps, exploration.step ? int(*exploration.step) : -1);
}

void InspectorPanel::Private::showOrder()
{
    QList<Choice> sorts;
    for (const SortBy candidate : { SortBy::Given, SortBy::Value, SortBy::Name })
        sorts += { sortName(candidate), int(candidate) };
    fill(sort, sorts, int(exploration.sort));
    descending->setChecked(exploration.descending);
    top->setValue(exploration.top);
    totals->setChecked(exploration.totals);
    // What is being typed is not put back under the user's fingers.
    if (title->text() != exploration.title)
        title->setText(exploration.title);
    if (note->text() != exploration.note)
        note->setText(exploration.note);
}

InspectorPanel::InspectorPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->connectLook();
    d->connectDrawing();
    d->connectNumbers();
    d->connectOrder();
    d->retranslate();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::setContext(const Dataset &dataset, const QList<Dimension> &dimensions,
    const QList<Period> &periods, const QStringList &currencies)
{
    d->dataset = dataset;
    d->dimensions = dimensions;
    d->periods.clear();
    for (const Period &period : periods) {
        if (period.isValid())
            d->periods += period;
    }
    d->currencies = currencies;
    d->annotations->setPeriods(d->periods);
    setEnabled(!dataset.id.isEmpty());
    d->show();
}

void InspectorPanel::setPivot(const PivotPtr &pivot)
{
    d->pivot = pivot;
    d->annotations->setPivot(pivot);
}

void InspectorPanel::setExploration(const Exploration &exploration)
{
    d->exploration = exploration;
    d->show();
}

void InspectorPanel::setLanguage(Language language)
{
    d->language = language;
    d->annotations->setLanguage(language);
    d->show();
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/seriesforecast.h"

#include "models/explore/numberformat.h"
#include "models/forecast/growth.h"
#include "views/panels/casecard.h"
#include "views/widgets/colours.h"
#include "views/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <limits>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double OwnRate = std::numeric_limits<double>::quiet_NaN();
constexpr int DefaultHorizon = 5;
constexpr int LastYear = 2100;
constexpr std::array Cases = { ForecastCase::Low, ForecastCase::Base, ForecastCase::High };

} // namespace

struct SeriesForecast::Private
{
    SeriesForecast *q = nullptr;
    ShownSeries series;
    Unit unit;
    Language language = Language::English;
    ForecastSpec draft;
    QString draftedFor; ///< name of the series
    bool isApplied = false;
    bool isShowing = false; ///< the controls are being set, not edited

    QLabel *subject = nullptr;
    FormRows *form = nullptr;
    QComboBox *method = nullptr;
    QCheckBox *ownRate = nullptr;
    QDoubleSpinBox *rate = nullptr;
    QSpinBox *until = nullptr;
    QDoubleSpinBox *spread = nullptr;
    std::array<CaseCard *, 3> cards {};
    QLabel *outcome = nullptr;
    QPushButton *apply = nullptr;
    QLineEdit *name = nullptr;
    QPushButton *save = nullptr;

    void build();
    void connectControls();
    void retranslate();
    void show();
    void showOutcome();
    template <typename Change>
    void edit(const Change &change, const QString &text, const QString &mergeKey = {});
    void saveNow();
    void dropForeignDraft();
    [[nodiscard]] double ownGrowth() const;
    [[nodiscard]] int lastYear() const;
    [[nodiscard]] QString methodHint() const;
};

void SeriesForecast::Private::build()
{
    subject = new QLabel(q);
    subject->setWordWrap(true);
    subject->setForegroundRole(QPalette::PlaceholderText);
    form = new FormRows(q);
    method = new QComboBox(form);
    method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    method->setMinimumContentsLength(6);
    form->addRow(method);
    rate = new QDoubleSpinBox(form);
    rate->setRange(-99.9, 1000);
    rate->setDecimals(2);
    rate->setSuffix(u" %"_s);
    rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    form->addRow(rate);
    ownRate = new QCheckBox(form);
    form->addWide(ownRate);
    until = new QSpinBox(form);
    form->addRow(until);
    spread = new QDoubleSpinBox(form);
    spread->setRange(0, 100);
    spread->setDecimals(1);
    spread->setSuffix(u" %"_s);
    form->addRow(spread);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (CaseCard *&card : cards) {
        card = new CaseCard(q);
        row->addWidget(card);
    }
    outcome = new QLabel(q);
    outcome->setWordWrap(true);
    apply = new QPushButton(q);
    name = new QLineEdit(q);
    save = new QPushButton(q);
    auto *saveRow = new QHBoxLayout;
    saveRow->setSpacing(6);
    saveRow->addWidget(name, 1);
    saveRow->addWidget(save);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(subject);
    layout->addWidget(form);
    layout->addLayout(row);
    layout->addWidget(outcome);
    layout->addWidget(apply);
    layout->addLayout(saveRow);
}

void SeriesForecast::Private::connectControls()
{
    connect(method, &QComboBox::activated, q, [this] {
        const auto chosen = ForecastMethod(method->currentData().toInt());
        edit([chosen](ForecastSpec &spec) { spec.method = chosen; },
            SeriesForecast::tr("Forecast: %1").arg(method->currentText()));
    });
    connect(ownRate, &QCheckBox::clicked, q, [this](bool isOwn) {
        const double own = std::isnan(ownGrowth()) ? 0 : std::round(ownGrowth() * 1e4) / 1e4;
        edit([isOwn, own](ForecastSpec &spec) { spec.rate = isOwn ? OwnRate : own; },
            SeriesForecast::tr("Forecast Growth"));
    });
    connect(rate, &QDoubleSpinBox::valueChanged, q, [this](double percent) {
        edit([percent](ForecastSpec &spec) { spec.rate = percent / 100; },
            SeriesForecast::tr("Forecast Growth"), u"forecast/rate"_s);
    });
    connect(until, &QSpinBox::valueChanged, q, [this](int year) {
        edit([year](ForecastSpec &spec) { spec.untilYear = year; },
            SeriesForecast::tr("Forecast until %1").arg(year), u"forecast/until"_s);
    });
    connect(spread, &QDoubleSpinBox::valueChanged, q, [this](double percent) {
        edit([percent](ForecastSpec &spec) { spec.spread = percent / 100; },
            SeriesForecast::tr("Forecast Spread"), u"forecast/spread"_s);
    });
    for (size_t i = 0; i < cards.size(); ++i) {
        connect(cards[i], &QAbstractButton::clicked, q, [this, i] {
            edit([i](ForecastSpec &spec) { spec.shown = Cases[i]; },
                SeriesForecast::tr("Forecast Case: %1").arg(cards[i]->text()));
        });
    }
    connect(apply, &QPushButton::clicked, q, [this] {
        if (isApplied)
            emit q->forecastEdited(std::nullopt, SeriesForecast::tr("Remove Forecast"), {});
        else
            emit q->forecastEdited(draft, SeriesForecast::tr("Forecast"), {});
    });
    connect(name, &QLineEdit::textChanged, q, [this] { showOutcome(); });
    connect(name, &QLineEdit::returnPressed, q, [this] { saveNow(); });
    connect(save, &QPushButton::clicked, q, [this] { saveNow(); });
}

void SeriesForecast::Private::saveNow()
{
    if (save->isEnabled())
        emit q->saveRequested(name->text().trimmed());
}

template <typename Change>
void SeriesForecast::Private::edit(
    const Change &change, const QString &text, const QString &mergeKey)
{
    if (isShowing)
        return;
    change(draft);
    draftedFor = series.name;
    // A changed forecast is no longer the one that was saved under a name.
    draft.name.clear();
    show();
    if (isApplied)
        emit q->forecastEdited(draft, text, mergeKey);
}

/// A draft that was made for another series says nothing about this one.
void SeriesForecast::Private::dropForeignDraft()
{
    if (isApplied || draftedFor == series.name)
        return;
    draft = ForecastSpec();
    draft.rate = OwnRate;
    draftedFor = series.name;
}

double SeriesForecast::Private::ownGrowth() const
{
    if (series.points.size() < 2)
        return OwnRate;
    const SeriesPoint &first = series.points.first();
    const SeriesPoint &last = series.points.last();
    return compoundGrowth(first.value, last.value, last.year - first.year).value_or(OwnRate);
}

int SeriesForecast::Private::lastYear() const
{
    return series.last.isValid() ? series.last.year() : 0;
}

QString SeriesForecast::Private::methodHint() const
{
    switch (draft.method) {
    case ForecastMethod::ConstantGrowth:
        return SeriesForecast::tr("The last number grows by the same rate each year.");
    case ForecastMethod::LinearTrend:
        return SeriesForecast::tr("A straight line through all numbers, by least squares.");
    case ForecastMethod::LogLinearTrend:
        return SeriesForecast::tr("A constant rate through all numbers, by least squares on their "
                                  "logarithms.");
    }
    return {};
}

void SeriesForecast::Private::retranslate()
{
    isShowing = true;
    method->clear();
    method->addItem(SeriesForecast::tr("Constant growth"), int(ForecastMethod::ConstantGrowth));
    method->addItem(SeriesForecast::tr("Linear trend"), int(ForecastMethod::LinearTrend));
    method->addItem(SeriesForecast::tr("Log-linear trend"), int(ForecastMethod::LogLinearTrend));
    form->setRowText(
        until, SeriesForecast::tr("Until"), SeriesForecast::tr("The last year of the forecast"));
    form->setRowText(rate, SeriesForecast::tr("Growth a year"),
        SeriesForecast::tr("By how much the last number grows each year"));
    form->setRowText(spread, SeriesForecast::tr("Spread"),
        SeriesForecast::tr("Low and high grow by this much less and more a year"));
    ownRate->setText(SeriesForecast::tr("The series' own growth"));
    ownRate->setToolTip(
        SeriesForecast::tr("Use the growth between the first and the last number of the series"));
    const QString names[]
        = { SeriesForecast::tr("Low"), SeriesForecast::tr("Base"), SeriesForecast::tr("High") };
    for (size_t i = 0; i < cards.size(); ++i) {
        cards[i]->setText(names[i]);
        cards[i]->setAccessibleName(names[i]);
        cards[i]->setToolTip(SeriesForecast::tr("Draw this case in the chart"));
    }
    name->setPlaceholderText(SeriesForecast::tr("Name of the scenario"));
    name->setAccessibleName(name->placeholderText());
    name->setToolTip(SeriesForecast::tr("Under which the forecast is found again in the catalog"));
    save->setText(SeriesForecast::tr("Save"));
    save->setToolTip(SeriesForecast::tr("Save this forecast as a scenario of the workspace"));
    isShowing = false;
    show();
}

void SeriesForecast::Private::show()
{
    isShowing = true;
    form->setRowText(method, SeriesForecast::tr("Method"), methodHint());
    method->setCurrentIndex(std::max(0, method->findData(int(draft.method))));
    const bool isConstant = draft.method == ForecastMethod::ConstantGrowth;
    const bool isOwn = std::isnan(draft.rate);
    form->setRowVisible(rate, isConstant);
    ownRate->setVisible(isConstant);
    ownRate->setChecked(isOwn);
    const double own = ownGrowth();
    const double percent = 100 * (isOwn ? (std::isnan(own) ? 0 : own) : draft.rate);
    // Setting an equal value again would move the cursor while a number is typed.
    if (std::abs(rate->value() - percent) > 0.005)
        rate->setValue(percent);
    const int first = lastYear() > 0 ? lastYear() + 1 : 2020;
    until->setRange(first, LastYear);
    const int horizon = draft.untilYear > 0 ? draft.untilYear : lastYear() + DefaultHorizon;
    until->setValue(std::max(first, horizon));
    if (std::abs(spread->value() - 100 * draft.spread) > 0.05)
        spread->setValue(100 * draft.spread);
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i]->setChecked(draft.shown == Cases[i]);
    isShowing = false;
    showOutcome();
}

void SeriesForecast::Private::showOutcome()
{
    const NumberFormat format(language);
    const Result<QList<ForecastPoint>> points = carryForward(series.points, draft);
    const bool exists = points.has_value() && !points->isEmpty();
    const QString dash = u"–"_s;
    const ForecastPoint last = exists ? points->last() : ForecastPoint();
    cards[0]->setValue(exists ? format.compact(last.low, unit) : dash);
    cards[1]->setValue(exists ? format.compact(last.base, unit) : dash);
    cards[2]->setValue(exists ? format.compact(last.high, unit) : dash);

    if (series.points.isEmpty())
        subject->setText(series.why.isEmpty()
                ? SeriesForecast::tr("There are no numbers to carry forward.")
                : series.why);
    else
        subject->setText(
            SeriesForecast::tr("%1 from %2: %3")
                .arg(series.name.isEmpty() ? SeriesForecast::tr("The series") : series.name,
                    QString::number(lastYear()),
                    format.withUnit(series.points.last().value, unit)));
    QString text;
    if (exists) {
        const QString year = QString::number(int(std::floor(last.year)));
        const QString unitName = format.unitName(unit);
        text = unitName.isEmpty() ? SeriesForecast::tr("In %1.").arg(year)
                                  : SeriesForecast::tr("In %1, %2.").arg(year, unitName);
        text += u' '
            + SeriesForecast::tr("Low to high is a range of growth rates, not a statistical "
                                 "interval.");
    } else if (!points.has_value() && !series.points.isEmpty()) {
        text = points.error().message();
    }
    outcome->setText(text);
    QPalette colours = outcome->palette();
    colours.setColor(QPalette::WindowText,
        exists ? colours::secondary(q->palette()) : colours::warning(q->palette()));
    outcome->setPalette(colours);
    outcome->setVisible(!text.isEmpty());

    apply->setText(
        isApplied ? SeriesForecast::tr("Remove from chart") : SeriesForecast::tr("Show in chart"));
    apply->setToolTip(isApplied ? SeriesForecast::tr("Take the forecast out of chart and table")
                                : SeriesForecast::tr("Draw the forecast in chart and table"));
    apply->setProperty("primary", !isApplied);
    apply->setEnabled(isApplied || exists);
    apply->update();
    for (QWidget *control : std::initializer_list<QWidget *> { form, cards[0], cards[1], cards[2] })
        control->setEnabled(!series.points.isEmpty());
    name->setEnabled(isApplied);
    save->setEnabled(isApplied && exists && !name->text().trimmed().isEmpty());
}

SeriesForecast::SeriesForecast(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->draft.rate = OwnRate;
    d->build();
    d->connectControls();
    d->retranslate();
}

SeriesForecast::~SeriesForecast() = default;

void SeriesForecast::setSeries(const ShownSeries &series, const Unit &unit, Language language)
{
    d->series = series;
    d->unit = unit;
    d->language = language;
    d->dropForeignDraft();
    d->show();
}

void SeriesForecast::startOver()
{
    d->draft = {};
    d->draft.rate = OwnRate;
    d->isApplied = false;
    d->name->clear();
    d->show();
}

void SeriesForecast::setSpec(const std::optional<ForecastSpec> &spec)
{
    d->isApplied = spec.has_value();
    if (spec) {
        d->draft = *spec;
        d->draftedFor = d->series.name;
    }
    d->dropForeignDraft();
    if (spec && !spec->name.isEmpty() && spec->name != d->name->text())
        d->name->setText(spec->name);
    d->show();
}

void SeriesForecast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange && d->outcome)
        d->showOutcome();
    QWidget::changeEvent(event);
}

} // namespace sextant

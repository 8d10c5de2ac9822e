// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/growthcalculator.h"

#include "models/explore/numberformat.h"
#include "models/forecast/growth.h"
#include "views/widgets/colours.h"
#include "views/widgets/formrows.h"
#include "views/widgets/segmentedcontrol.h"

#include <QDoubleValidator>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LastYear = 9999; // of four digits

} // namespace

struct GrowthCalculator::Private
{
    GrowthCalculator *q = nullptr;
    Language language = Language::English;
    QList<DatedValue> selected;
    SegmentedControl *question = nullptr;
    QLabel *explanation = nullptr;
    FormRows *form = nullptr;
    QLineEdit *first = nullptr;
    QLineEdit *last = nullptr;
    QLineEdit *rate = nullptr;
    QLineEdit *from = nullptr;
    QLineEdit *to = nullptr;
    QLabel *answer = nullptr;
    QLabel *detail = nullptr;
    QPushButton *take = nullptr;

    [[nodiscard]] QLineEdit *addField();
    void build();
    void retranslate();
    void arrange();
    void compute();
    void takeSelection();
    void showAnswer(const QString &text, const QString &explained);
    void showError(const Error &error);
    void answerRate();
    void answerValue();
    void answerYears();
    void answerNeeded();
    [[nodiscard]] std::optional<double> number(const QLineEdit *field) const;
    [[nodiscard]] std::optional<double> year(const QLineEdit *field) const;
    [[nodiscard]] QString plain(double value) const;
};

QLineEdit *GrowthCalculator::Private::addField()
{
    auto *field = new QLineEdit(form);
    auto *validator = new QDoubleValidator(field);
    validator->setLocale(q->locale());
    validator->setNotation(QDoubleValidator::StandardNotation);
    field->setValidator(validator);
    field->setAlignment(Qt::AlignRight);
    form->addRow(field);
    QObject::connect(field, &QLineEdit::textChanged, q, [this] { compute(); });
    return field;
}

void GrowthCalculator::Private::build()
{
    question = new SegmentedControl(q);
    question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    explanation = new QLabel(q);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    form = new FormRows(q);
    first = addField();
    last = addField();
    rate = addField();
    from = addField();
    to = addField();
    answer = new QLabel(q);
    QFont large = answer->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    answer->setFont(large);
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail = new QLabel(q);
    detail->setWordWrap(true);
    take = new QPushButton(q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(explanation);
    layout->addWidget(form);
    layout->addWidget(answer);
    layout->addWidget(detail);
    layout->addWidget(take);
    connect(question, &SegmentedControl::activated, q, [this] { arrange(); });
    connect(take, &QPushButton::clicked, q, [this] { takeSelection(); });
}

void GrowthCalculator::Private::retranslate()
{
    question->setSegments({
        { u"rate"_s, GrowthCalculator::tr("Rate"),
            GrowthCalculator::tr("The growth a year between two values") },
        { u"value"_s, GrowthCalculator::tr("Value"),
            GrowthCalculator::tr("The value that a rate leads to") },
        { u"years"_s, GrowthCalculator::tr("Years"),
            GrowthCalculator::tr("The years until a target is reached") },
        { u"needed"_s, GrowthCalculator::tr("Needed"),
            GrowthCalculator::tr("The rate that a target needs") },
    });
    question->setAccessibleName(GrowthCalculator::tr("What to compute"));
    form->setRowText(
        first, GrowthCalculator::tr("Value"), GrowthCalculator::tr("The value to begin with"));
    form->setRowText(rate, GrowthCalculator::tr("Growth, % a year"),
        GrowthCalculator::tr("Growth a year in percent"));
    form->setRowText(
        from, GrowthCalculator::tr("From year"), GrowthCalculator::tr("The year of the value"));
    take->setText(GrowthCalculator::tr("Take from selection"));
    take->setToolTip(GrowthCalculator::tr(
        "Fill in the first and last of the selected numbers (select two cells of a series)"));
    arrange();
}

void GrowthCalculator::Private::arrange()
{
    const QString asked = question->current();
    const bool hasLast = asked != u"value";
    const bool hasTarget = asked == u"years" || asked == u"needed";
    form->setRowText(last,
        hasTarget ? GrowthCalculator::tr("Target") : GrowthCalculator::tr("Last value"),
        hasTarget ? GrowthCalculator::tr("The value to reach")
                  : GrowthCalculator::tr("The value at the end"));
    form->setRowText(to,
        asked == u"needed" ? GrowthCalculator::tr("By year") : GrowthCalculator::tr("To year"),
        GrowthCalculator::tr("The year at the end"));
    form->setRowVisible(last, hasLast);
    form->setRowVisible(rate, asked == u"value" || asked == u"years");
    form->setRowVisible(to, asked != u"years");
    explanation->setText(asked == u"rate"
            ? GrowthCalculator::tr("How fast does it grow from one value to another?")
            : asked == u"value" ? GrowthCalculator::tr("What does a rate lead to?")
            : asked == u"years" ? GrowthCalculator::tr("When is a target reached?")
                                : GrowthCalculator::tr("How fast must it grow to reach a target?"));
    compute();
}

std::optional<double> GrowthCalculator::Private::number(const QLineEdit *field) const
{
    bool isNumber = false;
    QString text = field->text();
    text.replace(QChar(0x2212), u'-');
    const double value = q->locale().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// A year with its part that has gone by, as 2025.25; none for what no calendar has.
std::optional<double> GrowthCalculator::Private::year(const QLineEdit *field) const
{
    const std::optional<double> value = number(field);
    return value && *value >= 1 && *value <= LastYear ? value : std::nullopt;
}

QString GrowthCalculator::Private::plain(double value) const
{
    // A magnitude word beside a unit that has one already would be read as another number.
    const NumberFormat format(language);
    return language == Language::English ? format.compact(value, Unit()) : format.digits(value);
}

void GrowthCalculator::Private::showAnswer(const QString &text, const QString &explained)
{
    answer->setText(text);
    answer->setVisible(!text.isEmpty());
    detail->setText(explained);
    detail->setVisible(!explained.isEmpty());
    QPalette palette = detail->palette();
    palette.setColor(QPalette::WindowText, colours::secondary(q->palette()));
    detail->setPalette(palette);
}

void GrowthCalculator::Private::showError(const Error &error)
{
    showAnswer({}, error.message());
    QPalette palette = detail->palette();
    palette.setColor(QPalette::WindowText, colours::warning(q->palette()));
    detail->setPalette(palette);
}

void GrowthCalculator::Private::compute()
{
    const QString asked = question->current();
    if (asked == u"rate")
        answerRate();
    else if (asked == u"value")
        answerValue();
    else if (asked == u"years")
        answerYears();
    else
        answerNeeded();
}

void GrowthCalculator::Private::answerRate()
{
    const auto a = number(first);
    const auto b = number(last);
    const auto begin = year(from);
    const auto end = year(to);
    if (!a || !b || !begin || !end)
        return showAnswer({}, GrowthCalculator::tr("Type two values and their years."));
    const Result<double> growth = compoundGrowth(*a, *b, *end - *begin);
    if (!growth.has_value())
        return showError(growth.error());
    showAnswer(NumberFormat(language).signedPercent(growth.value()),
        GrowthCalculator::tr("a year: %1 times in %2 years.")
            .arg(plain(*b / *a), plain(*end - *begin)));
}

void GrowthCalculator::Private::answerValue()
{
    const auto a = number(first);
    const auto percent = number(rate);
    const auto begin = year(from);
    const auto end = year(to);
    if (!a || !percent || !begin || !end)
        return showAnswer({}, GrowthCalculator::tr("Type a value, a rate and two years."));
    const Result<double> value = projectedValue(*a, *percent / 100, *end - *begin);
    if (!value.has_value())
        return showError(value.error());
    showAnswer(plain(value.value()),
        *a == 0 ? QString() // nothing is a multiple of zero
                : GrowthCalculator::tr("in %1, %2 times the value of %3.")
                      .arg(QString::number(int(*end)), plain(value.value() / *a),
                          QString::number(int(*begin))));
}

void GrowthCalculator::Private::answerYears()
{
    const auto a = number(first);
    const auto target = number(last);
    const auto percent = number(rate);
    const auto begin = year(from);
    if (!a || !target || !percent)
        return showAnswer({}, GrowthCalculator::tr("Type a value, a target and a rate."));
    const Result<double> years = yearsToReach(*a, *target, *percent / 100);
    if (!years.has_value())
        return showError(years.error());
    const double count = years.value();
    showAnswer(GrowthCalculator::tr("%1 years").arg(q->locale().toString(count, 'f', 1)),
        begin && *begin + count <= LastYear
            ? GrowthCalculator::tr("The target is reached in the course of %1.")
                  .arg(QString::number(int(std::floor(*begin + count))))
            : QString());
}

void GrowthCalculator::Private::answerNeeded()
{
    const auto a = number(first);
    const auto target = number(last);
    const auto begin = year(from);
    const auto end = year(to);
    if (!a || !target || !begin || !end)
        return showAnswer({}, GrowthCalculator::tr("Type a value, a target and two years."));
    const Result<double> growth = compoundGrowth(*a, *target, *end - *begin);
    if (!growth.has_value())
        return showError(growth.error());
    QString detailText
        = GrowthCalculator::tr("a year must be reached for %1 years.").arg(plain(*end - *begin));
    if (selected.size() > 1) {
        const DatedValue &early = selected.first();
        const DatedValue &late = selected.last();
        const Result<double> own
            = compoundGrowth(early.value, late.value, early.period.yearsTo(late.period));
        if (own.has_value())
            detailText += u' '
                + GrowthCalculator::tr("The selected numbers grew by %1 a year.")
                      .arg(NumberFormat(language).signedPercent(own.value()));
    }
    showAnswer(NumberFormat(language).signedPercent(growth.value()), detailText);
}

void GrowthCalculator::Private::takeSelection()
{
    if (selected.isEmpty())
        return;
    const auto text = [this](double value) {
        return q->locale().toString(value, 'g', 12).remove(q->locale().groupSeparator());
    };
    const DatedValue &early = selected.first();
    const DatedValue &late = selected.last();
    const QString asked = question->current();
    // A target lies ahead of the selection, so there the last number is where to begin.
    const bool looksAhead = asked != u"rate";
    const DatedValue &start = looksAhead ? late : early;
    first->setText(text(start.value));
    from->setText(text(start.period.begin()));
    if (!looksAhead) {
        last->setText(text(late.value));
        to->setText(text(late.period.begin()));
    } else if (selected.size() > 1) {
        const Result<double> own
            = compoundGrowth(early.value, late.value, early.period.yearsTo(late.period));
        if (own.has_value())
            rate->setText(text(std::round(own.value() * 1e4) / 100));
    }
}

GrowthCalculator::GrowthCalculator(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->retranslate();
    setSelected({});
}

GrowthCalculator::~GrowthCalculator() = default;

void GrowthCalculator::setSelected(const QList<DatedValue> &values)
{
    d->selected = values;
    d->take->setEnabled(!values.isEmpty());
    d->compute();
}

void GrowthCalculator::setLanguage(Language language)
{
    d->language = language;
    d->compute();
}

QString GrowthCalculator::answer() const
{
    return d->answer->text();
}

void GrowthCalculator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange && d->detail)
        d->compute();
    QWidget::changeEvent(event);
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/sourcespanel.h"

#include "models/explore/numberformat.h"
#include "models/explore/periodnames.h"
#include "models/items/celltext.h"
#include "views/panels/claimslist.h"
#include "views/panels/detailrows.h"
#include "views/panels/numberslist.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/colours.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

struct SourcesPanel::Private
{
    PivotPtr pivot;
    CellIndex cell { -1, -1 };
    bool hasCell = false;
    QList<ImpliedGrowth> claims;
    QList<Dimension> dimensions;
    Language language = Language::English;

    QLabel *empty = nullptr;
    QWidget *content = nullptr;
    QLabel *title = nullptr;
    QLabel *value = nullptr;
    QLabel *sentence = nullptr;
    SectionTitle *numbersTitle = nullptr;
    NumbersList *numbers = nullptr;
    QLabel *numbersMore = nullptr;
    SectionTitle *numberTitle = nullptr;
    DetailRows *numberRows = nullptr;
    SectionTitle *sourceTitle = nullptr;
    DetailRows *sourceRows = nullptr;
    SectionTitle *claimsTitle = nullptr;
    ClaimsList *claimsList = nullptr;

    void build(SourcesPanel *q);
    void show();
    void showHead(const PivotCell &cellShown);
    void showNumber();
    void showClaims(const PivotCell &cellShown);
    [[nodiscard]] QString headSentence(const PivotCell &cellShown) const;
    [[nodiscard]] QString rangeText(const CellNumber &number) const;
    [[nodiscard]] QString conversionText(const CellNumber &number) const;
};

void SourcesPanel::Private::build(SourcesPanel *q)
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(12, 8, 12, 12);
    empty = new QLabel(page);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setForegroundRole(QPalette::PlaceholderText);
    content = new QWidget(page);
    outer->addWidget(empty);
    outer->addWidget(content);
    outer->addStretch();

    const auto addLabel = [this](double scale, bool isBold) {
        auto *label = new QLabel(content);
        QFont labelFont = label->font();
        labelFont.setPointSizeF(labelFont.pointSizeF() * scale);
        if (isBold)
            labelFont.setWeight(QFont::DemiBold);
        label->setFont(labelFont);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    const auto addTitle = [this] {
        auto *heading = new SectionTitle({}, content);
        heading->setMinor(true);
        return heading;
    };
    title = addLabel(1, true);
    value = addLabel(1.5, true);
    sentence = addLabel(1, false);
    numbersTitle = addTitle();
    numbers = new NumbersList(content);
    numbersMore = addLabel(1, false);
    numbersMore->setForegroundRole(QPalette::PlaceholderText);
    numberTitle = addTitle();
    numberRows = new DetailRows(content);
    sourceTitle = addTitle();
    sourceRows = new DetailRows(content);
    claimsTitle = addTitle();
    claimsList = new ClaimsList(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *> { title, value, sentence, numbersTitle,
             numbers, numbersMore, numberTitle, numberRows, sourceTitle, sourceRows, claimsTitle,
             claimsList })
        layout->addWidget(widget);

    auto *area = new QScrollArea(q);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(q);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(area);
    QObject::connect(numbers, &NumbersList::currentChanged, q, [this] { showNumber(); });
}

void SourcesPanel::Private::show()
{
    empty->setText(SourcesPanel::tr("Click a number in the table or a mark in the chart to see "
                                    "where it comes from: its source, what the source covers, "
                                    "and how sure it is."));
    numberTitle->setText(SourcesPanel::tr("Number"));
    sourceTitle->setText(SourcesPanel::tr("Source"));
    claimsTitle->setText(SourcesPanel::tr("Growth rates of this source"));
    empty->setVisible(!hasCell);
    content->setVisible(hasCell);
    if (!hasCell)
        return;
    const PivotCell &shown = cellAt(*pivot, cell);
    showHead(shown);
    numbers->setCell(pivot, shown, language);
    const bool isList = numbers->count() > 1;
    numbersTitle->setText(shown.state == CellState::Conflict ? SourcesPanel::tr("What is published")
                                                             : SourcesPanel::tr("Made of"));
    numbersTitle->setHint(QString::number(shown.numberCount));
    numbersTitle->setVisible(isList);
    numbers->setVisible(isList);
    const int rest = int(shown.numberCount) - numbers->count();
    numbersMore->setText(SourcesPanel::tr("%n more number(s) are not listed.", nullptr, rest));
    numbersMore->setVisible(isList && rest > 0);
    showNumber();
    showClaims(shown);
}

QString SourcesPanel::Private::headSentence(const PivotCell &cellShown) const
{
    if (cellShown.isScenario)
        return SourcesPanel::tr("Computed by the forecast of this exploration, not published.");
    QString text = stateSentence(cellShown);
    if (text.isEmpty() && cellShown.numberCount > 1)
        text = SourcesPanel::tr(
            "Computed from %n published number(s).", nullptr, int(cellShown.numberCount));
    if (text.isEmpty() && cellShown.kinds) {
        text = kindName(softest(cellShown.kinds));
        const QString qualifier = qualifierName(cellShown.qualifier);
        if (!qualifier.isEmpty())
            text = SourcesPanel::tr("%1, %2").arg(text, qualifier);
    }
    if (const std::optional<Spread> spread = spreadOf(*pivot, cellShown);
        spread && cellShown.state == CellState::Conflict && spread->low > 0) {
        text += u' '
            + SourcesPanel::tr("The largest is %1 times the smallest.")
                  .arg(NumberFormat(language).compact(spread->high / spread->low, Unit()));
    }
    return text;
}

void SourcesPanel::Private::showHead(const PivotCell &cellShown)
{
    const NumberFormat format(language);
    title->setText(cellTitle(*pivot, cell, language));
    title->setVisible(!title->text().isEmpty());
    value->setText(cellShown.hasValue()
            ? format.withUnit(cellShown.value, cellUnit(*pivot, cellShown))
            : cellText(*pivot, cellShown, language));
    sentence->setText(headSentence(cellShown));
    sentence->setVisible(!sentence->text().isEmpty());
    const bool isDoubtful = cellShown.state == CellState::Conflict
        || cellShown.state == CellState::Partial || cellShown.state == CellState::NotAdditive;
    QPalette palette = sentence->palette();
    palette.setColor(QPalette::WindowText,
        isDoubtful ? colours::warning(content->palette()) : colours::secondary(content->palette()));
    sentence->setPalette(palette);
}

QString SourcesPanel::Private::rangeText(const CellNumber &number) const
{
    if (std::isnan(number.low) || std::isnan(number.high))
        return {};
    const NumberFormat format(language);
    const Unit unit = numberUnit(*pivot, number);
    return SourcesPanel::tr("%1 to %2")
        .arg(format.withUnit(number.low, unit), format.withUnit(number.high, unit));
}

QString SourcesPanel::Private::conversionText(const CellNumber &number) const
{
    if (qFuzzyCompare(number.rate, 1.0))
        return {};
    return SourcesPanel::tr("× %1").arg(
        QLocale(languageTag(language)).toString(number.rate, 'g', 6));
}

void SourcesPanel::Private::showNumber()
{
    const CellNumber *number = hasCell ? numbers->current() : nullptr;
    const Source *source = number ? pivot->source(number->source) : nullptr;
    numberTitle->setVisible(number);
    numberRows->setVisible(number);
    sourceTitle->setVisible(source);
    sourceRows->setVisible(source);
    if (!number)
        return;
    const NumberFormat format(language);
    QString kind = kindName(number->kind);
    const QString qualifier = qualifierName(number->qualifier);
    if (!qualifier.isEmpty())
        kind = SourcesPanel::tr("%1, %2").arg(kind, qualifier);
    const bool isConverted = !qFuzzyCompare(number->rate, 1.0);
    numberRows->setRows({
        { SourcesPanel::tr("Value"), format.exact(number->value, numberUnit(*pivot, *number)) },
        { SourcesPanel::tr("Published"),
            isConverted ? format.exact(number->published, Unit(number->unit)) : QString() },
        { SourcesPanel::tr("Rate"), conversionText(*number) },
        { SourcesPanel::tr("5–95 %"), rangeText(*number) },
        { SourcesPanel::tr("Kind"), kind },
        { SourcesPanel::tr("Period"), periodNames(number->period).in(language) },
        { SourcesPanel::tr("Note"), number->note },
    });
    if (!source)
        return;
    sourceRows->setRows({
        { SourcesPanel::tr("Publisher"), source->publisher },
        { SourcesPanel::tr("Title"), source->title },
        { SourcesPanel::tr("Edition"), source->edition },
        { SourcesPanel::tr("Scope"), source->scopeNote },
        { SourcesPanel::tr("Found at"), source->locator },
    });
}

void SourcesPanel::Private::showClaims(const PivotCell &cellShown)
{
    QList<ImpliedGrowth> own;
    for (const ImpliedGrowth &growth : claims) {
        if (cellShown.sources.contains(growth.claim.source))
            own += growth;
    }
    claimsTitle->setVisible(!own.isEmpty());
    claimsList->setVisible(!own.isEmpty());
    claimsList->setClaims(own, dimensions + pivot->dimensions, language);
}

SourcesPanel::SourcesPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->build(this);
    d->show();
}

SourcesPanel::~SourcesPanel() = default;

void SourcesPanel::showCell(const PivotPtr &pivot, CellIndex cell)
{
    d->pivot = pivot;
    d->cell = cell;
    d->hasCell = pivot && containsCell(*pivot, cell);
    d->show();
}

void SourcesPanel::clear()
{
    d->pivot.reset();
    d->hasCell = false;
    d->show();
}

void SourcesPanel::setClaims(const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions)
{
    d->claims = claims;
    d->dimensions = dimensions;
    d->show();
}

void SourcesPanel::setLanguage(Language language)
{
    d->language = language;
    d->show();
}

void SourcesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        if (d->content)
            d->show();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant

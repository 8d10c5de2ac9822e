// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/comparepage.h"

#include "models/explore/linkedcells.h"
#include "models/explore/numberformat.h"
#include "models/explore/reading.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sextant {

namespace {

/// A screen reader hears that it is a window.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *page = qobject_cast<ComparePage *>(object);
    return page ? new QAccessibleWidget(page, QAccessible::Window) : nullptr;
}

} // namespace

struct ComparePage::Private
{
    ComparePage *q = nullptr;
    std::array<QLabel *, 2> titles {};
    std::array<QComboBox *, 2> choices {};
    QPushButton *save = nullptr;
    QStackedLayout *stack = nullptr;
    QLabel *message = nullptr;
    QWidget *charts = nullptr; ///< around the two
    std::array<ChartView *, 2> views {};
    std::array<PivotPtr, 2> pivots;
    Language language = Language::English;
    Unlike unlike = Unlike::Empty;

    void build();
    void buildCharts();
    void retranslate();
    void refresh();
    void describe();
    void escape();
    [[nodiscard]] CellSet besides(std::size_t side, const CellSet &cells) const;
    [[nodiscard]] QString reason() const;
};

void ComparePage::Private::build()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 8);
    top->setSpacing(8);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        titles[i] = new QLabel(q);
        choices[i] = new QComboBox(q);
        choices[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices[i]->setMinimumContentsLength(18);
        titles[i]->setBuddy(choices[i]);
        top->addWidget(titles[i]);
        top->addWidget(choices[i], 1);
        if (i == 0)
            top->addSpacing(16);
        QObject::connect(choices[i], &QComboBox::activated, q,
            [this] { emit q->choiceMade(choices[0]->currentIndex(), choices[1]->currentIndex()); });
    }
    save = new QPushButton(q);
    top->addSpacing(16);
    top->addWidget(save);
    QObject::connect(save, &QPushButton::clicked, q, &ComparePage::saveRequested);
    message = new QLabel(q);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    message->setMargin(48);
    buildCharts();
    stack = new QStackedLayout;
    stack->addWidget(message);
    stack->addWidget(charts);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(stack, 1);
    q->setAutoFillBackground(true);
    q->setBackgroundRole(QPalette::Base);
}

void ComparePage::Private::buildCharts()
{
    charts = new QWidget(q);
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < views.size(); ++i) {
        views[i] = new ChartView(charts);
        views[i]->setEditable(false);
        row->addWidget(views[i], 1);
        QObject::connect(views[i], &ChartView::hovered, q, [this, i](CellIndex cell) {
            views[1 - i]->setHovered(cell == NoCell ? CellSet() : besides(i, { cell }));
        });
        QObject::connect(views[i], &ChartView::selectionChanged, q,
            [this, i](const CellSet &cells) { views[1 - i]->setSelection(besides(i, cells)); });
    }
    ChartView::join(*views[0], *views[1]);
}

/// What stands for the same on the other side.
CellSet ComparePage::Private::besides(std::size_t side, const CellSet &cells) const
{
    return pivots[side] && pivots[1 - side]
        ? cellsOf(*pivots[1 - side], linkedCells(*pivots[side], cells))
        : CellSet();
}

void ComparePage::Private::retranslate()
{
    titles[0]->setText(ComparePage::tr("&Left"));
    titles[1]->setText(ComparePage::tr("&Right"));
    choices[0]->setAccessibleName(ComparePage::tr("Exploration at the left"));
    choices[1]->setAccessibleName(ComparePage::tr("Exploration at the right"));
    for (QComboBox *choice : choices)
        choice->setToolTip(ComparePage::tr("One of the open tabs"));
    save->setText(ComparePage::tr("&Save Both…"));
    save->setToolTip(
        ComparePage::tr("Keep both charts as one picture, drawing, document or slide"));
    refresh();
}

QString ComparePage::Private::reason() const
{
    switch (unlike) {
    case Unlike::No:
        break;
    case Unlike::Empty:
        return ComparePage::tr("One of the two shows no numbers.");
    case Unlike::Axis:
        return ComparePage::tr("One of the two has no axis of values to share. Show it as columns, "
                               "bars, lines or areas.");
    case Unlike::Unit:
        return ComparePage::tr(
            "One scale would mislead: the left is in %1, the right in %2. Look at "
            "the same unit in both, such as shares or one currency.")
            .arg(
                readingOf(*pivots[0], language).unitName, readingOf(*pivots[1], language).unitName);
    case Unlike::Logarithmic:
        return ComparePage::tr("One of the two has a logarithmic axis, the other has not.");
    case Unlike::Direction:
        return ComparePage::tr(
            "The values of one run upwards, those of the other to the right. Show "
            "both as columns, or both as bars.");
    }
    return {};
}

void ComparePage::Private::refresh()
{
    unlike = pivots[0] && pivots[1] ? views[0]->unlikeness() : Unlike::Empty;
    message->setText(reason());
    save->setEnabled(unlike == Unlike::No);
    stack->setCurrentIndex(unlike == Unlike::No ? 1 : 0);
    describe();
}

/// A screen reader hears which of the two it is in, and the scale, which an eye sees at the axes.
void ComparePage::Private::describe()
{
    const std::optional<Scale> &scale = views[0]->frame().valueScale();
    if (unlike != Unlike::No || !scale)
        return;
    const NumberFormat format(language);
    const Unit unit(views[0]->frame().axisUnit());
    const QString range
        = ComparePage::tr("One scale for both, from %1 to %2")
              .arg(format.withUnit(scale->low, unit), format.withUnit(scale->high, unit));
    views[0]->setAccessibleDescription(ComparePage::tr("At the left. %1").arg(range));
    views[1]->setAccessibleDescription(ComparePage::tr("At the right. %1").arg(range));
}

/// Takes back what is selected, and then the window.
void ComparePage::Private::escape()
{
    if (views[0]->selection().isEmpty() && views[1]->selection().isEmpty()) {
        q->close();
        return;
    }
    for (ChartView *view : views)
        view->setSelection({});
}

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
    d->q = this;
    d->build();
    d->retranslate();
    new QShortcut(QKeySequence(QKeySequence::Close), this, this, &QWidget::close);
    new QShortcut(QKeySequence(Qt::Key_Escape), this, this, [this] { d->escape(); });
}

ComparePage::~ComparePage()
{
    // What they tell while they go would meet what has gone before.
    for (ChartView *view : d->views)
        view->disconnect(this);
}

void ComparePage::setChoices(const QStringList &names, int left, int right)
{
    for (QComboBox *choice : d->choices) {
        choice->clear();
        choice->addItems(names);
    }
    d->choices[0]->setCurrentIndex(left);
    d->choices[1]->setCurrentIndex(right);
}

void ComparePage::setPivots(const PivotPtr &left, const PivotPtr &right)
{
    d->pivots = { left, right };
    for (std::size_t i = 0; i < d->views.size(); ++i)
        d->views[i]->setPivot(d->pivots[i]);
    d->refresh();
}

void ComparePage::setTheme(const ChartTheme &theme)
{
    for (ChartView *view : d->views)
        view->setTheme(theme);
    d->refresh();
}

void ComparePage::setLanguage(Language language)
{
    d->language = language;
    for (ChartView *view : d->views)
        view->setLanguage(language);
    d->refresh();
}

QString ComparePage::refusal() const
{
    return d->reason();
}

std::array<PivotPtr, 2> ComparePage::shown() const
{
    return d->unlike == Unlike::No ? d->pivots : std::array<PivotPtr, 2>();
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/comparepage.h"

#include "models/explore/linkedcells.h"
#include "models/explore/reading.h"
#include "views/charts/chartpair.h"
#include "views/charts/marktext.h"

#include <QComboBox>
#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <functional>

namespace sextant {

namespace {

class PairView final : public QGraphicsView
{
public:
    using QGraphicsView::QGraphicsView;
    std::function<void()> onResize;
    std::function<void(const QPoint &position, const QPoint &globalPosition)> onMove;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QGraphicsView::resizeEvent(event);
        onResize();
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        onMove(event->position().toPoint(), event->globalPosition().toPoint());
    }
    bool viewportEvent(QEvent *event) override
    {
        // The scene knows of no tips and would hide ours when the pointer rests.
        return event->type() == QEvent::ToolTip || QGraphicsView::viewportEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        onMove({ -1, -1 }, {});
        QGraphicsView::leaveEvent(event);
    }
};

} // namespace

struct ComparePage::Private
{
    ComparePage *q = nullptr;
    std::array<QLabel *, 2> titles {};
    std::array<QComboBox *, 2> choices {};
    QPushButton *save = nullptr;
    QStackedLayout *stack = nullptr;
    QLabel *message = nullptr;
    ChartPair pair;
    PairView *view = nullptr;
    std::array<PivotPtr, 2> pivots;
    ChartTheme theme = ChartTheme::light();
    Language language = Language::English;
    Unlike unlike = Unlike::Empty;

    void build();
    void retranslate();
    void refresh();
    void hoverAt(const QPoint &position, const QPoint &globalPosition);
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
    view = new PairView(&pair.scene(), q);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    view->setMouseTracking(true);
    view->setFocusPolicy(Qt::NoFocus);
    view->onResize = [this] { refresh(); };
    view->onMove = [this](const QPoint &position, const QPoint &globalPosition) {
        hoverAt(position, globalPosition);
    };
    stack = new QStackedLayout;
    stack->addWidget(message);
    stack->addWidget(view);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(stack, 1);
    q->setAutoFillBackground(true);
    q->setBackgroundRole(QPalette::Base);
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
    view->setAccessibleName(ComparePage::tr("Two charts on one scale"));
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
    unlike = pivots[0] && pivots[1]
        ? pair.layOut(pivots, theme, language, QSizeF(view->viewport()->size()))
        : Unlike::Empty;
    message->setText(reason());
    save->setEnabled(unlike == Unlike::No);
    stack->setCurrentIndex(unlike == Unlike::No ? 1 : 0);
    if (unlike == Unlike::No)
        view->setAccessibleDescription(
            ComparePage::tr("Left: %1 Right: %2")
                .arg(pair.frame(0).caption().headline, pair.frame(1).caption().headline));
    view->viewport()->update();
}

void ComparePage::Private::hoverAt(const QPoint &position, const QPoint &globalPosition)
{
    const QPointF point = view->mapToScene(position);
    for (std::size_t side = 0; side < pivots.size(); ++side) {
        ChartFrame &frame = pair.frame(side);
        const int mark = unlike == Unlike::No ? frame.markAt(frame.mapFromScene(point)) : -1;
        if (mark < 0)
            continue;
        const CellIndex cell = frame.marks()[mark].cell();
        frame.setHovered(cell);
        const std::size_t other = 1 - side;
        pair.frame(other).setHovered(cellsOf(*pivots[other], linkedCells(*pivots[side], { cell })));
        QToolTip::showText(globalPosition + QPoint(12, 12),
            cellTooltip(*pivots[side], cell, language), view->viewport());
        return;
    }
    pair.frame(0).setHovered(CellIndex(NoCell));
    pair.frame(1).setHovered(CellIndex(NoCell));
    QToolTip::hideText();
}

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->retranslate();
    for (const QKeySequence &keys :
        { QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape) })
        new QShortcut(keys, this, this, &QWidget::close);
}

ComparePage::~ComparePage()
{
    // The scene goes with d; the view must not look at it any more.
    d->view->setScene(nullptr);
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
    d->refresh();
}

void ComparePage::setTheme(const ChartTheme &theme)
{
    d->theme = theme;
    d->refresh();
}

void ComparePage::setLanguage(Language language)
{
    d->language = language;
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

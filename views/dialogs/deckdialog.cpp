// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/deckdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { SlideColumn, ChartColumn, StateColumn, ColumnCount };
constexpr int MostChanges = 50; // of one chart; who wants more has the command line
constexpr int SlideWidth = 76;
constexpr int StateWidth = 190;
constexpr int RowHeight = 26;

} // namespace

struct DeckDialog::Private
{
    DeckDialog *q = nullptr;
    QString path;
    QList<CheckedChart> charts;
    Language language = Language::English;
    bool isRunning = false;
    QLabel *summary = nullptr;
    QTreeWidget *list = nullptr;
    QLabel *hint = nullptr;
    QProgressBar *bar = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build();
    void fill();
    void addDetails(QTreeWidgetItem *item, const CheckedChart &chart) const;
    void retranslate();
    void showButtons();
    [[nodiscard]] QPushButton *refresh() const { return buttons->button(QDialogButtonBox::Ok); }
    [[nodiscard]] int movedCount() const
    {
        return int(std::ranges::count_if(charts, &CheckedChart::isMoved));
    }
};

void DeckDialog::Private::build()
{
    summary = new QLabel(q);
    summary->setWordWrap(true);
    list = new QTreeWidget(q);
    list->setColumnCount(ColumnCount);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(ChartColumn, QHeaderView::Stretch);
    list->setColumnWidth(SlideColumn, SlideWidth);
    list->setColumnWidth(StateColumn, StateWidth);
    hint = new QLabel(q);
    hint->setWordWrap(true);
    bar = new QProgressBar(q);
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    bar->hide();
    buttons = new QDialogButtonBox(q);
    buttons->addButton(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(hint);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, q, &DeckDialog::refreshRequested);
    connect(buttons, &QDialogButtonBox::rejected, q, &DeckDialog::reject);
}

void DeckDialog::Private::fill()
{
    list->clear();
    for (const CheckedChart &chart : std::as_const(charts)) {
        auto *item = new QTreeWidgetItem(list);
        item->setText(SlideColumn, QString::number(chart.chart.number));
        item->setSizeHint(SlideColumn, QSize(0, RowHeight)); // and so of all rows
        item->setText(ChartColumn, chart.chart.title.simplified());
        item->setToolTip(ChartColumn, chart.chart.title);
        item->setText(StateColumn, chartStateText(chart.state));
        if (chart.state == ChartState::Same)
            item->setForeground(StateColumn, q->palette().placeholderText());
        addDetails(item, chart);
        item->setExpanded(chart.isMoved && movedCount() <= 3);
    }
}

/// What is behind a state, below it: old and new numbers, what is withdrawn, what is wrong.
void DeckDialog::Private::addDetails(QTreeWidgetItem *item, const CheckedChart &chart) const
{
    QStringList lines;
    if (!chart.problem.what.isEmpty())
        lines += chart.problem.what;
    for (const Source &source : chart.withdrawn)
        lines += DeckDialog::tr("Withdrawn: %1").arg(source.shortName());
    if (chart.isMoved && chart.changes.isEmpty())
        lines += DeckDialog::tr("The same numbers in another order or unit");
    for (const FigureChange &change :
        chart.changes.first(std::min(qsizetype(MostChanges), chart.changes.size())))
        lines += changeText(change, chart, language);
    if (chart.changes.size() > MostChanges)
        lines += DeckDialog::tr("and %n more", nullptr, int(chart.changes.size()) - MostChanges);
    for (const QString &line : std::as_const(lines)) {
        auto *detail = new QTreeWidgetItem(item);
        detail->setText(ChartColumn, line);
        detail->setToolTip(ChartColumn, line);
        detail->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void DeckDialog::Private::showButtons()
{
    refresh()->setEnabled(!isRunning && movedCount() > 0);
    bar->setVisible(isRunning);
}

void DeckDialog::Private::retranslate()
{
    q->setWindowTitle(DeckDialog::tr("Refresh a deck"));
    list->setHeaderLabels(
        { DeckDialog::tr("Slide"), DeckDialog::tr("Chart"), DeckDialog::tr("State") });
    list->setAccessibleName(DeckDialog::tr("Charts of the deck"));
    bar->setAccessibleName(DeckDialog::tr("Progress"));
    const QString name = QFileInfo(path).fileName();
    summary->setText(movedCount() == 0
            ? DeckDialog::tr("%1 shows what the workspace says; there is nothing to refresh.")
                  .arg(name)
            : DeckDialog::tr("Charts of %1 whose numbers have moved: %2 of %3.")
                  .arg(name)
                  .arg(movedCount())
                  .arg(charts.size()));
    hint->setText(DeckDialog::tr("A refreshed chart keeps its formats, and every text that was "
                                 "changed by hand stays. The old file stays as it is unless you "
                                 "choose its name."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    refresh()->setText(DeckDialog::tr("Refresh…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(DeckDialog::tr("Cancel"));
    fill();
}

DeckDialog::DeckDialog(
    const QString &path, const QList<CheckedChart> &charts, Language language, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->path = path;
    d->charts = charts;
    d->language = language;
    d->build();
    d->retranslate();
    d->showButtons();
    resize(820, 520);
}

DeckDialog::~DeckDialog() = default;

void DeckDialog::showProgress(int done, int all)
{
    d->isRunning = true;
    d->bar->setRange(0, all);
    d->bar->setValue(done);
    d->showButtons();
}

void DeckDialog::endProgress()
{
    d->isRunning = false;
    d->showButtons();
}

void DeckDialog::reject()
{
    if (d->isRunning)
        emit stopRequested();
    else
        QDialog::reject();
}

void DeckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

} // namespace sextant

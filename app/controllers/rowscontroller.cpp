// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/rowscontroller.h"

#include "app/controllers/explorationcontroller.h"
#include "app/controllers/whendone.h"
#include "models/explore/evaluate.h"
#include "views/panels/explorationpage.h"
#include "views/panels/rowspage.h"
#include "views/tables/rowsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Cancels what runs under the flag and gives it a new one.
std::shared_ptr<std::atomic_bool> renew(std::shared_ptr<std::atomic_bool> &flag)
{
    if (flag)
        flag->store(true);
    flag = std::make_shared<std::atomic_bool>(false);
    return flag;
}

/// The exploration whose one cell is made of the rows that share a row's members.
Exploration lookAtRow(const FlatRows &rows, quint32 row, const FlatColumn &number)
{
    Exploration look;
    look.dataset = rows.cube->dataset.id;
    look.rows = { u"period"_s };
    look.totals = false;
    look.measure = rows.cube->tracker ? number.id : QString();
    for (const FlatColumn &column : rows.shown) {
        if (column.type != FlatColumn::Type::Member)
            continue;
        const QString id = column.ids[qsizetype(rows.codes(column).at(row))];
        if (column.id == u"measure")
            look.measure = id;
        else if ((column.id == u"period" && !id.isEmpty()) || rows.cube->dimension(column.id))
            look.setFilter({ column.id, { id }, false });
    }
    return look;
}

} // namespace

RowsController::RowsController(
    ExplorationController &looked, ExplorationPage &page, QObject *parent)
    : QObject(parent)
    , m_looked(looked)
    , m_page(page)
{
    m_sumTimer.setSingleShot(true);
    m_sumTimer.setInterval(SumDelay);
    connect(&m_sumTimer, &QTimer::timeout, this, &RowsController::addUp);
    connect(&m_page, &ExplorationPage::rowsShownChanged, this, [this](bool isShown) {
        if (isShown) {
            connectPage(*m_page.rowsPage());
            refresh();
        }
        emit statusChanged();
    });
    connect(&m_looked, &ExplorationController::explorationChanged, this, &RowsController::refresh);
    connect(&m_looked, &ExplorationController::cubeChanged, this, &RowsController::refresh);
    if (isShown())
        connectPage(*m_page.rowsPage());
}

RowsController::~RowsController()
{
    for (const auto &flag : { m_cancelAnswer, m_cancelSum }) {
        if (flag)
            flag->store(true);
    }
}

bool RowsController::isShown() const
{
    return m_page.isRowsShown();
}

void RowsController::connectPage(RowsPage &rows)
{
    disconnect(&rows, nullptr, this, nullptr);
    disconnect(&rows.view(), nullptr, this, nullptr);
    connect(&rows, &RowsPage::queryEdited, this, [this](const RowsQuery &query) {
        m_query = query;
        ask();
    });
    connect(&rows, &RowsPage::filterRequested, this, &RowsController::openFilter);
    connect(&rows, &RowsPage::sourceRequested, this, &RowsController::findSource);
    connect(&rows, &RowsPage::copyRequested, this, &RowsController::copy);
    connect(&rows.view(), &RowsView::selectionChanged, this, &RowsController::selectionChanged);
    connect(&rows.view(), &RowsView::currentChanged, this, &RowsController::selectionChanged);
}

void RowsController::showRows(const QList<Filter> &filters)
{
    m_wanted = filters;
    m_query.filters.clear();
    m_query.text.clear();
    if (m_page.isRowsShown())
        refresh();
    else
        m_page.setRowsShown(true);
}

void RowsController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    refresh();
}

void RowsController::refresh()
{
    if (!isShown())
        return;
    const CubePtr &cube = m_looked.cube();
    if (!cube || cube->dataset.id != m_looked.current().dataset) {
        ++m_generation; // what is on its way is of rows that are looked at no more
        m_rows.reset();
        m_page.rowsPage()->setAnswer({});
        return;
    }
    if (m_rows && m_rows->cube == cube && m_rows->language == m_language) {
        ask();
        return;
    }
    const quint64 generation = ++m_generation;
    const auto work = [cube, language = m_language] { return flatRows(cube, language); };
    whenDone(
        QtConcurrent::run(work), this,
        [this, generation](const FlatRowsPtr &rows) {
            if (generation != m_generation)
                return;
            m_rows = rows;
            takeFilters();
            ask();
        },
        [this](const Error &error) { emit failed(error); });
}

/// Filters of explorations name members and mean all below them; those of rows are by code.
void RowsController::takeFilters()
{
    for (const Filter &filter : std::as_const(m_wanted)) {
        const RowsFilter taken = rowsFilter(*m_rows, filter);
        if (!taken.isEmpty())
            m_query.setFilter(taken);
    }
    m_wanted.clear();
}

void RowsController::ask()
{
    if (!m_rows || !isShown())
        return;
    takeFilters();
    m_query.look = m_looked.current();
    RowsPage &page = *m_page.rowsPage();
    page.setQuery(m_query);
    const quint64 generation = ++m_generation;
    const auto work = [rows = m_rows, query = m_query, before = page.view().answer(),
                          cancelled = renew(m_cancelAnswer)] {
        return answerRows(rows, query, before, cancelled.get());
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, generation](const RowsAnswerPtr &answer) {
            if (generation == m_generation && answer)
                showAnswer(answer);
        },
        [this](const Error &error) { emit failed(error); });
}

void RowsController::showAnswer(const RowsAnswerPtr &answer)
{
    m_page.rowsPage()->setAnswer(answer);
    m_status.shown = answer->size();
    m_status.total = qint64(answer->rows->rowCount());
    selectionChanged();
}

/// The column of numbers that the cursor stands in, else the first.
int RowsController::summedColumn() const
{
    const FlatRowsPtr &rows = m_page.rowsPage()->view().rows();
    if (!rows)
        return -1;
    const auto isNumber = [&](int column) {
        return column >= 0 && column < int(rows->shown.size())
            && rows->shown[column].type == FlatColumn::Type::Number;
    };
    const int current = m_page.rowsPage()->view().currentColumn();
    if (isNumber(current))
        return current;
    for (int column = 0; column < int(rows->shown.size()); ++column) {
        if (isNumber(column))
            return column;
    }
    return -1;
}

void RowsController::selectionChanged()
{
    const RowsView &view = m_page.rowsPage()->view();
    const int column = summedColumn();
    m_status.selected = view.selection().count();
    m_status.sum = {};
    m_status.column = column < 0 ? QString() : view.rows()->shown[column].title;
    m_status.unit = column < 0 ? Unit() : view.rows()->shown[column].unit;
    renew(m_cancelSum);
    m_sumTimer.start();
    emit statusChanged();
}

void RowsController::addUp()
{
    if (!isShown())
        return;
    const RowsView &view = m_page.rowsPage()->view();
    const int column = summedColumn();
    if (!view.answer() || view.selection().isEmpty() || column < 0)
        return;
    const auto flag = renew(m_cancelSum);
    const auto work = [answer = view.answer(), places = view.selection(), column, flag] {
        return sumOfRows(*answer, places, column, flag.get());
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, flag](const std::optional<RowsSum> &sum) {
            if (flag != m_cancelSum || !sum)
                return;
            m_status.sum = *sum;
            emit statusChanged();
        },
        [this](const Error &error) { emit failed(error); });
}

void RowsController::openFilter(const QString &column, const QRect &globalRect)
{
    const int index = m_rows ? m_rows->indexOf(column) : -1;
    if (index < 0)
        return;
    if (m_rows->shown[index].type == FlatColumn::Type::Number) {
        m_page.rowsPage()->openFilter(column, globalRect, {});
        return;
    }
    const auto work
        = [rows = m_rows, query = m_query, index] { return countMembers(rows, query, index); };
    whenDone(
        QtConcurrent::run(work), this,
        [this, rows = m_rows, column, globalRect](
            const std::optional<std::vector<qint64>> &counts) {
            if (counts && rows == m_rows && isShown())
                m_page.rowsPage()->openFilter(column, globalRect, *counts);
        },
        [this](const Error &error) { emit failed(error); });
}

void RowsController::findSource(qint64 place, int column)
{
    const RowsAnswerPtr answer = m_page.rowsPage()->view().answer();
    const bool isNumber = answer && column >= 0 && column < int(answer->rows->shown.size())
        && answer->rows->shown[column].type == FlatColumn::Type::Number;
    const int number = isNumber ? column : summedColumn();
    if (!answer || place < 0 || place >= answer->size() || number < 0)
        return;
    const auto work = [answer, place, number] {
        const FlatRows &rows = *answer->rows;
        return evaluate(*rows.cube, lookAtRow(rows, answer->rowAt(place), rows.shown[number]));
    };
    whenDone(QtConcurrent::run(work), this, [this](const Result<Pivot> &pivot) {
        if (!pivot)
            emit failed(pivot.error());
        else if (pivot->rowCount() > 0 && pivot->columnCount() > 0)
            emit sourceFound(std::make_shared<const Pivot>(*pivot));
    });
}

void RowsController::copy()
{
    const RowsView &view = m_page.rowsPage()->view();
    if (!view.answer() || view.answer()->size() == 0)
        return;
    RowRanges places = view.selection();
    if (places.isEmpty())
        places.add(0, view.answer()->size() - 1);
    const qint64 count = places.count();
    const auto work = [answer = view.answer(), places, columns = view.columnOrder()] {
        return copiedRows(*answer, places, columns);
    };
    whenDone(
        QtConcurrent::run(work), this,
        [this, count](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            const QLocale locale(languageTag(m_language));
            emit copied(count > MostCopiedRows
                    ? tr("Copied the first %1 of %2 rows: more are not copied at a time.")
                          .arg(locale.toString(MostCopiedRows), locale.toString(count))
                    : tr("Copied %n row(s).", nullptr, int(count)));
        },
        [this](const Error &error) { emit failed(error); });
}

} // namespace sextant

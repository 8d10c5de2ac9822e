// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_rows [ROWS…]: how long the view of flat rows takes to paint, filter, sort, select and add
// up a made-up tracker of so many rows (1,000,000 and 10,000,000), beside a QTableView with the
// thinnest model there is, in turn in the same run.

#include "models/items/rowsquery.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/trackerrows.h"
#include "views/tables/rowsview.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <random>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int FrameRuns = 60;
constexpr int Runs = 9;
constexpr QSize WindowSize { 1900, 1000 };

/// Rows for a QTableView, from the same columns; an answer is its index vector.
class ThinModel final : public QAbstractTableModel
{
public:
    void setAnswer(const RowsAnswerPtr &answer)
    {
        beginResetModel();
        m_answer = answer;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override
    {
        return m_answer ? int(m_answer->size()) : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override
    {
        return m_answer ? int(m_answer->rows->shown.size()) : 0;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const FlatColumn &column = m_answer->rows->shown[index.column()];
        return m_answer->rows->text(column, m_answer->rowAt(index.row()));
    }

private:
    RowsAnswerPtr m_answer;
};

class Bench
{
public:
    explicit Bench(std::size_t count)
        : m_label(QString::number(count / 1000) + u'k')
        , m_rows(trackerRows(count))
        , m_all(answerRows(m_rows, {}))
    {
        m_own.resize(WindowSize);
        m_own.setRows(m_rows);
        m_own.setAnswer(m_all);
        m_own.show();
        m_model.setAnswer(m_all);
        m_peer.verticalHeader()->setDefaultSectionSize(m_own.rowHeight());
        m_peer.setModel(&m_model);
        m_peer.resize(WindowSize);
        m_peer.show();
        QApplication::processEvents();
    }

    void run()
    {
        frames();
        filters();
        sorts();
        selections();
    }

private:
    [[nodiscard]] QString named(const char *name) const
    {
        return u"rows-%1-%2"_s.arg(QString::fromLatin1(name), m_label);
    }

    void report(const char *name, const Paired &times, double share) const
    {
        print({ named(name), quantile(times.own, share), u"ms"_s, u"QTableView"_s,
            quantile(times.peer, share) });
    }

    void report(const char *name, const QList<double> &times, double share = 0.5) const
    {
        print({ named(name), quantile(times, share), u"ms"_s, {}, 0 });
    }

    /// A page, or a jump anywhere, until it is painted.
    void frames()
    {
        std::mt19937_64 random { 5 };
        const auto paint = [&](QAbstractScrollArea &area, bool jumps) {
            QScrollBar *bar = area.verticalScrollBar();
            const int value = jumps
                ? int(std::uniform_int_distribution<qint64>(0, bar->maximum())(random))
                : (bar->value() + bar->pageStep()) % std::max(1, bar->maximum());
            bar->setValue(value);
            area.viewport()->repaint();
        };
        const Paired pages = timings(
            FrameRuns, [&] { paint(m_own, false); }, [&] { paint(m_peer, false); });
        report("page-median", pages, 0.5);
        report("page-p95", pages, 0.95);
        const Paired jumps = timings(
            FrameRuns, [&] { paint(m_own, true); }, [&] { paint(m_peer, true); });
        report("jump-median", jumps, 0.5);
        report("jump-p95", jumps, 0.95);
    }

    /// From the choice of a member, and from a typed text, to the painted rows.
    void filters()
    {
        const FlatColumn &platform = m_rows->shown[m_rows->indexOf(u"platform"_s)];
        int turn = 0;
        const auto next = [&] {
            RowsQuery query;
            RowsFilter filter;
            filter.column = platform.id;
            filter.ids = QSet<QString> { platform.ids[++turn % platform.ids.size()] };
            query.setFilter(filter);
            return answerRows(m_rows, query);
        };
        const Paired columns = timings(
            Runs,
            [&] {
                m_own.setAnswer(next());
                m_own.viewport()->repaint();
            },
            [&] {
                m_model.setAnswer(next());
                m_peer.viewport()->repaint();
            });
        report("column-filter", columns, 0.5);
        report("any-column-filter", timings(Runs, [&] {
            RowsQuery query;
            query.text = u"Vendor %1"_s.arg(++turn % 9 + 1);
            m_own.setAnswer(answerRows(m_rows, query));
            m_own.viewport()->repaint();
        }));
        m_own.setAnswer(m_all);
        m_model.setAnswer(m_all);
    }

    void sorts()
    {
        for (const char *column : { "value", "units", "vendor" }) {
            bool descending = false;
            const QByteArray name = QByteArray("sort-by-") + column;
            report(name.constData(), timings(Runs, [&] {
                RowsQuery query;
                query.sortColumn = QString::fromLatin1(column);
                query.descending = descending = !descending;
                m_own.setAnswer(answerRows(m_rows, query, m_all));
                m_own.viewport()->repaint();
            }));
        }
        m_own.setAnswer(m_all);
    }

    void selections()
    {
        const Paired all = timings(
            3,
            [&] {
                m_own.clearSelection();
                m_own.selectAll();
                m_own.viewport()->repaint();
                static_cast<void>(m_own.selection().count());
            },
            [&] {
                m_peer.clearSelection();
                m_peer.selectAll();
                m_peer.viewport()->repaint();
            });
        report("select-all", all, 0.5);
        report("add-up-all", timings(Runs, [&] {
            static_cast<void>(sumOfRows(*m_all, m_own.selection(), m_rows->indexOf(u"value"_s)));
        }));
        RowRanges copied;
        copied.add(0, MostCopiedRows - 1);
        QList<int> columns;
        for (int i = 0; i < int(m_rows->shown.size()); ++i)
            columns += i;
        report("copy-100k",
            timings(3, [&] { static_cast<void>(copiedRows(*m_all, copied, columns)); }));
    }

    QString m_label;
    FlatRowsPtr m_rows;
    RowsAnswerPtr m_all;
    RowsView m_own;
    ThinModel m_model;
    QTableView m_peer;
};

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QList<qint64> counts;
    for (const QString &argument : QApplication::arguments().mid(1)) {
        bool isNumber = false;
        counts += argument.toLongLong(&isNumber);
        if (!isNumber || counts.last() < 1000 || counts.last() > 100'000'000) {
            std::fprintf(stderr, "usage: bench_rows [ROWS…]\n");
            return 2;
        }
    }
    if (counts.isEmpty())
        counts = { 1'000'000, 10'000'000 };
    for (const qint64 count : std::as_const(counts))
        sextant::benchmarks::Bench(std::size_t(count)).run();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/linkedcells.h"

#include "models/explore/evaluate.h"
#include "tests/support/smallcube.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

/// Cells found again in other pivots of the same dataset.
class TestLinkedCells final : public QObject
{
    Q_OBJECT

    CubePtr m_cube = SmallCube()({ { u"google/h100"_s, u"2023"_s, 1 },
        { u"google/tpu"_s, u"2024"_s, 2 }, { u"amazon/h100"_s, u"2023"_s, 4 },
        { u"amazon/h100"_s, u"2024"_s, 8 }, { u"nvidia/h200"_s, u"2024"_s, 16 } });

    [[nodiscard]] Pivot look(const QStringList &rows, const QString &columns, int top = 0) const
    {
        Exploration exploration;
        exploration.rows = rows;
        exploration.columns = columns;
        exploration.top = top;
        return evaluate(*m_cube, exploration).value();
    }
    /// `row label/column label` of cells, in order.
    [[nodiscard]] static QStringList named(const Pivot &pivot, const CellSet &cells)
    {
        QStringList names;
        for (const auto &[row, column] : cells)
            names << pivot.rows.text(row, Language::English) + u'/'
                    + pivot.columns.text(column, Language::English);
        names.sort();
        return names;
    }
    [[nodiscard]] static CellIndex cell(
        const Pivot &pivot, const QString &row, const QString &column)
    {
        for (int i = 0; i < pivot.rowCount(); ++i) {
            for (int j = 0; j < pivot.columnCount(); ++j) {
                if (pivot.rows.text(i, Language::English) == row
                    && pivot.columns.text(j, Language::English) == column)
                    return { i, j };
            }
        }
        return { -1, -1 };
    }

private slots:
    void foundOnOtherAxes_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the same look")
            << QStringList { u"period"_s } << u"vendor"_s << QStringList { u"2023/amazon"_s };
        QTest::newRow("swapped axes")
            << QStringList { u"vendor"_s } << u"period"_s << QStringList { u"amazon/2023"_s };
        QTest::newRow("only the member is there")
            << QStringList { u"vendor"_s } << QString() << QStringList { u"amazon/"_s };
        QTest::newRow("only the period is there")
            << QStringList { u"period"_s } << u"platform"_s
            << QStringList { u"2023/h100"_s, u"2023/h200"_s, u"2023/tpu"_s };
        QTest::newRow("two dimensions on the rows") << QStringList { u"vendor"_s,
            u"platform"_s } << u"period"_s << QStringList { u"amazon · h100/2023"_s };
        QTest::newRow("nothing in common")
            << QStringList { u"platform"_s } << QString() << QStringList {};
    }

    void foundOnOtherAxes()
    {
        QFETCH(const QStringList, rows);
        QFETCH(const QString, columns);
        QFETCH(const QStringList, expected);
        const Pivot from = look({ u"period"_s }, u"vendor"_s);
        const LinkedCells cells = linkedCells(from, { cell(from, u"2023"_s, u"amazon"_s) });
        const Pivot to = look(rows, columns);
        QCOMPARE(named(to, cellsOf(to, cells)), expected);
    }

    void othersAndTotalsAreNotLinked()
    {
        const Pivot top = look({ u"vendor"_s }, u"period"_s, 1);
        QCOMPARE(top.rowCount(), 2);
        QVERIFY(top.rows.labels[1].first().isOther);
        QVERIFY(
            linkedCells(top, { CellIndex(1, 0), CellIndex(0, -1), CellIndex(-1, 0) }).isEmpty());
        const Pivot all = look({ u"vendor"_s }, u"period"_s);
        const LinkedCells nvidia = linkedCells(all, { cell(all, u"nvidia"_s, u"2024"_s) });
        QCOMPARE(named(top, cellsOf(top, nvidia)), QStringList { u"nvidia/2024"_s });
        const LinkedCells google = linkedCells(all, { cell(all, u"google"_s, u"2024"_s) });
        QVERIFY(cellsOf(top, google).isEmpty());
    }

    void aMemberIsItsWholeRowOrColumn()
    {
        const Pivot pivot = look({ u"period"_s }, u"vendor"_s);
        QCOMPARE(named(pivot, cellsOf(pivot, linkedMember(u"small"_s, u"vendor"_s, u"google"_s))),
            (QStringList { u"2023/google"_s, u"2024/google"_s }));
        QVERIFY(cellsOf(pivot, linkedMember(u"other"_s, u"vendor"_s, u"google"_s)).isEmpty());
        QVERIFY(cellsOf(pivot, linkedMember(u"small"_s, u"vendor"_s, u"meta"_s)).isEmpty());
    }

    void membersAreCollected()
    {
        const Pivot pivot = look({ u"period"_s }, u"vendor"_s);
        const MembersByDimension members = membersOf(linkedCells(pivot,
            { cell(pivot, u"2023"_s, u"amazon"_s), cell(pivot, u"2024"_s, u"amazon"_s),
                cell(pivot, u"2024"_s, u"nvidia"_s) }));
        QCOMPARE(members.value(u"vendor"_s), (QSet<QString> { u"amazon"_s, u"nvidia"_s }));
        QCOMPARE(members.value(u"period"_s), (QSet<QString> { u"2023"_s, u"2024"_s }));
        QVERIFY(membersOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinkedCells)
#include "tst_linkedcells.moc"

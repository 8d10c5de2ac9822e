// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importcolumnsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestImportColumnsModel final : public QObject
{
    Q_OBJECT

    using Model = ImportColumnsModel;

    [[nodiscard]] static ImportPlan plan()
    {
        ImportPlan plan;
        plan.columns = { { u"quarter"_s, ColumnRole::Period, Unit(u"quarter"_s) },
            { u"vendor"_s, ColumnRole::Dimension, Unit(u"vendor"_s) },
            { u"value"_s, ColumnRole::Measure, Unit(u"USD m"_s) } };
        plan.rows = { { u"2024Q1"_s, u"Dell"_s, u"1"_s }, { u"2024Q1"_s, u"HP"_s, u""_s },
            { u"2024Q2"_s, u"Dell"_s, u"3"_s } };
        return plan;
    }

    [[nodiscard]] static QString printed(const Model &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < Model::ColumnCount; ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    }

private slots:
    void showsWhatBecomesOfTheColumns()
    {
        Model model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPlan(plan(), Language::SimplifiedChinese);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(printed(model),
            u"quarter|Period||2024Q1 · 2024Q2\nvendor|Dimension||Dell · HP\n"
            "value|Measure|百万美元|1 · 3"_s);
        QVERIFY(model.problem().isEmpty());
    }

    void rolesCanBeChanged()
    {
        Model model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(plan(), Language::English);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex vendor = model.index(1, Model::RoleColumn);
        QVERIFY(vendor.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(vendor, int(ColumnRole::Ignore), Qt::EditRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.plan().columns[1].role, ColumnRole::Ignore);
        // The same once more changes nothing; nonsense is refused.
        QVERIFY(model.setData(vendor, int(ColumnRole::Ignore), Qt::EditRole));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.setData(vendor, 99, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, Model::NameColumn), u"x"_s, Qt::EditRole));
    }

    void onlyOneColumnIsThePeriod()
    {
        Model model;
        model.setPlan(plan(), Language::English);
        QVERIFY(model.setData(
            model.index(1, Model::RoleColumn), int(ColumnRole::Period), Qt::EditRole));
        QCOMPARE(model.plan().columns[0].role, ColumnRole::Dimension);
        QCOMPARE(model.plan().columns[1].role, ColumnRole::Period);
    }

    void unitsBelongToMeasures()
    {
        Model model;
        model.setPlan(plan(), Language::English);
        QVERIFY(!(model.index(1, Model::UnitColumn).flags() & Qt::ItemIsEditable));
        const QModelIndex unit = model.index(2, Model::UnitColumn);
        QVERIFY(model.setData(unit, u" million  units "_s, Qt::EditRole));
        QCOMPARE(model.plan().columns[2].unit.id(), u"million units"_s);
        QVERIFY(!model.setData(unit, u" "_s, Qt::EditRole));
        QCOMPARE(model.plan().columns[2].unit.id(), u"million units"_s);
    }

    void saysWhatIsMissing()
    {
        Model model;
        model.setPlan(plan(), Language::English);
        const auto become = [&model](int row, ColumnRole role) {
            return model.setData(model.index(row, Model::RoleColumn), int(role), Qt::EditRole);
        };
        QVERIFY(become(0, ColumnRole::Dimension));
        QVERIFY(model.problem().contains(u"period"));
        QVERIFY(become(0, ColumnRole::Period));
        QVERIFY(become(2, ColumnRole::Ignore));
        QVERIFY(model.problem().contains(u"measure"));
    }
};

QTEST_GUILESS_MAIN(TestImportColumnsModel)
#include "tst_importcolumnsmodel.moc"

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvtable.h"

#include <QBuffer>
#include <QTest>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

class TestCsvTable final : public QObject
{
    Q_OBJECT

private slots:
    void findsFieldsByColumn()
    {
        QByteArray csv("id, value ,note\nx,1.5,\"a\nb\"\ny,-2e3,\n");
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        auto table = CsvTable::open(device, u"t.csv"_s);
        QVERIFY(table);
        QVERIFY(table->hasColumn(u"value"_s));
        QVERIFY(table->next().value());
        QCOMPARE(table->text(u"id"_s), u"x"_s);
        QCOMPARE(table->number(u"value"_s).value(), 1.5);
        QCOMPARE(table->line(), 2);
        QVERIFY(table->next().value());
        QCOMPARE(table->number(u"value"_s).value(), -2000.0);
        QCOMPARE(table->line(), 4);
        QVERIFY(!table->next().value());
    }

    void refusesHeaders_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty file") << QByteArray() << u"t.csv: The file is empty."_s;
        QTest::newRow("unnamed") << QByteArray("a,,c\n")
                                 << u"t.csv, line 1, column 2: A column has no name."_s;
        QTest::newRow("twice") << QByteArray("a,b,a\n")
                               << u"t.csv, line 1, column 3: Two columns are called \"a\"."_s;
        QTest::newRow("bad quoting")
            << QByteArray("a\"\n") << u"t.csv, line 1, column 1: A quote stands inside"_s;
    }
    void refusesHeaders()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, said);
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto table = CsvTable::open(device, u"t.csv"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Malformed);
        QVERIFY2(table.error().message().startsWith(said), qPrintable(table.error().message()));
    }

    void refusesRowsOfAnotherWidth()
    {
        QByteArray csv("a,b\n1,2\n1,2,3\n");
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        auto table = CsvTable::open(device, u"t.csv"_s);
        QVERIFY(table && table->next().value());
        const auto next = table->next();
        QVERIFY(!next);
        QCOMPARE(
            next.error().message(), u"t.csv, line 3: The line has 3 fields; the header has 2."_s);
    }

    void refusesNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
            { "1,5", "1.000,5", "", "abc", "12 %", "nan", "inf", "0x10", "1e999" })
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesNumbers()
    {
        QFETCH(QByteArray, text);
        QByteArray csv = "id,value\nx,\"" + text + "\"\n";
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        auto table = CsvTable::open(device, u"t.csv"_s);
        QVERIFY(table && table->next().value());
        const auto number = table->number(u"value"_s);
        QVERIFY(!number);
        QCOMPARE(number.error().code, ErrorCode::Malformed);
        QCOMPARE(number.error().where, u"t.csv, line 2, column 2 (value)"_s);
    }

    void suggestsColumns()
    {
        QByteArray csv("region,value\n");
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto table = CsvTable::open(device, u"t.csv"_s);
        QVERIFY(table);
        QVERIFY(table->require(u"region"_s));
        const auto missing = table->require(u"regoin"_s);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QCOMPARE(missing.error().hint, u"Did you mean \"region\"?"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"

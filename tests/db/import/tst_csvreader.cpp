// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"
#include "tests/support/faildevice.h"

#include <QTest>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

class TestCsvReader final : public QObject
{
    Q_OBJECT

    /// The records as printed lines, `LINE|field|field`, or the error's place and sentence.
    [[nodiscard]] static QStringList readAll(QIODevice &device)
    {
        QStringList printed;
        CsvReader reader(device);
        for (;;) {
            const auto record = reader.next();
            if (!record) {
                printed << u"! "_s + record.error().where + u": "_s + record.error().what;
                return printed;
            }
            if (!*record)
                return printed;
            printed << QString::number((*record)->line) + u'|' + (*record)->fields.join(u'|');
        }
    }

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QByteArray("") << QStringList {};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n")
                              << QStringList { u"1|a|b"_s, u"2|1|2"_s };
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << QStringList { u"1|a|b"_s, u"2|1|2"_s };
        QTest::newRow("no last line end")
            << QByteArray("a,b\n1,2") << QStringList { u"1|a|b"_s, u"2|1|2"_s };
        QTest::newRow("empty fields") << QByteArray(",,\n") << QStringList { u"1|||"_s };
        QTest::newRow("an empty last field without line end")
            << QByteArray("a,") << QStringList { u"1|a|"_s };
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a\n")
                                         << QStringList { u"1|a"_s };
        QTest::newRow("comma in quotes")
            << QByteArray("\"a,b\",c\n") << QStringList { u"1|a,b|c"_s };
        QTest::newRow("doubled quotes")
            << QByteArray("\"a \"\"b\"\"\"\n") << QStringList { u"1|a \"b\""_s };
        QTest::newRow("line end in quotes")
            << QByteArray("\"a\r\nb\",c\r\nd,e\r\n") << QStringList { u"1|a\r\nb|c"_s, u"3|d|e"_s };
        QTest::newRow("a quoted empty field is a record")
            << QByteArray("\"\"\n") << QStringList { u"1|"_s };
        QTest::newRow("empty lines are skipped")
            << QByteArray("\n\r\na\n\nb\n") << QStringList { u"3|a"_s, u"5|b"_s };
        QTest::newRow("Chinese") << QByteArray("谷歌,亚马逊\n")
                                 << QStringList { u"1|谷歌|亚马逊"_s };
        QTest::newRow("blanks are kept") << QByteArray(" a ,b \n") << QStringList { u"1| a |b "_s };
    }
    void reads()
    {
        QFETCH(QByteArray, csv);
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QTEST(readAll(device), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("said");
        QTest::newRow("stray quote")
            << QByteArray("a,b\n1,x\"y\n")
            << u"! line 2, column 2: A quote stands inside a field that is not quoted."_s;
        QTest::newRow("text after the quote") << QByteArray(
            "\"a\"b\n") << u"! line 1, column 1: Text follows the closing quote of a field."_s;
        QTest::newRow("quote never closed")
            << QByteArray("a\n\"b\nc\nd") << u"! line 2, column 1: A quoted field is not closed."_s;
        QTest::newRow("carriage return inside a line") << QByteArray(
            "a\n1,2\r3\n") << u"! line 2, column 2: A carriage return stands inside a line."_s;
        QTest::newRow("not UTF-8")
            << QByteArray("a,b\n1,\xff\n") << u"! line 2, column 2: The text is not UTF-8."_s;
        QTest::newRow("zero byte")
            << QByteArray("a,b\n1,x\0y\n", 10) << u"! line 2, column 2: The text is not UTF-8."_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, csv);
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QTEST(readAll(device).last(), "said");
    }

    void piecesDoNotShow()
    {
        // Longer than what is read at once, with a quoted field across the border.
        QByteArray csv;
        QStringList expected;
        for (int i = 1; i <= 20000; ++i) {
            csv += "row " + QByteArray::number(i) + ",\"x,\"\"y\"\"\"\r\n";
            expected << u"%1|row %1|x,\"y\""_s.arg(i);
        }
        QBuffer device(&csv);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QCOMPARE(readAll(device), expected);
    }

    void aBrokenDeviceIsReported()
    {
        FailDevice device(QByteArray("a,b\n1,2\n").repeated(20000), 70000);
        QVERIFY(device.open(QIODevice::ReadOnly));
        CsvReader reader(device);
        auto record = reader.next();
        int count = 0;
        while (record && *record) {
            ++count;
            record = reader.next();
        }
        QVERIFY2(!record, "a device that fails must not look like the end of the file");
        QCOMPARE(record.error().code, ErrorCode::Io);
        QVERIFY(count > 15000);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/numbertext.h"

#include <QTest>

using namespace sextant::db;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sextant::db::NumberText::State)

class TestNumberText final : public QObject
{
    Q_OBJECT

    using State = NumberText::State;

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<State>("state");
        QTest::addColumn<qint64>("integer");
        QTest::addColumn<int>("decimals");
        const auto decimal = [](const char *name, const char *text, qint64 integer, int decimals,
                                 char sign = '.') {
            QTest::newRow(name) << QByteArray(text) << sign << State::Decimal << integer
                                << decimals;
        };
        const auto other = [](const char *name, const char *text, State state, char sign = '.') {
            QTest::newRow(name) << QByteArray(text) << sign << state << qint64(0) << 0;
        };
        decimal("zero", "0", 0, 0);
        decimal("whole", "1234", 1234, 0);
        decimal("negative", "-17", -17, 0);
        decimal("places", "12.50", 1250, 2);
        decimal("only places", ".5", 5, 1);
        decimal("a sign at the end", "5.", 5, 0);
        decimal("six places", "0.123456", 123456, 6);
        decimal("eighteen digits", "999999999999999999", 999999999999999999, 0);
        decimal("plus", "+5", 5, 0);
        decimal("blanks around", "  7 ", 7, 0);
        decimal("groups", "1,234,567.8", 12345678, 1);
        decimal("groups of blanks", "1 234 567", 1234567, 0);
        decimal("narrow blanks", "1\u202f234", 1234, 0);
        decimal("apostrophes", "1'234.5", 12345, 1);
        decimal("parentheses", "(300)", -300, 0);
        decimal("a true minus", "\u22125", -5, 0);
        decimal("dollars", "$1,234", 1234, 0);
        decimal("negative dollars", "-$5", -5, 0);
        decimal("euros behind", "12 €", 12, 0);
        decimal("percent", "12.5 %", 125, 1);
        decimal("comma", "12,5", 125, 1, ',');
        decimal("comma and points", "1.234.567,89", 123456789, 2, ',');
        decimal("points alone, under a comma", "1.234", 1234, 0, ',');
        other("seven places", "0.1234567", State::Double);
        other("exponent", "1e6", State::Double);
        other("large exponent", "1E+300", State::Double);
        other("twenty digits", "12345678901234567890", State::Double);
        other("too large", "1e400", State::TooLarge);
        other("too small is zero", "1e-400", State::Double);
        for (const char *nothing : { "", " ", "-", "–", "—", "n/a", "N/A", "NA", "null", "NaN",
                 "..", "...", "#N/A", "None" })
            other(qPrintable(u"nothing: \"%1\""_s.arg(QString::fromUtf8(nothing))), nothing,
                State::Missing);
        for (const char *text : { "abc", "1,23,456", "1,2345", "12,34.5", "1.2.3", "--5", "0x10",
                 "inf", "12abc", "1,", ",1", "1e", "5-", "1-2", "()", "$", "%" })
            other(qPrintable(u"no number: %1"_s.arg(QLatin1String(text))), text, State::NoNumber);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        QFETCH(State, state);
        QFETCH(qint64, integer);
        QFETCH(int, decimals);
        const NumberText number = readNumber(text.toStdString(), decimal);
        QCOMPARE(int(number.state), int(state));
        if (state != State::Decimal)
            return;
        QCOMPARE(number.integer, integer);
        QCOMPARE(number.decimals, decimals);
    }

    void doublesAreTheNearestOnes()
    {
        for (const QByteArray &text : { QByteArray("0.1234567"), QByteArray("1e6"),
                 QByteArray("-2.5e-7"), QByteArray("12345678901234567890") }) {
            const NumberText number = readNumber(text.toStdString(), '.');
            QCOMPARE(int(number.state), int(State::Double));
            QVERIFY2(number.number == text.toDouble(), text.constData());
        }
    }

    void theQuickRoadTakesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", "-", "+1", "1e5", "1,234", " 1", "1 ", "1.2.3", ".", "-.",
                 "1234567890123456789", "0.1234567", "a" })
            QTest::newRow(text[0] == '\0' ? "nothing" : text) << QByteArray(text);
    }
    void theQuickRoadTakesNothingElse()
    {
        QFETCH(QByteArray, text);
        qint64 integer = 0;
        int decimals = 0;
        QVERIFY(!readPlainNumber(text.begin(), text.end(), '.', integer, decimals));
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"

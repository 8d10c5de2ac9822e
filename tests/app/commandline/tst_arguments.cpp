// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

const QList<Flag> flags {
    { u"where"_s, u"DIM=MEMBER"_s, {}, true, {} },
    { u"measure"_s, u"ID"_s, {}, false, {} },
    { u"output"_s, u"FILE"_s, {}, false, u'o' },
    { u"totals"_s, {}, {}, false, {} },
    { u"help"_s, {}, {}, false, u'h' },
};

} // namespace

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void flagsAndPositionalWords()
    {
        const auto read = Arguments::parse({ u"file"_s, u"--where"_s, u"a=b"_s, u"--totals"_s,
                                               u"--where=c=d|e"_s, u"-o"_s, u"out.png"_s, u"x"_s },
            flags);
        QVERIFY(read.has_value());
        QCOMPARE(read->positional(), (QStringList { u"file"_s, u"x"_s }));
        QCOMPARE(read->values(u"where"_s), (QStringList { u"a=b"_s, u"c=d|e"_s }));
        QCOMPARE(read->value(u"output"_s), u"out.png"_s);
        QVERIFY(read->has(u"totals"_s));
        QVERIFY(!read->has(u"measure"_s));
        QCOMPARE(read->value(u"measure"_s, u"first"_s), u"first"_s);
        QCOMPARE(read->positional(1), u"x"_s);
        QVERIFY(read->positional(2).isEmpty());
    }

    void whatIsNotAFlag_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("positional");
        QTest::newRow("negative number") << QStringList { u"-5"_s } << QStringList { u"-5"_s };
        QTest::newRow("negative fraction") << QStringList { u"-.5"_s } << QStringList { u"-.5"_s };
        QTest::newRow("a dash") << QStringList { u"-"_s } << QStringList { u"-"_s };
        QTest::newRow("nothing") << QStringList { QString(), u"a"_s, QString() }
                                 << QStringList { u"a"_s };
        QTest::newRow("behind two dashes") << QStringList { u"--"_s, u"--totals"_s, u"--"_s }
                                           << QStringList { u"--totals"_s, u"--"_s };
    }
    void whatIsNotAFlag()
    {
        QFETCH(QStringList, words);
        const auto read = Arguments::parse(words, flags);
        QVERIFY(read.has_value());
        QTEST(read->positional(), "positional");
    }

    void valuesThatLookLikeFlags()
    {
        QCOMPARE(
            Arguments::parse({ u"--measure"_s, u"-5"_s }, flags)->value(u"measure"_s), u"-5"_s);
        QCOMPARE(Arguments::parse({ u"--measure=--x"_s }, flags)->value(u"measure"_s), u"--x"_s);
        QCOMPARE(
            Arguments::parse({ u"--measure="_s }, flags)->value(u"measure"_s, u"f"_s), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("unknown, with the nearest")
            << QStringList { u"--mesure"_s, u"x"_s } << u"--measure"_s;
        QTest::newRow("unknown letter") << QStringList { u"-x"_s } << u"-x"_s;
        QTest::newRow("twice") << QStringList { u"--totals"_s, u"--totals"_s } << u"--totals"_s;
        QTest::newRow("no value") << QStringList { u"--measure"_s } << u"ID"_s;
        QTest::newRow("a flag for a value")
            << QStringList { u"--measure"_s, u"--totals"_s } << u"--measure"_s;
        QTest::newRow("a value for a switch") << QStringList { u"--totals=yes"_s } << u"--totals"_s;
        QTest::newRow("long form of a letter") << QStringList { u"--o"_s, u"x"_s } << u"--o"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, mentions);
        const auto read = Arguments::parse(words, flags);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(read.error().message().contains(mentions), qPrintable(read.error().message()));
    }

    void number_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("expected");
        QTest::newRow("plain") << u"102.19"_s << true << 102.19;
        QTest::newRow("percent") << u"17.76%"_s << true << 17.76;
        QTest::newRow("percent apart") << u"17.76 %"_s << true << 17.76;
        QTest::newRow("negative") << u"-3"_s << true << -3.;
        QTest::newRow("exponent") << u"1e3"_s << true << 1000.;
        QTest::newRow("separators") << u"1,000"_s << false << 0.;
        QTest::newRow("decimal comma") << u"17,76"_s << false << 0.;
        QTest::newRow("a word") << u"much"_s << false << 0.;
        QTest::newRow("not finite") << u"inf"_s << false << 0.;
        QTest::newRow("not a number") << u"nan"_s << false << 0.;
        QTest::newRow("empty") << QString() << false << 0.;
    }
    void number()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        const auto read = Arguments::parse({ u"--measure="_s + text }, flags);
        const auto number = read->number(u"measure"_s);
        QCOMPARE(number.has_value(), isNumber);
        if (isNumber)
            QTEST(**number, "expected");
        QVERIFY(!read->number(u"where"_s)->has_value());
    }

    void integer()
    {
        const auto read = Arguments::parse({ u"--measure=2030"_s, u"--output=20.5"_s }, flags);
        QCOMPARE(**read->integer(u"measure"_s, 1900, 2199), 2030);
        QVERIFY(!read->integer(u"measure"_s, 2031, 2199).has_value());
        QVERIFY(!read->integer(u"output"_s, 0, 100).has_value());
        QVERIFY(!read->integer(u"where"_s, 0, 100)->has_value());
    }

    void choice()
    {
        const auto read = Arguments::parse({ u"--measure=CSV"_s }, flags);
        const QStringList words { u"text"_s, u"csv"_s };
        QCOMPARE(*read->choice(u"measure"_s, words), u"csv"_s);
        QCOMPARE(*read->choice(u"where"_s, words), u"text"_s);
        const auto wrong = read->choice(u"measure"_s, { u"json"_s });
        QVERIFY(!wrong.has_value());
        QVERIFY(wrong.error().message().contains(u"json"));
    }

    void firstNotMeant()
    {
        const auto read = Arguments::parse({ u"--totals"_s, u"--measure=x"_s }, flags);
        QCOMPARE(read->firstNotMeant(flags, { u"totals"_s }), u"measure"_s);
        QVERIFY(read->firstNotMeant(flags, { u"totals"_s, u"measure"_s }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

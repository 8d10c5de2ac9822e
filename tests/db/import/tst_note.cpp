// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/note.h"

#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// The notes are those of the published files.
class TestNote final : public QObject
{
    Q_OBJECT

private slots:
    void takesApart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("qualifier");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("text");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char *name, const QString &written, Qualifier qualifier,
                             double low, double high, const QString &text) {
            QTest::newRow(name) << written << int(qualifier) << low << high << text;
        };
        row("empty", u""_s, Qualifier::None, none, none, u""_s);
        row("plain", u"base year"_s, Qualifier::None, none, none, u"base year"_s);
        row("only a qualifier", u"gt:"_s, Qualifier::MoreThan, none, none, u""_s);
        row("qualifier and text", u"approx: published as nearly 90"_s, Qualifier::Approx, none,
            none, u"published as nearly 90"_s);
        row("range", u"range-low: guidance of October 2025"_s, Qualifier::RangeLow, none, none,
            u"guidance of October 2025"_s);
        row("a colon that is no qualifier", u"Bedrock: model access and agent building"_s,
            Qualifier::None, none, none, u"Bedrock: model access and agent building"_s);
        row("qualifier not at the begin", u"about, gt: 5"_s, Qualifier::None, none, none,
            u"about, gt: 5"_s);
        row("interval", u"p5=6702 p95=17238"_s, Qualifier::None, 6702, 17238, u""_s);
        row("text and interval", u"curated by Epoch, weak interval; p5=1.5 p95=30"_s,
            Qualifier::None, 1.5, 30, u"curated by Epoch, weak interval"_s);
        row("all three", u"incomplete: quarter only partly covered; p5=10 p95=20"_s,
            Qualifier::Incomplete, 10, 20, u"quarter only partly covered"_s);
        row("interval before text", u"p5=10 p95=20; labelled H100"_s, Qualifier::None, 10, 20,
            u"labelled H100"_s);
        row("half an interval", u"p5=10 only"_s, Qualifier::None, none, none, u"p5=10 only"_s);
    }
    void takesApart()
    {
        QFETCH(QString, written);
        QFETCH(double, low);
        QFETCH(double, high);
        Note note;
        note.text = written;
        note = takeInterval(takeQualifier(note));
        QTEST(int(note.qualifier), "qualifier");
        QTEST(note.text, "text");
        QCOMPARE(std::isnan(note.low), std::isnan(low));
        QCOMPARE(std::isnan(note.high), std::isnan(high));
        if (!std::isnan(low)) {
            QCOMPARE(note.low, low);
            QCOMPARE(note.high, high);
        }
    }
};

QTEST_GUILESS_MAIN(TestNote)
#include "tst_note.moc"

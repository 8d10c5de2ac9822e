// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// The sample's story as LibreOffice reads it: every slide, every chart and every number.
class TestOfficeDecks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNumberIsRead_data();
    void everyNumberIsRead();

private:
    QTemporaryDir m_folder;
    QString m_office;
};

namespace {

/// The numbers of all series as the file caches them.
QList<double> numbersOf(const QJsonObject &chart)
{
    QList<double> numbers;
    for (const QJsonValue &series : chart.value(u"series"_s).toArray()) {
        for (const QJsonValue &number : series[u"cache"_s].toArray()) {
            if (!number.isNull())
                numbers += number.toString().toDouble();
        }
    }
    return numbers;
}

/// LibreOffice keeps 15 digits.
bool hasNumber(const QList<double> &numbers, double wanted)
{
    return std::ranges::any_of(numbers,
        [wanted](double number) { return std::abs(number - wanted) <= 1e-14 * std::abs(wanted); });
}

} // namespace

void TestOfficeDecks::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    QCOMPARE(runCommand({ u"new"_s, m_folder.filePath(u"w.sextant"_s) }).status, 0);
}

void TestOfficeDecks::everyNumberIsRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::newRow("English, light") << u"en"_s << u"light"_s;
    QTest::newRow("Chinese, dark") << u"zh-Hans"_s << u"dark"_s;
}

void TestOfficeDecks::everyNumberIsRead()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const QString deck = m_folder.filePath(language + u".pptx"_s);
    const CommandAnswer answer
        = runCommand({ u"export"_s, m_folder.filePath(u"w.sextant"_s), u"--story"_s, u"overview"_s,
            u"--language"_s, language, u"--theme"_s, theme, u"-o"_s, deck });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QJsonArray read = readWith(u"views/export/officeslides.py"_s, { deck, m_office }).array();
    const QJsonObject written = readWith(u"views/export/lintslides.py"_s, { deck }).object();
    const QJsonArray slides = written.value(u"slides"_s).toArray();
    const QJsonArray charts = written.value(u"charts"_s).toArray();
    QCOMPARE(read.size(), slides.size());
    QVERIFY(slides.size() >= 14);
    qsizetype chart = 0;
    int compared = 0;
    for (qsizetype i = 0; i < slides.size(); ++i) {
        const QJsonObject slide = read[i].toObject();
        const QString title = slides[i][u"title"_s].toString();
        QCOMPARE(slide.value(u"title"_s).toString(), title);
        const QJsonArray there = slide.value(u"charts"_s).toArray();
        // What is no chart of the office program's own is shapes with texts.
        QVERIFY(there.size() <= 1);
        QVERIFY2(
            !there.isEmpty() || slide.value(u"texts"_s).toArray().size() > 1, qPrintable(title));
        if (there.isEmpty())
            continue;
        QList<double> numbers;
        for (const QJsonValue &number : there[0][u"numbers"_s].toArray())
            numbers += number.toString().toDouble();
        const QList<double> wanted = numbersOf(charts[chart++].toObject());
        QVERIFY2(!wanted.isEmpty(), qPrintable(title));
        for (const double each : wanted) {
            QVERIFY2(hasNumber(numbers, each),
                qPrintable(title + u' ' + QString::number(each, 'g', 17)));
            ++compared;
        }
    }
    QCOMPARE(chart, charts.size());
    QVERIFY(chart >= 10);
    QVERIFY2(compared >= 150, qPrintable(QString::number(compared)));
}

QTEST_MAIN(TestOfficeDecks)
#include "tst_officedecks.moc"

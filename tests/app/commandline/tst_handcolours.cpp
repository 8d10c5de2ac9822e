// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandrun.h"
#include "views/export/pptx/deckcharts.h"
#include "views/export/pptx/writtenparts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Charts that somebody has coloured by hand, refreshed after their numbers moved.
class TestHandColours final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void coloursStay_data();
    void coloursStay();
    void aPointKeepsItsColour();
    void severalAtOnce();
    void inATemplate();
    void besideAnother_data();
    void besideAnother();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString workspace() const { return path(u"w.sextant"_s); }
    [[nodiscard]] CommandAnswer exportTo(const QString &name, const QStringList &words) const
    {
        return runCommand(
            QStringList { u"export"_s, workspace() } + words + QStringList { u"-o"_s, path(name) });
    }
    [[nodiscard]] CommandAnswer refresh(const QString &from, const QString &to) const
    {
        return exportTo(to, { u"--refresh"_s, path(from) });
    }
    /// Gives something of every chart another colour, as PowerPoint writes one. @return the parts
    QStringList recolour(const QString &from, const QString &to) const;

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto Mine = "<a:srgbClr val=\"C00000\"/>";

const QStringList MoveAll { u"UPDATE market_size SET value = value * 1.25 + 0.5"_s,
    u"UPDATE vendor_shipments SET value = value * 1.25"_s,
    u"UPDATE vendor_share SET value = value * 0.9"_s };

/// Every cached number and name of a chart, in the order of the document.
QStringList cachesOf(const DeckFile &deck, const QString &part)
{
    QStringList values;
    const auto chart = deck.xml(part);
    if (!chart.has_value())
        return values;
    for (const XmlNode *series : chartSeries(*chart)) {
        series->forEach([&](const XmlNode &each) {
            if (each.is(xmlspace::Chart, u"v"))
                values += each.wholeText();
        });
    }
    return values;
}

QStringList chartPartsOf(const DeckFile &deck)
{
    QStringList parts;
    const auto charts = deckCharts(deck);
    if (!charts.has_value())
        return parts;
    for (const SlideChart &chart : *charts)
        parts += chart.chartPart;
    return parts;
}

/// The colours that series and their points have, without those of their labels.
QStringList coloursOf(const DeckFile &deck, const QString &part)
{
    QStringList colours;
    const auto chart = deck.xml(part);
    if (!chart.has_value())
        return colours;
    for (const XmlNode *series : chartSeries(*chart)) {
        for (const XmlNode &child : series->children) {
            if (child.is(xmlspace::Chart, u"spPr") || child.is(xmlspace::Chart, u"dPt")
                || child.is(xmlspace::Chart, u"marker"))
                colours += xmlDigest(child);
        }
    }
    return colours;
}

} // namespace

QStringList TestHandColours::recolour(const QString &from, const QString &to) const
{
    auto deck = DeckFile::open(path(from));
    if (!deck.has_value())
        return {};
    // The first colour of a series' or a point's own look.
    static const QRegularExpression colour(
        u"(<c:ser>.*?<c:spPr>(?:(?!</c:spPr>).)*?)<a:schemeClr val=\"accent\\d\"(?:/>|>.*?</a:schemeClr>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList changed;
    for (const QString &part : chartPartsOf(*deck)) {
        if (part.isEmpty())
            continue;
        QString text = QString::fromUtf8(*deck->part(part));
        const QRegularExpressionMatch match = colour.match(text);
        if (!match.hasMatch())
            continue;
        text.replace(match.capturedEnd(1), match.capturedEnd() - match.capturedEnd(1),
            QString::fromLatin1(Mine));
        deck->setPart(part, text.toUtf8());
        changed += part;
    }
    const auto bytes = deck->finished();
    return bytes.has_value() && writeContent(path(to), *bytes) ? changed : QStringList();
}

void TestHandColours::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(runCommand({ u"new"_s, m_shared.filePath(u"w.sextant"_s) }).status, 0);
}

void TestHandColours::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_shared.filePath(u"w.sextant"_s), workspace()));
}

void TestHandColours::coloursStay_data()
{
    QTest::addColumn<QString>("exploration");
    QTest::addColumn<QString>("theme");
    const QStringList explorations { u"cloud-inference"_s, u"accelerators-by-platform"_s,
        u"cic-deployment"_s, u"cloud-growth"_s, u"china-deployment-donut"_s, u"owners-bridge"_s,
        u"share-of-owners"_s, u"stock-and-flow"_s, u"two-years"_s, u"hopper-range"_s };
    for (const QString &theme : { u"light"_s, u"dark"_s }) {
        for (const QString &exploration : explorations)
            QTest::addRow("%s, %s", qPrintable(exploration), qPrintable(theme))
                << exploration << theme;
    }
}

void TestHandColours::coloursStay()
{
    QFETCH(QString, exploration);
    QFETCH(QString, theme);
    const QStringList look { u"--exploration"_s, exploration, u"--theme"_s, theme };
    const CommandAnswer made = exportTo(u"old.pptx"_s, look);
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QStringList parts = recolour(u"old.pptx"_s, u"mine.pptx"_s);
    QCOMPARE(parts.size(), 1); // the chart is one of the office program's own
    QCOMPARE(changeWorkspace(workspace(), MoveAll), QString());
    const CommandAnswer answer = refresh(u"mine.pptx"_s, u"new.pptx"_s);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"renewed"_s), qPrintable(answer.out));

    const auto mine = DeckFile::open(path(u"mine.pptx"_s));
    const auto renewed = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(mine.has_value() && renewed.has_value());
    QVERIFY(renewed->part(parts.first())->contains(Mine));
    QCOMPARE(coloursOf(*renewed, parts.first()), coloursOf(*mine, parts.first()));
    // The numbers are those of a deck that is made now.
    QCOMPARE(exportTo(u"fresh.pptx"_s, look).status, 0);
    const auto fresh = DeckFile::open(path(u"fresh.pptx"_s));
    QVERIFY(fresh.has_value());
    QCOMPARE(cachesOf(*renewed, parts.first()), cachesOf(*fresh, parts.first()));
    QVERIFY(cachesOf(*renewed, parts.first()) != cachesOf(*mine, parts.first()));
    const QString book = renewed->target(parts.first(), u"package");
    QCOMPARE(*renewed->part(book), *fresh->part(book));
    // Theme, master and layouts are not of the chart.
    for (const QString &part : differingParts(path(u"mine.pptx"_s), path(u"new.pptx"_s)))
        QVERIFY2(part == parts.first() || part == book || part == u"/customXml/item1.xml"
                || part == u"/ppt/slides/slide1.xml" || part == u"/ppt/notesSlides/notesSlide1.xml",
            qPrintable(part));
    QCOMPARE(renewed->part(u"/customXml/item1.xml"_s)->contains("look=\"dark\""), theme == u"dark");
    // What was refreshed is refreshed again the next time.
    QCOMPARE(changeWorkspace(workspace(), MoveAll), QString());
    const CommandAnswer again = refresh(u"new.pptx"_s, u"newer.pptx"_s);
    QVERIFY2(again.out.contains(u"renewed"_s), qPrintable(again.out));
    const auto newer = DeckFile::open(path(u"newer.pptx"_s));
    QCOMPARE(coloursOf(*newer, parts.first()), coloursOf(*mine, parts.first()));
}

/// A period comes in before the coloured one, which moves on.
void TestHandColours::aPointKeepsItsColour()
{
    QCOMPARE(exportTo(u"old.pptx"_s, { u"--exploration"_s, u"cloud-inference"_s }).status, 0);
    auto deck = DeckFile::open(path(u"old.pptx"_s));
    QVERIFY(deck.has_value());
    const QString part = chartPartsOf(*deck).value(0);
    QString text = QString::fromUtf8(*deck->part(part));
    const qsizetype last = text.lastIndexOf(u"<c:dPt>"_s); // of 2032, the third of three
    static const QRegularExpression colour(
        u"<a:schemeClr val=\"accent\\d\"(?:/>|>.*?</a:schemeClr>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = colour.match(text, last);
    QVERIFY(text.mid(last).startsWith(u"<c:dPt><c:idx val=\"2\"/>"_s) && match.hasMatch());
    text.replace(match.capturedStart(), match.capturedLength(), QString::fromLatin1(Mine));
    deck->setPart(part, text.toUtf8());
    QVERIFY(writeContent(path(u"mine.pptx"_s), *deck->finished()));
    QCOMPARE(changeWorkspace(workspace(),
                 { u"INSERT INTO market_size (period, measure, market, deployment, region, value, "
                   "unit, kind, source) SELECT '2027', measure, market, deployment, region, 140.5, "
                   "unit, 'forecast', source FROM market_size WHERE value = 118.9 AND "
                   "source = 'seed-360i-2026'"_s }),
        QString());
    const CommandAnswer answer = refresh(u"mine.pptx"_s, u"new.pptx"_s);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const auto renewed = DeckFile::open(path(u"new.pptx"_s));
    const auto chart = renewed->xml(part);
    QVERIFY(chart.has_value());
    QStringList coloured;
    for (const XmlNode *series : chartSeries(*chart)) {
        for (const XmlNode &point : series->children) {
            bool isMine = false;
            point.forEach([&](const XmlNode &each) {
                isMine = isMine || each.is(xmlspace::Drawing, u"srgbClr");
            });
            if (point.is(xmlspace::Chart, u"dPt") && isMine)
                coloured += point.child(xmlspace::Chart, u"idx")->attribute(u"val");
        }
    }
    QCOMPARE(coloured, QStringList { u"3"_s });
}

/// Of five charts those that moved differ, each with its own parts, and keep their colours.
void TestHandColours::severalAtOnce()
{
    QStringList words;
    for (const QString &name : { u"cloud-inference"_s, u"owners-bridge"_s, u"cic-deployment"_s,
             u"share-of-owners"_s, u"two-years"_s })
        words += { u"--exploration"_s, name };
    QCOMPARE(exportTo(u"old.pptx"_s, words).status, 0);
    const QStringList charts = recolour(u"old.pptx"_s, u"mine.pptx"_s);
    QCOMPARE(charts.size(), 5);
    QCOMPARE(changeWorkspace(workspace(), { MoveAll[1] }), QString());
    const CommandAnswer answer = refresh(u"mine.pptx"_s, u"new.pptx"_s);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(answer.out.count(u"renewed"_s), 3);
    const QStringList parts = differingParts(path(u"mine.pptx"_s), path(u"new.pptx"_s));
    for (const int moved : { 2, 4, 5 }) {
        QVERIFY(parts.contains(u"/ppt/charts/chart%1.xml"_s.arg(moved)));
        QVERIFY(parts.contains(u"/customXml/item%1.xml"_s.arg(moved)));
    }
    for (const int same : { 1, 3 }) {
        for (const QString &part : { u"/ppt/charts/chart%1.xml"_s, u"/customXml/item%1.xml"_s,
                 u"/ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s,
                 u"/ppt/notesSlides/notesSlide%1.xml"_s })
            QVERIFY2(!parts.contains(part.arg(same)), qPrintable(part.arg(same)));
        QVERIFY(!parts.contains(u"/ppt/slides/slide%1.xml"_s.arg(same + 1))); // after the cover
    }
    const auto renewed = DeckFile::open(path(u"new.pptx"_s));
    for (const QString &part : charts)
        QVERIFY2(renewed->part(part)->contains(Mine), qPrintable(part));
}

void TestHandColours::inATemplate()
{
    QCOMPARE(exportTo(u"theirs.pptx"_s,
                 { u"--exploration"_s, u"hyperscaler-capex"_s, u"--size"_s, u"4x3"_s })
                 .status,
        0);
    QCOMPARE(
        exportTo(u"old.pptx"_s,
            { u"--exploration"_s, u"owners-bridge"_s, u"--template"_s, path(u"theirs.pptx"_s) })
            .status,
        0);
    const QStringList charts = recolour(u"old.pptx"_s, u"mine.pptx"_s);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(changeWorkspace(workspace(), { MoveAll[1] }), QString());
    const CommandAnswer answer = refresh(u"mine.pptx"_s, u"new.pptx"_s);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const auto renewed = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(renewed->part(charts.first())->contains(Mine));
    const auto theirs = DeckFile::open(path(u"theirs.pptx"_s));
    int kept = 0;
    for (const QString &part : theirs->parts()) {
        if (part.contains(u"/slideLayouts/"_s) || part.contains(u"/slideMasters/"_s)
            || part.contains(u"/theme/"_s) || part == u"/ppt/slides/slide1.xml") {
            QVERIFY2(*renewed->part(part) == *theirs->part(part), qPrintable(part));
            ++kept;
        }
    }
    QVERIFY(kept >= 6);
}

void TestHandColours::besideAnother_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("both native") << u"cloud-inference"_s << u"owners-bridge"_s;
    QTest::newRow("shapes at the right") << u"cic-deployment"_s << u"owners-platforms"_s;
    QTest::newRow("shapes at the left") << u"hyperscaler-capex"_s << u"share-of-owners"_s;
}

/// Of two charts on a slide the right one moves, then the left one: each time the slide is what an
/// export would be now, and nothing of the other chart is touched.
void TestHandColours::besideAnother()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QStringList words { u"--exploration"_s, left, u"--exploration"_s, right, u"--per-slide"_s,
        u"2"_s, u"--theme"_s, u"dark"_s };
    const CommandAnswer made = exportTo(u"old.pptx"_s, words);
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const auto slideOf = [this](const QString &name, const QString &part) {
        const auto deck = DeckFile::open(path(name));
        return deck.has_value() ? deck->xml(part).value_or(XmlNode()) : XmlNode();
    };
    const auto linesOf = [](const XmlNode &slide) {
        QStringList lines;
        for (const SlideText &text : slideTexts(slide))
            lines += text.place + u": "_s + text.text;
        slide.forEach([&](const XmlNode &each) {
            if (each.is(xmlspace::Drawing, u"off") || each.is(xmlspace::Drawing, u"ext"))
                lines += xmlDigest(each);
        });
        return lines;
    };
    const QString page = u"/ppt/slides/slide2.xml"_s;
    const QString notes = u"/ppt/notesSlides/notesSlide1.xml"_s;
    QString before = u"old.pptx"_s;
    for (const bool isRight : { true, false }) {
        QCOMPARE(changeWorkspace(workspace(),
                     { isRight ? MoveAll[1] : MoveAll[0],
                         u"UPDATE capex SET value = value * %1"_s.arg(isRight ? 1 : 2) }),
            QString());
        const QString after = isRight ? u"new.pptx"_s : u"newer.pptx"_s;
        const CommandAnswer answer = refresh(before, after);
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.out.count(u"renewed"_s), 1);
        QVERIFY2(!answer.out.contains(u"by hand"_s), qPrintable(answer.out));
        const QStringList parts = differingParts(path(before), path(after));
        QVERIFY(parts.contains(u"/customXml/item%1.xml"_s.arg(isRight ? 2 : 1)));
        QVERIFY(!parts.contains(u"/customXml/item%1.xml"_s.arg(isRight ? 1 : 2)));
        QCOMPARE(exportTo(u"fresh.pptx"_s, words).status, 0);
        QCOMPARE(linesOf(slideOf(after, page)), linesOf(slideOf(u"fresh.pptx"_s, page)));
        QCOMPARE(linesOf(slideOf(after, notes)), linesOf(slideOf(u"fresh.pptx"_s, notes)));
        before = after;
    }
    const QJsonObject lint = readWith(u"views/export/lintslides.py"_s, { path(before) }).object();
    QCOMPARE(lint.value(u"findings"_s).toArray(), QJsonArray());
}

QTEST_MAIN(TestHandColours)
#include "tst_handcolours.moc"

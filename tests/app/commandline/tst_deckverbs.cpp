// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandline.h"

#include "views/export/pptx/deckcharts.h"
#include "views/export/pptx/writtenparts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// Decks that were exported before, against a workspace that has changed since.
class TestDeckVerbs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingHasMoved();
    void movedNumbersAreListed();
    void withdrawnSource();
    void goneDataset();
    void anotherWorkspace();
    void othersDecksAreRefused();
    void deckWithoutItsMarks();
    void onlyTheMovedChartDiffers();
    void nothingToRefreshKeepsEveryByte();
    void handEditsStay();
    void newPeriodsComeIn();
    void numbersChangedByHandAreLeft();
    void drawnChartsAreDrawnAnew();
    void shapesChangedByHandAreLeft();
    void refreshInPlace();
    void refreshKeepsTheChineseUnit();
    void everyFamilyFollows();
    void badRefreshes_data();
    void badRefreshes();

private:
    struct Answer
    {
        int status = 0;
        QString out;
        QString err;
    };
    [[nodiscard]] Answer run(const QStringList &words) const
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.status = runCommandLine(words, out, err);
        return answer;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The charts of `check --deck --json`.
    [[nodiscard]] QJsonArray checked(const QString &deck) const
    {
        const Answer answer = run({ u"check"_s, workspace(), u"--deck"_s, deck, u"--json"_s });
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return QJsonDocument::fromJson(answer.out.toUtf8())[u"charts"_s].toArray();
    }
    [[nodiscard]] QString workspace() const { return path(u"w.sextant"_s); }
    [[nodiscard]] Answer refresh(const QString &from, const QString &to) const
    {
        return run({ u"export"_s, workspace(), u"--refresh"_s, from, u"-o"_s, to });
    }
    /// Changes texts of a part of the old deck, as another program would, and saves it as `to`.
    void edit(const QString &to, const QString &part,
        const QList<std::pair<QByteArray, QByteArray>> &changes) const;
    /// Changes the workspace as another program would.
    void change(const QStringList &statements) const;

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

QStringList statesOf(const QJsonArray &charts)
{
    QStringList states;
    for (const QJsonValue &chart : charts)
        states += chart[u"state"_s].toString();
    return states;
}

/// 360iResearch publishes 102.19 USD bn for 2025.
const QString MoveOneNumber = u"UPDATE market_size SET value = 112.409 WHERE value = 102.19 "
                              "AND source = 'seed-360i-2026'"_s;

const QString MoveCapex
    = u"UPDATE capex SET value = value * 1.1 WHERE vendor = 'amazon' AND kind = 'actual'"_s;

const QString Chart = u"/ppt/charts/chart1.xml"_s;

/// The parts of two decks that do not have the same bytes, sorted.
QStringList differing(const QString &before, const QString &after)
{
    const auto first = DeckFile::open(before);
    const auto second = DeckFile::open(after);
    if (!first.has_value() || !second.has_value())
        return { u"unreadable"_s };
    QStringList parts = first->parts() + second->parts();
    parts.removeDuplicates();
    parts.sort();
    parts.removeIf([&](const QString &part) {
        return first->part(part).value_or(QByteArray("-"))
            == second->part(part).value_or(QByteArray("+"));
    });
    return parts;
}

} // namespace

void TestDeckVerbs::change(const QStringList &statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(workspace());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"change"_s);
}

void TestDeckVerbs::edit(const QString &to, const QString &part,
    const QList<std::pair<QByteArray, QByteArray>> &changes) const
{
    auto deck = DeckFile::open(path(u"old.pptx"_s));
    QVERIFY(deck.has_value());
    QByteArray bytes = *deck->part(part);
    for (const auto &[from, into] : changes) {
        QVERIFY2(bytes.contains(from), from.constData());
        bytes.replace(from, into);
    }
    deck->setPart(part, bytes);
    QFile file(to);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*deck->finished());
}

void TestDeckVerbs::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    const QString sample = m_shared.filePath(u"w.sextant"_s);
    const QString deck = m_shared.filePath(u"old.pptx"_s);
    QCOMPARE(run({ u"new"_s, sample }).status, 0);
    const Answer answer
        = run({ u"export"_s, sample, u"--exploration"_s, u"cloud-inference"_s, u"--exploration"_s,
            u"hyperscaler-capex"_s, u"--exploration"_s, u"cic-deployment"_s, u"-o"_s, deck });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
}

void TestDeckVerbs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : { u"w.sextant"_s, u"old.pptx"_s })
        QVERIFY(QFile::copy(m_shared.filePath(name), path(name)));
}

void TestDeckVerbs::nothingHasMoved()
{
    const QJsonArray charts = checked(path(u"old.pptx"_s));
    QCOMPARE(statesOf(charts), QStringList({ u"same"_s, u"same"_s, u"same"_s }));
    QCOMPARE(charts[0][u"slide"_s].toInt(), 2); // the first is the cover
    QCOMPARE(charts[0][u"dataset"_s].toString(), u"market-size"_s);
    QCOMPARE(charts[0][u"edition"_s].toString(), u"360iResearch, 2026"_s);
}

void TestDeckVerbs::movedNumbersAreListed()
{
    change({ MoveOneNumber });
    const QJsonArray charts = checked(path(u"old.pptx"_s));
    QCOMPARE(statesOf(charts).first(), u"moved"_s);
    QCOMPARE(statesOf(charts)[1], u"same"_s);
    const QJsonArray changes = charts[0][u"changes"_s].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"row"_s].toString(), u"2025"_s);
    QCOMPARE(changes[0][u"before"_s].toDouble(), 102.19);
    QCOMPARE(changes[0][u"after"_s].toDouble(), 112.409);
    QCOMPARE(changes[0][u"percent"_s].toDouble(), 10.0);
    QCOMPARE(changes[0][u"unit"_s].toString(), u"USD bn"_s);
    const Answer text = run({ u"check"_s, workspace(), u"--deck"_s, path(u"old.pptx"_s) });
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains(u"2025: 102.19 USD bn → 112.409 USD bn (+10.0 %)"_s),
        qPrintable(text.out));
}

void TestDeckVerbs::withdrawnSource()
{
    change({ u"PRAGMA foreign_keys = OFF"_s,
        u"DELETE FROM market_size WHERE source = 'seed-360i-2026'"_s,
        u"DELETE FROM claim WHERE source = 'seed-360i-2026'"_s,
        u"DELETE FROM source WHERE id = 'seed-360i-2026'"_s });
    const QJsonArray charts = checked(path(u"old.pptx"_s));
    QCOMPARE(charts.size(), 3);
    QCOMPARE(charts[0][u"state"_s].toString(), u"source-withdrawn"_s);
    QCOMPARE(charts[0][u"withdrawn"_s].toArray().size(), 1);
    QCOMPARE(charts[0][u"withdrawn"_s][0][u"name"_s].toString(), u"360iResearch, 2026"_s);
    QCOMPARE(charts[2][u"state"_s].toString(), u"same"_s);
}

void TestDeckVerbs::goneDataset()
{
    change({ u"PRAGMA foreign_keys = OFF"_s,
        u"DELETE FROM dataset_dimension WHERE dataset = 'capex'"_s,
        u"DELETE FROM measure WHERE dataset = 'capex'"_s,
        u"DELETE FROM dataset WHERE id = 'capex'"_s });
    const QJsonArray charts = checked(path(u"old.pptx"_s));
    QCOMPARE(statesOf(charts), QStringList({ u"same"_s, u"gone"_s, u"same"_s }));
    QVERIFY(!charts[1][u"problem"_s].toString().isEmpty());
}

void TestDeckVerbs::anotherWorkspace()
{
    change({ u"UPDATE workspace SET value = 'another' WHERE key = 'id'"_s });
    QCOMPARE(statesOf(checked(path(u"old.pptx"_s))), QStringList(3, u"other-workspace"_s));
}

void TestDeckVerbs::othersDecksAreRefused()
{
    QFile text(path(u"text.pptx"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Dear colleagues,");
    text.close();
    for (const QString &name : { u"text.pptx"_s, u"none.pptx"_s }) {
        const Answer answer = run({ u"check"_s, workspace(), u"--deck"_s, path(name) });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains(name));
    }
}

void TestDeckVerbs::deckWithoutItsMarks()
{
    // As a program leaves it that does not keep what it does not know.
    auto deck = DeckFile::open(path(u"old.pptx"_s));
    QVERIFY(deck.has_value());
    const auto slides = deck->slides();
    QVERIFY(slides.has_value());
    for (const QString &slide : *slides) {
        Result<XmlNode> root = deck->xml(slide);
        QVERIFY(root.has_value());
        root->forEach([](XmlNode &each) {
            if (each.is(xmlspace::Slide, u"nvPr")) {
                std::erase_if(each.children,
                    [](const XmlNode &child) { return child.name == u"custDataLst"; });
            }
        });
        deck->setXml(slide, *root);
    }
    QFile file(path(u"lost.pptx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*deck->finished());
    file.close();
    const Answer answer = run({ u"check"_s, workspace(), u"--deck"_s, path(u"lost.pptx"_s) });
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(u"LibreOffice"_s), qPrintable(answer.err));
    QVERIFY(!contentOf(path(u"lost.pptx"_s)).isEmpty());
}

void TestDeckVerbs::onlyTheMovedChartDiffers()
{
    change({ MoveOneNumber });
    const Answer answer = refresh(path(u"old.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(differing(path(u"old.pptx"_s), path(u"new.pptx"_s)),
        QStringList({ u"/customXml/item1.xml"_s, u"/ppt/charts/chart1.xml"_s,
            u"/ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_s, u"/ppt/notesSlides/notesSlide1.xml"_s,
            u"/ppt/slides/slide2.xml"_s }));
    const auto deck = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(deck.has_value());
    QVERIFY(deck->part(Chart)->contains("<c:v>112.409</c:v>"));
    QVERIFY(!deck->part(Chart)->contains("<c:v>102.19</c:v>"));
    const auto book
        = ZipFile::read(*deck->part(u"/ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_s), QString());
    QVERIFY(book.has_value());
    QVERIFY(book->content(u"xl/worksheets/sheet1.xml"_s)->contains("<v>112.409"));
    // From 112.409 to 320.98 in seven years: 2.9-fold, 16.2 % a year.
    QVERIFY(deck->part(u"/ppt/slides/slide2.xml"_s)->contains("16.2 % a year"));
    // And a deck that is up to date is what came out.
    QCOMPARE(statesOf(checked(path(u"new.pptx"_s))), QStringList(3, u"same"_s));
}

void TestDeckVerbs::nothingToRefreshKeepsEveryByte()
{
    QCOMPARE(refresh(path(u"old.pptx"_s), path(u"new.pptx"_s)).status, 0);
    QCOMPARE(contentOf(path(u"new.pptx"_s)), contentOf(path(u"old.pptx"_s)));
}

void TestDeckVerbs::handEditsStay()
{
    // A series in another colour, as PowerPoint writes it, a bold axis, and a headline of one's
    // own.
    edit(path(u"mine.pptx"_s), Chart,
        { { "<a:schemeClr val=\"accent1\"/>", "<a:srgbClr val=\"C00000\"/>" },
            { "<c:gapWidth val=\"60\"/>", "<c:gapWidth val=\"25\"/>" } });
    QFile::remove(path(u"old.pptx"_s));
    QVERIFY(QFile::rename(path(u"mine.pptx"_s), path(u"old.pptx"_s)));
    edit(path(u"mine.pptx"_s), u"/ppt/slides/slide2.xml"_s,
        { { "Cloud AI inference chips to grow", "As we said: cloud is to grow" } });
    change({ MoveOneNumber });
    const Answer answer = refresh(path(u"mine.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"title"_s), qPrintable(answer.out));
    const auto deck = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(deck.has_value());
    const QByteArray chart = *deck->part(Chart);
    QVERIFY(chart.contains("<c:v>112.409</c:v>"));
    QVERIFY(chart.contains("<a:srgbClr val=\"C00000\"/>"));
    QVERIFY(!chart.contains("<a:schemeClr val=\"accent1\"/>"));
    QVERIFY(chart.contains("<c:gapWidth val=\"25\"/>"));
    const QByteArray slide = *deck->part(u"/ppt/slides/slide2.xml"_s);
    QVERIFY(slide.contains("As we said: cloud is to grow"));
    QVERIFY(slide.contains("17.8 % a year")); // untouched, although the rate is another now
}

void TestDeckVerbs::newPeriodsComeIn()
{
    change({ u"INSERT INTO market_size (period, measure, market, deployment, region, value, unit, "
             "kind, source) SELECT '2027', measure, market, deployment, region, 140.5, unit, "
             "'forecast', source FROM market_size WHERE value = 118.9 AND "
             "source = 'seed-360i-2026'"_s });
    const Answer answer = refresh(path(u"old.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const auto deck = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(deck.has_value());
    const auto chart = deck->xml(Chart);
    QVERIFY(chart.has_value());
    QStringList values;
    QStringList points;
    for (const XmlNode *series : chartSeries(*chart)) {
        series->forEach([&](const XmlNode &each) {
            if (each.is(xmlspace::Chart, u"val"))
                each.forEach([&](const XmlNode &part) {
                    if (part.is(xmlspace::Chart, u"v"))
                        values += part.wholeText();
                });
            if (each.is(xmlspace::Chart, u"dPt"))
                points += each.child(xmlspace::Chart, u"idx")->attribute(u"val");
        });
    }
    QCOMPARE(values, QStringList({ u"102.19"_s, u"118.9"_s, u"140.5"_s, u"320.98"_s }));
    QCOMPARE(points, QStringList({ u"0"_s, u"1"_s, u"2"_s, u"3"_s })); // none is an actual figure
}

void TestDeckVerbs::numbersChangedByHandAreLeft()
{
    edit(path(u"mine.pptx"_s), Chart, { { "<c:v>118.9</c:v>", "<c:v>120</c:v>" } });
    change({ MoveOneNumber });
    const Answer answer = refresh(path(u"mine.pptx"_s), path(u"new.pptx"_s));
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(u"changed by hand"_s), qPrintable(answer.out));
    QCOMPARE(contentOf(path(u"new.pptx"_s)), contentOf(path(u"mine.pptx"_s)));
}

void TestDeckVerbs::drawnChartsAreDrawnAnew()
{
    change({ MoveCapex });
    const Answer answer = refresh(path(u"old.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QStringList parts = differing(path(u"old.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(parts.contains(u"/ppt/slides/slide3.xml"_s), qPrintable(parts.join(u' ')));
    QVERIFY(!parts.contains(Chart));
    QVERIFY(!parts.contains(u"/ppt/slides/slide2.xml"_s));
    const auto deck = DeckFile::open(path(u"new.pptx"_s));
    QVERIFY(deck.has_value());
    const auto slide = deck->xml(u"/ppt/slides/slide3.xml"_s);
    QVERIFY(slide.has_value());
    QStringList ids;
    slide->forEach([&](const XmlNode &each) {
        if (each.is(xmlspace::Slide, u"cNvPr"))
            ids += each.attribute(u"id");
    });
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(statesOf(checked(path(u"new.pptx"_s))), QStringList(3, u"same"_s));
    // What was just drawn can be drawn anew the next time.
    change({ MoveCapex });
    const Answer again = refresh(path(u"new.pptx"_s), path(u"newer.pptx"_s));
    QVERIFY2(again.out.contains(u"renewed"_s), qPrintable(again.out));
}

void TestDeckVerbs::shapesChangedByHandAreLeft()
{
    edit(path(u"mine.pptx"_s), u"/ppt/slides/slide3.xml"_s,
        { { "<a:schemeClr val=\"accent2\"/>", "<a:srgbClr val=\"C00000\"/>" } });
    change({ MoveCapex });
    const Answer answer = refresh(path(u"mine.pptx"_s), path(u"new.pptx"_s));
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(u"shapes were changed by hand"_s), qPrintable(answer.out));
    QCOMPARE(contentOf(path(u"new.pptx"_s)), contentOf(path(u"mine.pptx"_s)));
}

void TestDeckVerbs::refreshInPlace()
{
    change({ MoveOneNumber });
    QCOMPARE(refresh(path(u"old.pptx"_s), path(u"old.pptx"_s)).status, 0);
    QCOMPARE(statesOf(checked(path(u"old.pptx"_s))), QStringList(3, u"same"_s));
}

/// Whoever has edited a subtitle or an axis must not find other numbers under the same unit.
void TestDeckVerbs::refreshKeepsTheChineseUnit()
{
    const auto slideOf = [&](const QString &deck, const QString &part) {
        const auto file = DeckFile::open(path(deck));
        return file.has_value() ? QString::fromUtf8(file->part(part).value_or(QByteArray()))
                                : QString();
    };
    const auto exported = [&](const QString &to) {
        return run({ u"export"_s, workspace(), u"--exploration"_s, u"cloud-inference"_s,
                       u"--language"_s, u"zh-Hans"_s, u"-o"_s, path(to) })
            .status;
    };
    const QString slide = u"/ppt/slides/slide1.xml"_s;
    QCOMPARE(exported(u"zh.pptx"_s), 0);
    QVERIFY2(slideOf(u"zh.pptx"_s, slide).contains(u"· 亿美元 ·"), "no unit");
    QVERIFY(slideOf(u"zh.pptx"_s, Chart).contains(u"<c:v>1021.9</c:v>"));
    // A thousand times as much would be read in 万亿 by itself.
    change({ u"UPDATE market_size SET value = value * 1000 "
             "WHERE source = 'seed-360i-2026'"_s });
    QCOMPARE(exported(u"anew.pptx"_s), 0);
    QVERIFY(slideOf(u"anew.pptx"_s, slide).contains(u"· 万亿美元 ·"));
    QVERIFY(slideOf(u"anew.pptx"_s, Chart).contains(u"<c:v>102.19</c:v>"));
    const Answer answer = refresh(path(u"zh.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QVERIFY(slideOf(u"new.pptx"_s, slide).contains(u"· 亿美元 ·"));
    QVERIFY(slideOf(u"new.pptx"_s, Chart).contains(u"<c:v>1021900</c:v>"));
    // The figures it remembers are those of the store.
    QVERIFY(slideOf(u"new.pptx"_s, u"/customXml/item1.xml"_s).contains(u"value=\"102190\""));
}

/// A deck of every family, none touched by hand: refreshed, it is what an export would be now.
void TestDeckVerbs::everyFamilyFollows()
{
    const QStringList story { u"export"_s, workspace(), u"--story"_s, u"overview"_s, u"-o"_s };
    QCOMPARE(run(story + QStringList { path(u"all.pptx"_s) }).status, 0);
    change({ u"UPDATE market_size SET value = value * 1.25 + 0.5"_s,
        u"UPDATE vendor_shipments SET value = value * 1.25 + 0.5"_s,
        u"UPDATE capex SET value = value * 1.25 + 0.5"_s,
        u"UPDATE vendor_share SET value = value * 0.9"_s });
    const Answer answer = refresh(path(u"all.pptx"_s), path(u"new.pptx"_s));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(run(story + QStringList { path(u"fresh.pptx"_s) }).status, 0);
    const auto renewed = DeckFile::open(path(u"new.pptx"_s));
    const auto fresh = DeckFile::open(path(u"fresh.pptx"_s));
    QVERIFY(renewed.has_value() && fresh.has_value());
    const auto charts = deckCharts(*renewed);
    const auto wanted = deckCharts(*fresh);
    QVERIFY(charts.has_value() && wanted.has_value());
    QCOMPARE(charts->size(), wanted->size());
    QVERIFY(charts->size() >= 12);
    for (qsizetype i = 0; i < charts->size(); ++i) {
        const SlideChart &is = (*charts)[i];
        const SlideChart &shall = (*wanted)[i];
        QCOMPARE(is.title, shall.title);
        QCOMPARE(is.fingerprint->hash, shall.fingerprint->hash);
        QCOMPARE(is.fingerprint->digests, shall.fingerprint->digests);
        QCOMPARE(is.chartPart.isEmpty(), shall.chartPart.isEmpty());
        if (!is.chartPart.isEmpty()) {
            QVERIFY2(
                xmlDigest(*renewed->xml(is.chartPart)) == xmlDigest(*fresh->xml(shall.chartPart)),
                qPrintable(is.title));
            QVERIFY(*renewed->part(renewed->target(is.chartPart, u"package"))
                == *fresh->part(fresh->target(shall.chartPart, u"package")));
        }
        XmlNode slide = *renewed->xml(is.slide);
        XmlNode freshSlide = *fresh->xml(shall.slide);
        QCOMPARE(groupDigest(*shapeOf(slide, is.shapeId)),
            groupDigest(*shapeOf(freshSlide, shall.shapeId)));
    }
}

void TestDeckVerbs::badRefreshes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no such deck") << QStringList { u"--refresh"_s, u"none.pptx"_s, u"-o"_s,
        u"new.pptx"_s } << 1;
    QTest::newRow("to a picture") << QStringList { u"--refresh"_s, u"old.pptx"_s, u"-o"_s,
        u"new.png"_s } << 2;
    QTest::newRow("with an exploration") << QStringList { u"--refresh"_s, u"old.pptx"_s, u"-o"_s,
        u"new.pptx"_s, u"--exploration"_s, u"cloud-inference"_s }
                                         << 2;
    QTest::newRow("into no folder")
        << QStringList { u"--refresh"_s, u"old.pptx"_s, u"-o"_s, u"none/new.pptx"_s } << 1;
    QTest::newRow("of a workspace")
        << QStringList { u"--refresh"_s, u"w.sextant"_s, u"-o"_s, u"new.pptx"_s } << 1;
}

void TestDeckVerbs::badRefreshes()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    for (QString &word : words) {
        if (word.contains(u'.'))
            word = path(word);
    }
    const Answer answer = run(QStringList { u"export"_s, workspace() } + words);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(path(u"new.pptx"_s)));
}

QTEST_MAIN(TestDeckVerbs)
#include "tst_deckverbs.moc"

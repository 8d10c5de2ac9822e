// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandline.h"

#include "tests/support/smalltracker.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

/// `sextant export` as a person would call it.
class TestExportVerb final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void needsPainting();
    void writesASavedExploration_data();
    void writesASavedExploration();
    void everyKindOfChart_data();
    void everyKindOfChart();
    void severalExplorationsMakeADeck();
    void writesALook();
    void csvHoldsThePublishedNumbers();
    void sizeScaleAndThemeCount();
    void brandsCount();
    void badBrands_data();
    void badBrands();
    void nothingToSeeIsTold();
    void smallTextIsTold();
    void smallTextOfADeckIsTold();
    void chartAndTitleReplaceTheSavedOnes();
    void plainRowsOfATracker();
    void badUsage_data();
    void badUsage();
    void badInput_data();
    void badInput();

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
        answer.status = runCommandLine(QStringList { u"export"_s, m_sample } + words, out, err);
        return answer;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &file)
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    QTemporaryDir m_shared;
    QString m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The cloud inference market after 360iResearch: 102.19, 118.9 and 320.98 USD bn.
const QStringList CloudInference { u"--dataset"_s, u"market-size"_s, u"--where"_s,
    u"market=cloud-ai-inference-chips"_s, u"--where"_s, u"source=seed-360i-2026"_s };

} // namespace

void TestExportVerb::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    m_sample = m_shared.filePath(u"sample.sextant"_s);
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    QCOMPARE(runCommandLine({ u"new"_s, m_sample }, outStream, errStream), 0);
}

void TestExportVerb::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExportVerb::needsPainting()
{
    QVERIFY(sextant::needsPainting({ u"export"_s, u"a.sextant"_s }));
    QVERIFY(!sextant::needsPainting({ u"pivot"_s, u"a.sextant"_s }));
}

void TestExportVerb::writesASavedExploration_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("by id") << u"cloud-inference"_s << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("by name") << u"who buys accelerators"_s << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("as PDF") << u"cloud-inference"_s << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("as numbers") << u"cloud-inference"_s << u"csv"_s << QByteArray("period,");
    QTest::newRow("as a slide") << u"cloud-inference"_s << u"pptx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("as a workbook") << u"cloud-inference"_s << u"xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("ending in capitals")
        << u"CLOUD-INFERENCE"_s << u"PNG"_s << QByteArray("\x89PNG");
}

void TestExportVerb::writesASavedExploration()
{
    QFETCH(QString, name);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString file = path(u"chart."_s + suffix);
    const Answer answer = run({ u"--exploration"_s, name, u"-o"_s, file });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err, QString());
    QVERIFY(contentOf(file).startsWith(begin));
    // The same again gives the same bytes.
    const QByteArray first = contentOf(file);
    QCOMPARE(run({ u"--exploration"_s, name, u"-o"_s, file }).status, 0);
    QCOMPARE(contentOf(file), first);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestExportVerb::everyKindOfChart_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("suffix");
    // The gallery says for each kind which part of the sample suits it.
    QFile list(QStringLiteral(SEXTANT_SOURCE_DIR "/docs/gallery/list.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> looks;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        const QStringList parts = line.split(u" | "_s);
        if (parts.size() == 3)
            looks.insert(parts[0], parts[2].split(u' ', Qt::SkipEmptyParts));
    }
    for (const ChartFamily *family : chartFamilies()) {
        for (const QString &suffix : { u"png"_s, u"svg"_s, u"pdf"_s }) {
            QTest::addRow("%s as %s", qPrintable(family->id()), qPrintable(suffix))
                << family->id() << looks.value(family->id()) << suffix;
        }
    }
}

void TestExportVerb::everyKindOfChart()
{
    QFETCH(const QString, family);
    QFETCH(const QStringList, words);
    QFETCH(const QString, suffix);
    QVERIFY2(!words.isEmpty(), qPrintable(family));
    const QString file = path(family + u'.' + suffix);
    const Answer answer = run(words + QStringList { u"--chart"_s, family, u"-o"_s, file });
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.status, 0);
    const QByteArray content = contentOf(file);
    if (suffix == u"png") {
        // Axes and words alone have fewer colours than marks on top of them.
        const QImage image = QImage::fromData(content).convertToFormat(QImage::Format_RGB32);
        QVERIFY(!image.isNull());
        qsizetype coloured = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                coloured += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
        }
        QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
        return;
    }
    if (suffix == u"pdf") {
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.contains("/Type /Font"));
        QVERIFY(!content.contains("/Subtype /Image"));
        return;
    }
    QXmlStreamReader xml(content);
    int shapes = 0;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(xml.name() != u"image");
        texts += xml.name() == u"text" ? 1 : 0;
        shapes += QStringList { u"path"_s, u"rect"_s, u"ellipse"_s, u"circle"_s, u"polygon"_s,
            u"polyline"_s }
                      .contains(xml.name())
            ? 1
            : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts > 4 && shapes > 2, qPrintable(u"%1 texts, %2 shapes"_s.arg(texts).arg(shapes)));
}

void TestExportVerb::severalExplorationsMakeADeck()
{
    const QStringList two { u"--exploration"_s, u"cloud-inference"_s, u"--exploration"_s,
        u"chip-type-shares"_s };
    const QString deck = path(u"deck.pptx"_s);
    const Answer answer = run(two + QStringList { u"-o"_s, deck });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    // Names in a zip file are plain: a cover, two charts with their workbooks, and the sources.
    const QByteArray bytes = contentOf(deck);
    QVERIFY(bytes.contains("ppt/slides/slide4.xml"));
    QVERIFY(bytes.contains("ppt/charts/chart2.xml"));
    QVERIFY(!bytes.contains("ppt/charts/chart3.xml"));
    // Nothing else holds several, and what is missing leaves no file.
    QCOMPARE(run(two + QStringList { u"-o"_s, path(u"two.png"_s) }).status, 2);
    QCOMPARE(run(two + QStringList { u"--chart"_s, u"bar"_s, u"-o"_s, deck }).status, 2);
    const Answer missing = run(QStringList { u"--exploration"_s, u"nowhere"_s } + two
        + QStringList { u"-o"_s, path(u"other.pptx"_s) });
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(u"nowhere"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"deck.pptx"_s });
}

void TestExportVerb::writesALook()
{
    const QString file = path(u"chart.svg"_s);
    const Answer answer
        = run(CloudInference + QStringList { u"--chart"_s, u"column"_s, u"-o"_s, file });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QString svg = QString::fromUtf8(contentOf(file));
    for (const QString &text : { u">2025<"_s, u">2026<"_s, u">102<"_s, u">119<"_s, u">321<"_s })
        QVERIFY2(QString(svg).remove(u'\n').remove(u' ').contains(text), qPrintable(text));
}

void TestExportVerb::csvHoldsThePublishedNumbers()
{
    const QString file = path(u"numbers.csv"_s);
    QCOMPARE(run(CloudInference + QStringList { u"-o"_s, file }).status, 0);
    QCOMPARE(contentOf(file),
        QByteArray("period,market-size\r\n2025,102.19\r\n2026,118.9\r\n2032,320.98\r\n"));
}

void TestExportVerb::sizeScaleAndThemeCount()
{
    const QString file = path(u"chart.png"_s);
    const QStringList saved { u"--exploration"_s, u"cloud-inference"_s, u"-o"_s, file };
    QCOMPARE(run(saved).status, 0);
    QCOMPARE(QImage(file).size(), QSize(2560, 1440));
    QCOMPARE(QImage(file).pixelColor(1, 1), QColor(Qt::white));
    QCOMPARE(run(saved + QStringList { u"--size"_s, u"half"_s, u"--scale"_s, u"3"_s }).status, 0);
    QCOMPARE(QImage(file).size(), QSize(1872, 1800));
    QCOMPARE(run(saved + QStringList { u"--size"_s, u"4x3"_s, u"--scale"_s, u"1"_s }).status, 0);
    QCOMPARE(QImage(file).size(), QSize(960, 720));
    QCOMPARE(run(saved
                 + QStringList { u"--size"_s, u"1600X900"_s, u"--scale"_s, u"1"_s, u"--theme"_s,
                     u"dark"_s })
                 .status,
        0);
    QCOMPARE(QImage(file).size(), QSize(1600, 900));
    QVERIFY(QImage(file).pixelColor(1, 1).lightness() < 60);
    // An inch is 2.54 cm, and has as many dots as were asked for.
    QCOMPARE(
        run(saved + QStringList { u"--size"_s, u"25.4x12.7cm"_s, u"--dpi"_s, u"150"_s }).status, 0);
    QCOMPARE(QImage(file).size(), QSize(1500, 750));
    QVERIFY(std::abs(QImage(file).dotsPerMeterX() - 150 / 0.0254) <= 1);
}

void TestExportVerb::brandsCount()
{
    const QString brand = QStringLiteral(SEXTANT_SOURCE_DIR "/docs/brand/meridian.json");
    const QString file = path(u"chart.png"_s);
    const QStringList saved { u"--exploration"_s, u"cloud-inference"_s, u"--brand"_s, brand,
        u"-o"_s, file };
    const Answer light = run(saved);
    QCOMPARE(light.status, 0);
    QCOMPARE(light.err, QString()); // nothing is wrong with it
    QCOMPARE(QImage(file).pixelColor(1, 1), QColor(0xff, 0xfd, 0xf8));
    QCOMPARE(run(saved + QStringList { u"--theme"_s, u"dark"_s }).status, 0);
    QCOMPARE(QImage(file).pixelColor(1, 1), QColor(0x10, 0x21, 0x1f));
}

void TestExportVerb::badBrands_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QByteArray plain = R"({"brand":1,"palette":{"series":["#0072b2","#e69f00"]}})";
    QTest::newRow("none") << QByteArray() << QStringList() << 1 << u"no such file"_s;
    QTest::newRow("broken") << QByteArray("{\n\n}}") << QStringList() << 1 << u"line 3"_s;
    QTest::newRow("no dark palette")
        << plain << QStringList { u"--theme"_s, u"dark"_s } << 1 << u"no dark palette"_s;
    QTest::newRow("pairs") << QByteArray(
        R"({"brand":1,"palette":{"series":["#0072b2","#0073b3"]}})")
                           << QStringList() << 0 << u"Warning: series 1 (#0072b2) and series 2"_s;
}

void TestExportVerb::badBrands()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QString brand = m_shared.filePath(u"brand.json"_s);
    QFile::remove(brand);
    if (!json.isEmpty()) {
        QFile file(brand);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    const QString picture = path(u"chart.png"_s);
    const Answer answer = run(QStringList { u"--exploration"_s, u"cloud-inference"_s, u"--brand"_s,
                                  brand, u"-o"_s, picture }
        + words);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY(answer.err.contains(u"brand.json"));
    QCOMPARE(QFile::exists(picture), status == 0);
}

void TestExportVerb::nothingToSeeIsTold()
{
    const QString file = path(u"nothing.png"_s);
    const QStringList look { u"--dataset"_s, u"market-size"_s, u"-o"_s, file, u"--period"_s };
    const Answer nothing = run(look + QStringList { u"1990..1991"_s });
    QCOMPARE(nothing.status, 0); // a script may well ask for a year that is still to come
    QVERIFY2(nothing.err.contains(u"no number passes"), qPrintable(nothing.err));
    QVERIFY(!run(look + QStringList { u"2025..2026"_s }).err.contains(u"no number passes"));
}

void TestExportVerb::smallTextIsTold()
{
    const QStringList large { u"--exploration"_s, u"cloud-inference"_s, u"--size"_s, u"1920x1080"_s,
        u"--dpi"_s, u"60"_s, u"-o"_s, path(u"chart.png"_s) };
    const Answer told = run(large);
    QCOMPARE(told.status, 0);
    // 11 pixels are 8.25 points, of which two thirds are left on a slide of 1280 pixels.
    QVERIFY2(told.err.contains(u"Smallest text 5.5 pt"), qPrintable(told.err));
    QVERIFY(told.err.contains(u"--text-scale 1.5"));
    QCOMPARE(run(large + QStringList { u"--text-scale"_s, u"1.5"_s }).err, QString());
    QCOMPARE(QImage(path(u"chart.png"_s)).size(), QSize(1200, 675));
}

void TestExportVerb::smallTextOfADeckIsTold()
{
    const QString brand = path(u"house.json"_s);
    {
        QFile file(brand);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"brand":1,"smallestText":12,"palette":{"series":["#0072b2","#e69f00"]}})");
    }
    // A chart that fills a slide writes 11 pixels, each a point of the slide.
    const QStringList two { u"--exploration"_s, u"cloud-inference"_s, u"--exploration"_s,
        u"chip-type-shares"_s, u"--brand"_s, brand, u"-o"_s };
    const Answer slides = run(two + QStringList { path(u"deck.pptx"_s) });
    QCOMPARE(slides.status, 0);
    QCOMPARE(slides.err.count(u"Warning: Smallest text 11.0 pt on a full slide"_s), 2);
    QVERIFY(slides.err.contains(u"below 12 pt"));
    QVERIFY(!slides.err.contains(u"--text-scale")); // which slides do not know
    const Answer pages = run(two + QStringList { path(u"deck.pdf"_s) });
    QCOMPARE(pages.err.count(u"Warning: Smallest text 11.0 pt on a full slide"_s), 2);
    QCOMPARE(pages.err.count(u"Try --text-scale 1.1."_s), 2);
    const Answer larger
        = run(two + QStringList { path(u"deck.pdf"_s), u"--text-scale"_s, u"1.1"_s });
    QVERIFY2(!larger.err.contains(u"Smallest text"), qPrintable(larger.err));
}

void TestExportVerb::chartAndTitleReplaceTheSavedOnes()
{
    const QString file = path(u"chart.svg"_s);
    const Answer answer = run({ u"--exploration"_s, u"cloud-inference"_s, u"--chart"_s, u"line"_s,
        u"--title"_s, u"Tripled"_s, u"--language"_s, u"zh-Hans"_s, u"-o"_s, file });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QString svg = QString::fromUtf8(contentOf(file));
    QVERIFY(svg.contains(u"Tripled"_s));
    QVERIFY(svg.contains(u"预测"_s));
}

void TestExportVerb::plainRowsOfATracker()
{
    const QString file = path(u"tracker.sextant"_s);
    {
        test::SmallTracker tracker;
        tracker.rows = { { { u"acer"_s, u"japan"_s, u"alpha"_s, u"actual"_s },
            Period(2025, Grain::Quarter, 3), { 12, 0.05, 0.5 } } };
        const auto workspace = db::Workspace::create(file);
        QVERIFY(workspace);
        QVERIFY(tracker.write(**workspace));
    }
    const auto exportTo = [&](const QString &output, const QString &dataset = u"shipments"_s) {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.status
            = runCommandLine({ u"export"_s, dataset == u"shipments" ? file : m_sample,
                                 u"--dataset"_s, dataset, u"--plain-rows"_s, u"-o"_s, output },
                out, err);
        return answer;
    };
    QCOMPARE(exportTo(path(u"rows.csv"_s)).err, QString());
    QCOMPARE(contentOf(path(u"rows.csv"_s)),
        QByteArray("vendor,country,source,kind,period,units,value,price\r\n"
                   "acer,japan,alpha,Actual,2025Q3,12,0.05,0.5\r\n"));
    // A file that is there is replaced.
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(exportTo(path(u"rows.sqlite"_s)).status, 0);
        QVERIFY(contentOf(path(u"rows.sqlite"_s)).startsWith("SQLite format 3"));
    }
    QCOMPARE(exportTo(path(u"rows.png"_s)).status, 2);
    const Answer curated = exportTo(path(u"other.csv"_s), u"market-size"_s);
    QCOMPARE(curated.status, 1);
    QVERIFY2(curated.err.contains(u"market_size"), qPrintable(curated.err));
    QCOMPARE(QDir(m_folder->path())
                 .entryList({ u"rows*"_s, u"other*"_s, u".rows*"_s }, QDir::Files | QDir::Hidden),
        QStringList({ u"rows.csv"_s, u"rows.sqlite"_s }));
}

void TestExportVerb::badUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const QString png = u"chart.png"_s;
    QTest::newRow("no file") << QStringList { u"--exploration"_s, u"cloud-inference"_s } << u"-o"_s;
    QTest::newRow("nothing to show") << QStringList { u"-o"_s, png } << u"--dataset"_s;
    QTest::newRow("both ways") << QStringList { u"--exploration"_s, u"cloud-inference"_s,
        u"--dataset"_s, u"capex"_s, u"-o"_s, png }
                               << u"--dataset"_s;
    QTest::newRow("scale") << CloudInference + QStringList { u"--scale"_s, u"9"_s, u"-o"_s, png }
                           << u"--scale"_s;
    QTest::newRow("size") << CloudInference + QStringList { u"--size"_s, u"big"_s, u"-o"_s, png }
                          << u"1600x900"_s;
    QTest::newRow("unknown chart")
        << CloudInference + QStringList { u"--chart"_s, u"nonsense"_s, u"-o"_s, png }
        << u"Kinds: line, column, "_s;
    QTest::newRow("misspelt chart of a saved exploration") << QStringList { u"--exploration"_s,
        u"cloud-inference"_s, u"--chart"_s, u"marimeko"_s, u"-o"_s, png }
                                                           << u"Did you mean \"marimekko\""_s;
    QTest::newRow("scale twice") << CloudInference
            + QStringList { u"--scale"_s, u"2"_s, u"--dpi"_s, u"300"_s, u"-o"_s, png }
                                 << u"same thing"_s;
    QTest::newRow("text scale") << CloudInference
            + QStringList { u"--text-scale"_s, u"9"_s, u"-o"_s, png }
                                << u"1 to 2"_s;
    QTest::newRow("text scale of a slide")
        << CloudInference + QStringList { u"--text-scale"_s, u"1.5"_s, u"-o"_s, u"chart.pptx"_s }
        << u"OUT.svg"_s;
    QTest::newRow("csv of a picture")
        << CloudInference + QStringList { u"--csv"_s, u"excel"_s, u"-o"_s, png } << u"--csv"_s;
    QTest::newRow("theme") << CloudInference + QStringList { u"--theme"_s, u"pink"_s, u"-o"_s, png }
                           << u"light"_s;
}

void TestExportVerb::badUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Answer answer = run(words);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY(!QFile::exists(u"chart.png"_s));
}

void TestExportVerb::badInput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown exploration") << QStringList { u"--exploration"_s, u"cloud-inferense"_s }
                                         << u"a.png"_s << u"cloud-inference"_s;
    QTest::newRow("a chart that cannot show this")
        << CloudInference + QStringList { u"--chart"_s, u"donut"_s } << u"a.svg"_s << u"donut"_s;
    QTest::newRow("unknown ending") << CloudInference << u"a.emf"_s << u"png"_s;
    QTest::newRow("missing folder") << CloudInference << u"missing/a.png"_s << u"missing"_s;
    QTest::newRow("too small") << CloudInference + QStringList { u"--size"_s, u"50x50"_s }
                               << u"a.png"_s << u"50"_s;
}

void TestExportVerb::badInput()
{
    QFETCH(QStringList, words);
    QFETCH(QString, file);
    QFETCH(QString, says);
    const Answer answer = run(words + QStringList { u"-o"_s, path(file) });
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_MAIN(TestExportVerb)
#include "tst_exportverb.moc"

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/brand.h"

#include "tests/support/deckreader.h"
#include "tests/support/samplepivots.h"
#include "views/charts/chartdata.h"
#include "views/charts/markpainter.h"
#include "views/charts/membercolours.h"
#include "views/export/brandcheck.h"
#include "views/export/chartscene.h"
#include "views/export/deckmaking.h"
#include "views/export/exportsize.h"
#include "views/export/legibility.h"
#include "views/export/pptx/deckcharts.h"
#include "views/export/pptx/zipfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Brands: what is read, what is refused, and what charts and decks make of them.
class TestBrand final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSample();
    void badBrandsAreRefused_data();
    void badBrandsAreRefused();
    void badLogosAreRefused_data();
    void badLogosAreRefused();
    void unknownFieldsSurvive();
    void coloursFollowTheGround();
    void warns_data();
    void warns();
    void fontsComeFirst();
    void rolesKeepTheirColours();
    void aSmallCompanyIsNamed();
    void splitMembersAreToldApart();
    void nothingStandsOnTheLogo_data();
    void nothingStandsOnTheLogo();
    void logoIsInThePicture();
    void drawingsStayDrawings();
    void decksCarryTheLook();
    void shapesKeepOffTheLogo_data();
    void shapesKeepOffTheLogo();
    void partsOfASlideHaveNoLogo();
    void sameBrandSameBytes_data();
    void sameBrandSameBytes();
};

namespace {

const QString Sample = QStringLiteral(SEXTANT_SOURCE_DIR "/docs/brand/meridian.json");

Brand sample()
{
    const Result<Brand> brand = openBrand(Sample);
    return brand.has_value() ? *brand : Brand();
}

/// A brand of two series and something else.
QByteArray brandWith(const QByteArray &fields, const QByteArray &roles = {})
{
    return R"({
  "brand": 1,
  "palette": { "series": ["#0072b2", "#e69f00"])"
        + roles + " }" + (fields.isEmpty() ? QByteArray() : ",\n  " + fields) + "\n}";
}

ChartTheme themeOf(const QByteArray &json)
{
    const Result<Brand> brand = readBrand(json, u"brand.json"_s, {});
    return brand.has_value() ? brand->theme(false) : ChartTheme();
}

PivotMaker vendors(const QStringList &names)
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).columns(u"vendor"_s, names);
    QList<QList<double>> values(2);
    for (qsizetype i = 0; i < names.size(); ++i) {
        values[0] += double(100 - i);
        values[1] += double(120 - i);
    }
    return maker.fill(values).chart(u"column"_s);
}

QString idOf(const PivotMaker &maker, qsizetype column)
{
    return maker.pivot.columns.labels[column].last().id;
}

QByteArray fileOf(const QString &name, const PivotMaker &maker, const ExportOptions &options)
{
    const Result<QByteArray> bytes = fileContent(maker.make(), name, options);
    return bytes.has_value() ? *bytes : QByteArray();
}

QByteArray partOf(const QByteArray &deck, const QString &name)
{
    const Result<ZipFile> zip = ZipFile::read(deck, u"deck.pptx"_s);
    if (!zip.has_value())
        return {};
    const Result<QByteArray> part = zip->content(name);
    return part.has_value() ? *part : QByteArray();
}

} // namespace

void TestBrand::readsTheSample()
{
    const Result<Brand> brand = openBrand(Sample);
    QVERIFY2(brand.has_value(), qPrintable(brand ? QString() : brand.error().message()));
    QCOMPARE(brand->name, u"Meridian Research"_s);
    QCOMPARE(brand->palette.series.size(), 6);
    QCOMPARE(brand->palette.colours[u"company"_s], QColor(0x0b, 0x4f, 0x4a));
    QCOMPARE(brand->roles[u"company"_s], QStringList(u"nvidia"_s));
    QVERIFY(brand->dark.has_value());
    QCOMPARE(brand->logo->corner, Qt::BottomRightCorner);
    QCOMPARE(brand->logo->ratio, 92.0 / 32);
    QCOMPARE(brand->margins.sides, 32.0);
    QCOMPARE(brandWarnings(*brand), QStringList());
}

void TestBrand::badBrandsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &json, const QString &where,
                         const QString &what) { QTest::newRow(name) << json << where << what; };
    row("empty", "", u"line 1"_s, u"not JSON"_s);
    row("no JSON", "{\n \"brand\": 1,\n oops }", u"line 3"_s, u"not JSON"_s);
    row("a list", "[1, 2]", u"brand.json"_s, u"not a brand"_s);
    row("another file", "{ \"name\": \"x\" }", u"brand.json"_s, u"not a brand"_s);
    row("newer", "{ \"brand\": 2 }", u"brand.json"_s, u"newer version"_s);
    row("no palette", "{ \"brand\": 1 }", u"palette"_s, u"needs \"series\""_s);
    row("one series", "{ \"brand\": 1,\n\"palette\": {\n\"series\": [\"#fff\"] } }",
        u"palette.series (line 3)"_s, u"2 to 12"_s);
    row("series of numbers", "{ \"brand\": 1, \"palette\": { \"series\": [1, 2] } }",
        u"palette.series[1] (line 1)"_s, u"must be a colour"_s);
    row("bad colour", brandWith({}, ",\n \"text\": \"#12g\""), u"palette.text (line 4)"_s,
        u"“#12g” is not a colour"_s);
    row("a colour's name", brandWith({}, ", \"text\": \"navy\""), u"palette.text"_s, u"navy"_s);
    row("unknown role", brandWith({}, ", \"headline\": \"#000000\""), u"palette.headline"_s,
        u"no role “headline”"_s);
    row("unknown role of members", brandWith(R"("roles": { "friend": "arm" })"),
        u"roles.friend (line 4)"_s, u"cannot have the role “friend”"_s);
    row("role without colour", brandWith(R"("roles": { "company": "nvidia" })"), u"roles.company"_s,
        u"no colour"_s);
    row("role without colour in the dark",
        brandWith(R"("roles": { "company": "nvidia" }, "dark": { "series": ["#fff", "#ccc"] })",
            R"(, "company": "#000000")"),
        u"roles.company"_s, u"no colour"_s);
    row("role of a number", brandWith(R"("roles": { "other": 5 })"), u"roles.other"_s,
        u"id of a member"_s);
    row("fonts as a list", brandWith(R"("fonts": ["Inter"])"), u"fonts"_s, u"object"_s);
    row("font as a number", brandWith(R"("fonts": { "latin": 3 })"), u"fonts.latin"_s,
        u"quotation marks"_s);
    row("wide margin", brandWith(R"("margins": { "sides": 500 })"), u"margins.sides"_s,
        u"from 8 to 120"_s);
    row("corner", brandWith(R"("logo": { "file": "a.svg", "corner": "middle" })"), u"logo.corner"_s,
        u"no corner “middle”"_s);
    row("logo without file", brandWith(R"("logo": { "corner": "top-left" })"), u"logo"_s,
        u"needs \"file\""_s);
    row("smallest text", brandWith(R"("smallestText": "big")"), u"smallestText"_s,
        u"from 5 to 24"_s);
}

void TestBrand::badBrandsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Result<Brand> brand = readBrand(json, u"brand.json"_s, {});
    QVERIFY(!brand.has_value());
    QVERIFY2(brand.error().where.contains(where), qPrintable(brand.error().where));
    QVERIFY2(brand.error().what.contains(what), qPrintable(brand.error().what));
    QVERIFY(brand.error().where.startsWith(u"brand.json"));
}

void TestBrand::badLogosAreRefused_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<QString>("what");
    QTest::newRow("none") << QByteArray() << u"There is no logo"_s;
    QTest::newRow("text") << QByteArray("hello") << u"no PNG picture and no SVG"_s;
    QTest::newRow("another XML") << QByteArray("<html/>") << u"no PNG picture and no SVG"_s;
    QTest::newRow("cut") << QByteArray("\x89PNG\r\n\x1a\n") << u"no PNG picture and no SVG"_s;
    QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ') << u"larger than 4 MB"_s;
    QTest::newRow("a ribbon") << QByteArray(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2100 100"/>)")
                              << u"20 times"_s;
    QImage wide(5000, 10, QImage::Format_Grayscale8);
    wide.fill(Qt::black);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    wide.save(&buffer, "png");
    QTest::newRow("too many pixels") << png << u"larger than 4096 pixels"_s;
}

void TestBrand::badLogosAreRefused()
{
    QFETCH(QByteArray, logo);
    QFETCH(QString, what);
    const QTemporaryDir folder;
    if (!logo.isEmpty()) {
        QFile file(folder.filePath(u"logo"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(logo);
    }
    const Result<Brand> brand
        = readBrand(brandWith(R"("logo": { "file": "logo" })"), u"brand.json"_s, folder.path());
    QVERIFY(!brand.has_value());
    QVERIFY2(brand.error().what.contains(what), qPrintable(brand.error().what));
    QVERIFY(brand.error().where.contains(u"logo.file"));
}

void TestBrand::unknownFieldsSurvive()
{
    const QByteArray json = brandWith(
        R"("name": "X", "contact": { "phone": [1, 2] }, "fonts": { "latin": "Inter", "mono": "M" },
           "roles": { "other": ["a", "b"] }, "smallestText": 9.5)");
    const Result<Brand> brand = readBrand(json, u"brand.json"_s, {});
    QVERIFY(brand.has_value());
    const QJsonObject written = brandJson(*brand);
    QCOMPARE(written[u"contact"_s], QJsonDocument::fromJson(json)[u"contact"_s]);
    QCOMPARE(written[u"fonts"_s].toObject()[u"mono"_s].toString(), u"M"_s);
    // What was written reads as the same.
    const Result<Brand> again = readBrand(QJsonDocument(written).toJson(), u"again.json"_s, {});
    QVERIFY(again.has_value());
    QCOMPARE(brandJson(*again), written);
    QCOMPARE(again->palette.series, brand->palette.series);
    QCOMPARE(again->roles, brand->roles);
    QCOMPARE(again->smallestText, 9.5);
}

void TestBrand::coloursFollowTheGround()
{
    const ChartTheme theme
        = themeOf(brandWith({}, R"(, "background": "#102030", "text": "#ffffff")"));
    QVERIFY(theme.isDark);
    for (const QColor &text : { theme.secondary, theme.faint })
        QVERIFY(contrastRatio(text, theme.background) >= 4.5);
    QVERIFY(contrastRatio(theme.grid, theme.background) < 2);
    QVERIFY(!themeOf(brandWith({})).isDark);
    QCOMPARE(themeOf(brandWith({}, R"(, "increase": "#00aa00")")).rise, QColor(0, 0xaa, 0));
    QCOMPARE(themeOf(brandWith({})).fall, ChartTheme::light().fall);
}

void TestBrand::warns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("same twice")
        << QByteArray(R"({"brand":1,"palette":{"series":["#0072b2","#0073b3"]}})")
        << QStringList { u"series 1 (#0072b2) and series 2 (#0073b3) look alike."_s };
    // Red and olive of equal lightness are the classic pair that eyes without green cones confuse.
    QTest::newRow("red and olive")
        << QByteArray(R"({"brand":1,"palette":{"series":["#c8324f","#8a6d1c"]}})")
        << QStringList { u"series 1"_s, u"series 2"_s, u"deutan"_s };
    QTest::newRow("yellow on white")
        << QByteArray(R"({"brand":1,"palette":{"series":["#0072b2","#ffee33"]}})")
        << QStringList { u"series 2 (#ffee33) hardly stands out"_s };
    QTest::newRow("pale text") << brandWith(
        {}, R"(, "text": "#999999", "secondary": "#333333", "faint": "#333333")")
                               << QStringList { u"text (#999999) hardly stands out"_s, u"4.5"_s };
    QTest::newRow("no such font") << brandWith(R"("fonts": { "zh-Hant": "Nowhere Sans" })")
                                  << QStringList { u"Nowhere Sans"_s, u"Noto Sans CJK TC"_s };
    QTest::newRow("in the dark") << brandWith(
        R"("dark": { "background": "#000000", "series": ["#111111", "#ffffff"] })")
                                 << QStringList { u"Dark: series 1 (#111111)"_s };
}

void TestBrand::warns()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, parts);
    const Result<Brand> brand = readBrand(json, u"brand.json"_s, {});
    QVERIFY(brand.has_value());
    const QStringList warnings = brandWarnings(*brand);
    const bool isSaid = std::any_of(warnings.begin(), warnings.end(), [&](const QString &text) {
        return std::all_of(
            parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part); });
    });
    QVERIFY2(isSaid, qPrintable(warnings.join(u'\n')));
}

void TestBrand::fontsComeFirst()
{
    const ChartTheme theme = themeOf(
        brandWith(R"("fonts": { "latin": "Alpha", "zh-Hans": "Beta", "zh-Hant": "Gamma" })"));
    const auto families = [&](Language language) {
        return ChartTheme::font(12, language, QFont::Normal, theme.brand.get()).families();
    };
    QCOMPARE(
        families(Language::English).first(3), QStringList({ u"Alpha"_s, u"Beta"_s, u"Gamma"_s }));
    QCOMPARE(families(Language::TraditionalChinese).first(3),
        QStringList({ u"Alpha"_s, u"Gamma"_s, u"Beta"_s }));
    QVERIFY(families(Language::English).contains(u"Inter"_s));
    ExportOptions options;
    options.theme = theme;
    const QByteArray svg = fileOf(u"a.svg"_s, acceleratorsByOwner(), options);
    QVERIFY(svg.contains("font-family=\"Alpha, Beta, Gamma, Inter"));
}

void TestBrand::rolesKeepTheirColours()
{
    const PivotMaker maker = vendors({ u"A"_s, u"B"_s, u"C"_s, u"D"_s });
    const QByteArray roles = R"("roles": { "company": ")" + idOf(maker, 2).toUtf8()
        + R"(", "rival": [")" + idOf(maker, 0).toUtf8() + "\"] }";
    const ChartTheme theme = themeOf(
        brandWith(roles, R"(, "company": "#0072b2", "rival": "#aa0000", "other": "#888888")"));
    const QList<QColor> colours = seriesColours(maker.pivot, theme);
    QCOMPARE(colours[2], QColor(0x00, 0x72, 0xb2));
    QCOMPARE(colours[0], QColor(0xaa, 0, 0));
    // Nobody else has the company's colour, although it is the palette's first.
    QVERIFY(colours[1] != colours[2]);
    QVERIFY(colours[3] != colours[2]);
    // The same member has it in another chart, alone and among others.
    const PivotMaker few = vendors({ u"C"_s });
    QCOMPARE(idOf(few, 0), idOf(maker, 2));
    QCOMPARE(seriesColours(few.pivot, theme), QList<QColor> { colours[2] });
    // Without the brand nothing of it is left.
    QVERIFY(!seriesColours(maker.pivot, ChartTheme::light()).contains(QColor(0xaa, 0, 0)));
}

void TestBrand::aSmallCompanyIsNamed()
{
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names += u"V%1"_s.arg(i);
    const PivotMaker maker = vendors(names); // the later, the smaller
    const QByteArray roles = R"("roles": { "company": ")" + idOf(maker, 29).toUtf8() + "\" }";
    const ChartTheme theme = themeOf(brandWith(roles, R"(, "company": "#aa0000")"));
    const ChartData data(maker.make(), theme, Language::English);
    QVERIFY(data.series()[29].isLead);
    QCOMPARE(data.series()[29].colour, QColor(0xaa, 0, 0));
    QCOMPARE(std::count_if(data.series().begin(), data.series().end(),
                 [](const ChartSeries &series) { return series.isLead; }),
        2); // as many as the palette has
    QVERIFY(!ChartData(maker.make(), ChartTheme::light(), Language::English).series()[29].isLead);
}

void TestBrand::splitMembersAreToldApart()
{
    PivotMaker maker = vendors({ u"A"_s, u"B"_s, u"C"_s });
    // The first vendor twice, by something else.
    for (const qsizetype i : { 0, 1 })
        maker.pivot.columns.labels[i].first().id = u"twice"_s;
    const ChartTheme theme
        = themeOf(brandWith(R"("roles": { "company": "twice" })", R"(, "company": "#aa0000")"));
    QVERIFY(!seriesColours(maker.pivot, theme).contains(QColor(0xaa, 0, 0)));
}

void TestBrand::nothingStandsOnTheLogo_data()
{
    QTest::addColumn<QString>("corner");
    QTest::addColumn<QSizeF>("size");
    for (const char *corner : { "top-left", "top-right", "bottom-left", "bottom-right" }) {
        for (const ExportSize &size : exportSizes())
            QTest::addRow("%s %s", corner, qPrintable(size.id))
                << QString::fromLatin1(corner) << size.size;
    }
}

void TestBrand::nothingStandsOnTheLogo()
{
    QFETCH(QString, corner);
    QFETCH(QSizeF, size);
    QByteArray json = R"("margins": { "sides": 40, "top": 30, "bottom": 20 },
        "logo": { "corner": ")"
        + corner.toUtf8() + R"(", "height": 40, "ratio": 3 })";
    ExportOptions options;
    options.size = size;
    options.theme = themeOf(brandWith(json));
    PivotMaker maker = acceleratorsByOwner();
    maker.title(u"A headline that is long enough to need more than one line on any chart here"_s);
    const ChartScene scene(maker.make(), options);
    const QRectF logo = logoRect(options.theme.brand.get(), size);
    QVERIFY(!logo.isEmpty());
    QVERIFY(logo.width() <= size.width() / 4 + 0.001);
    const double sides = size.width() >= 700 ? 40 : 40 * 2 / 3.0;
    QVERIFY(QRectF(QPointF(), size).adjusted(sides - 0.1, 10, 0.1 - sides, -10).contains(logo));
    for (const Label &label : scene.frame().labels()) {
        QVERIFY2(!label.rect.intersects(logo), qPrintable(label.text));
        if (label.role == Label::Role::Headline)
            QCOMPARE(label.rect.left(), sides);
    }
    for (const Mark &mark : scene.frame().marks())
        QVERIFY(!mark.bounds().intersects(logo));
}

void TestBrand::logoIsInThePicture()
{
    ExportOptions options;
    options.scale = 2;
    options.theme = sample().theme(false);
    const QImage image = QImage::fromData(fileOf(u"a.png"_s, acceleratorsByOwner(), options));
    const QRectF logo = logoRect(options.theme.brand.get(), options.size);
    int own = 0;
    for (int y = int(logo.top() * 2); y < int(logo.bottom() * 2); ++y) {
        for (int x = int(logo.left() * 2); x < int(logo.right() * 2); ++x)
            own += image.pixelColor(x, y) == QColor(0x0b, 0x8a, 0x7d) ? 1 : 0; // of its lines
    }
    QVERIFY2(own > 100, qPrintable(QString::number(own)));
    QCOMPARE(image.pixelColor(1, 1), QColor(0xff, 0xfd, 0xf8));
}

void TestBrand::drawingsStayDrawings()
{
    ExportOptions options;
    options.theme = sample().theme(false);
    const QByteArray svg = fileOf(u"a.svg"_s, acceleratorsByOwner(), options);
    QVERIFY(svg.contains("#0b8a7d"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(!svg.contains("data:image"));
}

void TestBrand::decksCarryTheLook()
{
    ExportOptions options;
    options.theme = sample().theme(false);
    options.origin.workspace = u"3f0c1c2e-0000-4000-8000-000000000001"_s;
    const DeckContent content { u"Deck"_s, { DeckChart { acceleratorsByOwner().share(), {} } } };
    const Result<QByteArray> deck = deckBytes(content, u"deck.pptx"_s, options);
    QVERIFY(deck.has_value());
    const QByteArray theme = partOf(*deck, u"ppt/theme/theme1.xml"_s);
    QVERIFY(theme.contains("<a:accent1><a:srgbClr val=\"0B4F4A\"/>"));
    QVERIFY(theme.contains("<a:lt1><a:srgbClr val=\"FFFDF8\"/>"));
    QVERIFY(theme.contains("<a:latin typeface=\"Inter\"/>"));
    QVERIFY(theme.contains("typeface=\"Noto Sans CJK SC\""));
    const QByteArray master = partOf(*deck, u"ppt/slideMasters/slideMaster1.xml"_s);
    QCOMPARE(master.count("<p:pic>"), 1);
    const QImage logo = QImage::fromData(partOf(*deck, u"ppt/media/logo.png"_s), "PNG");
    QCOMPARE(double(logo.width()) / logo.height(), 299.0 / 104); // 26 pt high, four pixels a point
    QCOMPARE(readDeck(*deck)[u"findings"_s].toArray(), QJsonArray());

    const Result<DeckFile> file = DeckFile::read(*deck, u"deck.pptx"_s);
    QVERIFY(file.has_value());
    const auto charts = deckCharts(*file);
    QVERIFY(charts.has_value());
    QCOMPARE(charts->size(), 1);
    const QJsonObject noted = charts->first().fingerprint->brand;
    QCOMPARE(noted[u"name"_s].toString(), u"Meridian Research"_s);
    QVERIFY(!noted[u"logo"_s].toObject().contains(u"file"_s));
    QCOMPARE(noted[u"logo"_s].toObject()[u"ratio"_s].toDouble(), 92.0 / 32);
}

void TestBrand::shapesKeepOffTheLogo_data()
{
    QTest::addColumn<QByteArray>("corner");
    for (const char *corner : { "top-left", "top-right", "bottom-left", "bottom-right" })
        QTest::newRow(corner) << QByteArray(corner);
}

void TestBrand::shapesKeepOffTheLogo()
{
    QFETCH(QByteArray, corner);
    const Result<Brand> brand
        = readBrand(brandWith(R"("logo": { "file": "meridian.svg", "height": 40, "corner": ")"
                        + corner + "\" }"),
            u"brand.json"_s, QFileInfo(Sample).path());
    QVERIFY(brand.has_value());
    ExportOptions options;
    options.theme = brand->theme(false);
    DeckContent content { u"Deck"_s, {} };
    PivotMaker maker = acceleratorsByOwner();
    for (const QString &chart : { u"column"_s, u"treemap"_s }) { // a native one, and one of shapes
        maker.chart(chart);
        content.charts += DeckChart { maker.share(), u"What follows from it."_s };
    }
    const Result<QByteArray> deck = deckBytes(content, u"deck.pptx"_s, options);
    QVERIFY(deck.has_value());
    constexpr double Emu = 12700; // a point
    const QRectF logo = logoRect(options.theme.brand.get(), { 960, 540 });
    static const QRegularExpression place(
        uR"re(<a:off x="(-?\d+)" y="(-?\d+)"/><a:ext cx="(\d+)" cy="(\d+)"/>)re"_s);
    int checked = 0;
    for (const QString &slide : { u"slide2"_s, u"slide3"_s }) {
        const QByteArray xml = partOf(*deck, u"ppt/slides/%1.xml"_s.arg(slide));
        auto each = place.globalMatch(QString::fromUtf8(xml));
        while (each.hasNext()) {
            const QRegularExpressionMatch found = each.next();
            const QRectF rect(found.captured(1).toDouble() / Emu,
                found.captured(2).toDouble() / Emu, found.captured(3).toDouble() / Emu,
                found.captured(4).toDouble() / Emu);
            ++checked;
            QVERIFY2(!rect.intersects(logo), qPrintable(slide + u' ' + found.captured()));
        }
    }
    QVERIFY(checked > 20);
}

void TestBrand::partsOfASlideHaveNoLogo()
{
    for (const QString &suffix : { u"pptx"_s, u"pdf"_s }) {
        ExportOptions options;
        options.size = presetOf(*sizeFrom(u"quarter"_s))->size;
        options.theme = sample().theme(false);
        const DeckContent content { u"Deck"_s,
            { DeckChart { acceleratorsByOwner().share(), {} } } };
        const Result<QByteArray> deck = deckBytes(content, u"deck."_s + suffix, options);
        QVERIFY2(deck.has_value(), qPrintable(deck ? QString() : deck.error().message()));
        if (suffix == u"pptx")
            QCOMPARE(readDeck(*deck)[u"findings"_s].toArray(), QJsonArray());
    }
    ExportOptions options;
    options.theme = withoutLogo(sample().theme(false));
    QVERIFY(logoRect(options.theme.brand.get(), options.size).isNull());
    QVERIFY(!options.theme.brand->json.contains(u"logo"_s));
    QCOMPARE(options.theme.brand->name, u"Meridian Research"_s);
}

void TestBrand::sameBrandSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : { u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s })
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestBrand::sameBrandSameBytes()
{
    QFETCH(QString, suffix);
    QByteArray files[2];
    for (QByteArray &file : files) {
        ExportOptions options;
        options.theme = sample().theme(true);
        file = fileOf(u"a."_s + suffix, acceleratorsByOwner(), options);
    }
    QVERIFY(!files[0].isEmpty());
    QVERIFY(files[0] == files[1]);
}

QTEST_MAIN(TestBrand)
#include "tst_brand.moc"

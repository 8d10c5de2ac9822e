// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/explorationjson.h"
#include "tests/support/samplepivots.h"
#include "views/export/pptx/deck.h"
#include "views/export/pptx/fingerprint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// What a chart knows of itself, and the XML it stands in.
class TestFingerprint : public QObject
{
    Q_OBJECT

private slots:
    void survivesItsXml();
    void othersXmlIsRefused_data();
    void othersXmlIsRefused();
    void xmlIsKept_data();
    void xmlIsKept();
    void badXmlIsRefused_data();
    void badXmlIsRefused();
    void digestIgnoresWhatProgramsAdd_data();
    void digestIgnoresWhatProgramsAdd();
    void namespacesFollowCopies();
    void textsOfASlide();
    void chartDigestsTellWhatChanged_data();
    void chartDigestsTellWhatChanged();
};

namespace {

const QByteArray Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

XmlNode parsed(const QByteArray &xml)
{
    const Result<XmlNode> node = readXml(xml, u"/part.xml"_s);
    return node.has_value() ? *node : XmlNode();
}

QByteArray chartXml(const QByteArray &value = "60.5", const QByteArray &fill = "accent1",
    const QByteArray &pointFill = "accent2", const QByteArray &highest = "100")
{
    return "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
           "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:chart><c:plotArea>"
           "<c:barChart><c:ser><c:idx val='0'/><c:spPr><a:solidFill><a:schemeClr val='"
        + fill + "'/></a:solidFill></c:spPr><c:dPt><c:idx val='0'/><c:spPr><a:schemeClr val='"
        + pointFill
        + "'/></c:spPr></c:dPt><c:val><c:numRef><c:f>S!$A$1</c:f><c:numCache><c:ptCount val='1'/>"
          "<c:pt idx='0'><c:v>"
        + value
        + "</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart><c:valAx><c:scaling>"
          "<c:max val='"
        + highest + "'/></c:scaling></c:valAx></c:plotArea></c:chart></c:chartSpace>";
}

} // namespace

void TestFingerprint::survivesItsXml()
{
    const Pivot pivot = acceleratorsByOwner().title(u"A <b> & \"c\""_s).range(0, 0, 1, 2).make();
    WorkspaceOrigin origin { u"95573cbc-3515"_s, { { pivot.dataset.id, u"t.csv, 2026-04-01"_s } },
        {} };
    ChartFingerprint fingerprint
        = fingerprintOf(pivot, origin, Language::SimplifiedChinese, QSizeF(960, 540));
    fingerprint.texts = { { u"title"_s, u"two\nlines"_s }, { u"Filters"_s, QString() } };
    fingerprint.digests = { { u"axis 0"_s, u"0123"_s } };
    fingerprint.scales.ofUnits = { { u"USD bn"_s, 1e8 }, { u"units"_s, 1e4 } };
    const Result<ChartFingerprint> read
        = readFingerprint(fingerprintXml(fingerprint), u"/item1.xml"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->workspace, u"95573cbc-3515"_s);
    QCOMPARE(read->edition, u"t.csv, 2026-04-01"_s);
    QCOMPARE(read->language, Language::SimplifiedChinese);
    QCOMPARE(read->size, QSizeF(960, 540));
    const auto exploration = explorationFromJson(read->exploration);
    QVERIFY(exploration.has_value());
    QCOMPARE(*exploration, pivot.exploration);
    QVERIFY(figureChanges(figuresOf(pivot), read->figures).isEmpty());
    QCOMPARE(figuresHash(read->figures, read->unit), fingerprint.hash);
    QCOMPARE(read->hash, fingerprint.hash);
    QCOMPARE(read->sources.first().id, pivot.sources.first().id);
    QCOMPARE(read->texts.size(), 2);
    QCOMPARE(read->texts.first().text, u"two\nlines"_s);
    QCOMPARE(read->digests, fingerprint.digests);
    QCOMPARE(read->scales.ofUnits, fingerprint.scales.ofUnits);
    QVERIFY(!read->scales.isStored);
    // A chart that says none was written with numbers as they are stored.
    fingerprint.scales = {};
    QVERIFY(readFingerprint(fingerprintXml(fingerprint), {})->scales.isStored);
}

void TestFingerprint::othersXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another's") << QByteArray("<b:Sources xmlns:b='urn:b'/>") << ErrorCode::NotFound;
    QTest::newRow("newer") << QByteArray("<chart xmlns='urn:sextant:chart:7'/>")
                           << ErrorCode::NotSupported;
    QTest::newRow("cut") << QByteArray("<chart xmlns='urn:sextant:chart:1'>")
                         << ErrorCode::Malformed;
}

void TestFingerprint::othersXmlIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(ErrorCode, code);
    const auto read = readFingerprint(xml, u"/item1.xml"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().where, u"/item1.xml"_s);
}

void TestFingerprint::xmlIsKept_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("attributes in order") << Head + "<a z=\"1\" b=\"2\" y=\"3\"/>";
    QTest::newRow("prefixes") << Head
            + "<p:a xmlns:p=\"urn:p\" xmlns:r=\"urn:r\"><b r:id=\"rId1\"/><p:c/></p:a>";
    QTest::newRow("blanks") << Head + "<a> <b> x </b>\n<c/></a>";
    QTest::newRow("signs") << Head + "<a b=\"&lt;&amp;&quot;\">&lt;&amp;\u00e4\u4e2d</a>";
    QTest::newRow("default namespace") << Head + "<a xmlns=\"urn:1\"><b xmlns=\"urn:2\"/><c/></a>";
}

void TestFingerprint::xmlIsKept()
{
    QFETCH(QByteArray, xml);
    QCOMPARE(QString::fromUtf8(writeXml(parsed(xml))), QString::fromUtf8(xml));
}

void TestFingerprint::badXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no end") << QByteArray("<a><b></a>");
    QTest::newRow("entities that multiply")
        << QByteArray("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>");
    QTest::newRow("a file of the reader's")
        << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
    QTest::newRow("too deep") << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300);
}

void TestFingerprint::badXmlIsRefused()
{
    QFETCH(QByteArray, xml);
    const auto read = readXml(xml, u"/ppt/a.xml"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QCOMPARE(read.error().where, u"/ppt/a.xml"_s);
}

void TestFingerprint::digestIgnoresWhatProgramsAdd_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("prefix") << QByteArray("<q:a xmlns:q='urn:1' x='1' y='2'><q:b>t</q:b></q:a>")
                            << true;
    QTest::newRow("order") << QByteArray("<a xmlns='urn:1' y='2' x='1'><b>t</b></a>") << true;
    QTest::newRow("blanks") << QByteArray("<a xmlns='urn:1' x='1' y='2'>\n <b>t</b>\n</a>") << true;
    QTest::newRow("extension") << QByteArray(
        "<a xmlns='urn:1' x='1' y='2'><b>t</b><extLst><ext/></extLst></a>")
                               << true;
    QTest::newRow("attribute") << QByteArray("<a xmlns='urn:1' x='1' y='3'><b>t</b></a>") << false;
    QTest::newRow("text") << QByteArray("<a xmlns='urn:1' x='1' y='2'><b>u</b></a>") << false;
    QTest::newRow("namespace") << QByteArray("<a xmlns='urn:2' x='1' y='2'><b>t</b></a>") << false;
    QTest::newRow("element") << QByteArray("<a xmlns='urn:1' x='1' y='2'><b>t</b><b/></a>")
                             << false;
}

void TestFingerprint::digestIgnoresWhatProgramsAdd()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, isSame);
    const QString first = xmlDigest(parsed("<a xmlns='urn:1' x='1' y='2'><b>t</b></a>"));
    QCOMPARE(xmlDigest(parsed(xml)) == first, isSame);
}

void TestFingerprint::namespacesFollowCopies()
{
    XmlNode target = parsed("<a/>");
    const XmlNode source = parsed("<p:a xmlns:p='urn:p' xmlns:r='urn:r'><p:b r:id='1'/></p:a>");
    target.children.push_back(source.children.front());
    const XmlNode again = parsed(writeXml(target));
    QVERIFY(again.child(u"urn:p", u"b"));
    QCOMPARE(again.child(u"urn:p", u"b")->attribute(u"id", u"urn:r"), u"1"_s);
}

void TestFingerprint::textsOfASlide()
{
    Deck deck({ 1280, 720 }, Language::English);
    deck.setOrigin({ u"w"_s, {}, {} });
    QVERIFY(deck.addChart(acceleratorsByOwner().title(u"Owners"_s).make()).has_value());
    const QByteArray item = deck.part(u"/customXml/item1.xml"_s);
    const auto read = readFingerprint(item, QString());
    QVERIFY(read.has_value());
    QStringList places;
    for (const SlideText &text : read->texts)
        places += text.place;
    QVERIFY(places.contains(u"title"_s));
    QVERIFY(places.contains(u"notes"_s));
    QVERIFY(places.contains(u"description"_s));
    QCOMPARE(read->texts.first().text, u"Owners"_s);
    QVERIFY(!read->digests.isEmpty());
    // The slide's shape knows its part.
    const XmlNode slide = parsed(deck.part(u"/ppt/slides/slide1.xml"_s));
    QStringList relations;
    forEachChartShape(slide, [&](const XmlNode &shape) {
        if (!fingerprintRelation(shape).isEmpty())
            relations += fingerprintRelation(shape);
    });
    QCOMPARE(relations.size(), 1);
}

void TestFingerprint::chartDigestsTellWhatChanged_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("number") << chartXml("61") << QStringList { u"data"_s };
    QTest::newRow("digits of another program") << chartXml("60.500000000000004") << QStringList();
    QTest::newRow("colour of the series") << chartXml("60.5", "accent5") << QStringList();
    QTest::newRow("colour of a point")
        << chartXml("60.5", "accent1", "accent5") << QStringList { u"points "_s };
    QTest::newRow("scale") << chartXml("60.5", "accent1", "accent2", "200")
                           << QStringList { u"axis 0"_s };
}

void TestFingerprint::chartDigestsTellWhatChanged()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, changed);
    const QMap<QString, QString> before = chartDigests(parsed(chartXml()));
    const QMap<QString, QString> after = chartDigests(parsed(xml));
    QCOMPARE(after.keys(), before.keys());
    QStringList differ;
    for (auto each = after.begin(); each != after.end(); ++each) {
        if (before.value(each.key()) != each.value())
            differ += each.key();
    }
    QCOMPARE(differ, changed);
}

QTEST_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"

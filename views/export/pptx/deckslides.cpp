// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deck.h"

#include "views/charts/chartbrand.h"
#include "views/charts/chartpair.h"
#include "views/export/alttext.h"
#include "views/export/chartscene.h"
#include "views/export/citations.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/chartpart.h"
#include "views/export/pptx/markshapes.h"
#include "views/export/pptx/slidemerge.h"
#include "views/export/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const QString ChartType = u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s;

/// What the speaker's notes say: what is shown, of which numbers, after whom.
QString notesOf(
    const Pivot &pivot, const Caption &caption, const QString &soWhat, Language language)
{
    QStringList lines { caption.headline };
    if (!soWhat.isEmpty())
        lines += soWhat;
    lines += caption.subtitle;
    if (!caption.filters.isEmpty())
        lines += exportWord(ExportWord::Filters, language) + u": "_s + caption.filters;
    if (!caption.note.isEmpty())
        lines += exportWord(ExportWord::Notes, language) + u": "_s + caption.note;
    for (const QString &note : pivot.notes) {
        if (!caption.note.contains(note))
            lines += note;
    }
    lines += exportWord(ExportWord::Sources, language) + u':';
    for (const Source &source : pivot.sources) {
        lines += citation(source);
        if (!source.scopeNote.isEmpty())
            lines += exportWord(ExportWord::Scope, language) + u": "_s + source.scopeNote;
    }
    return lines.join(u'\n');
}

QString fingerprintPart(int number)
{
    return u"/customXml/item%1.xml"_s.arg(number);
}

/// Texts of the frame were broken into lines for its own font: as one line again, with a blank
/// where words met and none between Chinese characters.
QString unbroken(const QString &text)
{
    constexpr char16_t FirstChinese = 0x2e80;
    QString whole;
    for (const QString &line : text.split(u'\n')) {
        const bool areWords = !whole.isEmpty() && !line.isEmpty()
            && whole.back().unicode() < FirstChinese && line.front().unicode() < FirstChinese;
        whole += areWords ? u' ' + line : line;
    }
    return whole;
}

/// The slide without the shapes of another chart.
XmlNode withShapes(const XmlNode &slide, int firstId, int lastId)
{
    XmlNode own = slide;
    XmlNode *tree = own.below(xmlspace::Slide, { u"cSld", u"spTree" });
    if (!tree)
        return own;
    std::erase_if(tree->children, [&](const XmlNode &shape) {
        int id = 0;
        shape.forEach([&](const XmlNode &each) {
            if (id == 0 && each.is(xmlspace::Slide, u"cNvPr"))
                id = each.attribute(u"id").toInt();
        });
        return id > 1 && (id < firstId || id > lastId);
    });
    return own;
}

} // namespace

/// The text under the title, in the placeholder that its layout has for it.
void Deck::writeSoWhat(XmlPart &xml, ShapeIds &ids, const Label &label, const QString &text) const
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, exportWord(ExportWord::SoWhat, m_frame.language));
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    const bool isSecond = m_open && !m_open->charts.isEmpty();
    xml.leaf(
        "p:ph", { { "type", u"body"_s }, { "idx", isSecond ? SecondSoWhatIndex : SoWhatIndex } });
    xml.close();
    xml.close();
    xml.open("p:spPr");
    QRectF place = label.rect;
    place.setRight(rightOf(place));
    writePlace(xml, place.translated(m_place));
    xml.close();
    xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    writeParagraphs(xml, text, { .points = double(label.pixelSize), .language = m_frame.language });
    xml.close();
    xml.close();
}

/// Subtitle and filter sentence above, source line and note at the foot in one box.
void Deck::writeCaptions(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame) const
{
    QRectF foot;
    QStringList footLines;
    TextLook footLook { .language = m_frame.language };
    footLook.alignment = Qt::AlignLeft | Qt::AlignBottom;
    for (const Label &label : frame.labels()) {
        const QString text = unbroken(label.text);
        const TextLook look {
            .points = double(label.pixelSize), .colour = label.colour, .language = m_frame.language
        };
        if (label.role == Label::Role::Source || label.role == Label::Role::Note) {
            foot = foot.isNull() ? label.rect : foot | label.rect;
            footLines += text;
            footLook.points = look.points;
            footLook.colour = look.colour;
        } else if (label.role == Label::Role::Subtitle || label.role == Label::Role::Filters) {
            QRectF rect = label.rect;
            rect.setRight(rightOf(rect));
            const ExportWord name
                = label.role == Label::Role::Subtitle ? ExportWord::Subtitle : ExportWord::Filters;
            writeTextBox(xml, ids, exportWord(name, m_frame.language), rect.translated(m_place),
                text, look, true);
        }
    }
    if (footLines.isEmpty())
        return;
    // The slide's number stands beside it.
    const double number = m_frame.numberRect().left() + 30 - m_place.x();
    foot.setRight(std::min(rightOf(foot), number));
    writeTextBox(xml, ids, exportWord(ExportWord::SourceLine, m_frame.language),
        foot.translated(m_place), footLines.join(u'\n'), footLook, true);
}

/// The chart of the office program, between the captions.
void Deck::writeNative(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame,
    const QString &relation, const QString &description, const QString &data) const
{
    double top = 0;
    double bottom = m_chart.height() - 12;
    double left = 24;
    for (const Label &label : frame.labels()) {
        const bool isHead = label.role == Label::Role::Headline || label.role == Label::Role::SoWhat
            || label.role == Label::Role::Subtitle || label.role == Label::Role::Filters;
        if (isHead) {
            top = std::max(top, label.rect.bottom());
            left = label.rect.left();
        } else if (label.role == Label::Role::Source || label.role == Label::Role::Note) {
            bottom = std::min(bottom, label.rect.top());
        }
    }
    const ChartTheme theme = chartTheme();
    if (const QRectF logo = logoRect(theme.brand.get(), m_chart); !logo.isEmpty()) {
        const bool isAbove = logo.center().y() < m_chart.height() / 2;
        top = isAbove ? std::max(top, logo.bottom()) : top;
        bottom = isAbove ? bottom : std::min(bottom, logo.top());
    }
    top += 10;
    const double legend = writeKindLegend(xml, ids, frame, m_place, top, m_frame.language);
    top += legend > 0 ? legend + 6 : 0;
    const QRectF room(left, top, m_chart.width() - 2 * left, bottom - 8 - top);
    xml.open("p:graphicFrame");
    xml.open("p:nvGraphicFramePr");
    writeIdentity(xml, ids, exportWord(ExportWord::Chart, m_frame.language), description);
    xml.open("p:cNvGraphicFramePr");
    xml.leaf("a:graphicFrameLocks", { { "noGrp", u"1"_s } });
    xml.close();
    writeOwnProperties(xml, data);
    xml.close();
    writePlace(xml, room.translated(m_place), "p:xfrm");
    xml.open("a:graphic");
    const QString space = u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s;
    xml.open("a:graphicData", { { "uri", space } });
    xml.leaf("c:chart", { { "xmlns:c", space }, { "r:id", relation } });
    xml.close();
    xml.close();
    xml.close();
}

Result<QString> Deck::addChartPart(
    const ChartData &data, const NativePlan &plan, const ChartFrame &frame)
{
    const ChartTable table = chartTable(data, plan);
    const Result<QByteArray> workbook = chartWorkbook(table);
    if (!workbook.has_value())
        return Failure(workbook.error());
    ++m_charts;
    const QString book = u"/ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(m_charts);
    const QString part = u"/ppt/charts/chart%1.xml"_s.arg(m_charts);
    m_package.addPart(book, {}, *workbook);
    const QString relation = m_package.relate(part, u"package"_s, book);
    m_package.addPart(part, ChartType, chartPart(data, plan, table, frame, relation));
    return part;
}

/// Notes for later what the slide that was just written shows and says.
Result<void> Deck::addFingerprint(PlacedChart &placed, const QByteArray &slide)
{
    const Result<XmlNode> whole = readXml(slide, m_slides.last());
    if (!whole.has_value())
        return Failure(whole.error());
    const XmlNode written = withShapes(*whole, placed.firstId, placed.lastId);
    XmlNode chartSpace;
    if (!placed.chart.isEmpty()) {
        Result<XmlNode> read = readXml(m_package.part(placed.chart), placed.chart);
        if (!read.has_value())
            return Failure(read.error());
        chartSpace = std::move(*read);
    }
    forEachChartShape(written, [&](const XmlNode &shape) {
        if (fingerprintRelation(shape) == placed.relation)
            addWritten(placed.fingerprint, written, placed.notes, shape,
                placed.chart.isEmpty() ? nullptr : &chartSpace);
    });
    m_package.addPart(placed.part, {}, fingerprintXml(placed.fingerprint));
    return {};
}

Result<void> Deck::placeChart(const Pivot &pivot, const QString &soWhat)
{
    ExportOptions options;
    options.size = m_chart; // a pixel of the frame is a point of the slide
    options.language = m_frame.language;
    options.theme = chartTheme();
    options.scales = m_scales;
    const ChartScene scene(pivot, options, soWhat);
    const ChartFrame &frame = scene.frame();
    const QString description = altText(pivot, m_frame.language, m_scales);
    const ChartData data(pivot, options.theme, m_frame.language, m_scales);
    const std::optional<NativePlan> plan
        = frame.isEmpty() ? std::nullopt : nativePlan(data, frame.plotArea().width());
    XmlPart &xml = m_open->xml;
    ShapeIds &ids = m_open->ids;
    const bool isSecond = !m_open->charts.isEmpty();
    PlacedChart placed;
    placed.firstId = ids.last() + 1;
    QRectF title = frame.headlineRect();
    title.setRight(rightOf(title));
    writeTitle(xml, ids, isSecond ? u"body"_s : u"title"_s, title.translated(m_place),
        frame.caption().headline, isSecond ? SecondTitleIndex : QString());
    for (const Label &label : frame.labels()) {
        if (label.role == Label::Role::SoWhat)
            writeSoWhat(xml, ids, label, unbroken(label.text));
    }
    writeCaptions(xml, ids, frame);
    if (!m_origin.workspace.isEmpty()) {
        placed.part = fingerprintPart(++m_fingerprints);
        placed.relation = m_package.relate(nextSlide(), u"customXml"_s, placed.part);
    }
    if (plan) {
        const Result<QString> part = addChartPart(data, *plan, frame);
        if (!part.has_value())
            return Failure(part.error());
        placed.chart = *part;
        writeNative(xml, ids, frame, m_package.relate(nextSlide(), u"chart"_s, placed.chart),
            description, placed.relation);
    } else {
        writeChartShapes(xml, ids, frame, m_place, m_frame.language, description, placed.relation);
    }
    placed.lastId = ids.last();
    placed.notes = notesOf(pivot, frame.caption(), soWhat, m_frame.language);
    placed.fingerprint = fingerprintOf(pivot, m_origin, m_frame.language, m_chart);
    placed.fingerprint.scales = scalesOf(pivot, m_frame.language, m_scales);
    placed.fingerprint.place = m_place;
    placed.fingerprint.soWhat = soWhat;
    placed.fingerprint.isDark = m_frame.theme.isDark;
    if (options.theme.brand)
        placed.fingerprint.brand = options.theme.brand->json;
    m_open->charts += placed;
    return {};
}

Result<void> Deck::addChart(const Pivot &pivot, const QString &soWhat)
{
    if (!m_open) {
        m_open = std::make_unique<OpenSlide>();
        m_open->xml.setTheme(m_frame.theme);
        openSlide(m_open->xml);
    }
    m_place = m_corner + QPointF(double(m_open->charts.size()) * m_chart.width(), 0);
    if (Result<void> placed = placeChart(pivot, soWhat); !placed.has_value())
        return placed;
    addNewSources(m_sources, pivot);
    return m_open->charts.size() == m_perSlide ? closeCharts() : Result<void>();
}

Result<void> Deck::closeCharts()
{
    if (!m_open)
        return {};
    const std::unique_ptr<OpenSlide> open = std::move(m_open);
    writeNumber(open->xml, open->ids);
    const QByteArray slide = closedSlide(open->xml);
    QStringList notes;
    bool hasSoWhat = false;
    for (const PlacedChart &placed : std::as_const(open->charts)) {
        notes += placed.notes;
        hasSoWhat = hasSoWhat || !placed.fingerprint.soWhat.isEmpty();
    }
    const QString layout = m_perSlide > 1 ? PairLayout : hasSoWhat ? SoWhatLayout : ChartLayout;
    addSlide(slide, layout, notes.join(BetweenNotes));
    for (PlacedChart &placed : open->charts) {
        if (placed.relation.isEmpty())
            continue;
        if (Result<void> added = addFingerprint(placed, slide); !added.has_value())
            return added;
    }
    return {};
}

/// One of two charts with its captions, but for the headline of the left one.
void Deck::writeSide(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset) const
{
    for (const Label &label : frame.labels()) {
        ExportWord name = ExportWord::Title;
        switch (label.role) {
        case Label::Role::Headline:
            if (offset.isNull())
                continue; // the slide's title
            break;
        case Label::Role::Subtitle:
            name = ExportWord::Subtitle;
            break;
        case Label::Role::Filters:
            name = ExportWord::Filters;
            break;
        case Label::Role::Source:
            name = ExportWord::SourceLine;
            break;
        case Label::Role::Note:
            name = ExportWord::Notes;
            break;
        default:
            continue; // part of the chart
        }
        QRectF rect = label.rect.translated(offset);
        rect.setRight(offset.x() + frame.boundingRect().width() - label.rect.left());
        const TextLook look { .points = double(label.pixelSize),
            .isBold = label.isBold,
            .colour = label.colour,
            .language = m_frame.language };
        writeTextBox(
            xml, ids, exportWord(name, m_frame.language), rect, unbroken(label.text), look, true);
    }
    writeChartShapes(
        xml, ids, frame, offset, m_frame.language, altText(*frame.pivot(), m_frame.language));
}

Result<void> Deck::addPair(const PivotPtr &left, const PivotPtr &right)
{
    ChartPair pair;
    if (pair.layOut({ left, right }, withoutLogo(m_frame.theme), m_frame.language, m_chart)
        != Unlike::No) {
        return failure(
            ErrorCode::NotSupported, ExportTr::tr("The two charts cannot stand on one scale."));
    }
    if (Result<void> closed = closeCharts(); !closed.has_value())
        return closed;
    XmlPart xml(u"p:sld"_s, slideSpaces());
    xml.setTheme(m_frame.theme);
    openSlide(xml);
    ShapeIds ids;
    const double half = m_chart.width() / 2;
    QRectF title = pair.frame(0).headlineRect();
    title.setRight(half - title.left());
    writeTitle(xml, ids, u"title"_s, title, pair.frame(0).caption().headline);
    writeSide(xml, ids, pair.frame(0), {});
    writeSide(xml, ids, pair.frame(1), QPointF(half, 0));
    writeNumber(xml, ids);
    const QString notes = notesOf(*left, pair.frame(0).caption(), {}, m_frame.language)
        + BetweenNotes + notesOf(*right, pair.frame(1).caption(), {}, m_frame.language);
    addSlide(closedSlide(xml), ChartLayout, notes);
    addNewSources(m_sources, *left);
    addNewSources(m_sources, *right);
    return {};
}

} // namespace sextant

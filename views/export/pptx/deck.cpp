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
#include "views/export/pptx/fingerprint.h"
#include "views/export/pptx/markshapes.h"
#include "views/export/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const QSizeF TemplateMargins(48, 58); // points

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

void openSlide(XmlPart &xml)
{
    xml.open("p:cSld");
    xml.open("p:spTree");
    xml.open("p:nvGrpSpPr");
    xml.leaf("p:cNvPr", { { "id", u"1"_s }, { "name", QString() } });
    xml.leaf("p:cNvGrpSpPr");
    xml.leaf("p:nvPr");
    xml.close();
    xml.leaf("p:grpSpPr");
}

QByteArray closedSlide(XmlPart &xml)
{
    xml.close();
    xml.close();
    xml.open("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
    xml.close();
    return xml.finished();
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

} // namespace

Deck::Deck(const QSizeF &size, Language language, const ChartTheme &theme)
    : m_frame(DeckFrame::forChart(size, language))
{
    m_frame.theme = theme;
    m_chart = m_frame.roomFor(size);
}

Deck Deck::ofChartSize(const QSizeF &chart, Language language, const ChartTheme &theme)
{
    Deck deck(chart, language, theme);
    if (deck.m_chart != chart) {
        deck.m_chart = chart;
        deck.m_frame.slide = chart;
    }
    return deck;
}

Deck Deck::forOptions(const ExportOptions &options)
{
    // What stands around a chart's own captions: its margins, and its headline, which goes to the
    // template's title.
    Deck deck = options.slideTemplate
        ? ofChartSize(options.slideTemplate->chartArea().size() + TemplateMargins, options.language,
            withoutLogo(options.theme)) // the template has its own
        : Deck(options.size, options.language, options.theme);
    deck.m_template = options.slideTemplate;
    deck.setOrigin(options.origin);
    return deck;
}

ChartTheme Deck::chartTheme() const
{
    return m_chart == m_frame.slide ? m_frame.theme : withoutLogo(m_frame.theme);
}

double Deck::rightOf(const QRectF &rect) const
{
    constexpr double Space = 8;
    const double right = m_chart.width() - rect.left();
    const ChartTheme theme = chartTheme();
    const QRectF logo = logoRect(theme.brand.get(), m_chart);
    const bool isBeside = !logo.isEmpty() && logo.left() > rect.left() && logo.top() < rect.bottom()
        && logo.bottom() > rect.top();
    return isBeside ? std::min(right, logo.left() - Space) : right;
}

QString Deck::nextSlide() const
{
    return u"/ppt/slides/slide%1.xml"_s.arg(m_slides.size() + 1);
}

void Deck::addSlide(const QByteArray &xml, const QString &layout, const QString &notes)
{
    const QString name = nextSlide();
    m_package.addPart(name, slideType(u"slide"_s), xml);
    m_package.relate(name, u"slideLayout"_s, layout);
    if (!notes.isEmpty())
        addNotes(name, notes);
    m_slides += name;
}

void Deck::addNotes(const QString &slide, const QString &text)
{
    const QString name = u"/ppt/notesSlides/notesSlide%1.xml"_s.arg(++m_notes);
    XmlPart xml(u"p:notes"_s, slideSpaces());
    openSlide(xml);
    ShapeIds ids;
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, u"Slide"_s);
    xml.open("p:cNvSpPr");
    xml.leaf(
        "a:spLocks", { { "noGrp", u"1"_s }, { "noRot", u"1"_s }, { "noChangeAspect", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", { { "type", u"sldImg"_s }, { "idx", u"2"_s } });
    xml.close();
    xml.close();
    xml.leaf("p:spPr");
    xml.close();
    writeBody(xml, ids, u"notes"_s, text.split(u'\n'), 11);
    m_package.addPart(name, slideType(u"notesSlide"_s), closedSlide(xml));
    m_package.relate(name, u"notesMaster"_s, NotesMaster);
    m_package.relate(name, u"slide"_s, slide);
    m_package.relate(slide, u"notesSlide"_s, name);
}

void Deck::writeTitle(
    XmlPart &xml, ShapeIds &ids, const QString &type, const QRectF &rect, const QString &text) const
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, exportWord(ExportWord::Title, m_frame.language));
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", { { "type", type } });
    xml.close();
    xml.close();
    xml.open("p:spPr");
    if (!rect.isEmpty())
        writePlace(xml, rect);
    xml.close();
    xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    xml.open("a:p");
    xml.open("a:r");
    xml.leaf("a:rPr",
        { { "lang",
            m_frame.language == Language::English                 ? u"en-US"_s
                : m_frame.language == Language::SimplifiedChinese ? u"zh-CN"_s
                                                                  : u"zh-TW"_s } });
    xml.text("a:t", text);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void Deck::writeBody(
    XmlPart &xml, ShapeIds &ids, const QString &type, const QStringList &lines, double points) const
{
    const bool areNotes = type == u"notes";
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, exportWord(ExportWord::Notes, m_frame.language));
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    xml.leaf(
        "p:ph", { { "type", areNotes ? u"body"_s : type }, { "idx", areNotes ? u"3"_s : u"1"_s } });
    xml.close();
    xml.close();
    xml.leaf("p:spPr");
    xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    writeParagraphs(xml, lines.join(u'\n'),
        { .points = points,
            .language = m_frame.language,
            .spaceAbove = type == u"body" ? CitationSpace : 0 });
    xml.close();
    xml.close();
}

void Deck::writeNumber(XmlPart &xml, ShapeIds &ids) const
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, exportWord(ExportWord::SlideNumber, m_frame.language));
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", { { "type", u"sldNum"_s }, { "idx", u"4"_s } });
    xml.close();
    xml.close();
    xml.leaf("p:spPr");
    xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    xml.open("a:p");
    xml.open("a:fld",
        { { "id", u"{7B2F6E0C-3A5D-4C1B-9C57-5E5A6D1F0A01}"_s }, { "type", u"slidenum"_s } });
    xml.leaf("a:rPr", { { "lang", u"en-US"_s } });
    xml.text("a:t", QString::number(m_slides.size() + 1));
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

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
    xml.leaf("p:ph", { { "type", u"body"_s }, { "idx", SoWhatIndex } });
    xml.close();
    xml.close();
    xml.open("p:spPr");
    QRectF place = label.rect;
    place.setRight(rightOf(place));
    writePlace(xml, place);
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
            writeTextBox(xml, ids, exportWord(name, m_frame.language), rect, text, look, true);
        }
    }
    if (footLines.isEmpty())
        return;
    // The slide's number stands beside it.
    foot.setRight(std::min(rightOf(foot), m_frame.numberRect().left() + 30));
    writeTextBox(xml, ids, exportWord(ExportWord::SourceLine, m_frame.language), foot,
        footLines.join(u'\n'), footLook, true);
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
    const double legend = writeKindLegend(xml, ids, frame, {}, top, m_frame.language);
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
    writePlace(xml, room, "p:xfrm");
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
Result<void> Deck::addFingerprint(const Pivot &pivot, const QString &soWhat,
    const QByteArray &slide, const QString &notes, const QString &relation, const QString &chart)
{
    ChartFingerprint fingerprint = fingerprintOf(pivot, m_origin, m_frame.language, m_chart);
    fingerprint.soWhat = soWhat;
    fingerprint.isDark = m_frame.theme.isDark;
    if (const ChartTheme look = chartTheme(); look.brand)
        fingerprint.brand = look.brand->json;
    const Result<XmlNode> written = readXml(slide, m_slides.last());
    if (!written.has_value())
        return Failure(written.error());
    XmlNode chartSpace;
    if (!chart.isEmpty()) {
        Result<XmlNode> read = readXml(m_package.part(chart), chart);
        if (!read.has_value())
            return Failure(read.error());
        chartSpace = std::move(*read);
    }
    forEachChartShape(*written, [&](const XmlNode &shape) {
        if (fingerprintRelation(shape) == relation)
            addWritten(
                fingerprint, *written, notes, shape, chart.isEmpty() ? nullptr : &chartSpace);
    });
    m_package.addPart(fingerprintPart(++m_fingerprints), {}, fingerprintXml(fingerprint));
    return {};
}

Result<void> Deck::addChart(const Pivot &pivot, const QString &soWhat)
{
    ExportOptions options;
    options.size = m_chart; // a pixel of the frame is a point of the slide
    options.language = m_frame.language;
    options.theme = chartTheme();
    const ChartScene scene(pivot, options, soWhat);
    const ChartFrame &frame = scene.frame();
    const QString description = altText(pivot, m_frame.language);
    const ChartData data(pivot, options.theme, m_frame.language);
    const std::optional<NativePlan> plan
        = frame.isEmpty() ? std::nullopt : nativePlan(data, frame.plotArea().width());
    XmlPart xml(u"p:sld"_s, slideSpaces());
    xml.setTheme(m_frame.theme);
    openSlide(xml);
    ShapeIds ids;
    QRectF title = frame.headlineRect();
    title.setRight(rightOf(title));
    writeTitle(xml, ids, u"title"_s, title, frame.caption().headline);
    for (const Label &label : frame.labels()) {
        if (label.role == Label::Role::SoWhat)
            writeSoWhat(xml, ids, label, unbroken(label.text));
    }
    writeCaptions(xml, ids, frame);
    const QString customData = m_origin.workspace.isEmpty()
        ? QString()
        : m_package.relate(nextSlide(), u"customXml"_s, fingerprintPart(m_fingerprints + 1));
    QString chart;
    if (plan) {
        const Result<QString> part = addChartPart(data, *plan, frame);
        if (!part.has_value())
            return Failure(part.error());
        chart = *part;
        writeNative(xml, ids, frame, m_package.relate(nextSlide(), u"chart"_s, chart), description,
            customData);
    } else {
        writeChartShapes(xml, ids, frame, {}, m_frame.language, description, customData);
    }
    writeNumber(xml, ids);
    const QByteArray slide = closedSlide(xml);
    const QString notes = notesOf(pivot, frame.caption(), soWhat, m_frame.language);
    addSlide(slide, soWhat.isEmpty() ? ChartLayout : SoWhatLayout, notes);
    if (!customData.isEmpty()) {
        Result<void> added = addFingerprint(pivot, soWhat, slide, notes, customData, chart);
        if (!added.has_value())
            return added;
    }
    addNewSources(m_sources, pivot);
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
    const QString notes = notesOf(*left, pair.frame(0).caption(), {}, m_frame.language) + u"\n\n"_s
        + notesOf(*right, pair.frame(1).caption(), {}, m_frame.language);
    addSlide(closedSlide(xml), ChartLayout, notes);
    addNewSources(m_sources, *left);
    addNewSources(m_sources, *right);
    return {};
}

void Deck::addCover(const QString &title, const QStringList &lines)
{
    XmlPart xml(u"p:sld"_s, slideSpaces());
    openSlide(xml);
    ShapeIds ids;
    writeTitle(xml, ids, u"ctrTitle"_s, {}, title);
    writeBody(xml, ids, u"subTitle"_s, lines, 14);
    addSlide(closedSlide(xml), CoverLayout, {});
}

void Deck::addTextSlide(const QString &title, const QStringList &lines)
{
    XmlPart xml(u"p:sld"_s, slideSpaces());
    openSlide(xml);
    ShapeIds ids;
    writeTitle(xml, ids, u"title"_s, {}, title);
    writeBody(xml, ids, u"body"_s, lines, CitationSize);
    writeNumber(xml, ids);
    addSlide(closedSlide(xml), TextLayout, {});
}

void Deck::addSources()
{
    const QRectF room = m_frame.bodyRect();
    const QList<QStringList> pages
        = citationPages(m_sources, room.size(), m_frame.language, m_frame.theme.brand);
    const QString title = exportWord(ExportWord::Sources, m_frame.language);
    for (qsizetype i = 0; i < pages.size(); ++i)
        addTextSlide(pageTitle(title, i, pages.size()), pages[i]);
}

Result<QByteArray> Deck::finished(const QString &title)
{
    addDeckFrame(m_package, m_frame, m_slides, title);
    const Result<QByteArray> bytes = m_package.bytes();
    return bytes.has_value() && m_template ? m_template->withSlides(*bytes) : bytes;
}

} // namespace sextant

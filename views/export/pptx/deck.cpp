// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deck.h"

#include "views/charts/chartbrand.h"
#include "views/export/citations.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/deckmasters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const QSizeF TemplateMargins(48, 58); // points

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
    if (options.perSlide == 2 && !options.slideTemplate)
        deck.setPairs();
    deck.setOrigin(options.origin);
    return deck;
}

Deck::OpenSlide::OpenSlide()
    : xml(u"p:sld"_s, slideSpaces())
{
}

void Deck::noteError(const Result<void> &done)
{
    if (!done.has_value() && !m_error)
        m_error = done.error();
}

void Deck::setPairs()
{
    const QRectF room = m_frame.chartsRect();
    m_perSlide = 2;
    m_frame.hasPairs = true;
    m_chart = { room.width() / 2, room.height() };
    m_corner = room.topLeft();
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
    openSlideImage(xml, ids);
    xml.leaf("p:spPr");
    xml.close();
    writeBody(xml, ids, u"notes"_s, text.split(u'\n'), 11);
    m_package.addPart(name, slideType(u"notesSlide"_s), closedSlide(xml));
    m_package.relate(name, u"notesMaster"_s, NotesMaster);
    m_package.relate(name, u"slide"_s, slide);
    m_package.relate(slide, u"notesSlide"_s, name);
}

void Deck::writeTitle(XmlPart &xml, ShapeIds &ids, const QString &type, const QRectF &rect,
    const QString &text, const QString &index) const
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, exportWord(ExportWord::Title, m_frame.language));
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", { { "noGrp", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    XmlAttributes holder { { "type", type } };
    if (!index.isEmpty())
        holder += { "idx", index };
    xml.leaf("p:ph", holder);
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

void Deck::addCover(const QString &title, const QStringList &lines)
{
    noteError(closeCharts());
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
    noteError(closeCharts());
    const QRectF room = m_frame.bodyRect();
    const QList<QStringList> pages
        = citationPages(m_sources, room.size(), m_frame.language, m_frame.theme.brand);
    const QString title = exportWord(ExportWord::Sources, m_frame.language);
    for (qsizetype i = 0; i < pages.size(); ++i)
        addTextSlide(pageTitle(title, i, pages.size()), pages[i]);
}

Result<QByteArray> Deck::finished(const QString &title)
{
    noteError(closeCharts());
    if (m_error)
        return Failure(*m_error);
    addDeckFrame(m_package, m_frame, m_slides, title);
    const Result<QByteArray> bytes = m_package.bytes();
    return bytes.has_value() && m_template ? m_template->withSlides(*bytes) : bytes;
}

} // namespace sextant

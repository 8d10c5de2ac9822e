// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckrefresh.h"

#include "views/charts/chartbrand.h"
#include "views/export/brand.h"
#include "views/export/pptx/chartmerge.h"
#include "views/export/pptx/deck.h"
#include "views/export/pptx/slidemerge.h"
#include "views/export/tr.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Outcome = RenewedChart::Outcome;

/// A deck of one slide with the chart as it would be exported now.
struct FreshSlide
{
    DeckFile deck;
    SlideChart chart;
};

/// The look that the chart was exported in. A brand that cannot be read is none: the deck may be
/// anybody's, so no file is opened for it either.
ChartTheme themeOf(const ChartFingerprint &before)
{
    const ChartTheme ours = before.isDark ? ChartTheme::dark() : ChartTheme::light();
    if (before.brand.isEmpty())
        return ours;
    QJsonObject json = before.brand;
    QJsonObject logo = json[u"logo"_s].toObject();
    logo.remove(u"file"_s);
    if (!logo.isEmpty())
        json[u"logo"_s] = logo;
    const Result<Brand> brand = readBrand(QJsonDocument(json).toJson(), {}, {});
    if (!brand.has_value())
        return ours;
    // A dark look may be the palette for both themes.
    const bool isDark = before.isDark && brand->dark && !brand->theme(false).isDark;
    return brand->theme(isDark);
}

Result<FreshSlide> freshSlide(const CheckedChart &checked, const WorkspaceOrigin &origin)
{
    const ChartFingerprint &before = *checked.chart.fingerprint;
    Deck deck
        = Deck::ofChartSize(before.size, before.language, withHues(themeOf(before), origin.hues));
    deck.setOrigin(origin);
    deck.setCorner(before.place);
    deck.setReadingScales(before.scales);
    if (const Result<void> added = deck.addChart(*checked.pivot, before.soWhat); !added.has_value())
        return Failure(added.error());
    const Result<QByteArray> bytes = deck.finished(QString());
    if (!bytes.has_value())
        return Failure(bytes.error());
    Result<DeckFile> file = DeckFile::read(*bytes, QString());
    if (!file.has_value())
        return Failure(file.error());
    const Result<QList<SlideChart>> charts = deckCharts(*file);
    if (!charts.has_value())
        return Failure(charts.error());
    const auto ours = std::ranges::find_if(
        *charts, [](const SlideChart &chart) { return chart.fingerprint.has_value(); });
    Q_ASSERT(ours != charts->end());
    return FreshSlide { std::move(*file), *ours };
}

/// How many sheets the workbook of a chart has; 0 if it cannot be read.
int sheetCount(const QByteArray &workbook, const QString &where)
{
    const Result<ZipFile> zip = ZipFile::read(workbook, where);
    if (!zip.has_value())
        return 0;
    const auto names = zip->names();
    return int(std::ranges::count_if(
        names, [](const QString &name) { return name.startsWith(u"xl/worksheets/sheet"); }));
}

/// Renews one chart.
class ChartRenewal final
{
public:
    ChartRenewal(DeckFile &deck, const SlideChart &chart, FreshSlide &fresh)
        : m_deck(deck)
        , m_chart(chart)
        , m_fresh(fresh)
        , m_written(*chart.fingerprint)
        , m_now(*fresh.chart.fingerprint)
    {
    }

    Result<RenewedChart> run()
    {
        Result<XmlNode> slide = m_deck.xml(m_chart.slide);
        Result<XmlNode> freshSlide = m_fresh.deck.xml(m_fresh.chart.slide);
        if (!slide.has_value())
            return Failure(slide.error());
        if (!freshSlide.has_value())
            return Failure(freshSlide.error());
        m_slide = std::move(*slide);
        m_freshSlide = std::move(*freshSlide);
        const QString before = xmlDigest(m_slide);
        const Result<void> merged = mergePicture();
        if (!merged.has_value())
            return Failure(merged.error());
        if (m_done.outcome == Outcome::Kept)
            return m_done;
        mergeTexts();
        if (xmlDigest(m_slide) != before)
            m_deck.setXml(m_chart.slide, m_slide);
        if (const Result<void> notes = mergeNotes(); !notes.has_value())
            return Failure(notes.error());
        m_deck.setPart(m_chart.fingerprintPart, fingerprintXml(m_now));
        m_done.outcome = Outcome::Renewed;
        return m_done;
    }

private:
    Result<void> mergePicture()
    {
        if (m_chart.chartPart.isEmpty() != m_fresh.chart.chartPart.isEmpty()) {
            keep(m_chart.chartPart.isEmpty()
                    ? ExportTr::tr(
                        "It was drawn as shapes and would be a chart now; export it anew.")
                    : ExportTr::tr("The numbers can only be drawn as shapes now; export it anew."));
            return {};
        }
        mergeLegend();
        return m_chart.chartPart.isEmpty() ? mergeGroup() : mergeNative();
    }

    void keep(const QString &reason)
    {
        m_done.outcome = Outcome::Kept;
        m_done.reason = reason;
    }

    Result<void> mergeNative()
    {
        Result<XmlNode> old = m_deck.xml(m_chart.chartPart);
        const Result<XmlNode> fresh = m_fresh.deck.xml(m_fresh.chart.chartPart);
        const QString freshBook = m_fresh.deck.target(m_fresh.chart.chartPart, u"package");
        const Result<QByteArray> bytes = m_fresh.deck.part(freshBook);
        if (!old.has_value())
            return Failure(old.error());
        if (!fresh.has_value())
            return Failure(fresh.error());
        if (!bytes.has_value())
            return Failure(bytes.error());
        const QString book = m_deck.target(m_chart.chartPart, u"package");
        const Result<QByteArray> oldBytes = m_deck.part(book);
        const bool hasSheets = oldBytes.has_value() && sheetCount(*oldBytes, book) > 1;
        if (hasSheets
            || chartDigests(*old).value(u"data"_s) != m_written.digests.value(u"data"_s)) {
            keep(ExportTr::tr("Its numbers were changed by hand."));
            return {};
        }
        const QMap<QString, QString> digests = mergeChart(*old, *fresh, m_written.digests);
        takeDigests(digests);
        m_deck.setXml(m_chart.chartPart, *old);
        if (!book.isEmpty())
            m_deck.setPart(book, *bytes);
        return {};
    }

    Result<void> mergeGroup()
    {
        XmlNode *old = shapeOf(m_slide, m_chart.shapeId);
        const XmlNode *fresh = shapeOf(m_freshSlide, m_fresh.chart.shapeId);
        if (!old || !fresh)
            return {};
        if (groupDigest(*old) != m_written.digests.value(u"group"_s)) {
            keep(ExportTr::tr("Its shapes were changed by hand."));
            return {};
        }
        const int first = highestShapeId(m_slide) + 1;
        replaceGroup(*old, *fresh, first);
        return {};
    }

    /// The legend of kinds stands beside a chart of the office program's own.
    void mergeLegend()
    {
        XmlNode *old = legendGroup(m_slide, room());
        const XmlNode *fresh = legendGroup(std::as_const(m_freshSlide), room());
        if (!old || !fresh || groupDigest(*old) != m_written.digests.value(u"legend"_s))
            return;
        if (groupDigest(*fresh) != groupDigest(*old)) {
            const int first = highestShapeId(m_slide) + 1;
            replaceGroup(*old, *fresh, first);
        }
    }

    void takeDigests(QMap<QString, QString> digests)
    {
        for (const QString &other : { u"group"_s, u"legend"_s }) {
            if (m_now.digests.contains(other))
                digests.insert(other, m_now.digests.value(other));
        }
        m_now.digests = digests;
    }

    void mergeTexts()
    {
        for (const SlideText &text : m_written.texts) {
            const QString now = textNow(text.place);
            if (text.place == u"notes" || now.isNull() || now == text.text)
                continue;
            if (text.place == u"description") {
                if (XmlNode *shape = shapeOf(m_slide, m_chart.shapeId))
                    replaceDescription(*shape, text.text, now);
            } else if (!replaceText(m_slide, text, now, room())) {
                m_done.keptTexts += text.place;
            }
        }
    }

    Result<void> mergeNotes()
    {
        const QString part = m_deck.target(m_chart.slide, u"notesSlide");
        const QString now = textNow(u"notes"_s);
        if (part.isEmpty() || now.isNull())
            return {};
        Result<XmlNode> notes = m_deck.xml(part);
        if (!notes.has_value())
            return Failure(notes.error());
        for (const SlideText &text : m_written.texts) {
            if (text.place != u"notes" || text.text == now)
                continue;
            if (replaceNotes(*notes, text.text, now))
                m_deck.setXml(part, *notes);
            else
                m_done.keptTexts += text.place;
        }
        return {};
    }

    /// Of the chart on its slide, as it was exported.
    [[nodiscard]] QRectF room() const { return { m_written.place, m_written.size }; }
    /// What stands at this place of the fresh slide; null for nothing.
    [[nodiscard]] QString textNow(const QString &place) const
    {
        for (const SlideText &text : m_now.texts) {
            if (text.place == place)
                return text.text.isNull() ? u""_s : text.text;
        }
        return {};
    }

    DeckFile &m_deck;
    const SlideChart &m_chart;
    FreshSlide &m_fresh;
    const ChartFingerprint &m_written;
    ChartFingerprint m_now;
    XmlNode m_slide;
    XmlNode m_freshSlide;
    RenewedChart m_done;
};

} // namespace

Result<RenewedChart> renewChart(
    DeckFile &deck, const CheckedChart &checked, const WorkspaceOrigin &origin)
{
    if (!checked.isMoved || !checked.pivot || !checked.chart.fingerprint)
        return RenewedChart {};
    Result<FreshSlide> fresh = freshSlide(checked, origin);
    if (!fresh.has_value())
        return Failure(fresh.error());
    return ChartRenewal(deck, checked.chart, *fresh).run();
}

QString outcomeId(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unchanged:
        return u"unchanged"_s;
    case Outcome::Renewed:
        return u"renewed"_s;
    case Outcome::Kept:
        break;
    }
    return u"kept"_s;
}

} // namespace sextant

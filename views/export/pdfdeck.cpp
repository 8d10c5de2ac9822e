// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartbrand.h"
#include "views/charts/charttext.h"
#include "views/charts/markpainter.h"
#include "views/export/chartscene.h"
#include "views/export/citations.h"
#include "views/export/deckwriter.h"
#include "views/export/exportwords.h"
#include "views/export/pdfdocument.h"
#include "views/export/pptx/deckframe.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PixelsPerPoint = 96.0 / 72; // a page has as many points as a slide
constexpr int CoverTitleSize = 32;
constexpr int MostCoverTitleLines = 2;
constexpr int CoverTextSize = 14;
constexpr int TitleSize = 20;
constexpr int NumberSize = 10;
constexpr double NumberHeight = 14;
constexpr double NumberBottom = 3; ///< below everything that a chart writes

/// The pages of a presentation, painted: vectors and embedded fonts, one page a slide.
class PdfDeck final : public DeckWriter
{
public:
    explicit PdfDeck(const ExportOptions &options)
        : m_options(options)
        , m_frame(DeckFrame::forChart(options.size, options.language))
        , m_text(options.language, options.theme.brand)
    {
        m_frame.theme = options.theme;
        m_options.size = m_frame.roomFor(options.size); // a pixel of the frame is a point
        m_options.transparent = false;
        if (options.perSlide == 2) {
            const QRectF room = m_frame.chartsRect();
            m_options.size = { room.width() / 2, room.height() };
            m_corner = room.topLeft();
        }
        if (m_options.size != m_frame.slide)
            m_options.theme = withoutLogo(options.theme);
    }

    void addCover(const QString &title, const QStringList &lines) override;
    Result<void> addChart(const Pivot &pivot, const QString &soWhat) override;
    void addSources() override;
    Result<QByteArray> finished(const QString &title) override;

private:
    enum class Page { Cover, Chart, Text };
    /// Ends the page on which charts stand that wait for another.
    [[nodiscard]] Result<void> closeCharts();
    [[nodiscard]] Result<void> addPage(
        const QString &title, Page page, const std::function<void(QPainter &)> &paint);
    /// Paints broken lines from the top of a rect. @return where they end
    double paintText(QPainter &painter, const QString &text, int pixelSize, bool isBold,
        const QRectF &rect, int maxLines) const;
    void paintNumber(QPainter &painter) const;
    void paintLogo(QPainter &painter) const;

    ExportOptions m_options;
    DeckFrame m_frame;
    ChartText m_text;
    std::optional<PdfDocument> m_document;
    QList<Source> m_sources;
    int m_pages = 0;
    QPointF m_corner; ///< of the first chart of a page
    std::vector<std::unique_ptr<ChartScene>> m_waiting;
    std::optional<Error> m_error; ///< of a page without a result of its own
};

Result<void> PdfDeck::addPage(
    const QString &title, Page page, const std::function<void(QPainter &)> &paint)
{
    if (!m_document)
        m_document.emplace(m_frame.slide * PixelsPerPoint, title);
    ++m_pages;
    return m_document->addPage([&](QPainter &painter) {
        painter.scale(PixelsPerPoint, PixelsPerPoint);
        painter.fillRect(QRectF(QPointF(), m_frame.slide), m_options.theme.background);
        const bool isWholeChart = page == Page::Chart && m_options.size == m_frame.slide;
        if (!isWholeChart) // which shows it by itself
            paintLogo(painter);
        paint(painter);
        if (page != Page::Cover)
            paintNumber(painter);
    });
}

void PdfDeck::paintLogo(QPainter &painter) const
{
    const ChartBrand *brand = m_frame.theme.brand.get();
    const QRectF place = logoRect(brand, m_frame.slide);
    if (!place.isEmpty() && brand->logo->picture)
        brand->logo->picture->paint(painter, place);
}

double PdfDeck::paintText(QPainter &painter, const QString &text, int pixelSize, bool isBold,
    const QRectF &rect, int maxLines) const
{
    Label label;
    label.text = isBold ? m_text.balanced(text, pixelSize, isBold, rect.width(), maxLines)
                        : m_text.wrapped(text, pixelSize, isBold, rect.width(), maxLines);
    label.pixelSize = pixelSize;
    label.isBold = isBold;
    label.colour = isBold ? m_options.theme.text : m_options.theme.secondary;
    label.alignment = Qt::AlignLeft | Qt::AlignTop;
    label.rect = QRectF(rect.topLeft(), m_text.size(label.text, pixelSize, isBold));
    paintLabel(painter, label, m_options.theme, m_options.language);
    return label.rect.bottom();
}

void PdfDeck::paintNumber(QPainter &painter) const
{
    Label label;
    label.text = QString::number(m_pages);
    label.pixelSize = NumberSize;
    label.colour = m_options.theme.faint;
    label.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QRectF room = m_frame.numberRect();
    label.rect = QRectF(room.left(), m_frame.slide.height() - NumberBottom - NumberHeight,
        room.width(), NumberHeight);
    paintLabel(painter, label, m_options.theme, m_options.language);
}

void PdfDeck::addCover(const QString &title, const QStringList &lines)
{
    const Result<void> added = addPage(title, Page::Cover, [&](QPainter &painter) {
        QRectF head = m_frame.coverTitleRect(); // one line stands at its foot
        const int count = std::min(
            m_text.lineCount(title, CoverTitleSize, true, head.width()), MostCoverTitleLines);
        head.setTop(head.bottom() - count * m_text.lineHeight(CoverTitleSize));
        paintText(painter, title, CoverTitleSize, true, head, MostCoverTitleLines);
        QRectF room = m_frame.coverTextRect();
        for (const QString &line : lines)
            room.setTop(paintText(painter, line, CoverTextSize, false, room, 2));
    });
    if (!added.has_value())
        m_error = added.error();
}

Result<void> PdfDeck::addChart(const Pivot &pivot, const QString &soWhat)
{
    m_waiting.push_back(std::make_unique<ChartScene>(pivot, m_options, soWhat));
    addNewSources(m_sources, pivot);
    return int(m_waiting.size()) == m_options.perSlide ? closeCharts() : Result<void>();
}

Result<void> PdfDeck::closeCharts()
{
    if (m_waiting.empty())
        return {};
    const std::vector<std::unique_ptr<ChartScene>> charts = std::exchange(m_waiting, {});
    const QString title = charts.front()->frame().caption().headline;
    return addPage(title, Page::Chart, [&](QPainter &painter) {
        QPointF place = m_corner;
        for (const auto &chart : charts) {
            painter.save();
            painter.translate(place);
            painter.scale(m_options.textScale, m_options.textScale);
            chart->paint(painter);
            painter.restore();
            place.rx() += m_options.size.width();
        }
    });
}

void PdfDeck::addSources()
{
    if (const Result<void> closed = closeCharts(); !closed.has_value())
        m_error = closed.error();
    const QRectF body = m_frame.bodyRect();
    const QList<QStringList> pages
        = citationPages(m_sources, body.size(), m_options.language, m_options.theme.brand);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString title
            = pageTitle(exportWord(ExportWord::Sources, m_options.language), i, pages.size());
        const Result<void> added = addPage(title, Page::Text, [&](QPainter &painter) {
            paintText(painter, title, TitleSize, true, m_frame.titleRect(), 1);
            QRectF room = body;
            for (const QString &line : pages[i]) {
                room.setTop(
                    CitationSpace + paintText(painter, line, CitationSize, false, room, 100));
            }
        });
        if (!added.has_value())
            m_error = added.error();
    }
}

Result<QByteArray> PdfDeck::finished(const QString &title)
{
    if (const Result<void> closed = closeCharts(); !closed.has_value())
        return Failure(closed.error());
    if (!m_document) {
        if (const Result<void> added = addPage(title, Page::Cover, [](QPainter &) {}); !added)
            return Failure(added.error());
    }
    if (m_error)
        return Failure(*m_error);
    return m_document->finished();
}

} // namespace

std::unique_ptr<DeckWriter> pdfDeck(const ExportOptions &options);
std::unique_ptr<DeckWriter> pdfDeck(const ExportOptions &options)
{
    return std::make_unique<PdfDeck>(options);
}

} // namespace sextant

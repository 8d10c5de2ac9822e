// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/deckmaking.h"

#include "models/explore/caption.h"
#include "views/charts/charttext.h"
#include "views/export/citations.h"
#include "views/export/exportwords.h"
#include "views/export/pptx/deck.h"
#include "views/export/tr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

std::unique_ptr<DeckWriter> pdfDeck(const ExportOptions &options);

namespace {

constexpr int CoverTextSize = 14;

} // namespace

const QStringList &deckSuffixes()
{
    static const QStringList suffixes { u"pptx"_s, u"pdf"_s };
    return suffixes;
}

std::unique_ptr<DeckWriter> deckWriter(const QString &suffix, const ExportOptions &options)
{
    if (suffix.compare(u"pptx"_s, Qt::CaseInsensitive) == 0) {
        return std::make_unique<Deck>(Deck::forOptions(options));
    }
    if (suffix.compare(u"pdf"_s, Qt::CaseInsensitive) == 0)
        return pdfDeck(options);
    return nullptr;
}

DeckMaking::DeckMaking(DeckContent content, const QString &suffix, const ExportOptions &options)
    : m_content(std::move(content))
    , m_options(options)
    , m_writer(deckWriter(suffix, options))
{
    Q_ASSERT(m_writer);
}

/// The headlines where they have room, else how much there is.
QStringList DeckMaking::coverLines() const
{
    const DeckFrame frame = DeckFrame::forChart(m_options.size, m_options.language);
    const ChartText text(m_options.language, m_options.theme.brand);
    const QRectF room = frame.coverTextRect();
    QStringList headlines;
    QList<Source> sources;
    double height = 0;
    for (const DeckChart &chart : m_content.charts) {
        const QString headline = captionFor(*chart.pivot, m_options.language).headline;
        height += text.lineHeight(CoverTextSize)
            * text.lineCount(headline, CoverTextSize, false, room.width());
        headlines += headline;
        addNewSources(sources, *chart.pivot);
    }
    if (height <= room.height())
        return headlines;
    return { exportWord(ExportWord::DeckCounts, m_options.language)
                 .arg(m_content.charts.size())
                 .arg(sources.size()) };
}

Result<void> DeckMaking::step()
{
    Q_ASSERT(!isDone());
    if (m_done == 0)
        m_writer->addCover(m_content.title, coverLines());
    if (m_done == m_content.charts.size()) {
        m_writer->addSources();
    } else {
        const DeckChart &chart = m_content.charts[m_done];
        if (const Result<void> added = m_writer->addChart(*chart.pivot, chart.soWhat);
            !added.has_value())
            return added;
    }
    ++m_done;
    return {};
}

Result<QByteArray> DeckMaking::finished()
{
    Q_ASSERT(isDone());
    return m_writer->finished(m_content.title);
}

Result<QByteArray> deckBytes(const DeckContent &content, const QString &path,
    const ExportOptions &options, const DeckProgress &progress)
{
    const QString suffix = QFileInfo(path).suffix();
    if (!deckSuffixes().contains(suffix, Qt::CaseInsensitive)) {
        return failure(ErrorCode::InvalidArgument,
            ExportTr::tr("A deck is written as .pptx or .pdf."),
            ExportTr::tr("Choose another ending."), path);
    }
    if (const Result<void> checked = checkOptions(options); !checked.has_value())
        return Failure(checked.error());
    DeckMaking making(content, suffix, options);
    while (!making.isDone()) {
        if (progress && !progress(making.stepsDone(), making.stepCount()))
            return failure(ErrorCode::Cancelled, ExportTr::tr("The export was stopped."));
        if (const Result<void> made = making.step(); !made.has_value())
            return Failure(made.error());
    }
    return making.finished();
}

} // namespace sextant

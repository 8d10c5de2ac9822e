// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/citations.h"

#include "views/charts/charttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Other programs set Chinese and some Latin fonts wider apart than ours.
constexpr double LeastLineHeight = 1.36 * CitationSize;

} // namespace

QString citation(const Source &source)
{
    QString text = source.publisher;
    if (!source.title.isEmpty())
        text += u": "_s + source.title;
    if (!source.edition.isEmpty())
        text += u", "_s + source.edition;
    return source.locator.isEmpty() ? text : text + u". "_s + source.locator;
}

void addNewSources(QList<Source> &sources, const Pivot &pivot)
{
    for (const Source &source : pivot.sources) {
        if (std::ranges::find(sources, source.id, &Source::id) == sources.end())
            sources += source;
    }
}

QList<QStringList> citationPages(const QList<Source> &sources, const QSizeF &room,
    Language language, const std::shared_ptr<const ChartBrand> &brand)
{
    const ChartText text(language, brand);
    const double lineHeight = std::max(text.lineHeight(CitationSize), LeastLineHeight);
    QList<QStringList> pages;
    double used = 0;
    for (const Source &source : sources) {
        const QString line = citation(source);
        const int lines = text.lineCount(line, CitationSize, false, room.width());
        const double height = lines * lineHeight + CitationSpace;
        if (pages.isEmpty() || used + height > room.height()) {
            pages += QStringList();
            used = 0;
        }
        pages.last() += line;
        used += height;
    }
    return pages;
}

QString pageTitle(const QString &title, qsizetype index, qsizetype count)
{
    return count < 2 ? title : u"%1 %2/%3"_s.arg(title).arg(index + 1).arg(count);
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/caption.h"
#include "views/export/exporter.h"
#include "views/export/exportfile.h"
#include "views/export/pptx/deck.h"
#include "views/export/tr.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// One slide with the chart, to be edited and copied into other decks.
class PptxExporter final : public Exporter
{
public:
    QString suffix() const override { return u"pptx"_s; }
    QString filterName() const override { return ExportTr::tr("PowerPoint slide (*.pptx)"); }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override
    {
        Deck deck = Deck::forOptions(options);
        if (Result<void> added = deck.addChart(pivot); !added.has_value())
            return added;
        const Result<QByteArray> bytes
            = deck.finished(captionFor(pivot, options.language).headline);
        return bytes.has_value() ? writeBytes(device, *bytes) : Failure(bytes.error());
    }
};

} // namespace

const Exporter &pptxExporter();
const Exporter &pptxExporter()
{
    static const PptxExporter exporter;
    return exporter;
}

} // namespace sextant

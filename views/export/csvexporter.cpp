// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/csvwriter.h"
#include "views/export/exporter.h"
#include "views/export/exportfile.h"
#include "views/export/tr.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The numbers behind the chart with the members' names, as `pivot --format csv` prints them.
class CsvExporter final : public Exporter
{
public:
    QString suffix() const override { return u"csv"_s; }
    QString filterName() const override { return ExportTr::tr("Comma-separated values (*.csv)"); }
    bool isDrawing() const override { return false; }
    bool writesAnywhere() const override { return true; }
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override
    {
        CsvOptions csv;
        csv.language = options.language;
        csv.isForExcel = options.csvForExcel;
        return writeBytes(device, toCsv(pivot, csv));
    }
};

} // namespace

const Exporter &csvExporter();
const Exporter &csvExporter()
{
    static const CsvExporter exporter;
    return exporter;
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pdfdocument.h"

#include "views/export/exportfile.h"

#include <QHashSeed>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PointsPerPixel = 0.75; // 72 points, 96 pixels an inch

/// While it lives, new hashes are ordered alike in every run: Qt writes the fonts of a PDF in the
/// order of a hash.
class SameHashes final
{
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameHashes)
};

/// Puts a fixed date in place of the date of writing, so that the same chart gives the same bytes.
/// The length stays, because the file's table of offsets counts bytes.
void fixDate(QByteArray &pdf)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return;
    const qsizetype first = at + key.size();
    const qsizetype last = pdf.indexOf(')', first);
    const QByteArray fixed("20000101000000Z00'00'");
    for (qsizetype i = first; i < last; ++i)
        pdf[i] = i - first < fixed.size() ? fixed[i - first] : '0';
}

} // namespace

PdfDocument::PdfDocument(const QSizeF &page, const QString &title)
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPageSize(
        QPageSize(page * PointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    m_writer.setPageMargins({});
    m_writer.setResolution(96);
    m_writer.setTitle(title);
    m_writer.setCreator(u"Sextant"_s);
}

Result<void> PdfDocument::addPage(const std::function<void(QPainter &)> &paint)
{
    const SameHashes same;
    const bool isReady = m_painter.isActive() ? m_writer.newPage() : m_painter.begin(&m_writer);
    if (!isReady)
        return writeFailed(m_buffer.errorString());
    m_painter.save();
    paint(m_painter);
    m_painter.restore();
    return {};
}

QByteArray PdfDocument::finished()
{
    m_painter.end();
    QByteArray bytes = m_buffer.data();
    fixDate(bytes);
    return bytes;
}

} // namespace sextant

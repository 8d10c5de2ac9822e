// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportpreview.h"

#include "views/widgets/colours.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 16;
constexpr qsizetype MaximumText = 4000;

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ExportPreview::render);
    setAccessibleName(tr("Preview of the export"));
}

void ExportPreview::show(const PivotPtr &pivot, const ExportOptions &options, const QString &suffix)
{
    m_pivot = pivot;
    m_options = options;
    m_suffix = suffix;
    m_timer.start();
}

void ExportPreview::render()
{
    m_image = {};
    m_text.clear();
    if (!m_pivot)
        return;
    const bool isText = m_suffix == u"csv";
    const Exporter *exporter = exporterFor(isText ? u"csv"_s : u"png"_s);
    if (!exporter)
        return;
    ExportOptions options = m_options;
    options.scale = 1;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exporter->write(*m_pivot, options, buffer);
    if (!written.has_value())
        m_text = written.error().message();
    else if (isText)
        m_text = QString::fromUtf8(buffer.data().left(MaximumText));
    else
        m_image.loadFromData(buffer.data(), "PNG");
    update();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours::card(palette()));
    const QRect room = rect().adjusted(Margin, Margin, -Margin, -Margin);
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::Text));
        if (m_suffix == u"csv")
            painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop), m_text);
        return;
    }
    const QSize size = m_image.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect target(room.center() - QPoint(size.width() / 2, size.height() / 2), size);
    const QImage reduced = m_image.scaled(
        size * devicePixelRatio(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(target, reduced);
    painter.setPen(colours::hairline(palette()));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

} // namespace sextant

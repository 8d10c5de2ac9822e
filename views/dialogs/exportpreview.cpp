// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportpreview.h"

#include "views/charts/chartbrand.h"
#include "views/export/chartscene.h"
#include "views/export/pptx/deck.h"
#include "views/widgets/colours.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 16;
constexpr qsizetype MaximumText = 4000;
constexpr int Pause = 25; // milliseconds without another change before it is drawn

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Pause);
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

QRect ExportPreview::room() const
{
    return rect().adjusted(Margin, Margin, -Margin, -Margin);
}

void ExportPreview::render()
{
    m_image = {};
    m_text.clear();
    Legibility legibility;
    if (!m_pivot)
        return;
    if (m_suffix == u"csv") {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<void> written = exporterFor(m_suffix)->write(*m_pivot, m_options, buffer);
        m_text = written ? QString::fromUtf8(buffer.data().left(MaximumText))
                         : written.error().message();
    } else if (const Result<void> checked = checkOptions(m_options); !checked.has_value()) {
        m_text = checked.error().message();
    } else if (!room().isEmpty()) {
        legibility = draw();
    }
    update();
    emit laidOut(legibility);
}

/// Lays the chart out as the export will, and draws it as large as there is room.
Legibility ExportPreview::draw()
{
    ExportOptions options = m_options;
    QSizeF page = options.size;
    if (m_suffix == u"pptx") {
        const Deck deck = Deck::forOptions(options);
        options.size = deck.chartSize();
        page = deck.slideSize();
    }
    const bool isPart = options.size != page;
    const QRectF logo
        = isPart ? logoRect(options.theme.brand.get(), page) : QRectF(); // of the slide's master
    const ChartLogo mark = logo.isEmpty() ? ChartLogo() : *options.theme.brand->logo;
    if (isPart || options.slideTemplate)
        options.theme = withoutLogo(options.theme);
    ChartScene scene(*m_pivot, options);

    const double scale = std::min(room().width() / page.width(), room().height() / page.height());
    const double ratio = devicePixelRatioF();
    m_image = QImage(
        (page * scale * ratio).toSize().expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    m_image.fill(options.transparent ? QColor(Qt::transparent) : options.theme.background);
    QPainter painter(&m_image);
    painter.scale(m_image.width() / page.width(), m_image.height() / page.height());
    if (mark.picture)
        mark.picture->paint(painter, logo);
    painter.scale(options.textScale, options.textScale);
    scene.paint(painter);
    painter.end();
    m_image.setDevicePixelRatio(ratio);
    return legibilityOf(scene.frame(), m_options, m_suffix);
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_timer.start();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours::card(palette()));
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::Text));
        if (m_suffix == u"csv")
            painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        painter.drawText(room(), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_text);
        return;
    }
    const QSize size
        = m_image.deviceIndependentSize().toSize().scaled(room().size(), Qt::KeepAspectRatio);
    const QRect target(room().center() - QPoint(size.width() / 2, size.height() / 2), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // while one drags the window's edge
    painter.drawImage(target, m_image);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours::hairline(palette()));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

} // namespace sextant

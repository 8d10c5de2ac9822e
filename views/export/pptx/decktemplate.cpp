// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/decktemplate.h"

#include "views/export/pptx/slidegraft.h"
#include "views/export/pptx/templatelayouts.h"
#include "views/export/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double Gap = 8;         // points between title, chart and footer
constexpr double Smallest = 0.35; // of the slide that a chart needs, whatever else is on the layout

bool isTitle(const LayoutHolder &holder)
{
    return holder.type == u"title" || holder.type == u"ctrTitle";
}

bool isFooter(const LayoutHolder &holder)
{
    return holder.type == u"dt" || holder.type == u"ftr" || holder.type == u"sldNum";
}

/// How much stands on a layout besides title and footer.
qsizetype contentCount(const TemplateLayout &layout)
{
    return std::ranges::count_if(layout.holders,
        [](const LayoutHolder &holder) { return !isTitle(holder) && !isFooter(holder); });
}

/// The types of layouts that serve for one of ours, the best first.
QStringList servingTypes(const QString &type)
{
    if (type == u"title")
        return { u"title"_s };
    if (type == u"tx")
        return { u"tx"_s, u"obj"_s, u"titleOnly"_s };
    return { u"titleOnly"_s };
}

} // namespace

const LayoutHolder *TemplateLayout::holder(const QStringList &types) const
{
    for (const QString &wanted : types) {
        const auto found = std::ranges::find(holders, wanted, &LayoutHolder::type);
        if (found != holders.end())
            return &*found;
    }
    return nullptr;
}

DeckTemplate::DeckTemplate(DeckFile file)
    : m_file(std::move(file))
{
}

Result<DeckTemplate> DeckTemplate::open(const QString &path)
{
    Result<DeckFile> file = DeckFile::open(path);
    if (!file.has_value())
        return Failure(file.error());
    DeckTemplate made(std::move(*file));
    if (const Result<void> read = made.readLayouts(); !read.has_value())
        return Failure(read.error());
    return made;
}

Result<void> DeckTemplate::readLayouts()
{
    const auto layouts = readTemplateLayouts(m_file);
    if (!layouts.has_value())
        return Failure(layouts.error());
    const auto size = templateSlideSize(m_file);
    if (!size.has_value())
        return Failure(size.error());
    m_layouts = *layouts;
    m_size = *size;
    const bool hasTitle = std::ranges::any_of(m_layouts,
        [](const TemplateLayout &layout) { return std::ranges::any_of(layout.holders, isTitle); });
    if (!hasTitle) {
        return failure(ErrorCode::NotSupported,
            ExportTr::tr("The template has no layout with a title."),
            ExportTr::tr("Add one to its slide master in PowerPoint, or choose another template."),
            m_file.where());
    }
    return {};
}

const TemplateLayout &DeckTemplate::layoutFor(const QString &type) const
{
    for (const QString &wanted : servingTypes(type)) {
        // Of several masters the one that leaves the most room: others are for covers.
        const TemplateLayout *roomiest = nullptr;
        for (const TemplateLayout &layout : m_layouts) {
            if (layout.type != wanted || !std::ranges::any_of(layout.holders, isTitle))
                continue;
            if (!roomiest || areaOf(layout).height() > areaOf(*roomiest).height() + 1)
                roomiest = &layout;
            if (wanted == u"title")
                break;
        }
        if (roomiest)
            return *roomiest;
    }
    for (const TemplateLayout &layout : m_layouts) {
        const bool hasTitle = std::ranges::any_of(layout.holders, isTitle);
        if (type == u"title" && hasTitle && layout.holder({ u"subTitle"_s }))
            return layout;
    }
    // None says what it is for: the one with a title and the least besides.
    const TemplateLayout *best = nullptr;
    for (const TemplateLayout &layout : m_layouts) {
        const bool hasTitle = std::ranges::any_of(layout.holders, isTitle);
        if (hasTitle && (!best || contentCount(layout) < contentCount(*best)))
            best = &layout;
    }
    return *best;
}

QRectF DeckTemplate::chartArea() const
{
    return areaOf(layoutFor(u"titleOnly"_s));
}

QRectF DeckTemplate::areaOf(const TemplateLayout &layout) const
{
    const LayoutHolder *title = layout.holder({ u"title"_s, u"ctrTitle"_s });
    const QRectF text = layout.body & QRectF(QPointF(), m_size);
    const bool isRoomy = text.height() > Smallest * m_size.height()
        && text.width() > 0.6 * m_size.width()
        && !text.intersects(title->rect.adjusted(0, 4, 0, -4));
    if (isRoomy)
        return text;
    const double left
        = std::clamp(title->rect.left(), 0.02 * m_size.width(), 0.15 * m_size.width());
    double top = title->rect.bottom() + Gap;
    double bottom = m_size.height() - 2 * Gap;
    for (const LayoutHolder &holder : layout.holders) {
        if (isFooter(holder) && holder.rect.top() > m_size.height() * 0.75)
            bottom = std::min(bottom, holder.rect.top() - Gap);
    }
    // A title in the middle or at the foot of its layout leaves the chart the upper part.
    if (bottom - top < Smallest * m_size.height()) {
        top = 2 * Gap;
        bottom = std::max(title->rect.top() - Gap, 0.25 * m_size.height());
    }
    return { left, top, m_size.width() - 2 * left, bottom - top };
}

Result<QByteArray> DeckTemplate::withSlides(const QByteArray &deck) const
{
    const Result<DeckFile> written = DeckFile::read(deck, QString());
    if (!written.has_value())
        return Failure(written.error());
    const Result<QByteArray> own = m_file.finished();
    if (!own.has_value())
        return Failure(own.error());
    Result<DeckFile> target = DeckFile::read(*own, m_file.where());
    if (!target.has_value())
        return Failure(target.error());
    target->becomePresentation();
    SlideGraft graft(*written, *target);
    const Result<QStringList> slides = written->slides();
    if (!slides.has_value())
        return Failure(slides.error());
    for (const QString &slide : *slides) {
        const Result<XmlNode> layout = written->xml(written->target(slide, u"slideLayout"));
        if (!layout.has_value())
            return Failure(layout.error());
        const QString type = layout->attribute(u"type");
        const Result<void> added = graft.add(slide, layoutFor(type), chartArea());
        if (!added.has_value())
            return Failure(added.error());
    }
    if (const Result<void> listed = graft.finish(); !listed.has_value())
        return Failure(listed.error());
    return target->finished();
}

} // namespace sextant

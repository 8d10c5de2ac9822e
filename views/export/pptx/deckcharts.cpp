// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckcharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString shapeIdOf(const XmlNode &shape)
{
    for (const QStringView holder : { u"nvGraphicFramePr", u"nvGrpSpPr" }) {
        if (const XmlNode *identity = shape.below(xmlspace::Slide, { holder, u"cNvPr" }))
            return identity->attribute(u"id");
    }
    return {};
}

/// The relationship of a frame to its chart; empty for a table or a diagram.
QString chartRelation(const XmlNode &frame)
{
    const XmlNode *data = frame.below(xmlspace::Drawing, { u"graphic", u"graphicData" });
    const XmlNode *chart = data ? data->child(xmlspace::Chart, u"chart") : nullptr;
    return chart ? chart->attribute(u"id", xmlspace::Relation) : QString();
}

void readFingerprintOf(const DeckFile &deck, SlideChart &chart)
{
    const Result<QByteArray> bytes = deck.part(chart.fingerprintPart);
    const Result<ChartFingerprint> fingerprint = bytes.has_value()
        ? readFingerprint(*bytes, deck.where() + u": "_s + chart.fingerprintPart)
        : Failure(bytes.error());
    if (fingerprint.has_value())
        chart.fingerprint = *fingerprint;
    else if (fingerprint.error().code == ErrorCode::NotFound)
        chart.fingerprintPart.clear(); // another program's own data
    else
        chart.problem = fingerprint.error();
}

} // namespace

Result<QList<SlideChart>> deckCharts(const DeckFile &deck)
{
    const Result<QStringList> slides = deck.slides();
    if (!slides.has_value())
        return Failure(slides.error());
    QList<SlideChart> charts;
    int number = 0;
    for (const QString &slide : *slides) {
        ++number;
        const Result<XmlNode> root = deck.xml(slide);
        if (!root.has_value())
            return Failure(root.error());
        if (const auto relations = deck.relations(slide); !relations.has_value())
            return Failure(relations.error());
        QStringList titles; // one a chart of ours, in their order
        for (const SlideText &text : slideTexts(*root)) {
            if (text.place == u"title")
                titles += text.text;
        }
        qsizetype ours = 0;
        forEachChartShape(*root, [&](const XmlNode &shape) {
            SlideChart chart;
            chart.slide = slide;
            chart.number = number;
            chart.title = titles.value(std::min(ours, titles.size() - 1));
            chart.shapeId = shapeIdOf(shape);
            chart.chartPart = deck.targetOf(slide, chartRelation(shape));
            const QString relation = fingerprintRelation(shape);
            if (!relation.isEmpty())
                chart.fingerprintPart = deck.targetOf(slide, relation);
            if (!chart.fingerprintPart.isEmpty())
                readFingerprintOf(deck, chart);
            ours += chart.fingerprintPart.isEmpty() ? 0 : 1;
            if (!chart.chartPart.isEmpty() || !chart.fingerprintPart.isEmpty())
                charts += chart;
        });
    }
    return charts;
}

bool hasLostFingerprints(const DeckFile &deck, const QList<SlideChart> &charts)
{
    if (std::ranges::any_of(
            charts, [](const SlideChart &chart) { return !chart.fingerprintPart.isEmpty(); }))
        return false;
    const QString properties = deck.target(QString(), u"core-properties");
    const Result<XmlNode> core = deck.xml(properties);
    bool isOurs = false;
    if (core.has_value()) {
        core->forEach([&](const XmlNode &each) {
            isOurs = isOurs || (each.name == u"creator" && each.wholeText() == u"Sextant");
        });
    }
    return isOurs;
}

XmlNode *shapeOf(XmlNode &slide, const QString &shapeId)
{
    XmlNode *found = nullptr;
    slide.forEach([&](XmlNode &each) {
        const bool isShape
            = each.is(xmlspace::Slide, u"graphicFrame") || each.is(xmlspace::Slide, u"grpSp");
        if (isShape && !found && shapeIdOf(each) == shapeId)
            found = &each;
    });
    return found;
}

} // namespace sextant

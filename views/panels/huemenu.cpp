// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/huemenu.h"

#include "views/charts/chartbrand.h"
#include "views/panels/tr.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int SwatchSize = 16; // pixels at 100 %

/// In the order of every theme's palette.
QString hueName(int hue)
{
    const QString names[HueCount] = { PanelsTr::tr("Blue"), PanelsTr::tr("Orange"),
        PanelsTr::tr("Green"), PanelsTr::tr("Purple"), PanelsTr::tr("Red"),
        PanelsTr::tr("Light Blue"), PanelsTr::tr("Brown"), PanelsTr::tr("Pink") };
    return names[hue];
}

QIcon swatch(const QColor &colour, double ratio)
{
    QPixmap picture(QSize(SwatchSize, SwatchSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2, 2, SwatchSize - 4, SwatchSize - 4), 2, 2);
    return QIcon(picture);
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QList<AxisMember> hueMembers(const Pivot &pivot, CellIndex cell)
{
    QList<AxisMember> members;
    const auto add = [&members](const PivotAxis &axis, int index) {
        if (index < 0 || index >= axis.labels.size())
            return;
        for (const AxisMember &member : axis.labels[index]) {
            if (member.dimension != u"period" && !member.isOther && member.id != u"other")
                members += member;
        }
    };
    add(pivot.columns, cell.second);
    add(pivot.rows, cell.first);
    return members;
}

void addHueMenu(QMenu &menu, const Pivot &pivot, CellIndex cell, const ChartTheme &theme,
    Language language, const std::function<void(const HueChange &, const QString &)> &chosen)
{
    const MemberHues hues = theme.brand ? theme.brand->hues : MemberHues();
    for (const AxisMember &member : hueMembers(pivot, cell)) {
        const QString key = memberKey(member.dimension, member.id);
        const QString name = member.names.in(language);
        const auto known = hues.constFind(key);
        const std::optional<int> now
            = known == hues.cend() ? std::nullopt : std::optional(known.value());
        QMenu *colours = menu.addMenu(escaped(PanelsTr::tr("Colour of %1").arg(name)));
        auto *group = new QActionGroup(colours);
        const auto add = [&](const QString &text, std::optional<int> hue, const QString &step) {
            QAction *action = colours->addAction(text, colours,
                [chosen, change = HueChange { key, now, hue }, step] { chosen(change, step); });
            action->setCheckable(true);
            action->setChecked(hue == now);
            group->addAction(action);
            return action;
        };
        for (int hue = 0; hue < std::min<int>(HueCount, int(theme.palette.size())); ++hue) {
            add(hueName(hue), hue, PanelsTr::tr("%1 in %2").arg(name, hueName(hue).toLower()))
                ->setIcon(swatch(theme.palette[hue], menu.devicePixelRatioF()));
        }
        colours->addSeparator();
        add(PanelsTr::tr("Automatic"), std::nullopt,
            PanelsTr::tr("Automatic Colour of %1").arg(name));
    }
}

} // namespace sextant

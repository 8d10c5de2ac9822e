// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectorwords.h"

#include "views/panels/tr.h"

namespace sextant {

QString transformName(Transform transform)
{
    switch (transform) {
    case Transform::Value:
        return PanelsTr::tr("Value");
    case Transform::Share:
        return PanelsTr::tr("Share of total");
    case Transform::ShareOfRow:
        return PanelsTr::tr("Share of row");
    case Transform::Growth:
        return PanelsTr::tr("Growth a year");
    case Transform::Index:
        return PanelsTr::tr("Index");
    case Transform::Difference:
        return PanelsTr::tr("Difference");
    }
    return {};
}

QString transformToolTip(Transform transform)
{
    switch (transform) {
    case Transform::Value:
        return PanelsTr::tr("The numbers themselves");
    case Transform::Share:
        return PanelsTr::tr("Percent of the total of the same period");
    case Transform::ShareOfRow:
        return PanelsTr::tr("Percent of the total of the row");
    case Transform::Growth:
        return PanelsTr::tr("Percent a year since the period before");
    case Transform::Index:
        return PanelsTr::tr("The base period is 100");
    case Transform::Difference:
        return PanelsTr::tr("The number less that of the period before");
    }
    return {};
}

QString grainName(Grain grain)
{
    switch (grain) {
    case Grain::Year:
        return PanelsTr::tr("Years");
    case Grain::Half:
        return PanelsTr::tr("Half-years");
    case Grain::Quarter:
        return PanelsTr::tr("Quarters");
    case Grain::Month:
        return PanelsTr::tr("Months");
    }
    return {};
}

QString sortName(SortBy sort)
{
    switch (sort) {
    case SortBy::Given:
        return PanelsTr::tr("Given order");
    case SortBy::Value:
        return PanelsTr::tr("Value");
    case SortBy::Name:
        return PanelsTr::tr("Name");
    }
    return {};
}

QString levelName(int level)
{
    if (level == 0)
        return PanelsTr::tr("As published");
    return level == 1 ? PanelsTr::tr("Top level") : PanelsTr::tr("Level %1").arg(level);
}

} // namespace sextant

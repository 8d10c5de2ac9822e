// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/choicemenu.h"

#include "views/panels/tr.h"

#include <QHash>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// The submenu that a choice belongs into; empty for the menu itself.
QString submenuOf(const CellChoice &choice)
{
    if (choice.type == CellChoice::Type::BreakDown)
        return PanelsTr::tr("Break down by");
    if (choice.type == CellChoice::Type::DrillBy)
        return PanelsTr::tr("Drill %1 by").arg(choice.group);
    return {};
}

} // namespace

void addChoices(QMenu &menu, const QList<CellChoice> &choices,
    const std::function<void(const CellChoice &)> &chosen)
{
    using Type = CellChoice::Type;
    QHash<QString, QMenu *> submenus;
    for (const Type type : { Type::Drill, Type::DrillBy, Type::FilterTo, Type::Exclude,
             Type::Period, Type::BreakDown }) {
        for (const CellChoice &choice : choices) {
            if (choice.type != type)
                continue;
            QMenu *target = &menu;
            if (const QString title = submenuOf(choice); !title.isEmpty()) {
                QMenu *&submenu = submenus[title];
                if (!submenu)
                    submenu = menu.addMenu(escaped(title));
                target = submenu;
            }
            target->addAction(escaped(choice.text), &menu, [choice, chosen] { chosen(choice); });
        }
        if (type == Type::DrillBy && !menu.isEmpty())
            menu.addSeparator();
    }
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QMetaType>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sextant"_s;
}

template <typename T>
SettingRow row(const Setting<T> &setting)
{
    return { setting.scope, setting.key, QString::fromLatin1(QMetaType::fromType<T>().name()) };
}

} // namespace

QList<SettingRow> settingTable()
{
    using namespace settings;
    return { row(Language), row(Look), row(Shortcuts), row(ExportFormat), row(ExportSize),
        row(ExportDots), row(ExportDark), row(ExportBrand), row(ExportTemplate), row(StoryPerSlide),
        row(LastWorkspace), row(RecentWorkspaces), row(ExportFolder), row(RecentBrands),
        row(RecentTemplates), row(ImportFolder), row(WindowGeometry), row(WindowState),
        row(PageLayout), row(Session) };
}

Settings::Settings()
    : Settings(userFolder())
{
}

Settings::Settings(const QString &folder)
    : m_preferences(folder + u"/sextant.ini"_s, QSettings::IniFormat)
    , m_state(folder + u"/state.ini"_s, QSettings::IniFormat)
{
}

void Settings::sync()
{
    m_preferences.sync();
    m_state.sync();
}

} // namespace sextant

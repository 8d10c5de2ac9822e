// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace sextant {

/// What a setting is about, and with it which file keeps it.
enum class SettingScope {
    Preference, ///< the user chose it: worth carrying to another computer (`sextant.ini`)
    State,      ///< how the program was left here: sizes, last files (`state.ini`)
};

/// One setting: where it is kept, and what holds until the user says otherwise.
template <typename T>
struct Setting
{
    SettingScope scope;
    QString key;
    T fallback;
};

/// The one table of everything that is remembered between runs.
namespace settings {
inline const Setting<QString> Language { SettingScope::Preference,
    QStringLiteral("interface/language"), {} }; ///< `en`, `zh-Hans`, `zh-Hant`; empty: the system's
inline const Setting<QString> Look { SettingScope::Preference, QStringLiteral("interface/look"),
    QStringLiteral("system") }; ///< see lookId()
inline const Setting<QVariantMap> Shortcuts { SettingScope::Preference,
    QStringLiteral("interface/shortcuts"), {} }; ///< action name → shortcut, only those changed
inline const Setting<QString> ExportFormat { SettingScope::Preference,
    QStringLiteral("export/format"), QStringLiteral("png") };
inline const Setting<QString> ExportSize { SettingScope::Preference, QStringLiteral("export/size"),
    QStringLiteral("full") }; ///< see sizeFrom()
inline const Setting<int> ExportDots { SettingScope::Preference,
    QStringLiteral("export/dotsPerInch"), 192 };
inline const Setting<bool> ExportDark { SettingScope::Preference, QStringLiteral("export/dark"),
    false };
inline const Setting<QString> ExportBrand { SettingScope::Preference,
    QStringLiteral("export/brand"), {} }; ///< absolute path; empty: none
inline const Setting<QString> ExportTemplate { SettingScope::Preference,
    QStringLiteral("export/template"), {} }; ///< absolute path; empty: none
inline const Setting<int> StoryPerSlide { SettingScope::Preference,
    QStringLiteral("export/storyPerSlide"), 1 }; ///< charts beside each other: 1 or 2
inline const Setting<QString> LastWorkspace { SettingScope::State,
    QStringLiteral("files/lastWorkspace"), {} };
inline const Setting<QStringList> RecentWorkspaces { SettingScope::State,
    QStringLiteral("files/recentWorkspaces"), {} }; ///< absolute paths, newest first
inline const Setting<QString> ExportFolder { SettingScope::State,
    QStringLiteral("files/exportFolder"), {} };
inline const Setting<QStringList> RecentBrands { SettingScope::State,
    QStringLiteral("files/recentBrands"), {} }; ///< absolute paths, newest first
inline const Setting<QStringList> RecentTemplates { SettingScope::State,
    QStringLiteral("files/recentTemplates"), {} };
inline const Setting<QString> ImportFolder { SettingScope::State,
    QStringLiteral("files/importFolder"), {} };
inline const Setting<QByteArray> WindowGeometry { SettingScope::State,
    QStringLiteral("window/geometry"), {} };
inline const Setting<QByteArray> WindowState { SettingScope::State, QStringLiteral("window/state"),
    {} };
inline const Setting<QByteArray> PageLayout { SettingScope::State, QStringLiteral("window/page"),
    {} };
inline const Setting<QByteArray> Session { SettingScope::State, QStringLiteral("window/session"),
    {} }; ///< the open tabs as JSON, see TabsController::session()
} // namespace settings

/// A row of the table, for tests and documentation.
struct SettingRow
{
    SettingScope scope;
    QString key;
    QString typeName;
};
[[nodiscard]] QList<SettingRow> settingTable();

/// Reads and writes the settings of the table; nothing else in the program uses QSettings.
/// Belongs to the window's thread.
class Settings final
{
public:
    /// The user's own, in the system's configuration folder.
    Settings();
    /// Kept in `folder`; for tests.
    explicit Settings(const QString &folder);

    template <typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        return file(setting.scope)
            .value(setting.key, QVariant::fromValue(setting.fallback))
            .template value<T>();
    }

    /// Writing the fallback removes the entry.
    template <typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        if (value == setting.fallback)
            file(setting.scope).remove(setting.key);
        else
            file(setting.scope).setValue(setting.key, QVariant::fromValue(value));
    }

    /// Writes what is pending to the disk.
    void sync();

private:
    [[nodiscard]] const QSettings &file(SettingScope scope) const
    {
        return scope == SettingScope::State ? m_state : m_preferences;
    }
    [[nodiscard]] QSettings &file(SettingScope scope)
    {
        return scope == SettingScope::State ? m_state : m_preferences;
    }

    QSettings m_preferences;
    QSettings m_state;
};

} // namespace sextant

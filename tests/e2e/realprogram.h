// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspacethread.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "app/theme/themecontroller.h"
#include "app/translations.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sextant::e2e {

/// A test of the whole program and its window on a real X server.
class RealProgram : public QObject
{
protected:
    explicit RealProgram(const QDir &home)
        : m_home(home)
        , m_settings(home.filePath(QStringLiteral("settings")))
    {
    }

    /// Starts the program in English and in the light look, with its window at the upper left of
    /// the screen. It is there if no check has failed.
    void start(const QSize &size = { 1600, 900 })
    {
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        m_settings.setValue(settings::Language, QStringLiteral("en"));
        m_translations.setLanguage(Language::English);
        m_theme.setLook(Look::Light);
        ThemeController::applyFont(Language::English);
        m_services = std::make_unique<Services>(m_settings, m_theme, m_translations, m_thread);
        m_window = &m_services->window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->move(0, 0);
        m_window->resize(size);
    }
    void end()
    {
        m_window = nullptr;
        m_services.reset();
    }

    QDir m_home;
    Settings m_settings;
    ThemeController m_theme;
    Translations m_translations;
    WorkspaceThread m_thread;
    std::unique_ptr<Services> m_services;
    QWidget *m_window = nullptr; ///< null before start()
};

/// Runs a test in a home of its own, which it is constructed with, so that neither settings nor
/// workspaces of the user are seen or touched. @return what main() returns
template <typename Test>
int runInOwnHome(int argc, char **argv)
{
    const QTemporaryDir home;
    // Before the application, which reads them.
    qputenv("HOME", home.path().toUtf8());
    for (const char *name : { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
        qunsetenv(name);
    QApplication::setApplicationName(QStringLiteral("sextant"));
    const QApplication application(argc, argv);
    Test test { QDir(home.path()) };
    return QTest::qExec(&test, argc, argv);
}

} // namespace sextant::e2e

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/services.h"
#include "app/settings/settings.h"
#include "app/theme/themecontroller.h"
#include "app/translations.h"
#include "app/window/menukey.h"
#include "db/import/manifestimport.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <optional>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

struct WindowArguments
{
    QString file;
    QString language;
    bool exitsAfterFirstPaint = false;
};

WindowArguments readArguments(const QStringList &words)
{
    WindowArguments arguments;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--exit-after-first-paint")
            arguments.exitsAfterFirstPaint = true;
        else if (word.startsWith(u"--language="))
            arguments.language = word.section(u'=', 1);
        else if (word == u"--language" && i + 1 < words.size())
            arguments.language = words[++i];
        else if (!word.startsWith(u'-') && arguments.file.isEmpty())
            arguments.file = word;
    }
    return arguments;
}

/// Milliseconds since the kernel started this process; none where that is not known.
std::optional<double> millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // Field 22 is the start in clock ticks since boot; field 2 may contain spaces and parentheses.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    timespec now {};
    if (fields.size() <= startTime || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    const double start = fields[startTime].toDouble() / double(sysconf(_SC_CLK_TCK)) * 1000;
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - start;
#else
    return std::nullopt;
#endif
}

void printTimeAndQuit()
{
    QTextStream out(stdout);
    const auto time = millisecondsSinceStart();
    out << (time ? QString::number(*time, 'f', 1) : u"unknown"_s) << Qt::endl;
    QCoreApplication::quit();
}

} // namespace

int runApplication(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Sextant"_s);
    QApplication::setDesktopFileName(u"org.sextant.Sextant"_s);
    const WindowArguments arguments = readArguments(QApplication::arguments());
    Settings settings;

    // The file is read while the window is being made.
    WorkspaceThread thread;
    const QString path = arguments.file.isEmpty() ? WorkspaceController::fileForStart(settings)
                                                  : QFileInfo(arguments.file).absoluteFilePath();
    const bool isSample = arguments.file.isEmpty() && path == WorkspaceController::sampleFile();
    const auto opening
        = isSample ? thread.openOrCreate(path, db::sampleDataFolder()) : thread.open(path);

    QString language = arguments.language;
    if (language.isEmpty())
        language = settings.value(settings::Language);
    Translations translations;
    translations.setLanguage(
        language.isEmpty() ? Translations::ofSystem() : languageFromTag(language));
    ThemeController theme;
    theme.setLook(lookFromId(settings.value(settings::Look)));
    ThemeController::applyFont(translations.language());

    const MenuKey menuKey;
    Services services(settings, theme, translations, thread);
    if (arguments.exitsAfterFirstPaint)
        QObject::connect(&services, &Services::firstChartPainted, &services, printTimeAndQuit);
    services.workspace().follow(opening, path);
    services.window().show();
    return QApplication::exec();
}

} // namespace sextant

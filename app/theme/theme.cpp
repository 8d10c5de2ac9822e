// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

struct LookName
{
    Look look;
    QLatin1StringView id;
    QLatin1StringView file;
};
constexpr LookName Looks[] = {
    { Look::System, "system"_L1, ""_L1 },
    { Look::Light, "light"_L1, "light"_L1 },
    { Look::Dark, "dark"_L1, "dark"_L1 },
    { Look::HighContrast, "high-contrast"_L1, "highcontrast"_L1 },
};

constexpr std::pair<QLatin1StringView, QColor ThemeColours::*> Fields[] = {
    { "window"_L1, &ThemeColours::window },
    { "base"_L1, &ThemeColours::base },
    { "card"_L1, &ThemeColours::card },
    { "hover"_L1, &ThemeColours::hover },
    { "text"_L1, &ThemeColours::text },
    { "secondary"_L1, &ThemeColours::secondary },
    { "disabled"_L1, &ThemeColours::disabled },
    { "hairline"_L1, &ThemeColours::hairline },
    { "border"_L1, &ThemeColours::border },
    { "accent"_L1, &ThemeColours::accent },
    { "accentText"_L1, &ThemeColours::accentText },
    { "tint"_L1, &ThemeColours::tint },
    { "warning"_L1, &ThemeColours::warning },
    { "error"_L1, &ThemeColours::error },
    { "tip"_L1, &ThemeColours::tip },
    { "tipText"_L1, &ThemeColours::tipText },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Theme", text);
}

} // namespace

QString lookId(Look look)
{
    for (const LookName &name : Looks) {
        if (name.look == look)
            return name.id;
    }
    return {};
}

Look lookFromId(const QString &id)
{
    for (const LookName &name : Looks) {
        if (name.id == id)
            return name.look;
    }
    return Look::System;
}

Look lookLike(const QPalette &desktop)
{
    const QColor ground = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    if (ground.lightness() >= text.lightness())
        return Look::Light;
    // What is merely dark keeps off both ends, so that nothing dazzles.
    const bool isStrongest = ground.rgb() == QColor(Qt::black).rgb()
        && text.rgb() == QColor(Qt::white).rgb()
        && desktop.color(QPalette::Base).rgb() == QColor(Qt::black).rgb();
    return isStrongest ? Look::HighContrast : Look::Dark;
}

Result<ThemeColours> ThemeColours::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::NotFound, translated("The theme could not be read."), {}, path,
            file.errorString());
    ThemeColours colours;
    int lineNumber = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        ++lineNumber;
        if (line.isEmpty() || line.startsWith(u';'))
            continue;
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QColor colour(line.section(u'=', 1).trimmed());
        bool isKnown = false;
        for (const auto &[fieldName, field] : Fields) {
            if (fieldName == name) {
                colours.*field = colour;
                isKnown = true;
            }
        }
        if (!isKnown || !colour.isValid())
            return failure(ErrorCode::Malformed,
                translated("This line is not a colour of a theme."), {},
                u"%1:%2"_s.arg(path).arg(lineNumber));
    }
    for (const auto &[fieldName, field] : Fields) {
        if (!(colours.*field).isValid())
            return failure(ErrorCode::Malformed,
                translated("The theme lacks the colour “%1”.").arg(QString(fieldName)), {}, path);
    }
    return colours;
}

QPalette ThemeColours::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, card);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::Light, tint);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, border);
    palette.setColor(QPalette::Shadow, border);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::ToolTipBase, tip);
    palette.setColor(QPalette::ToolTipText, tipText);
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

Theme Theme::of(Look look)
{
    Theme theme;
    theme.look = look;
    for (const LookName &name : Looks) {
        if (name.look == look) {
            const Result<ThemeColours> colours
                = ThemeColours::load(u":/themes/"_s + name.file + u".theme"_s);
            Q_ASSERT_X(colours.has_value(), "Theme::of", "a built-in theme is broken");
            if (colours)
                theme.colours = *colours;
        }
    }
    theme.chart = look == Look::Dark ? ChartTheme::dark()
        : look == Look::HighContrast ? ChartTheme::highContrast()
                                     : ChartTheme::light();
    return theme;
}

} // namespace sextant

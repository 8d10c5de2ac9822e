// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/themecontroller.h"

#include "app/theme/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace sextant {

ThemeController::ThemeController(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new ThemeStyle);
    // Nothing moves but what the user plays, which is a picture after the other: whoever asks the
    // desktop for less motion gets none, and nobody has to be asked.
    for (const Qt::UIEffect effect : { Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox })
        QApplication::setEffectEnabled(effect, false);
    qApp->installEventFilter(this);
    apply();
}

void ThemeController::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

void ThemeController::applyFont(Language language)
{
    QFont font = QApplication::font();
    QStringList families { font.family() };
    // Without a desktop Qt falls back to fontconfig's "Sans Serif", whatever that happens to be.
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")) {
        families = { u"Inter"_s, u"DejaVu Sans"_s };
        font.setPointSizeF(9.75); // 13 px at 96 dpi
    }
    families << (language == Language::TraditionalChinese ? u"Noto Sans CJK TC"_s
                                                          : u"Noto Sans CJK SC"_s);
    font.setFamilies(families);
    QApplication::setFont(font);
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_look == Look::System && watched->isWindowType())
        apply();
    return QObject::eventFilter(watched, event);
}

Look ThemeController::systemLook()
{
    // Our own palette hides the system's; without it the platform theme's shows through.
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(own);
    return lookLike(system);
}

void ThemeController::apply()
{
    const Look look = m_look == Look::System ? systemLook() : m_look;
    if (look == m_theme.look && m_theme.colours.window.isValid())
        return;
    m_theme = Theme::of(look);
    QApplication::setPalette(m_theme.colours.palette());
    emit themeChanged(m_theme);
}

} // namespace sextant

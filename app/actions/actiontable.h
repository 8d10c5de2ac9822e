// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sextant {

/// Everything the user can do by a menu, a button of the toolbar, a shortcut or the command
/// palette.
enum class ActionId {
    NewWorkspace,
    OpenWorkspace,
    OpenSample,
    Import,
    SaveExploration,
    Export,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyChart,
    ClearSelection,
    ClearFilters,
    EditTitle,
    DrillUp,
    ToggleTable,
    Search,
    Compare,
    NewTab,
    CloseTab,
    NextTab,
    PreviousTab,
    ShowValue,
    ShowShare,
    ShowGrowth,
    ShowIndex,
    ShowRows,
    ShowCatalog,
    ShowFacets,
    ShowInspector,
    ShowForecast,
    ShowSources,
    ShowHistory,
    ShowStory,
    NextPanel,
    PreviousPanel,
    FullScreen,
    LookSystem,
    LookLight,
    LookDark,
    LookHighContrast,
    LanguageSystem,
    LanguageEnglish,
    LanguageSimplifiedChinese,
    LanguageTraditionalChinese,
    Help,
    About,
};

/// Where an action's shortcut works.
enum class ActionContext {
    Window, ///< anywhere in the window
    Page,   ///< while the keyboard is in the chart or the table
};

/// One action as data. Texts are sources for translation in the context `Actions`.
struct ActionSpec
{
    ActionId id;
    const char *name;     ///< stable, for settings and object names: `undo`
    const char *text;     ///< for menus, with an ampersand before the mnemonic
    const char *toolTip;  ///< one sentence without the shortcut, which is added
    const char *icon;     ///< for themeIcon(); empty for none
    const char *shortcut; ///< portable text of QKeySequence, alternatives separated by `;`
    ActionContext context = ActionContext::Window;
    bool isCheckable = false;
};

/// The one table of actions, in the order of the enumeration.
[[nodiscard]] const QList<ActionSpec> &actionTable();

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/comparecontroller.h"

#include "app/actions/actionregistry.h"
#include "app/actions/actiontable.h"
#include "app/controllers/tabscontroller.h"
#include "app/prompts/prompts.h"
#include "views/export/pairexport.h"
#include "views/panels/comparepage.h"

#include <QAction>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr QSize WindowSize { 1280, 720 };

} // namespace

CompareController::CompareController(
    TabsController &tabs, Prompts &prompts, const ActionRegistry &actions, QWidget &window)
    : m_tabs(tabs)
    , m_prompts(prompts)
    , m_window(window)
{
    QAction *compare = actions.action(ActionId::Compare);
    connect(compare, &QAction::triggered, this, &CompareController::open);
    const auto enable = [this, compare] { compare->setEnabled(m_tabs.count() > 1); };
    connect(&m_tabs, &TabsController::currentChanged, this, enable);
    enable();
    connect(&m_tabs, &TabsController::currentChanged, this, &CompareController::refresh);
    connect(&m_tabs, &TabsController::anyPivotChanged, this, &CompareController::refresh);
}

void CompareController::open()
{
    if (m_tabs.count() < 2)
        return;
    if (!m_page) {
        m_page = new ComparePage(&m_window);
        m_page->setWindowFlag(Qt::Window);
        m_page->setAttribute(Qt::WA_DeleteOnClose);
        m_page->resize(WindowSize);
        m_page->setTheme(m_theme);
        m_page->setLanguage(m_language);
        connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
        connect(m_page, &ComparePage::saveRequested, this, &CompareController::save);
        connect(m_page, &ComparePage::choiceMade, this, [this](int left, int right) {
            m_left = left;
            m_right = right;
            refresh();
        });
        showTitle();
    }
    m_left = m_tabs.currentIndex();
    m_right = m_left + 1 < m_tabs.count() ? m_left + 1 : m_left - 1;
    m_tabs.activateAll();
    refresh();
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void CompareController::refresh()
{
    if (!m_page)
        return;
    const QList<OpenTab> open = m_tabs.openTabs();
    if (open.size() < 2) {
        m_page->close();
        return;
    }
    QStringList names;
    for (const OpenTab &tab : open)
        names += tab.name;
    m_left = std::min(m_left, int(open.size()) - 1);
    m_right = std::min(m_right, int(open.size()) - 1);
    m_page->setChoices(names, m_left, m_right);
    m_page->setPivots(open[m_left].pivot, open[m_right].pivot);
}

void CompareController::showTitle()
{
    if (m_page)
        m_page->setWindowTitle(tr("Compare"));
}

void CompareController::save()
{
    const QList<OpenTab> open = m_tabs.openTabs();
    const QString name = open[m_left].name + u" – "_s + open[m_right].name;
    const auto path = m_prompts.chooseFileToSave(
        tr("Save Both Charts"), pairFilters(), QDir::home().filePath(name + u".png"_s));
    if (!path)
        return;
    ExportOptions options;
    options.language = m_language;
    const Result<QByteArray> content = pairContent(m_page->shown(), *path, options);
    const Result<void> saved
        = content.has_value() ? saveFile(*path, *content) : Failure(content.error());
    if (saved.has_value())
        m_prompts.inform(tr("Both charts are saved as “%1”.").arg(QDir::toNativeSeparators(*path)));
    else
        m_prompts.report(saved.error());
}

void CompareController::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    if (m_page)
        m_page->setTheme(theme);
}

void CompareController::setLanguage(Language language)
{
    m_language = language;
    showTitle();
    if (m_page)
        m_page->setLanguage(language);
    refresh();
}

} // namespace sextant

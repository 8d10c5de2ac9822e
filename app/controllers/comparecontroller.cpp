// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/comparecontroller.h"

#include "app/actions/actionregistry.h"
#include "app/actions/actiontable.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/whendone.h"
#include "app/prompts/fileending.h"
#include "app/prompts/prompts.h"
#include "views/charts/chartbrand.h"
#include "views/export/pairexport.h"
#include "views/panels/comparepage.h"
#include "views/panels/explorationpage.h"

#include <QAction>
#include <QDir>
#include <QScreen>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr QSize WindowSize { 1280, 720 };
constexpr QSize FrameRoom { 16, 48 }; // for the frame of a window on a screen of that size

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
    connect(&m_tabs, &TabsController::tabsChanged, this, enable);
    enable();
    connect(&m_tabs, &TabsController::currentChanged, this, &CompareController::refresh);
    connect(&m_tabs, &TabsController::tabsChanged, this, &CompareController::refresh);
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
        const QSize screen = m_window.screen()->availableGeometry().size();
        m_page->resize(WindowSize.boundedTo(screen - FrameRoom));
        m_page->setTheme(m_theme);
        m_page->setLanguage(m_language);
        connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
        connect(m_page, &ComparePage::saveRequested, this, &CompareController::save);
        connect(m_page, &ComparePage::choiceMade, this, [this](int left, int right) {
            const QList<OpenTab> open = m_tabs.openTabs();
            m_left = open.value(left).page;
            m_right = open.value(right).page;
            refresh();
        });
        showTitle();
    }
    const QList<OpenTab> open = m_tabs.openTabs();
    const int current = m_tabs.currentIndex();
    m_left = open[current].page;
    m_right = open[current + 1 < open.size() ? current + 1 : current - 1].page;
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
    const auto [left, right] = places(open);
    m_left = open[left].page;
    m_right = open[right].page;
    m_page->setChoices(names, left, right);
    m_page->setPivots(open[left].pivot, open[right].pivot);
}

std::pair<int, int> CompareController::places(const QList<OpenTab> &open) const
{
    const auto placeOf = [&open](const ExplorationPage *page) {
        const auto at = std::ranges::find(open, page, &OpenTab::page);
        return at == open.cend() ? -1 : int(at - open.cbegin());
    };
    int left = placeOf(m_left);
    int right = placeOf(m_right);
    if (left < 0)
        left = right == 0 ? 1 : 0;
    if (right < 0)
        right = left == 0 ? 1 : 0;
    return { left, right };
}

void CompareController::showTitle()
{
    if (m_page)
        m_page->setWindowTitle(tr("Compare"));
}

void CompareController::save()
{
    const QList<OpenTab> open = m_tabs.openTabs();
    if (!m_page || m_isSaving || open.size() < 2)
        return;
    const auto [left, right] = places(open);
    const QString name = fileNameFor(open[left].name + u" – "_s + open[right].name);
    const std::array<PivotPtr, 2> shown = m_page->shown(); // it may be closed meanwhile
    const auto path = m_prompts.chooseFileToSave(
        tr("Save Both Charts"), pairFilters(), QDir::home().filePath(name + u".png"_s));
    if (!path)
        return;
    m_isSaving = true;
    // Painting belongs to the window's thread, after the dialog has gone from the screen.
    QTimer::singleShot(0, this, [this, shown, path = *path] { write(shown, path); });
}

void CompareController::write(const std::array<PivotPtr, 2> &shown, const QString &path)
{
    ExportOptions options;
    options.language = m_language;
    if (m_theme.brand)
        options.theme = withHues(options.theme, m_theme.brand->hues);
    const Result<QByteArray> content = pairContent(shown, path, options);
    const auto work = [content, path] {
        return content.and_then([&path](const QByteArray &bytes) { return saveFile(path, bytes); });
    };
    whenDone(QtConcurrent::run(work), this, [this, path](const Result<void> &saved) {
        m_isSaving = false;
        if (!saved) {
            m_prompts.report(saved.error());
            return;
        }
        m_prompts.inform(tr("Both charts are saved as “%1”.").arg(QDir::toNativeSeparators(path)));
        emit this->saved(path);
    });
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

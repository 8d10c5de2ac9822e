// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/emptypage.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sextant {

EmptyPage::EmptyPage(QAction *openSample, QAction *openWorkspace, QAction *import, QWidget *parent)
    : QWidget(parent)
    , m_openSample(openSample)
    , m_openWorkspace(openWorkspace)
    , m_import(import)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_importButton(new QPushButton(this))
    , m_sampleButton(new QPushButton(this))
    , m_openButton(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = m_title->font();
    font.setPixelSize(18);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMaximumWidth(440);
    m_text->setMinimumWidth(320);
    m_importButton->setProperty("primary", true);
    m_importButton->hide();
    m_sampleButton->setProperty("primary", true);
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_import, &QAction::enabledChanged, m_importButton, &QWidget::setEnabled);
    connect(m_sampleButton, &QPushButton::clicked, m_openSample, &QAction::trigger);
    connect(m_openButton, &QPushButton::clicked, m_openWorkspace, &QAction::trigger);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_importButton);
    buttons->addWidget(m_sampleButton);
    buttons->addWidget(m_openButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    retranslate();
}

void EmptyPage::setWorkspaceBare(bool isBare)
{
    m_isWorkspaceBare = isBare;
    m_importButton->setVisible(isBare);
    m_importButton->setEnabled(m_import->isEnabled());
    m_sampleButton->setProperty("primary", !isBare);
    m_sampleButton->update();
    retranslate();
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyPage::retranslate()
{
    m_title->setText(
        m_isWorkspaceBare ? tr("This workspace has no data yet") : tr("Nothing is open"));
    m_text->setText(m_isWorkspaceBare
            ? tr("Import a file of rows, such as a CSV file, to make its first dataset: which "
                 "columns are periods, dimensions and numbers is found out and can be changed. "
                 "Dropping the file on the window does the same.")
            : tr("Explorations of a workspace appear here: a chart, and under it the numbers "
                 "it is drawn from, each with its source. Choose a dataset or a saved "
                 "exploration in the catalog, or open a workspace."));
    m_importButton->setText(tr("Import File…"));
    m_importButton->setToolTip(m_import->toolTip());
    m_sampleButton->setText(tr("Open Sample Workspace"));
    m_sampleButton->setToolTip(m_openSample->toolTip());
    m_openButton->setText(tr("Open Workspace…"));
    m_openButton->setToolTip(m_openWorkspace->toolTip());
}

} // namespace sextant

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

EmptyPage::EmptyPage(QAction *openSample, QAction *openWorkspace, QWidget *parent)
    : QWidget(parent)
    , m_openSample(openSample)
    , m_openWorkspace(openWorkspace)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
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
    m_sampleButton->setProperty("primary", true);
    connect(m_sampleButton, &QPushButton::clicked, m_openSample, &QAction::trigger);
    connect(m_openButton, &QPushButton::clicked, m_openWorkspace, &QAction::trigger);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
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

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("Nothing is open"));
    m_text->setText(tr("Explorations of a workspace appear here: a chart, and under it the numbers "
                       "it is drawn from, each with its source. Choose a dataset or a saved "
                       "exploration in the catalog, or open a workspace."));
    m_sampleButton->setText(tr("Open Sample Workspace"));
    m_sampleButton->setToolTip(m_openSample->toolTip());
    m_openButton->setText(tr("Open Workspace…"));
    m_openButton->setToolTip(m_openWorkspace->toolTip());
}

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/slidewords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoWhatLines = 2;
constexpr int AroundLines = 8; ///< pixels: the document's margin and the frame

} // namespace

SlideWords::SlideWords(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLineEdit(this))
    , m_soWhat(new QPlainTextEdit(this))
{
    m_soWhat->setTabChangesFocus(true);
    m_soWhat->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_headline);
    column->addWidget(m_soWhat);
    connect(m_headline, &QLineEdit::editingFinished, this, [this] {
        m_headline->setModified(false);
        emit committed();
    });
    retranslate();
    fitLines();
}

SlideWords::~SlideWords()
{
    // Its widgets go last: a field that loses the focus then must find nobody who listens.
    m_headline->disconnect(this);
    m_soWhat->removeEventFilter(this);
}

void SlideWords::setLanguage(Language language)
{
    m_language = language;
    fitLines();
}

void SlideWords::setWords(const QString &headline, const QString &computed, const QString &soWhat)
{
    if (!m_headline->isModified() || !m_headline->hasFocus()) {
        m_headline->setText(headline);
        m_headline->setCursorPosition(0); // its beginning is what tells slides apart
    }
    m_headline->setPlaceholderText(computed);
    if (!m_soWhat->hasFocus() && m_soWhat->toPlainText() != soWhat)
        m_soWhat->setPlainText(soWhat);
}

QString SlideWords::headline() const
{
    return m_headline->text().simplified();
}

QString SlideWords::soWhat() const
{
    return m_soWhat->toPlainText().simplified();
}

/// Whole lines of the language that is written: a font that stands in for Chinese is taller.
void SlideWords::fitLines()
{
    QTextLayout layout(m_language == Language::English ? u"Xg"_s : u"国g"_s, m_soWhat->font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(m_soWhat->width());
    layout.endLayout();
    m_soWhat->setFixedHeight(qCeil(line.height()) * SoWhatLines + AroundLines);
}

void SlideWords::retranslate()
{
    m_headline->setAccessibleName(tr("Headline of the slide"));
    m_headline->setToolTip(tr("Empty: the headline that the numbers suggest"));
    m_soWhat->setPlaceholderText(tr("So what"));
    m_soWhat->setAccessibleName(tr("What follows from the slide"));
    m_soWhat->setToolTip(tr("What follows from the chart, in a sentence or two"));
}

void SlideWords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLines();
    QWidget::changeEvent(event);
}

bool SlideWords::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_soWhat && event->type() == QEvent::FocusOut)
        emit committed();
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant

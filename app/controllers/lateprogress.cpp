// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/lateprogress.h"

#include <QProgressDialog>

namespace sextant {

namespace {

constexpr int Delay = 500; ///< milliseconds

} // namespace

LateProgress::LateProgress(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

LateProgress::~LateProgress()
{
    delete m_dialog;
}

void LateProgress::begin(const QString &title, const QString &text, int steps)
{
    end();
    m_dialog = new QProgressDialog(text, tr("Stop"), 0, steps, &m_window);
    m_dialog->setWindowTitle(title);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setAutoReset(false); // the last step takes its time as well
    m_dialog->setAutoClose(false);
    m_dialog->setMinimumDuration(Delay);
    m_dialog->setValue(0); // from here the delay counts
    connect(m_dialog, &QProgressDialog::canceled, this, &LateProgress::stopRequested);
}

void LateProgress::tell(int done, int steps)
{
    if (!m_dialog)
        return;
    m_dialog->setMaximum(steps);
    m_dialog->setValue(done);
}

void LateProgress::end()
{
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->hide();
    m_dialog->deleteLater(); // its own signal may be on the way here
    m_dialog.clear();
}

} // namespace sextant

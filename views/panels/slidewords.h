// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace sextant {

/// The two fields in which the words of a slide are written: its headline, and under it what
/// follows from the slide, in two lines.
class SlideWords final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideWords(QWidget *parent = nullptr);
    ~SlideWords() override;

    /// The language that is written, which decides how tall two lines are.
    void setLanguage(Language language);
    /// Shows the words of a slide; what is being typed stays.
    /// @param headline  written by hand; empty if it is `computed` from the numbers
    void setWords(const QString &headline, const QString &computed, const QString &soWhat);
    /// As typed, without needless spaces; empty for none.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString soWhat() const;

signals:
    /// The keyboard has left a field, or Enter was pressed in the headline.
    void committed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fitLines();

    Language m_language = Language::English;
    QLineEdit *m_headline;
    QPlainTextEdit *m_soWhat;
};

} // namespace sextant

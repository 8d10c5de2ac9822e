// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/periodbrush.h"
#include "views/charts/charttheme.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace sextant {

/// All periods of the dataset in one thin row under the chart, with the range that is shown: drawn
/// anew by dragging, moved and resized at its band, walked and extended by arrow keys, and played
/// from period to period where the chart shows one at a time.
class PeriodStrip final : public QWidget
{
    Q_OBJECT

public:
    /// How long a period stands while they are played, in milliseconds.
    static constexpr int PlayStep = 900;

    explicit PeriodStrip(QWidget *parent = nullptr);

    void setOverview(const PeriodOverview &overview);
    [[nodiscard]] const PeriodOverview &overview() const { return m_overview; }
    /// The range that the exploration keeps; not looked at while one is being drawn.
    void setRange(const PeriodRange &range);
    /// What the strip stands for now: the range kept, or the one being drawn. Open: all periods.
    [[nodiscard]] PeriodRange range() const;
    /// Whether there is a button that plays the periods.
    void setPlayable(bool isPlayable);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// Starts or stops playing. Pictures follow one another; nothing glides, so that it suits
    /// people who want no motion.
    void setPlaying(bool isPlaying);
    void setLanguage(Language language);
    void setTheme(const ChartTheme &theme);
    /// The column of a period, in pixels of the widget.
    [[nodiscard]] QRect columnRect(int place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A range may soon be drawn.
    void brushExpected();
    /// The range is being drawn, walked or played.
    void brushed(const sextant::PeriodRange &range);
    /// @param isKept  false: the range from before is shown again
    void brushEnded(bool isKept);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What the pointer does with the band.
    enum class Grip { None, Draw, Move, First, Last };
    struct Places
    {
        int first = 0;
        int last = -1;
        friend bool operator==(const Places &, const Places &) = default;
    };
    [[nodiscard]] int count() const { return int(m_overview.periods.size()); }
    [[nodiscard]] bool isWhole(const Places &places) const;
    [[nodiscard]] PeriodRange rangeOf(const Places &places) const;
    [[nodiscard]] QRectF columns() const;
    [[nodiscard]] int placeAt(double x) const;
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    void draw(const Places &places);
    void end(bool isKept);
    void playOn();
    void showPlaying();
    void retranslate();
    void arrange();

    PeriodOverview m_overview;
    PeriodRange m_range;
    Places m_kept;   ///< of m_range
    Places m_places; ///< that are shown
    Grip m_grip = Grip::None;
    int m_pressed = 0;    ///< the place under the button
    Places m_whenPressed; ///< m_places then
    bool m_isDrawing = false;
    ChartTheme m_theme = ChartTheme::light();
    Language m_language = Language::English;
    QToolButton *m_play;
    bool m_isPlayable = false;
    QTimer m_timer;
};

} // namespace sextant

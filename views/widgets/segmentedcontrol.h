// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <memory>

namespace sextant {

/// A row of joined buttons of which exactly one is chosen: for three to five short alternatives.
/// Arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString id;
        QString text;
        QString toolTip;
        bool isEnabled = true;
    };

    explicit SegmentedControl(QWidget *parent = nullptr);
    ~SegmentedControl() override;

    /// Replaces the segments; keeps the choice if its id is still there, else takes the first.
    void setSegments(const QList<Segment> &segments);
    /// The id of the chosen segment; empty without segments or when nothing is chosen.
    [[nodiscard]] QString current() const;
    [[nodiscard]] const QList<Segment> &segments() const;
    /// Where a segment is painted, in widget coordinates. @param index  0 to segments().size() − 1
    [[nodiscard]] QRect segmentRect(qsizetype index) const;
    /// Chooses as a click does; nothing for a segment that is chosen already or greyed.
    void press(qsizetype index);
    /// Chooses without emitting. An unknown id leaves nothing chosen.
    void setCurrent(const QString &id);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose another segment.
    void activated(const QString &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace sextant {

/// A way down as a row of buttons, `All › Cloud providers › Google`: each but the last leads back
/// up to its place.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    /// Empty hides it.
    void setPlaces(const QStringList &places);
    [[nodiscard]] const QStringList &places() const { return m_places; }

signals:
    /// @param index  of the place that was clicked, never the last
    void placeRequested(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QStringList m_places;
    QHBoxLayout *m_layout;
};

} // namespace sextant

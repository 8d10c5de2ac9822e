// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sextant {

/// Eyes that tell colours apart in different ways. All but the first lack one kind of cone.
enum class Vision {
    Usual,
    Protan, ///< no red cones
    Deutan, ///< no green cones
    Tritan, ///< no blue cones
};

/// How different two colours look to such eyes: their distance in OKLab (Ottosson, 2020), 0 to
/// about 1, after the simulation by Machado, Oliveira and Fernandes ("A Physiologically-based Model
/// for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0). Of Okabe and
/// Ito's palette, which is known to be safe, no two colours come nearer than 0.076.
[[nodiscard]] double colourDistance(const QColor &a, const QColor &b, Vision vision);

} // namespace sextant

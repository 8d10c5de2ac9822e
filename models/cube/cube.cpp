// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/cube.h"

namespace sextant {

int Cube::dimensionIndex(const QString &id) const
{
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].dimension.id == id)
            return int(i);
    }
    return -1;
}

const DimensionColumn *Cube::dimension(const QString &id) const
{
    const int index = dimensionIndex(id);
    return index < 0 ? nullptr : &dimensions[std::size_t(index)];
}

const Source *Cube::source(const QString &id) const
{
    for (const Source &candidate : sources) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

} // namespace sextant

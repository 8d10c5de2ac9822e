// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// The translation context of the item models' functions outside of QObjects.
struct ItemsTr
{
    Q_DECLARE_TR_FUNCTIONS(Items)
};

} // namespace sextant

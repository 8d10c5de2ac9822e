// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// The translation context of the panels' functions outside of QObjects.
struct PanelsTr
{
    Q_DECLARE_TR_FUNCTIONS(Panels)
};

} // namespace sextant

# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window should say, worked out from the published rows by SQLite and by arithmetic."""

import sqlite3

BELOW = """
WITH RECURSIVE below(id) AS (
    SELECT :vendor UNION SELECT d.id FROM dim_vendor d JOIN below b ON d.parent = b.id)
"""


class Figures:
    """The published rows of a workspace."""

    def __init__(self, workspace):
        self._database = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)

    def close(self):
        self._database.close()

    def rows(self, query, **values):
        return self._database.execute(query, values).fetchall()

    def number(self, query, **values):
        return self.rows(query, **values)[0][0]

    def held(self, year, vendor, platform=None):
        """Accelerators held at the end of a year by a vendor and all below it."""
        return self.number(
            BELOW + "SELECT sum(value) FROM vendor_shipments WHERE measure = 'accelerators-installed'"
            " AND period = :quarter AND vendor IN below AND (:platform IS NULL OR platform = :platform)",
            vendor=vendor, quarter=f"{year}Q4", platform=platform)

    def owners_within(self, vendor):
        """Names of those below a vendor that have numbers."""
        return sorted(name for name, in self.rows(
            BELOW + "SELECT DISTINCT d.name_en FROM vendor_shipments s JOIN dim_vendor d ON d.id = s.vendor"
            " WHERE s.measure = 'accelerators-installed' AND s.vendor IN below", vendor=vendor))

    def platforms_of(self, vendor, year):
        """Names and numbers of the platforms that a vendor and all below it held."""
        return self.rows(
            BELOW + "SELECT d.name_en, sum(s.value) FROM vendor_shipments s"
            " JOIN dim_platform d ON d.id = s.platform WHERE s.measure = 'accelerators-installed'"
            " AND s.period = :quarter AND s.vendor IN below GROUP BY d.name_en",
            vendor=vendor, quarter=f"{year}Q4")

    def count(self, vendor, beginning=""):
        """How many rows there are of accelerators held, of periods that begin so."""
        return self.number(
            BELOW + "SELECT count(*) FROM vendor_shipments WHERE measure = 'accelerators-installed'"
            " AND vendor IN below AND period LIKE :beginning || '%'", vendor=vendor, beginning=beginning)


def compact(number):
    """As numbers stand on charts: three digits, in millions from a million on."""
    if abs(number) >= 1e9:
        return f"{number / 1e9:.3g} bn"
    if abs(number) >= 1e6:
        return f"{number / 1e6:.3g} m"
    digits = len(str(int(abs(number))))
    return f"{int(round(number, min(0, 3 - digits))):,}"


def growth_a_year(first, last, years):
    """Compound growth in percent."""
    return ((last / first) ** (1 / years) - 1) * 100

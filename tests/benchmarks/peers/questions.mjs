// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of bench_tracker as SQL over a table, for the peers that speak it.

const dimensions = ["quarter", "vendor", "platform", "region", "country", "segment", "channel"];
const three = {
    region: "region = 'Western Europe'",
    platform: "platform IN ('Windows', 'macOS', 'Android')",
    channel: "channel IN ('Retail', 'Online')",
};
const noLargest = { vendor: "vendor <> 'Aloware'" };

function grouped(table, by, sums, filters) {
    const where = filters.length ? ` WHERE ${filters.join(" AND ")}` : "";
    return `SELECT ${by}, ${sums} FROM ${table}${where} GROUP BY ${by}`;
}

/** Each dimension under the filters of all others. */
function panels(table, filters) {
    return dimensions.map(by => grouped(table, by, "sum(units), sum(value)",
        Object.keys(filters).filter(name => name !== by).map(name => filters[name])));
}

export function questions(table) {
    return {
        q1: [grouped(table, "vendor", "sum(units), sum(value)", [])],
        q2: [grouped(table, "quarter, vendor", "sum(value)", [])],
        q3: [grouped(table, "segment", "sum(units), sum(value)", Object.values(three))],
        q4: panels(table, three),
        q5: panels(table, noLargest),
    };
}

export { dimensions };

export function median(times) {
    const sorted = [...times].sort((a, b) => a - b);
    return sorted[sorted.length >> 1];
}

// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// node crossfilter.mjs TRACKER.csv [RUNS]: crossfilter2 with seven dimensions and a sum of value for
// each. Its records are row numbers and its columns typed arrays, which is its best case. Prints one
// line of JSON with medians in milliseconds; a step is one change of a filter with all seven sums read.

import fs from "node:fs";
import readline from "node:readline";
import crossfilter from "crossfilter2";
import { dimensions, median } from "./questions.mjs";

const [csv, runs = "5"] = process.argv.slice(2);

/** The fields of a line; a quoted one may hold commas and doubled quotes. */
function fields(line) {
    if (!line.includes('"'))
        return line.split(",");
    return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/g)]
        .map(match => match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]);
}

async function readTracker(path) {
    let capacity = 1 << 20;
    let rows = -1; // the header is no row
    const codes = dimensions.map(() => new Map());
    let columns = dimensions.map(() => new Uint8Array(capacity));
    let values = new Float64Array(capacity);
    const grown = (from, made) => (made.set(from), made);
    for await (const line of readline.createInterface({ input: fs.createReadStream(path) })) {
        if (++rows === 0)
            continue;
        const row = rows - 1;
        if (row === capacity) {
            capacity *= 2;
            columns = columns.map(column => grown(column, new Uint8Array(capacity)));
            values = grown(values, new Float64Array(capacity));
        }
        const parts = fields(line);
        dimensions.forEach((_, d) => {
            let code = codes[d].get(parts[d]);
            if (code === undefined)
                codes[d].set(parts[d], code = codes[d].size);
            columns[d][row] = code;
        });
        values[row] = Number(parts[8]);
    }
    return { rows, codes, columns, values };
}

const tracker = await readTracker(csv);
const result = {};
let begin = performance.now();
const rows = crossfilter(Array.from({ length: tracker.rows }, (_, row) => row));
const cuts = tracker.columns.map(column => rows.dimension(row => column[row]));
const sums = cuts.map(cut => cut.group().reduceSum(row => tracker.values[row]));
const readAll = () => sums.reduce((total, group) => total + group.all()[0].value, 0);
readAll();
result.build_ms = performance.now() - begin;

const code = (name, member) => tracker.codes[dimensions.indexOf(name)].get(member);
const codes = (name, members) => new Set(members.map(member => code(name, member)));
const cut = name => cuts[dimensions.indexOf(name)];

function step(key, dimension, prepare, change) {
    const times = [];
    for (let i = 0; i < Number(runs); ++i) {
        prepare(dimension);
        readAll();
        begin = performance.now();
        change(dimension);
        readAll();
        times.push(performance.now() - begin);
    }
    result[key] = median(times);
}

const none = dimension => dimension.filterAll();
const only = member => dimension => dimension.filterExact(member);
const among = members => dimension => dimension.filterFunction(member => members.has(member));
const europe = only(code("region", "Western Europe"));
const america = only(code("region", "North America"));
const platforms = among(codes("platform", ["Windows", "macOS", "Android"]));
const channels = among(codes("channel", ["Retail", "Online"]));
step("first_filter_region_ms", cut("region"), none, europe);
step("clear_region_ms", cut("region"), europe, none);
europe(cut("region"));
step("second_filter_platform3_ms", cut("platform"), none, platforms);
platforms(cut("platform"));
step("third_filter_channel2_ms", cut("channel"), none, channels);
channels(cut("channel"));
step("region_switch_ms", cut("region"), america, europe);
cuts.forEach(none);
let at = 0;
const window = dimension => dimension.filterRange([at, at + 8]);
step("brush_quarter_step_ms", cut("quarter"), window, dimension => {
    at = (at + 1) % 40;
    window(dimension);
});
result.peak_rss_mb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(result));

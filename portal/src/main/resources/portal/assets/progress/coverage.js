// Which provinces have their places filled. The report names only those that lack some; that a province belongs to the
// programme's set at all is known by its lack, or by somebody who was selected in it.

import { provinces } from "./provinces.js";

/** Into how many shades the counts of a programme without a quota are put. */
const shades = 4;

/**
 * @param coverage the answer of readCoverage
 * @param progress the rows of readProgrammeProgress by province
 * @returns `{places, target, selected, units, full, reached, lacking, bounds, rows: [{code, state, have, places,
 *     missing}]}` with the states `full`, `part`, `none` and `outside`; without a quota `none` and `some1` to `some4`,
 *     of which `bounds` has the greatest count each
 */
export function shapeCoverage(coverage, progress) {
    const missing = new Map(coverage.gaps.map((gap) => [gap.provinceCode, gap.missing]));
    const selected = new Map(progress.map((row) => [row.key, row.selected]));
    const free = coverage.quotaPerUnit === 0;
    const bounds = free ? boundsOf([...selected.values()]) : [];
    const rows = provinces.map(({ code }) =>
        free
            ? withoutQuota(code, bounds, selected.get(code) ?? 0)
            : withQuota(code, coverage, missing.get(code) ?? 0, selected.get(code) ?? 0));
    return {
        places: coverage.quotaPerUnit,
        target: coverage.target,
        selected: coverage.selected,
        units: coverage.units,
        full: free ? 0 : coverage.units - coverage.gaps.length,
        reached: rows.filter((row) => row.have > 0).length,
        lacking: coverage.gaps.reduce((sum, gap) => sum + gap.missing, 0),
        bounds,
        rows,
    };
}

function withQuota(code, { quotaPerUnit: places, quotaMode }, missing, selected) {
    if (missing > 0) {
        return { code, state: missing < places ? "part" : "none", have: places - missing, places, missing };
    }
    if (selected === 0) {
        return { code, state: "outside", have: 0, places: 0, missing: 0 };
    }
    return { code, state: "full", have: quotaMode === "EXACT" ? places : Math.max(places, selected), places, missing };
}

function withoutQuota(code, bounds, have) {
    const state = have === 0 ? "none" : `some${bounds.findIndex((bound) => have <= bound) + 1}`;
    return { code, state, have, places: 0, missing: 0 };
}

/** Equal steps up to the greatest count, none twice. */
function boundsOf(counts) {
    const most = Math.max(0, ...counts);
    const steps = Array.from({ length: shades }, (_, step) => Math.ceil((most * (step + 1)) / shades));
    return [...new Set(steps)].filter((bound) => bound > 0);
}

// What the pictures of the programmes' progress are drawn from, without a browser: node --test portal/checks/progress/*.test.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeBudget } from "../../src/main/resources/portal/assets/progress/budget.js";
import { shapeClusterValue } from "../../src/main/resources/portal/assets/progress/cluster-value.js";
import { shapeCoverage } from "../../src/main/resources/portal/assets/progress/coverage.js";
import { shapeFunnel } from "../../src/main/resources/portal/assets/progress/funnel.js";
import { asked, shapeTargets } from "../../src/main/resources/portal/assets/progress/targets.js";

const row = (key, counts) => ({ key, nominated: 0, selected: 0, enrolled: 0, graduated: 0, withdrawn: 0, rejected: 0, ...counts });
const of = (shape, code) => shape.rows.find((each) => each.code === code);
const exact = { units: 4, quotaPerUnit: 2, quotaMode: "EXACT", target: 8, selected: 5,
    gaps: [{ provinceCode: "24", missing: 1 }, { provinceCode: "58", missing: 2 }] };

test("a province is complete, complete in part, without anybody, or outside the set", () => {
    const shape = shapeCoverage(exact, [row("10", { selected: 2 }), row("24", { selected: 1 }), row("20", { selected: 3 })]);
    assert.deepEqual(of(shape, "10"), { code: "10", state: "full", have: 2, places: 2, missing: 0 });
    assert.deepEqual(of(shape, "24"), { code: "24", state: "part", have: 1, places: 2, missing: 1 });
    assert.deepEqual(of(shape, "58"), { code: "58", state: "none", have: 0, places: 2, missing: 2 });
    assert.equal(of(shape, "38").state, "outside");
    assert.equal(of(shape, "20").have, 2, "one who left is not counted where the places are exact");
    assert.deepEqual([shape.full, shape.lacking, shape.rows.length], [2, 3, 77]);
});

test("where the places are a minimum a province may have more", () => {
    const shape = shapeCoverage({ ...exact, quotaMode: "MIN" }, [row("10", { selected: 7 })]);
    assert.equal(of(shape, "10").have, 7);
});

test("without a quota the provinces are shaded by how many were selected", () => {
    const free = { units: 77, quotaPerUnit: 0, quotaMode: "MIN", target: 1001, selected: 45, gaps: [] };
    const shape = shapeCoverage(free, [row("10", { selected: 40 }), row("24", { selected: 5 })]);
    assert.deepEqual(shape.bounds, [10, 20, 30, 40]);
    assert.deepEqual([of(shape, "10").state, of(shape, "24").state, of(shape, "58").state], ["some4", "some1", "none"]);
    assert.deepEqual(shapeCoverage(free, [row("10", { selected: 2 })]).bounds, [1, 2]);
    assert.deepEqual(shapeCoverage(free, []).bounds, []);
});

test("the steps add the provinces up, and say what share of the first they are", () => {
    const shape = shapeFunnel(
        [row("10", { nominated: 6, selected: 2, enrolled: 2, graduated: 1, rejected: 3 }), row("24", { nominated: 2, withdrawn: 1 })],
        { total: { liveEntrepreneurs: 1 } });
    assert.deepEqual(shape.steps.map(({ key, count }) => [key, count]),
        [["nominated", 8], ["selected", 2], ["enrolled", 2], ["graduated", 1], ["inMarket", 1]]);
    assert.equal(shape.steps[1].ofFirst, 0.25);
    assert.equal(shape.left, 4);
});

test("a market that did not answer is unknown, not nobody", () => {
    assert.deepEqual(shapeFunnel([row("10", { nominated: 1 })], null).steps.at(-1), { key: "inMarket", count: null, ofFirst: null });
    assert.equal(shapeFunnel([], null).steps[0].ofFirst, null);
});

test("targets that another service measures are taken from it, and are unknown without its answer", () => {
    const report = {
        items: [{ metric: "SELECTED_ENTREPRENEURS", comparator: "GTE", target: 152, unit: "GROUP", actual: 150, status: "NOT_MET", shortfall: 2 }],
        elsewhere: [{ metric: "ONLINE_SHOPS", comparator: "GTE", target: 800, unit: "SHOP", measuredBy: "marketing-service" },
            { metric: "UNHEARD_OF", comparator: "GT", target: 1, unit: "POINT" }],
    };
    const marketing = { items: [{ metric: "ONLINE_SHOPS", comparator: "GTE", target: 800, unit: "SHOP", actual: 1000, status: "MET", shortfall: 0 }], elsewhere: [] };
    assert.deepEqual(asked(report), ["marketing-service"]);
    const shape = shapeTargets(report, { "marketing-service": marketing });
    assert.deepEqual(shape.rows.map(({ metric, met, share }) => [metric, met, share]),
        [["SELECTED_ENTREPRENEURS", false, 150 / 152], ["ONLINE_SHOPS", true, 1.25], ["UNHEARD_OF", null, null]]);
    assert.deepEqual([shape.met, shape.open], [1, 1]);
    assert.equal(shapeTargets(report, {}).rows[1].actual, null);
    assert.equal(shapeTargets(report, {}).rows[1].measuredBy, "marketing-service");
});

test("an agency's years add up without a satang lost", () => {
    const money = (agency, fiscalYearBE, allocated) => ({ agency, fiscalYearBE, allocated, committed: 0.1, disbursed: 0, remaining: 0.2 });
    const shape = shapeBudget([money("CDD", 2556, 0.1), money("DIP", 2557, 5), money("CDD", 2555, 0.2), money("DIP", 2556, 7.25)]);
    assert.deepEqual(shape.agencies.map(({ agency, allocated }) => [agency, allocated]), [["DIP", 12.25], ["CDD", 0.3]]);
    assert.equal(shape.total.allocated, 12.55);
    assert.deepEqual(shape.years.map(({ agency, fiscalYearBE }) => [agency, fiscalYearBE]),
        [["CDD", 2555], ["CDD", 2556], ["DIP", 2556], ["DIP", 2557]]);
});

test("the years are in order; what nobody said of them is null", () => {
    const shape = shapeClusterValue([
        { fiscalYearBE: 2562, clusters: 30, economicValue: 5, target: { amount: 7 }, shortfall: 2, status: "NOT_MET" },
        { fiscalYearBE: 2560, clusters: 30, economicValue: 0, reportedValue: { amount: 190, bound: "AT_LEAST" } },
    ]);
    assert.deepEqual(shape.years[0], { yearBE: 2560, clusters: 30, measured: 0, reported: 190, bound: "AT_LEAST", target: null, shortfall: null, met: null });
    assert.deepEqual([shape.last.yearBE, shape.last.met, shape.last.shortfall], [2562, false, 2]);
    assert.equal(shapeClusterValue([]).last, null);
});

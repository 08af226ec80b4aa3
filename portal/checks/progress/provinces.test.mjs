// The layout of the map, held against the register's areas.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { nearest } from "../../src/main/resources/portal/assets/progress/nearest.js";
import { columns, provinces, rows } from "../../src/main/resources/portal/assets/progress/provinces.js";

const read = (address) => readFileSync(new URL(address, import.meta.url), "utf8");
const unique = (values) => new Set(values).size;

test("the tiles are the register's provinces under its codes and names", () => {
    const areas = read("../../../deploy/reference/areas.csv").split("\n").map((line) => line.split(","))
        .filter(([, level]) => level === "PROVINCE").map(([code, , , nameTh, nameEn]) => [code, nameTh, nameEn]);
    assert.equal(areas.length, 77);
    assert.deepEqual(provinces.map(({ code, nameTh, nameEn }) => [code, nameTh, nameEn]), areas.sort());
});

test("no two tiles have one place or one abbreviation", () => {
    assert.equal(unique(provinces.map(({ column, row }) => `${column},${row}`)), 77);
    assert.equal(unique(provinces.map(({ shortTh }) => shortTh)), 77);
    assert.equal(unique(provinces.map(({ shortEn }) => shortEn)), 77);
    assert.ok(provinces.every(({ column, row }) => column >= 0 && column < columns && row >= 0 && row < rows));
});

test("the tiles lie as the provinces do", () => {
    const at = Object.fromEntries(provinces.map((province) => [province.shortEn, province]));
    assert.ok(at.CRI.row < at.BKK.row && at.BKK.row < at.SNI.row && at.SNI.row < at.NWT.row, "from north to south");
    assert.ok(at.MSN.column < at.CMI.column && at.KRI.column < at.BKK.column && at.BKK.column < at.UBN.column, "from west to east");
});

test("every province can be reached from Bangkok with the arrow keys", () => {
    const reached = new Set(["10"]);
    for (const code of reached) {
        for (const direction of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
            const next = nearest(code, direction);
            if (next) reached.add(next);
        }
    }
    assert.equal(reached.size, 77);
    assert.equal(nearest("10", [0, 1]), "11");
    assert.equal(nearest("34", [1, 0]), null, "nothing lies further east");
});

test("every province has an outline inside of the picture", () => {
    const { width, height, paths } = JSON.parse(read("../../src/main/resources/portal/assets/progress/outlines.json"));
    assert.deepEqual(Object.keys(paths).sort(), provinces.map(({ code }) => code).sort());
    for (const path of Object.values(paths)) {
        for (const [, x, y] of path.matchAll(/M(\d+) (\d+)l/g)) assert.ok(Number(x) <= width && Number(y) <= height);
    }
});

// The words of the pictures in both languages, and the calls that they are drawn from, held against the contracts.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { pictures } from "../../src/main/resources/portal/assets/progress/pictures.js";
import { routes, targetsElsewhere } from "../../src/main/resources/portal/assets/progress/routes.js";
import { answer } from "./answers.mjs";

const portal = new URL("../../src/main/resources/portal/", import.meta.url);
const words = (language, page) => JSON.parse(readFileSync(new URL(`assets/texts/${language}/${page}.json`, portal), "utf8"));
const programmes = ["OTOP_TO_SME", "OTOP_PLUS_NEXT", "DIP_RECOVERY_7"];

/** Like the page's own, but a word or a fact that is missing fails; whether a code has a word may be asked. */
const strict = (language) => {
    const all = { ...words(language, "shell"), ...words(language, "progress") };
    return (key, facts = {}) => {
        if (!(key in all)) {
            assert.match(key, /^(unit|metric)\./, `${language} has no word for ${key}`);
            return key;
        }
        return all[key].replace(/\{(\w+)\}/g, (hole, name) => {
            assert.ok(facts[name] !== undefined && facts[name] !== null, `${key} lacks ${name}`);
            return facts[name];
        });
    };
};

const ask = async (path) => answer(path);

test("both languages have the same words with the same facts in them", () => {
    assert.deepEqual(Object.keys(words("th", "progress")), Object.keys(words("en", "progress")));
    for (const [key, text] of Object.entries(words("th", "progress"))) {
        assert.deepEqual(holes(text), holes(words("en", "progress")[key]), key);
    }
});

const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

for (const language of ["th", "en"]) {
    test(`each picture reads as a sentence and has its table: ${language}`, async () => {
        globalThis.document = { documentElement: { dataset: { language } } };
        const t = strict(language);
        for (const code of programmes) {
            for (const picture of pictures) {
                const shape = await picture.load(ask, code);
                assert.ok(picture.reading(t, shape).length > 20);
                const { columns, rows } = picture.table(t, shape);
                assert.ok(rows.length > 0 && rows.every((row) => row.length === columns.length), picture.id);
                assert.ok(rows.flat().every((cell) => typeof cell === "string"), picture.id);
                if (picture.option) assert.ok(picture.option(t, shape, { series: [] }).series.length > 0);
            }
        }
    });
}

test("a refusal and an answer that is away are told apart from an empty picture", async () => {
    const budget = pictures.find(({ id }) => id === "budget");
    await assert.rejects(budget.load(ask, "OF_OTHERS"), (failure) => failure.answer.status === 403);
    const coverage = pictures.find(({ id }) => id === "coverage");
    assert.ok(coverage.empty(await coverage.load(ask, "OF_OTHERS")));
});

test("every call stands in the contracts, and as a table where a file is offered", () => {
    const documents = new URL("../../../contracts/", import.meta.url);
    const contracts = readdirSync(documents).map((name) => new URL(`${name}/openapi.yaml`, documents))
        .filter((each) => existsSync(each)).map((each) => readFileSync(each, "utf8")).join("\n");
    const operation = (path) => contracts.split(`\n  ${path.replace("/CODE/", "/{code}/").split("?")[0]}:\n`)[1]?.split(/\n  \//)[0];
    const paths = [routes.programmes, ...pictures.flatMap((picture) => picture.paths("CODE")),
        ...Object.values(targetsElsewhere).map((route) => route("CODE"))];
    for (const path of paths) assert.match(operation(path) ?? "", /get:/, path);
    for (const picture of pictures.filter((each) => each.csv)) assert.match(operation(picture.csv("CODE")), /text\/csv/, picture.id);
});

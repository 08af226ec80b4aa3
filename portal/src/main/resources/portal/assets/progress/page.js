// The page: who looks, which programme, and its pictures as their answers come in.

import { html, render } from "../vendor/lit-html/lit-html.js";
import { call, claims, installation, sentence, signIn, token } from "../api.js";
import { hand } from "../pieces.js";
import { texts } from "../texts.js";
import { card, programmeOptions } from "./card.js";
import { drawChart, sweepCharts } from "./chart.js";
import { NotHad, pictures } from "./pictures.js";
import { lentBy, routes } from "./routes.js";

const area = document.getElementById("pictures");
const page = {
    stage: "loading", // then signIn, failed or shown
    answer: null,
    issuer: null, // of the sandbox, where there is one
    programmes: [],
    code: new URLSearchParams(location.search).get("programme"),
    states: new Map(),
    tables: new Set(),
    chosen: "10",
    pointed: null,
    byOutline: false,
    outlines: null,
};
let turn = 0; // what was asked for an earlier choice is not drawn when it comes late

async function begin() {
    const mine = ++turn;
    const suite = await installation();
    page.issuer = suite?.sandbox ? new URL(suite.issuer).pathname : null;
    if (!token()) return show("signIn", mine);
    const answer = await call(routes.programmes);
    if (answer.status === 401) return show("signIn", mine);
    page.answer = answer;
    if (!answer.ok) return show("failed", mine);
    page.programmes = answer.body.items;
    if (!page.programmes.some((programme) => programme.code === page.code)) page.code = first(page.programmes);
    await show("shown", mine);
    if (page.code !== null) await load();
}

async function show(stage, mine) {
    if (mine !== turn) return;
    page.stage = stage;
    await draw();
}

/** An open one of the caller's own, else an open one, else any. */
function first(programmes) {
    const open = programmes.filter((programme) => programme.state === "OPEN");
    const own = open.find((programme) => programme.ownerAgency === claims()?.agency);
    return (own ?? open[0] ?? programmes[0])?.code ?? null;
}

async function load() {
    const mine = ++turn;
    const asked = new Map();
    const ask = (path) => {
        if (!asked.has(path)) asked.set(path, call(path));
        return asked.get(path);
    };
    pictures.forEach((picture) => page.states.set(picture.id, { state: "loading" }));
    await draw();
    await Promise.all(pictures.map(async (picture) => {
        const state = await had(picture, ask);
        if (mine !== turn) return;
        if (state.answer?.status === 401) return show("signIn", mine);
        page.states.set(picture.id, state);
        await draw();
    }));
}

async function had(picture, ask) {
    try {
        const shape = await picture.load(ask, page.code);
        return { state: picture.empty(shape) ? "empty" : "ready", shape };
    } catch (failure) {
        if (failure instanceof NotHad) return { state: "failed", answer: failure.answer };
        throw failure;
    }
}

function choose(code) {
    page.code = code;
    const address = new URL(location.href);
    address.searchParams.set("programme", code);
    history.replaceState(null, "", address);
    return load();
}

/** The charts are drawn again only where what they show may have changed. */
async function draw({ charts = true } = {}) {
    const t = await texts("progress");
    render(page.stage === "shown" ? shown(t) : stages[page.stage](t), area);
    sweepCharts();
    if (!charts) return;
    for (const picture of pictures) {
        const state = page.states.get(picture.id);
        const element = area.querySelector(`#${picture.id} .chart`);
        if (element && state.state === "ready") {
            drawChart(element, (look) => picture.option(t, state.shape, look), picture.height(state.shape))
                .catch(() => page.tables.has(picture.id) || showTable(picture)); // the library did not come
        }
    }
}

const stages = {
    loading: (t) => html`<p>${t("loading")}</p>`,
    failed: (t) => html`
        <div class="panel bad">
            <p>${sentence(page.answer, t)}</p>
            <button type="button" @click=${begin}>${t("retry")}</button>
        </div>`,
    signIn: (t) => html`
        <div class="panel">
            <p>${t("signIn")} <a href="/sandbox/">${t("getToken")}</a></p>
            ${page.issuer ? html`<button type="button" class="first" @click=${enterSandbox}>${t("enterSandbox", { agency: lentBy })}</button>` : ""}
            ${page.answer && !page.answer.ok ? html`<p class="wrong" role="alert">${sentence(page.answer, t)}</p>` : ""}
        </div>`,
};

async function enterSandbox() {
    page.answer = await signIn(`${page.issuer}/token`, lentBy);
    if (!page.answer.ok) await draw(); // else the new token has begun the page again
}

function shown(t) {
    if (page.code === null) return html`<p class="panel">${t("noProgramme")}</p>`;
    const waiting = pictures.filter((picture) => page.states.get(picture.id)?.state === "loading").length;
    return html`
        <div class="field">
            <label for="programme">${t("programme")}</label>
            <select id="programme" @change=${(event) => choose(event.target.value)}>${programmeOptions(t, page.programmes, page.code)}</select>
        </div>
        <p class="unseen" role="status">${waiting > 0 ? t("loading") : t("drawn")}</p>
        ${pictures.map((picture) => card(t, picture, page.states.get(picture.id) ?? { state: "loading" }, view(t, picture)))}`;
}

const view = (t, picture) => ({
    code: page.code,
    tableShown: page.tables.has(picture.id),
    outlines: page.outlines,
    byOutline: page.byOutline,
    chosen: page.chosen,
    pointed: page.pointed,
    on: {
        again: load,
        table() {
            if (!page.tables.delete(picture.id)) page.tables.add(picture.id);
            draw({ charts: false });
        },
        csv: () => saveCsv(picture),
        outline,
        choose(code) {
            if (page.chosen === code) return;
            page.chosen = code;
            draw({ charts: false });
        },
        point(code) {
            page.pointed = code;
            draw({ charts: false });
        },
    },
});

function showTable(picture) {
    page.tables.add(picture.id);
    return draw({ charts: false });
}

async function saveCsv(picture) {
    const answer = await call(picture.csv(page.code), { headers: { Accept: "text/csv" } });
    if (!answer.ok) {
        page.states.set(picture.id, { state: "failed", answer });
        return draw();
    }
    hand(answer.body, `${page.code}-${picture.id}.csv`.toLowerCase(), "text/csv");
}

async function outline(wanted) {
    if (wanted && !page.outlines) {
        const answer = await call("/assets/progress/outlines.json", { anonymous: true });
        if (!answer.ok) return;
        page.outlines = answer.body;
    }
    page.byOutline = wanted;
    await draw({ charts: false });
}

document.addEventListener("saphan:language", () => draw());
document.addEventListener("saphan:token", begin);
await begin();

// The OpenAPI documents of the running services: to read, to try, to take along.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { repeat } from "./vendor/lit-html/directives/repeat.js";
import { call, installation, sentence } from "./api.js";
import { operations, reading } from "./operation.js";
import { failure } from "./pieces.js";
import { prose } from "./schema.js";
import { inBothLanguages, number, texts } from "./texts.js";

const ALL = "all";
const place = document.getElementById("apis");
const stage = document.getElementById("trying");
const asked = new URLSearchParams(location.search);
const shown = { of: asked.get("of") ?? "", view: asked.get("view") ?? "read", operation: asked.get("operation"), search: "", open: new Set() };
let suite = null;
let documents = new Map();
let answer = null;

const address = (of) => (of === ALL ? "/openapi" : suite.services.find((each) => each.name === of)?.openapi);

async function begin() {
    suite = await installation();
    if (!suite) {
        const t = await texts("apis");
        render(failure(t("unreachable"), begin, t), place);
        return;
    }
    if (!address(shown.of)) shown.of = suite.services[0]?.name ?? ALL;
    await show();
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (wanted) unfold(wanted);
}

async function show() {
    const { of } = shown;
    const state = new URLSearchParams({ of, ...(shown.view === "try" && { view: "try" }), ...(shown.operation && { operation: shown.operation }) });
    history.replaceState(null, "", `?${state}${location.hash}`);
    answer = documents.get(of) ?? null;
    await redraw();
    if (!answer) {
        answer = await call(`${address(of)}.json`, { anonymous: true });
        if (answer.ok) documents.set(of, answer);
        if (shown.of === of) await redraw();
    }
    await tryOut();
}

async function tryOut() {
    stage.hidden = shown.view !== "try";
    if (shown.view === "try" && answer?.ok) {
        const { trying } = await import("./trying.js");
        await trying(stage, answer.body, shown.operation, await texts("apis"));
    }
}

const redraw = async () => draw(await texts("apis"));

function draw(t) {
    if (!suite) return;
    render(html`${choice(t)}${body(t)}`, place);
}

function choice(t) {
    const pick = (event) => {
        shown.of = event.target.value;
        shown.open.clear();
        show();
    };
    const view = (name) => html`<button type="button" aria-pressed=${shown.view === name ? "true" : "false"}
        class=${shown.view === name ? "first" : ""} @click=${() => { shown.view = name; show(); }}>${t(`view.${name}`)}</button>`;
    const path = address(shown.of);
    return html`
        <div class="row">
            <div class="field"><label for="of">${t("which")}</label>
                <select id="of" @change=${pick}>
                    ${[...suite.services.map((each) => each.name), ALL].map((name) => html`
                        <option value=${name} ?selected=${shown.of === name}>${name === ALL ? t("allServices") : name}</option>`)}
                </select></div>
            <div role="group" aria-label=${t("views")}>${view("read")} ${view("try")}</div>
            <p class="field">${t("download")}: <a href=${`${path}.yaml`} download=${`${shown.of}-openapi.yaml`}>YAML</a> · <a href=${`${path}.json`} download=${`${shown.of}-openapi.json`}>JSON</a></p>
        </div>`;
}

function body(t) {
    if (!answer) return html`<p role="status" class="loading">${t("loading")}</p>`;
    if (!answer.ok) return failure(sentence(answer, t), show, t);
    return shown.view === "read" ? reader(t, answer.body) : nothing;
}

function reader(t, api) {
    const all = operations(api);
    const words = shown.search.toLowerCase().split(/\s+/).filter(Boolean);
    const found = all.filter((each) => {
        const text = `${each.method} ${each.path} ${each.id} ${each.operation.summary}`.toLowerCase();
        return words.every((word) => text.includes(word));
    });
    const about = Object.fromEntries((api.tags ?? []).map((each) => [each.name, each.description]));
    const order = Object.keys(about);
    const tags = [...new Set(found.map((each) => each.tag))].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    return html`
        <h2>${api.info.title} <span class="tag">${api.info.version}</span></h2>
        <div>${prose(api.info.description)}</div>
        <div class="field"><label for="search">${t("search")}</label>
            <input id="search" type="search" .value=${shown.search} @input=${(event) => { shown.search = event.target.value; redraw(); }}></div>
        <p role="status" class="small">${t("found", { found: number(found.length), all: number(all.length) })}</p>
        ${repeat(tags, (tag) => tag, (tag) => html`
            <section><h3>${tag}</h3>
                ${about[tag] ? html`<p class="small">${about[tag]}</p>` : nothing}
                ${repeat(found.filter((each) => each.tag === tag), (each) => each.id, (each) => operation(t, api, each))}
            </section>`)}`;
}

function operation(t, api, each) {
    const toggle = (event) => {
        if (event.target !== event.currentTarget || !event.target.open || shown.open.has(each.id)) return;
        shown.open.add(each.id);
        redraw();
    };
    return html`
        <details id=${each.id} class="operation" @toggle=${toggle}>
            <summary><strong class=${`method ${each.method}`}>${each.method}</strong> <code translate="no">${each.path}</code>
                <span>${each.operation.summary}</span>${each.operation.deprecated ? html` <span class="tag">${t("deprecated")}</span>` : nothing}</summary>
            ${shown.open.has(each.id) ? html`${reading(t, api, each)}
                <p><a href=${`?of=${shown.of}&view=try&operation=${each.id}`}>${t("tryThis")}</a> · <a href=${`#${each.id}`}>${t("linkHere")}</a></p>` : nothing}
        </details>`;
}

function unfold(id) {
    const found = document.getElementById(id);
    if (found instanceof HTMLDetailsElement) {
        found.open = true;
        found.scrollIntoView();
    }
}

await inBothLanguages("apis", async (t) => {
    draw(t);
    await tryOut();
});
await begin();

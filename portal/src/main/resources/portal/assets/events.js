// The catalogue of events, made from the AsyncAPI documents of the running services, and the live view above it.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { repeat } from "./vendor/lit-html/directives/repeat.js";
import { call, installation } from "./api.js";
import { LiveView } from "./live.js";
import { code, failure } from "./pieces.js";
import { prose, resolve, sample } from "./schema.js";
import { ways } from "./subscribe.js";
import { inBothLanguages, number, texts } from "./texts.js";

const place = document.getElementById("catalogue");
const shown = { search: "", of: "", open: new Set() };
const DAY = 86_400_000;
let suite = null;
let catalogue = null;
let away = [];
let live = null;

async function begin() {
    suite = await installation();
    const t = await texts("events");
    if (!suite) {
        render(failure(t("unreachable"), begin, t), place);
        return;
    }
    live = new LiveView(document.getElementById("live"), suite);
    live.draw(t);
    const [status, ...answers] = await Promise.all([
        call("/status", { anonymous: true }),
        ...suite.services.map((each) => call(`${each.asyncapi}.json`, { anonymous: true })),
    ]);
    const operators = Object.fromEntries((status.body?.services ?? []).map((each) => [each.name, each.operator]));
    away = suite.services.filter((_, at) => !answers[at].ok).map((each) => each.name);
    catalogue = suite.services.flatMap((service, at) => (answers[at].ok ? channels(service, answers[at].body, operators[service.name]) : []));
    await redraw();
    unfold(decodeURIComponent(location.hash.slice(1)));
}

/** A channel with its messages, and everything about them that a reader wants to know. */
const channels = (service, document, operator) => Object.values(document.channels ?? {}).map((channel) => ({
    service, document, operator, channel,
    messages: Object.values(channel.messages ?? {}).map((each) => resolve(document, each)),
}));

const redraw = async () => draw(await texts("events"));

function draw(t) {
    live?.draw(t);
    if (!catalogue) {
        if (suite) render(html`<p role="status" class="loading">${t("loading")}</p>`, place);
        return;
    }
    const words = shown.search.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (channel, message) => {
        const text = `${message.name} ${message.title} ${channel.channel.title} ${channel.channel.description}`.toLowerCase();
        return words.every((word) => text.includes(word));
    };
    const found = catalogue
        .filter((each) => !shown.of || each.service.name === shown.of)
        .map((each) => ({ ...each, messages: each.messages.filter((message) => fits(each, message)) }))
        .filter((each) => each.messages.length > 0);
    const count = (list) => number(list.reduce((sum, each) => sum + each.messages.length, 0));
    render(html`
        ${away.length ? html`<p class="panel warn">${t("away", { services: away.join(", ") })}</p>` : nothing}
        <div class="row">
            <div class="field"><label for="search">${t("search")}</label>
                <input id="search" type="search" .value=${shown.search} @input=${(event) => { shown.search = event.target.value; redraw(); }}></div>
            <div class="field"><label for="of">${t("publisher")}</label>
                <select id="of" @change=${(event) => { shown.of = event.target.value; redraw(); }}>
                    <option value="">${t("all")}</option>
                    ${suite.services.map((each) => html`<option value=${each.name} ?selected=${shown.of === each.name}>${each.name}</option>`)}
                </select></div>
            <p class="field">${t("download")}: ${suite.services.map((each) => html`<a href=${`${each.asyncapi}.yaml`} download=${`${each.name}-asyncapi.yaml`}>${each.name}</a> `)}(AsyncAPI)</p>
        </div>
        <p role="status" class="small">${t("found", { found: count(found), all: count(catalogue) })}</p>
        ${repeat(found, (each) => each.channel.address, (each) => topic(t, each))}`, place);
}

const topic = (t, each) => html`
    <section>
        <h3>${each.channel.title} <code translate="no">${each.channel.address}</code></h3>
        <p class="small">${prose(each.channel.description, true)}</p>
        ${repeat(each.messages, (message) => message.name, (message) => event(t, each, message))}
    </section>`;

function event(t, each, message) {
    const toggle = ({ currentTarget, target }) => {
        if (target !== currentTarget || !target.open || shown.open.has(message.name)) return;
        shown.open.add(message.name);
        redraw();
    };
    return html`
        <details id=${message.name} class="operation" @toggle=${toggle}>
            <summary><code translate="no">${message.name}</code> <span>${message.title}</span></summary>
            ${shown.open.has(message.name) ? inside(t, each, message) : nothing}
        </details>`;
}

function inside(t, each, message) {
    const payload = resolve(each.document, message.payload);
    const example = message.examples?.[0]?.payload ?? sample(each.document, payload);
    const kafka = each.channel.bindings?.kafka ?? {};
    return html`
        <p>${prose(payload.description ?? message.summary, true)}</p>
        <dl class="facts">
            <dt>${t("publisher")}</dt><dd>${each.service.name}${each.operator ? html` · ${each.operator}` : nothing}</dd>
            <dt>${t("topic")}</dt><dd><code>${each.channel.address}</code>${kafka.partitions ? html` · ${t("partitions", { count: kafka.partitions })}` : nothing}</dd>
            <dt>${t("key")}</dt><dd>${t("keyIs", { title: each.channel.title.toLowerCase() })}</dd>
            <dt>${t("retention")}</dt><dd>${retention(t, each.channel, kafka)}</dd>
        </dl>
        <h4>${t("schema")}</h4>
        <schema-view .of=${{ schema: message.payload, root: each.document, t }}></schema-view>
        <h4>${t("example")}</h4>
        ${code(t, JSON.stringify(example, null, 2), t("example"))}
        <h4>${t("subscribe")}</h4>
        ${ways(suite, each.service, each.channel.address, message.name, t).map(([name, text]) => html`
            <p class="small">${t(`way.${name}`)}</p>${code(t, text, t(`way.${name}`))}`)}
        <p><a href=${`#${message.name}`}>${t("linkHere")}</a></p>`;
}

function retention(t, channel, kafka) {
    const settings = kafka.topicConfiguration ?? {};
    const days = (value) => number(Math.round(Number(value) / DAY));
    const compacted = settings["cleanup.policy"]?.includes("compact");
    const said = [compacted ? t("keptNewest") : t("kept", { days: days(settings["retention.ms"] ?? 0) })];
    if (compacted && channel["x-min-compaction-lag-ms"]) said.push(t("keptAll", { days: days(channel["x-min-compaction-lag-ms"]) }));
    if (compacted && settings["delete.retention.ms"]) said.push(t("keptDeleted", { days: days(settings["delete.retention.ms"]) }));
    return said.join(" ");
}

function unfold(id) {
    const found = id && document.getElementById(id);
    if (found instanceof HTMLDetailsElement) {
        found.open = true;
        found.scrollIntoView();
    }
}

await inBothLanguages("events", draw);
await begin();

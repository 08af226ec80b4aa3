// The status of the services, as the gateway tells it.

import { html, render } from "./vendor/lit-html/lit-html.js";
import { call, sentence } from "./api.js";
import { failure } from "./pieces.js";
import { inBothLanguages, number, texts, time } from "./texts.js";

const EVERY = 5_000;
const place = document.getElementById("services");
let answer = null;

async function ask() {
    answer = await call("/status", { anonymous: true });
    draw(await texts("home"));
}

function draw(t) {
    if (!answer) return;
    if (!answer.ok) {
        render(failure(sentence(answer, t), ask, t), place);
        return;
    }
    const services = answer.body.services;
    const ready = services.filter((each) => each.ready).length;
    render(html`
        <p role="status">${t("ready", { ready, all: services.length })}</p>
        <div class="table" tabindex="0" role="region" aria-label=${t("table")}>
            <table>
                <thead><tr>
                    <th scope="col">${t("service")}</th><th scope="col">${t("state")}</th><th scope="col">${t("operator")}</th>
                    <th scope="col">${t("version")}</th><th scope="col" class="number">${t("unpublished")}</th>
                    <th scope="col" class="number">${t("behind")}</th><th scope="col" class="number">${t("deadLetters")}</th>
                </tr></thead>
                <tbody>${services.map((each) => line(t, each))}</tbody>
            </table>
        </div>
        <p class="small">${t("asOf", { time: time(answer.body.at) })} ${t("meaning")}</p>`, place);
}

const line = (t, service) => html`
    <tr>
        <th scope="row"><a href=${`/apis/?of=${service.name}`}>${service.name}</a></th>
        <td><span class="mark ${service.ready ? "good" : "bad"}">${service.ready ? t("isReady") : t("isAway")}</span></td>
        <td>${service.operator ?? "–"}</td>
        <td class="whole">${service.version ?? "–"}</td>
        <td class="number">${waiting(t, service.unpublished)}</td>
        <td class="number">${service.behind ? number(service.behind.reduce((sum, each) => sum + each.events, 0)) : "–"}</td>
        <td class="number">${service.deadLetters === undefined ? "–" : number(service.deadLetters)}</td>
    </tr>`;

function waiting(t, unpublished) {
    if (!unpublished) return "–";
    if (unpublished.events === 0) return number(0);
    return t("since", { events: number(unpublished.events), seconds: number(Math.round(unpublished.oldestSeconds)) });
}

await inBothLanguages("home", draw);
await ask();
setInterval(() => document.hidden || ask(), EVERY);

// An agency asks for admission, follows its request with the claim code, and collects its credentials.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { call, installation, sentence } from "./api.js";
import { credentials } from "./credentials.js";
import { copy, failure } from "./pieces.js";
import { inBothLanguages, instant, texts } from "./texts.js";

const RIGHTS = ["read", "write", "events.read"];
const TO_BE_DESCRIBED = "AGENCY_TO_BE_DESCRIBED";
const place = document.getElementById("admission");
const state = { busy: false, wrong: null, violations: {}, described: false, asked: null, followed: null, issued: null };
let suite = null;
let address = null;

async function begin() {
    const [installed, settings] = await Promise.all([installation(), fetch("/assets/settings.json").then((answer) => answer.json())]);
    suite = installed;
    address = settings.admissions;
    await redraw();
}

const redraw = async () => draw(await texts("admission"));

/** One call at a time; what the service finds wrong is shown beside the field that it names. */
async function work(path, options) {
    Object.assign(state, { busy: true, wrong: null, violations: {} });
    await redraw();
    const answer = await call(path, { ...options, anonymous: true });
    const t = await texts("admission");
    Object.assign(state, {
        busy: false,
        wrong: answer.ok ? null : sentence(answer, t),
        described: state.described || answer.problem?.code === TO_BE_DESCRIBED,
        violations: Object.fromEntries((answer.problem?.violations ?? []).map((each) => [each.pointer.slice(1), each.detail])),
    });
    await redraw();
    if (!answer.ok) (place.querySelector('[aria-invalid="true"]') ?? place.querySelector('[role="alert"]'))?.focus();
    return answer;
}

async function request(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const text = (name) => form.get(name)?.trim() || undefined;
    const body = {
        agencyCode: text("agencyCode"),
        newAgency: state.described ? Object.fromEntries(["nameTh", "nameEn", "ministryTh", "provinceCode"].map((name) => [name, text(name)])) : undefined,
        systemName: text("systemName"),
        purpose: text("purpose"),
        unitMailbox: text("unitMailbox"),
        scopes: form.getAll("scope"),
    };
    const answer = await work(address, { body });
    if (!answer.ok) return;
    state.asked = answer.body;
    await redraw();
    document.getElementById("asked").focus();
}

async function follow(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    await look(form.get("id").trim(), form.get("claim").trim());
}

async function look(id, claim) {
    const answer = await work(`${address}/${encodeURIComponent(id)}`, { headers: { "Claim-Code": claim } });
    state.followed = answer.ok ? { claim, admission: answer.body } : null;
    await redraw();
}

async function collect() {
    const { claim, admission } = state.followed;
    const answer = await work(`${address}/${admission.admissionId}/credentials`, { method: "POST", headers: { "Claim-Code": claim } });
    if (!answer.ok) return;
    const issued = answer.body;
    state.issued = { ...issued, client_id: issued.clientId, client_secret: issued.clientSecret, token_endpoint: issued.tokenEndpoint };
    await look(admission.admissionId, claim);
    document.getElementById("issued").focus();
}

function draw(t) {
    if (!address) return;
    if (!suite) {
        render(failure(t("unreachable"), begin, t), place);
        return;
    }
    const violated = Object.entries(state.violations);
    render(html`
        ${state.wrong ? html`<div class="panel bad" role="alert" tabindex="-1"><p>${state.wrong}</p>
            ${violated.length ? html`<ul>${violated.map(([name, detail]) => html`<li><code>${name}</code> ${detail}</li>`)}</ul>` : nothing}</div>` : nothing}
        ${state.asked ? asked(t) : form(t)}
        ${following(t)}
        ${state.issued ? html`${credentials(t, state.issued)}<p><a href="/sandbox/">${t("useThem")}</a></p>` : nothing}`, place);
}

function field(t, name, { type = "text", required = true, max = 200, pattern, hint } = {}) {
    const wrong = state.violations[name];
    const about = [hint ? `${name}-hint` : "", wrong ? `${name}-wrong` : ""].filter(Boolean).join(" ") || nothing;
    const input = type === "area"
        ? html`<textarea id=${name} name=${name} ?required=${required} maxlength=${max} aria-invalid=${wrong ? "true" : nothing} aria-describedby=${about}></textarea>`
        : html`<input id=${name} name=${name} type=${type} ?required=${required} maxlength=${max} pattern=${pattern ?? nothing}
            aria-invalid=${wrong ? "true" : nothing} aria-describedby=${about} autocomplete="off">`;
    return html`
        <div class="field"><label for=${name}>${t(name)}${required ? nothing : html` <span class="tag">${t("optional")}</span>`}</label>
            ${hint ? html`<span id=${`${name}-hint`} class="small">${hint}</span>` : nothing}
            ${input}
            ${wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${wrong}</p>` : nothing}
        </div>`;
}

function form(t) {
    const describe = (event) => {
        state.described = event.target.checked;
        redraw();
    };
    return html`
        <section aria-labelledby="ask"><h2 id="ask">${t("ask")}</h2>
            <form @submit=${request}>
                ${field(t, "agencyCode", { max: 20, pattern: "[A-Z0-9]+(-[A-Z0-9]+)*", hint: t("agencyCodeHint") })}
                <p><label><input type="checkbox" .checked=${state.described} @change=${describe}> ${t("isNew")}</label></p>
                ${state.described ? html`<fieldset><legend>${t("newAgency")}</legend>
                    ${field(t, "nameTh")}${field(t, "nameEn")}${field(t, "ministryTh", { required: false })}
                    ${field(t, "provinceCode", { required: false, max: 2, pattern: "[0-9]{2}", hint: t("provinceCodeHint") })}</fieldset>` : nothing}
                ${field(t, "systemName")}
                ${field(t, "purpose", { type: "area", max: 1000, hint: t("purposeHint") })}
                ${field(t, "unitMailbox", { type: "email", hint: t("unitMailboxHint") })}
                <fieldset aria-describedby="scopes-hint"><legend>${t("scopes")}</legend>
                    <p class="small" id="scopes-hint">${t("scopesHint")}</p>
                    <div class="choices">${suite.services.flatMap((service) => RIGHTS.map((right) => html`
                        <label><input type="checkbox" name="scope" value=${`${service.name}.${right}`}> <code>${service.name}.${right}</code> <span class="small">${t(`right.${right}`)}</span></label>`))}
                    </div>
                    ${state.violations.scopes ? html`<p class="wrong">${state.violations.scopes}</p>` : nothing}
                </fieldset>
                <button class="first" ?disabled=${state.busy}>${t("send")}</button>
            </form>
        </section>`;
}

const asked = (t) => html`
    <section id="asked" class="panel good" tabindex="-1" aria-labelledby="sent"><h2 id="sent">${t("sent")}</h2>
        <p><strong>${t("keepCode")}</strong></p>
        <dl class="facts">
            <dt>${t("id")}</dt><dd><code>${state.asked.admissionId}</code> ${copy(t, state.asked.admissionId, t("id"))}</dd>
            <dt>${t("claim")}</dt><dd><code>${state.asked.claimCode}</code> ${copy(t, state.asked.claimCode, t("claim"))}</dd>
        </dl>
        <button type="button" @click=${() => look(state.asked.admissionId, state.asked.claimCode)}>${t("followNow")}</button>
    </section>`;

function following(t) {
    const found = state.followed?.admission;
    return html`
        <section aria-labelledby="follow"><h2 id="follow">${t("follow")}</h2>
            <form @submit=${follow} class="row">
                <div class="field wide"><label for="id">${t("id")}</label><input id="id" name="id" required maxlength="40" autocomplete="off"></div>
                <div class="field wide"><label for="claim">${t("claim")}</label><input id="claim" name="claim" required maxlength="200" autocomplete="off"></div>
                <button ?disabled=${state.busy}>${t("show")}</button>
            </form>
            ${found ? result(t, found) : nothing}
        </section>`;
}

const TONES = { REQUESTED: "warn", APPROVED: "good", ISSUED: "good" };

const result = (t, found) => html`
    <div class="panel ${TONES[found.state] ?? "bad"}" role="status">
        <p><span class="mark ${TONES[found.state] ?? "bad"}">${t(`state.${found.state}`)}</span></p>
        <dl class="facts">
            <dt>${t("agencyCode")}</dt><dd>${found.agencyCode}</dd>
            <dt>${t("systemName")}</dt><dd>${found.systemName}</dd>
            <dt>${t("requestedAt")}</dt><dd>${instant(found.requestedAt)}</dd>
            ${found.grantedScopes?.length ? html`<dt>${t("granted")}</dt><dd>${found.grantedScopes.map((each) => html`<code>${each}</code> `)}</dd>` : nothing}
            ${found.decisionReference ? html`<dt>${t("decision")}</dt><dd>${found.decisionReference}</dd>` : nothing}
            ${found.reason ? html`<dt>${t("reason")}</dt><dd>${found.reason}</dd>` : nothing}
            ${found.clientId ? html`<dt>${t("clientId")}</dt><dd><code>${found.clientId}</code></dd>` : nothing}
        </dl>
        ${found.state === "APPROVED" ? html`<button type="button" class="first" ?disabled=${state.busy} @click=${collect}>${t("collect")}</button>` : nothing}
    </div>`;

await inBothLanguages("admission", draw);
await begin();

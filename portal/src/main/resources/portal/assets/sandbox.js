// Who calls: credentials of the sandbox, or those of real use, and the token that the other pages work with.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { call, claims, installation, keepToken, sentence, signIn, token } from "./api.js";
import { credentials } from "./credentials.js";
import { code, copy, failure } from "./pieces.js";
import { either, inBothLanguages, instant, texts } from "./texts.js";

const tokenPlace = document.getElementById("token");
const place = document.getElementById("ways");
const OTHER = "";
let suite = null;
let issuer = null;
let settings = null;
let state = { agency: "OSMEP", issued: null, wrong: null, busy: false, first: null };

async function begin() {
    [suite, settings] = await Promise.all([installation(), fetch("/assets/settings.json").then((answer) => answer.json())]);
    if (suite) issuer = (await call(discovery(), { anonymous: true })).body;
    await redraw();
}

/** In the sandbox the issuer is this host, by whatever name the visitor reached it. */
const here = (address) => (suite.sandbox ? new URL(address).pathname : address);
const discovery = () => here(`${suite.issuer}/.well-known/openid-configuration`);
const tokenEndpoint = () => here(issuer?.token_endpoint ?? `${suite.issuer}/token`);
const registration = () => here(issuer?.registration_endpoint ?? `${suite.issuer}/clients`);

const redraw = async () => draw(await texts("sandbox"));

async function work(task) {
    state = { ...state, busy: true, wrong: null };
    await redraw();
    const answer = await task();
    state = { ...state, busy: false, wrong: answer.ok ? null : sentence(answer, await texts("sandbox")) };
    await redraw();
    return answer;
}

function draw(t) {
    if (!settings) return;
    render(token() ? signedIn(t) : nothing, tokenPlace);
    if (!suite) {
        render(failure(t("unreachable"), begin, t), place);
        return;
    }
    render(html`
        ${state.wrong ? failure(state.wrong, null, t) : nothing}
        ${suite.sandbox ? sandbox(t) : nothing}
        ${state.issued ? credentials(t, state.issued) : nothing}
        ${real(t)}`, place);
}

function signedIn(t) {
    const said = claims();
    const scopes = [said.scope ?? []].flat().join(" ").split(" ").filter(Boolean);
    const forget = () => keepToken(null);
    const tryFirst = async () => {
        state.first = await call(settings.firstPath);
        redraw();
    };
    return html`
        <section class="panel good" aria-labelledby="yours">
            <h2 id="yours">${t("yours")}</h2>
            <dl class="facts">
                <dt>${t("agency")}</dt><dd>${said.agency ?? "–"}</dd>
                <dt>${t("client")}</dt><dd>${said.client_id ?? said.azp ?? said.sub ?? "–"}</dd>
                <dt>${t("until")}</dt><dd>${said.exp ? instant(said.exp * 1000) : "–"}</dd>
                <dt>${t("scopes")}</dt><dd>${scopes.map((each) => html`<code>${each}</code> `)}</dd>
            </dl>
            <div class="row">${copy(t, token(), t("token"))} <button type="button" class="little" @click=${forget}>${t("forget")}</button></div>
            <h3>${t("firstCall")}</h3>
            ${code(t, `TOKEN='…'\ncurl -H "Authorization: Bearer $TOKEN" '${location.origin}${settings.firstPath}'`, t("firstCall"))}
            <p><button type="button" class="first" @click=${tryFirst}>${t("callNow")}</button></p>
            ${state.first ? html`
                <p role="status"><span class="mark ${state.first.ok ? "good" : "bad"}">${state.first.status}</span> ${state.first.ok ? t("itWorks") : sentence(state.first, t)}</p>
                ${state.first.body ? code(t, JSON.stringify(state.first.body, null, 2), t("answer")) : nothing}` : nothing}
            <p>${t("next")} <a href="/apis/?view=try">${t("page.apis")}</a> · <a href="/events/">${t("page.events")}</a> · <a href="/progress/">${t("page.progress")}</a></p>
        </section>`;
}

function sandbox(t) {
    const get = async (event) => {
        event.preventDefault();
        const form = new FormData(event.target);
        const agency = (form.get("agency") || form.get("other")).trim();
        const body = { client_name: form.get("name").trim(), agency };
        const answer = await work(() => call(registration(), { body, anonymous: true }));
        if (!answer.ok) return;
        state.issued = answer.body;
        await work(() => signIn(tokenEndpoint(), answer.body.client_id, answer.body.client_secret));
        document.getElementById("issued")?.focus();
    };
    const pick = (event) => {
        state.agency = event.target.value;
        redraw();
    };
    return html`
        <section aria-labelledby="demo">
            <h2 id="demo">${t("demo")}</h2>
            <p>${t("demoMeans")}</p>
            <form @submit=${get}>
                <div class="field"><label for="agency">${t("agency")}</label>
                    <select id="agency" name="agency" @change=${pick}>
                        ${settings.agencies.map((each) => html`<option value=${each.code} ?selected=${state.agency === each.code}>${each.code} · ${either(each.th, each.en)}</option>`)}
                        <option value=${OTHER} ?selected=${state.agency === OTHER}>${t("otherAgency")}</option>
                    </select></div>
                ${state.agency === OTHER ? html`
                    <div class="field"><label for="other">${t("code")} <span class="small">${t("codeMeans")}</span></label>
                        <input id="other" name="other" required maxlength="20" pattern="[A-Z0-9]+(-[A-Z0-9]+)*" autocomplete="off"></div>` : nothing}
                <div class="field"><label for="name">${t("systemName")}</label>
                    <input id="name" name="name" required maxlength="100" .value=${t("systemNameExample")} autocomplete="off"></div>
                <button class="first" ?disabled=${state.busy}>${t("getCredentials")}</button>
            </form>
        </section>`;
}

function real(t) {
    const enter = (event) => {
        event.preventDefault();
        const form = new FormData(event.target);
        work(() => signIn(tokenEndpoint(), form.get("client").trim(), form.get("secret")));
    };
    const paste = async (event) => {
        event.preventDefault();
        const text = new FormData(event.target).get("pasted").trim();
        const fine = claims(text) !== null;
        if (fine) keepToken(text);
        state.wrong = fine && token() ? null : t("noToken");
        await redraw();
        if (fine) event.target.reset?.();
    };
    const body = html`
        <form @submit=${enter}>
            <h3>${t("withClient")}</h3>
            <div class="field"><label for="client">${t("clientId")}</label><input id="client" name="client" required maxlength="200" autocomplete="off"></div>
            <div class="field"><label for="secret">${t("clientSecret")}</label><input id="secret" name="secret" type="password" maxlength="500" autocomplete="off"></div>
            <button ?disabled=${state.busy}>${t("signIn")}</button>
        </form>
        <form @submit=${paste}>
            <h3>${t("withToken")}</h3>
            <div class="field"><label for="pasted">${t("token")}</label><textarea id="pasted" name="pasted" required maxlength="20000" spellcheck="false" autocomplete="off"></textarea></div>
            <button>${t("keep")}</button>
        </form>
        <dl class="facts">
            <dt>${t("issuer")}</dt><dd><code>${suite.issuer}</code></dd>
            <dt>${t("tokenEndpoint")}</dt><dd><code>${issuer?.token_endpoint ?? t("unknown")}</code></dd>
        </dl>`;
    return html`<section aria-labelledby="real"><h2 id="real">${t(suite.sandbox ? "haveOnes" : "signInTitle")}</h2>
        ${suite.sandbox ? nothing : html`<p>${t("realMeans")} <a href="/admission/">${t("page.admission")}</a></p>`}${body}</section>`;
}

document.addEventListener("saphan:token", redraw);
await inBothLanguages("sandbox", draw);
await begin();

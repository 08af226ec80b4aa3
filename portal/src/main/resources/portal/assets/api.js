// Calls to the suite with the visitor's token. The token is kept for this tab only and never leaves this host.

import { language } from "./texts.js";

const KEPT = "saphan.token";

/**
 * One call: `{status, ok, body, problem, headers}`. A refusal is an answer, not an exception; a suite that cannot be
 * reached is status 0. `options`: method, body (made JSON), form (URLSearchParams), headers, signal, anonymous.
 */
export async function call(path, options = {}) {
    const headers = new Headers({ Accept: "application/json", "Accept-Language": language(), ...options.headers });
    if (!options.anonymous && !headers.has("Authorization") && token()) {
        headers.set("Authorization", `Bearer ${token()}`);
    }
    let body = options.form;
    if (options.body !== undefined) {
        headers.set("Content-Type", "application/json");
        body = JSON.stringify(options.body);
    }
    const method = options.method ?? (body === undefined ? "GET" : "POST");
    if (method === "POST" && !options.form && !headers.has("Idempotency-Key")) {
        headers.set("Idempotency-Key", unique());
    }
    try {
        const answer = await fetch(path, { method, headers, body, signal: options.signal });
        return await read(answer);
    } catch (failure) {
        if (failure.name === "AbortError") throw failure;
        return { status: 0, ok: false, body: null, problem: null, headers: new Headers() };
    }
}

async function read(answer) {
    const text = await answer.text();
    const json = /json/.test(answer.headers.get("Content-Type") ?? "") && text !== "" ? JSON.parse(text) : null;
    return {
        status: answer.status,
        ok: answer.ok,
        body: answer.ok ? (json ?? text) : null,
        problem: answer.ok ? null : json,
        headers: answer.headers,
    };
}

/** What went wrong, for a person: the problem's own sentence, else the status in words. */
export function sentence(answer, t) {
    if (answer.status === 0) return t("unreachable");
    return answer.problem?.detail ?? answer.problem?.error_description ?? answer.problem?.title ?? t("failed", { status: answer.status });
}

/** A key for `Idempotency-Key`; `crypto.randomUUID` exists on secure origins only. */
export function unique() {
    if (crypto.randomUUID) return crypto.randomUUID();
    return [...crypto.getRandomValues(new Uint8Array(16))].map((each) => each.toString(16).padStart(2, "0")).join("");
}

/** What this installation serves; see documents.json of the gateway. Null when it does not answer. */
export async function installation() {
    installed ??= call("/documents.json", { anonymous: true });
    const answer = await installed;
    if (!answer.ok) installed = undefined;
    return answer.body;
}
let installed;

/** The visitor's token, or null when there is none or it has run out. */
export function token() {
    const kept = sessionStorage.getItem(KEPT);
    return kept && !ranOut(claims(kept)) ? kept : null;
}

export function keepToken(text) {
    if (text) sessionStorage.setItem(KEPT, text);
    else sessionStorage.removeItem(KEPT);
    document.dispatchEvent(new CustomEvent("saphan:token"));
}

/** What the token says of itself, unchecked: `{agency, scope, exp, …}`; null when it is no token. */
export function claims(text = token()) {
    try {
        const middle = text.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
        return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(middle), (each) => each.charCodeAt(0))));
    } catch {
        return null;
    }
}

const ranOut = (said) => said?.exp !== undefined && said.exp * 1000 < Date.now();

/** Asks the issuer for a token with client credentials and keeps it. Answers like `call`. */
export async function signIn(endpoint, clientId, clientSecret) {
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: clientId });
    if (clientSecret) form.set("client_secret", clientSecret);
    const answer = await call(endpoint, { form, anonymous: true });
    if (answer.ok) keepToken(answer.body.access_token);
    return answer;
}

// What is happening now: the services' own streams of server-sent events, read with the visitor's token.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { repeat } from "./vendor/lit-html/directives/repeat.js";
import { claims, sentence, token } from "./api.js";
import { needsToken } from "./pieces.js";
import { number, time } from "./texts.js";

const MOST = 200;
const AGAIN = 3_000;
const CALM = 400;
const TOLD_EVERY = 2_000;

export class LiveView {
    rows = [];
    held = [];
    failures = new Map();
    seen = 0;
    running = null;
    paused = false;

    constructor(place, suite) {
        this.place = place;
        this.suite = suite;
        document.addEventListener("saphan:token", () => this.redraw());
        addEventListener("pagehide", () => this.stop());
    }

    start() {
        this.running = new AbortController();
        this.paused = false;
        this.failures.clear();
        for (const service of this.suite.services) this.follow(service, this.running.signal);
        this.redraw();
    }

    stop() {
        this.running?.abort();
        this.running = null;
        this.redraw();
    }

    pause() {
        this.paused = !this.paused;
        if (!this.paused) this.keep(this.held.splice(0));
        this.redraw();
    }

    async follow(service, signal) {
        let cursor = "now";
        while (!signal.aborted) {
            try {
                cursor = await this.stream(service, cursor, signal);
            } catch (failure) {
                if (signal.aborted) return;
                this.failures.set(service.name, String(failure.message ?? failure));
                this.later();
                if (failure.final) return;
            }
            await new Promise((done) => setTimeout(done, AGAIN));
        }
    }

    async stream(service, cursor, signal) {
        const headers = { Accept: "text/event-stream", Authorization: `Bearer ${token()}` };
        const answer = await fetch(`${service.events}?after=${encodeURIComponent(cursor)}`, { headers, signal });
        if (!answer.ok) {
            const problem = await answer.json().catch(() => null);
            throw Object.assign(new Error(sentence({ status: answer.status, problem }, this.t)), { final: answer.status < 500 && answer.status !== 429 });
        }
        this.failures.delete(service.name);
        let last = cursor;
        for await (const event of events(answer.body)) {
            last = event.id ?? last;
            if (event.data) this.take(service, JSON.parse(event.data));
        }
        return last;
    }

    take(service, event) {
        this.seen++;
        const row = { id: event.id, at: event.time, service: service.name, type: event.type, subject: event.subject, agency: event.agency };
        if (this.paused) this.held = [row, ...this.held].slice(0, MOST);
        else this.keep([row]);
        this.later();
    }

    keep(rows) {
        const known = new Set(this.rows.map((each) => each.id));
        this.rows = [...rows.filter((each) => !known.has(each.id)), ...this.rows].slice(0, MOST);
    }

    /** Draws a few times a second at most, however much happens. */
    later() {
        this.timer ??= setTimeout(() => {
            this.timer = null;
            this.redraw();
        }, CALM);
    }

    draw(t) {
        this.t = t;
        this.redraw();
    }

    redraw() {
        if (!this.t) return;
        render(token() || this.running ? this.view(this.t) : needsToken(this.t), this.place);
    }

    view(t) {
        return html`
            <div class="row">
                ${this.running
                    ? html`<button type="button" aria-pressed=${this.paused ? "true" : "false"} @click=${() => this.pause()}>${this.paused ? t("goOn") : t("pause")}</button>
                        <button type="button" @click=${() => this.stop()}>${t("stop")}</button>`
                    : html`<button type="button" class="first" @click=${() => this.start()}>${t("start")}</button>
                        <span class="small">${t("startMeans", { agency: claims()?.agency ?? "" })}</span>`}
            </div>
            <p role="status" aria-live="polite">${this.running ? this.told(t) : nothing}</p>
            ${[...this.failures].map(([name, sentence]) => html`<p class="panel warn">${name}: ${sentence}</p>`)}
            ${this.rows.length ? this.table(t) : nothing}`;
    }

    /** Changes rarely, because a screen reader says every change. */
    told(t) {
        const key = this.paused ? "isPaused" : "isLive";
        if (this.last?.key !== key || this.last.t !== t || Date.now() - this.last.at > TOLD_EVERY) {
            this.last = { key, t, at: Date.now(), text: t(key, { seen: number(this.seen), held: number(this.held.length) }) };
        }
        return this.last.text;
    }

    table(t) {
        return html`
            <div class="table live" tabindex="0" role="region" aria-label=${t("liveTable")}>
                <table>
                    <thead><tr><th scope="col">${t("at")}</th><th scope="col">${t("publisher")}</th><th scope="col">${t("type")}</th><th scope="col">${t("subject")}</th><th scope="col">${t("agency")}</th></tr></thead>
                    <tbody>${repeat(this.rows, (each) => each.id, (each) => html`
                        <tr><td class="whole">${time(each.at)}</td><td>${each.service}</td><td><a href=${`#${each.type}`}>${each.type}</a></td>
                            <td><code>${each.subject}</code></td><td>${each.agency ?? "–"}</td></tr>`)}
                    </tbody>
                </table>
            </div>`;
    }
}

/** The events of a `text/event-stream` body. */
async function* events(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        const blocks = (rest + value.replaceAll("\r\n", "\n")).split("\n\n");
        rest = blocks.pop();
        for (const block of blocks) yield parsed(block);
    }
}

function parsed(block) {
    const lines = block.split("\n").map((line) => /^(\w+): ?(.*)$/.exec(line)).filter(Boolean);
    const of = (name) => lines.filter((each) => each[1] === name).map((each) => each[2]);
    return { id: of("id").at(-1), data: of("data").join("\n") };
}

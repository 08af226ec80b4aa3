// A picture with everything around it: its title, what it says, the drawing, its table, its calls.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { either, language } from "../texts.js";
import { sentence } from "../api.js";
import { code } from "../pieces.js";
import { count, provinceName } from "./figures.js";
import { provinceMap } from "./map.js";

/**
 * @param state `{state: loading|ready|empty|failed, shape, answer}`
 * @param view `{code, tableShown, outlines, byOutline, chosen, pointed, on: {table, csv, outline,
 *     choose, point, again}}`
 */
export function card(t, picture, state, view) {
    const title = `${picture.id}-title`;
    return html`
        <section class="picture card" id=${picture.id} aria-labelledby=${title} aria-busy=${state.state === "loading" ? "true" : "false"}>
            <h2 id=${title}>${t(`${picture.id}.title`)}</h2>
            ${state.state === "ready" ? ready(t, picture, state.shape, view) : waiting(t, picture, state, view)}
            ${calls(t, picture, state.shape, view)}
        </section>`;
}

function waiting(t, picture, { state, answer }, view) {
    if (state === "loading") return html`<p class="small">${t("loading")}</p>`;
    if (state === "empty") return html`<p class="panel">${t(`${picture.id}.empty`)}</p>`;
    const refused = answer.status === 403;
    return html`
        <div class=${refused ? "panel warn" : "panel bad"}>
            <p>${refused ? t("refused") : t("notHad")}</p>
            <p>${sentence(answer, t)}</p>
            ${refused ? nothing : html`<button type="button" @click=${view.on.again}>${t("retry")}</button>`}
        </div>`;
}

function ready(t, picture, shape, view) {
    const reading = picture.reading(t, shape);
    return html`
        <p class="reading">${reading}</p>
        ${picture.kind === "map" ? map(t, shape, view) : html`
            <div class="chart" role="img" aria-label=${`${reading} ${t("tableBelow")}`}></div>`}
        <div class="row actions">
            <button type="button" aria-expanded=${view.tableShown ? "true" : "false"} aria-controls=${`${picture.id}-table`}
                    @click=${view.on.table}>${t(view.tableShown ? "hideTable" : "showTable")}</button>
            ${picture.csv ? html`<button type="button" @click=${view.on.csv}>${t("csv")}</button>` : nothing}
        </div>
        ${table(picture, picture.table(t, shape), t(`${picture.id}.caption`), view.tableShown)}`;
}

/** Always in the page for who listens to it; seen when it is asked for, and on paper. */
function table(picture, { columns, rows }, caption, shown) {
    return html`
        <div class=${shown ? "table" : "table unseen"} id=${`${picture.id}-table`} role="region" aria-label=${caption}
             tabindex=${shown ? "0" : nothing}>
            <table>
                <caption>${caption}</caption>
                <thead><tr>${columns.map(({ label, number }) => html`<th scope="col" class=${number ? "number" : ""}>${label}</th>`)}</tr></thead>
                <tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => at === 0
                    ? html`<th scope="row">${cell}</th>`
                    : html`<td class=${columns[at].number ? "number" : ""}>${cell}</td>`)}</tr>`)}</tbody>
            </table>
        </div>`;
}

function map(t, shape, view) {
    const states = new Map(shape.rows.map((row) => [row.code, {
        state: row.state,
        label: said(t, row),
        note: row.state === "outside" ? "" : row.places > 0 ? `${count(row.have)}/${count(row.places)}` : count(row.have),
    }]));
    const outlines = view.byOutline ? view.outlines : null;
    return html`
        <div class="map-frame">
            ${provinceMap(states, { language: language(), chosen: view.chosen, outlines, label: t("coverage.mapLabel"), choose: view.on.choose, point: view.on.point })}
            <div class="map-side">
                <p class="map-said" aria-hidden="true">${states.get(view.pointed ?? view.chosen).label}</p>
                <ul class="legend">${legend(shape).map((each) => html`
                    <li><span class=${`swatch ${each.state}`} aria-hidden="true"></span>${t(`coverage.legend.${each.key}`, each)}</li>`)}
                </ul>
                ${lacking(t, shape)}
                <div class="row" role="group" aria-label=${t("coverage.form")}>
                    <button type="button" class="little" aria-pressed=${view.byOutline ? "false" : "true"} @click=${() => view.on.outline(false)}>${t("coverage.tiles")}</button>
                    <button type="button" class="little" aria-pressed=${view.byOutline ? "true" : "false"} @click=${() => view.on.outline(true)}>${t("coverage.outlines")}</button>
                </div>
                <p class="small">${t(view.byOutline ? "coverage.outlinesHint" : "coverage.tilesHint")}</p>
            </div>
        </div>`;
}

/** Who lacks places, most first, as many as can be read at a glance. */
function lacking(t, shape) {
    const gaps = shape.rows.filter((row) => row.missing > 0).sort((a, b) => b.missing - a.missing);
    if (gaps.length === 0) return nothing;
    const names = gaps.slice(0, 12).map((row) => `${provinceName(row.code)} ${count(row.missing)}`);
    const more = gaps.length > names.length ? t("coverage.more", { count: count(gaps.length - names.length) }) : "";
    return html`<p><strong>${t("coverage.lacking")}</strong> ${names.join(" · ")} ${more}</p>`;
}

function said(t, row) {
    const facts = { province: provinceName(row.code), have: count(row.have), places: count(row.places), missing: count(row.missing) };
    if (row.state === "outside") return t("coverage.saidOutside", facts);
    if (row.places === 0) return t("coverage.saidFree", facts);
    return t(row.missing > 0 ? "coverage.said" : "coverage.saidFull", facts);
}

function legend(shape) {
    if (shape.places === 0) {
        const shades = shape.bounds.map((bound, at) => ({ state: `some${at + 1}`, key: "some", from: count((shape.bounds[at - 1] ?? 0) + 1), to: count(bound) }));
        return [{ state: "none", key: "noneFree" }, ...shades.map((each) => (each.from === each.to ? { ...each, key: "someOne" } : each))];
    }
    const present = new Set(shape.rows.map((row) => row.state));
    return ["full", "part", "none", "outside"].filter((state) => present.has(state)).map((state) => ({ state, key: state }));
}

function calls(t, picture, shape, view) {
    return html`
        <details class="calls">
            <summary>${t("calls")}<span class="unseen">: ${t(`${picture.id}.title`)}</span></summary>
            ${code(t, command(picture, shape, view), `${t("calls")}: ${t(`${picture.id}.title`)}`)}
            <p class="small"><a href="/apis/">${t("callsMore")}</a></p>
        </details>`;
}

const command = (picture, shape, view) =>
    picture.paths(view.code, shape).map((path) => `curl -H "Authorization: Bearer $TOKEN" '${location.origin}${path}'`).join("\n");

/** The options of the choice, each programme with its name in the present language. */
export const programmeOptions = (t, programmes, chosen) => programmes.map((programme) => html`
    <option value=${programme.code} ?selected=${programme.code === chosen}>${either(programme.nameTh, programme.nameEn)} (${programme.code}${programme.state === "CLOSED" ? `, ${t("closed")}` : ""})</option>`);

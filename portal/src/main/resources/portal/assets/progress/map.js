// The provinces as tiles of one size or as they lie. One of them is in the order of the Tab key; arrows move to the
// nearest one in their direction.

import { nothing, svg } from "../vendor/lit-html/lit-html.js";
import { nearest } from "./nearest.js";
import { columns, provinces, rows } from "./provinces.js";

const side = 46;
const gap = 4;
const step = side + gap;

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @param states by province code, `{state, label, note}`: the class, what is said of it, the small text in the tile
 * @param view `{language, chosen, outlines, label, choose(code), point(code or null)}`; `outlines` is null for tiles
 */
export function provinceMap(states, view) {
    const box = view.outlines ? `0 0 ${view.outlines.width} ${view.outlines.height}` : `0 0 ${columns * step} ${rows * step}`;
    return svg`
        <svg class=${view.outlines ? "map outlines" : "map tiles"} viewBox=${box} role="listbox" aria-label=${view.label}
             @keydown=${(event) => move(event, view)} @pointerleave=${() => view.point(null)}>
            <defs>
                <pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="7" height="7" class="hatch-ground"></rect>
                    <rect width="2.5" height="7" class="hatch-line"></rect>
                </pattern>
            </defs>
            ${ordered(view).map((province) => place(province, states.get(province.code), view))}
            ${view.outlines ? nothing : svg`<g class="words" aria-hidden="true">${provinces.map((province) => words(province, states.get(province.code), view))}</g>`}
        </svg>`;
}

/** The chosen one last, so that its edge lies over its neighbours'. */
const ordered = ({ outlines, chosen }) =>
    outlines ? [...provinces].sort((a, b) => (a.code === chosen) - (b.code === chosen)) : provinces;

function place(province, { state, label }, view) {
    const chosen = province.code === view.chosen;
    return svg`
        <g class=${`place ${state}`} role="option" data-code=${province.code} aria-label=${label}
           aria-selected=${chosen ? "true" : "false"} tabindex=${chosen ? "0" : "-1"}
           @click=${() => view.choose(province.code)} @focus=${() => view.choose(province.code)}
           @pointerenter=${() => view.point(province.code)}>
            ${view.outlines ? svg`<path d=${view.outlines.paths[province.code]}></path>` : tile(province)}
        </g>`;
}

const left = (province) => province.column * step + gap / 2;
const top = (province) => province.row * step + gap / 2;

const tile = (province) => svg`<rect x=${left(province)} y=${top(province)} width=${side} height=${side} rx="5"></rect>`;

/** Apart from the tiles, whose names are said in full. */
const words = (province, { state, note }, view) => svg`
    <g class=${state}>
        <text class="short" x=${left(province) + side / 2} y=${top(province) + 21}>${view.language === "th" ? province.shortTh : province.shortEn}</text>
        <text class="note" x=${left(province) + side / 2} y=${top(province) + 38}>${note}</text>
    </g>`;

function move(event, view) {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const next = nearest(view.chosen, direction);
    if (!next) return;
    view.choose(next);
    event.currentTarget.querySelector(`[data-code="${next}"]`).focus();
}

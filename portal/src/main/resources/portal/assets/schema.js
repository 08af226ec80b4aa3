// <schema-view>: a JSON Schema as a table of its members; what is nested opens when asked for.
// Property `of`: `{schema, root, t}`, where root is the document that `#/…` references point into.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { marked } from "./vendor/marked/marked.esm.js";
import { unsafeHTML } from "./vendor/lit-html/directives/unsafe-html.js";

/** Follows `$ref` within the document. */
export function resolve(root, schema) {
    let found = schema;
    for (let step = 0; found?.$ref?.startsWith("#/") && step < 20; step++) {
        const path = found.$ref.slice(2).split("/").map((each) => decodeURIComponent(each).replaceAll("~1", "/").replaceAll("~0", "~"));
        const { $ref, ...beside } = found;
        found = { ...path.reduce((at, name) => at?.[name], root), ...beside };
    }
    return found ?? {};
}

/** The documents' own words, in which `code` and emphasis are Markdown; tags in them are shown, not obeyed. */
export const prose = (text, inline = false) => {
    const escaped = (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const made = inline ? marked.parseInline(escaped) : marked.parse(escaped);
    return unsafeHTML(made.replaceAll("&amp;lt;", "&lt;").replaceAll("&amp;amp;", "&amp;"));
};

/** A type in a few words: `string (date)`, `array of Address`. */
export function typeOf(root, schema) {
    const name = schema?.$ref?.split("/").at(-1);
    const real = resolve(root, schema);
    if (real.type === "array") return `array of ${typeOf(root, real.items ?? {})}`;
    const union = real.oneOf ?? real.anyOf;
    const type = [real.type ?? (real.properties || real.allOf ? "object" : union ? union.map((each) => typeOf(root, each)).join(" | ") : "any")].flat().join(" | ");
    if (name && (real.properties || real.allOf)) return name;
    return real.format ? `${type} (${real.format})` : type;
}

function limits(schema) {
    const said = [];
    const add = (name, sign) => schema[name] !== undefined && said.push(`${sign} ${schema[name]}`);
    add("minimum", "≥");
    add("maximum", "≤");
    add("minLength", "length ≥");
    if (schema.maxLength < 1_000_000) add("maxLength", "length ≤");
    add("minItems", "items ≥");
    add("maxItems", "items ≤");
    add("pattern", "pattern");
    if (schema.default !== undefined) said.push(`default ${JSON.stringify(schema.default)}`);
    return said;
}

class SchemaView extends HTMLElement {
    opened = new Set();

    set of({ schema, root, t }) {
        Object.assign(this, { schema, root, t });
        if (this.isConnected) this.draw();
    }

    connectedCallback() {
        if (this.schema) this.draw();
    }

    draw() {
        const schema = flat(this.root, resolve(this.root, this.schema));
        const item = schema.type === "array" ? flat(this.root, resolve(this.root, schema.items)) : schema;
        render(item.properties ? this.members(item) : this.single(item), this);
    }

    single(schema) {
        return html`<p><code>${typeOf(this.root, this.schema)}</code> ${this.details(schema)}</p>`;
    }

    members(schema) {
        const t = this.t;
        return html`
            <div class="table" tabindex="0" role="region" aria-label=${t("members")}>
                <table class="schema">
                    <thead><tr><th scope="col">${t("member")}</th><th scope="col">${t("type")}</th><th scope="col">${t("what")}</th></tr></thead>
                    <tbody>${Object.entries(schema.properties).map(([name, each]) => this.member(name, each, schema.required?.includes(name)))}</tbody>
                </table>
            </div>`;
    }

    member(name, schema, required) {
        const real = flat(this.root, resolve(this.root, schema));
        const inner = real.type === "array" ? flat(this.root, resolve(this.root, real.items)) : real;
        return html`
            <tr>
                <th scope="row"><code translate="no">${name}</code>${required ? html`<br><span class="small">${this.t("required")}</span>` : nothing}</th>
                <td><code translate="no">${typeOf(this.root, schema)}</code></td>
                <td class="words">${this.details(real)}${inner.properties ? this.nested(name, schema) : inner === real ? nothing : this.details(inner)}</td>
            </tr>`;
    }

    nested(name, schema) {
        const toggle = (event) => {
            if (event.target.open) this.opened.add(name);
            this.draw();
        };
        return html`
            <details @toggle=${toggle}><summary>${this.t("open", { name })}</summary>
                ${this.opened.has(name) ? html`<schema-view .of=${{ schema, root: this.root, t: this.t }}></schema-view>` : nothing}
            </details>`;
    }

    details(schema) {
        const example = schema.examples?.[0] ?? schema.example;
        return html`
            ${schema.description ? html`<div>${prose(schema.description, true)}</div>` : nothing}
            ${schema.enum ? html`<div class="small">${schema.enum.map((each, at) => html`${at ? " · " : ""}<code>${each}</code>`)}</div>` : nothing}
            ${limits(schema).map((each) => html`<div class="small"><code>${each}</code></div>`)}
            ${example === undefined || typeof example === "object" ? nothing : html`<div class="small">${this.t("forInstance")} <code>${String(example)}</code></div>`}`;
    }
}

/** `allOf` as one schema. */
function flat(root, schema) {
    if (!schema.allOf) return schema;
    const parts = [schema, ...schema.allOf.map((each) => flat(root, resolve(root, each)))];
    return {
        ...Object.assign({}, ...parts.toReversed()),
        properties: Object.assign({}, ...parts.map((each) => each.properties ?? {})),
        required: parts.flatMap((each) => each.required ?? []),
    };
}

customElements.define("schema-view", SchemaView);

/** An example value made from a schema, where the document gives none. */
export function sample(root, schema, depth = 0) {
    const real = flat(root, resolve(root, schema));
    const given = real.examples?.[0] ?? real.example ?? real.default ?? real.const ?? real.enum?.[0];
    if (given !== undefined) return given;
    if (depth > 6) return null;
    if (real.properties) {
        return Object.fromEntries(Object.entries(real.properties).map(([name, each]) => [name, sample(root, each, depth + 1)]));
    }
    const type = [real.type].flat()[0];
    if (type === "array") return [sample(root, real.items ?? {}, depth + 1)];
    if (type === "integer" || type === "number") return real.minimum ?? 0;
    if (type === "boolean") return true;
    return { date: "2020-10-01", "date-time": "2020-10-01T03:00:00Z", uuid: "01a20013-c4de-7646-9aea-50d34a3b3824" }[real.format] ?? "…";
}

// One operation of an OpenAPI document, laid out for reading.

import { html, nothing } from "./vendor/lit-html/lit-html.js";
import { code } from "./pieces.js";
import { prose, resolve, sample, typeOf } from "./schema.js";

const METHODS = ["get", "post", "put", "patch", "delete"];

/** All operations of a document: `{id, method, path, tag, operation}`. */
export function operations(document) {
    return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
        METHODS.filter((method) => item[method]).map((method) => ({
            id: item[method].operationId ?? `${method}${path}`,
            method: method.toUpperCase(),
            path,
            tag: item[method].tags?.[0] ?? "",
            shared: item.parameters ?? [],
            operation: item[method],
        })));
}

export function reading(t, document, each) {
    const { operation } = each;
    const parameters = [...each.shared, ...(operation.parameters ?? [])].map((one) => resolve(document, one));
    const body = operation.requestBody && resolve(document, operation.requestBody);
    return html`
        <div>${prose(operation.description)}</div>
        ${parameters.length ? inputs(t, document, parameters) : nothing}
        ${body ? html`<h4>${t("body")}</h4>${contents(t, document, body.content)}` : nothing}
        <h4>${t("answers")}</h4>
        ${Object.entries(operation.responses ?? {}).map(([status, one]) => outcome(t, document, status, resolve(document, one)))}
        <h4>${t("asCommand")}</h4>
        ${code(t, command(document, each, parameters, body), t("asCommand"))}`;
}

const inputs = (t, document, parameters) => html`
    <h4>${t("parameters")}</h4>
    <div class="table" tabindex="0" role="region" aria-label=${t("parameters")}>
        <table>
            <thead><tr><th scope="col">${t("member")}</th><th scope="col">${t("where")}</th><th scope="col">${t("type")}</th><th scope="col">${t("what")}</th></tr></thead>
            <tbody>${parameters.map((one) => html`
                <tr>
                    <th scope="row"><code translate="no">${one.name}</code>${one.required ? html`<br><span class="small">${t("required")}</span>` : nothing}</th>
                    <td>${one.in}</td>
                    <td><code>${typeOf(document, one.schema)}</code></td>
                    <td class="words">${prose(one.description, true)} ${choices(resolve(document, one.schema))}</td>
                </tr>`)}
            </tbody>
        </table>
    </div>`;

const choices = (schema) => (schema.enum ?? schema.items?.enum ? html`<div class="small"><code>${(schema.enum ?? schema.items.enum).join(" · ")}</code></div>` : nothing);

function outcome(t, document, status, answer) {
    const tone = status < "300" ? "good" : status < "400" ? "" : "warn";
    const types = Object.keys(answer.content ?? {});
    if (types.length === 0 || status >= "400") {
        return html`<p><strong class="mark ${tone}">${status}</strong> ${prose(answer.description, true)}
            ${types.includes("application/problem+json") ? html`<code>application/problem+json</code>` : nothing}</p>`;
    }
    return html`<p><strong class="mark ${tone}">${status}</strong> ${prose(answer.description, true)}</p>${contents(t, document, answer.content)}`;
}

const contents = (t, document, content) => Object.entries(content ?? {}).map(([type, one]) => html`
    <p class="small"><code>${type}</code></p>
    ${one.schema ? html`<schema-view .of=${{ schema: one.schema, root: document, t }}></schema-view>` : nothing}
    ${/json/.test(type) ? code(t, JSON.stringify(exampleOf(document, one), null, 2), t("example")) : nothing}`);

export function exampleOf(document, content) {
    const named = Object.values(content.examples ?? {})[0];
    return content.example ?? (named && resolve(document, named).value) ?? sample(document, content.schema ?? {});
}

/** The same call for a terminal, with the required inputs filled in. */
function command(document, each, parameters, body) {
    const value = (one) => one.example ?? (one.examples && Object.values(one.examples)[0]?.value) ?? sample(document, one.schema ?? {});
    const required = parameters.filter((one) => one.required);
    const path = required.filter((one) => one.in === "path")
        .reduce((made, one) => made.replace(`{${one.name}}`, encodeURIComponent(value(one))), each.path);
    const query = required.filter((one) => one.in === "query").map((one) => `${one.name}=${encodeURIComponent(value(one))}`).join("&");
    const headers = required.filter((one) => one.in === "header")
        .map((one) => (one.name === "Idempotency-Key" ? ` -H "Idempotency-Key: $(uuidgen)"` : ` -H '${one.name}: ${value(one)}'`));
    const json = body?.content && Object.entries(body.content).find(([type]) => /json/.test(type));
    const secured = !Array.isArray(each.operation.security) || each.operation.security.length > 0;
    const parts = [
        `curl${each.method === "GET" ? "" : ` -X ${each.method}`} '${location.origin}${path}${query && `?${query}`}'`,
        ...(secured ? [` -H "Authorization: Bearer $TOKEN"`] : []),
        ...headers,
        ...(json ? [` -H 'Content-Type: ${json[0]}'`, ` -d '${JSON.stringify(exampleOf(document, json[1]))}'`] : []),
    ];
    return parts.join(" \\\n   ");
}

// The try-it view: Swagger UI with the visitor's token filled in. Loaded only when somebody wants to try.

import { token, unique } from "./api.js";
import { resolve } from "./schema.js";

const UI = "/assets/vendor/swagger-ui/swagger-ui-bundle.js";
const METHODS = ["get", "post", "put", "patch", "delete"];
let loaded = null;
let present = null;

/** Shows one operation at a time: a page of four hundred forms helps nobody. */
export async function trying(stage, api, wanted, t) {
    await load();
    const paths = Object.entries(api.paths).flatMap(([path, item]) => METHODS.filter((each) => item[each]).map((method) => ({ path, method, item })));
    const chosen = paths.find((each) => each.item[each.method].operationId === wanted) ?? paths.find((each) => each.method === "get") ?? paths[0];
    present = { stage, api, t, paths };
    frame(chosen);
}

function frame(chosen) {
    const { stage, t, paths } = present;
    stage.replaceChildren();
    const label = element("label", { htmlFor: "operation", textContent: t("operation") });
    const select = element("select", { id: "operation" });
    for (const { path, method, item } of paths) {
        const id = item[method].operationId;
        const option = element("option", { value: id, textContent: `${method.toUpperCase()} ${path} · ${item[method].summary ?? ""}` });
        option.selected = item === chosen.item && method === chosen.method;
        select.append(option);
    }
    select.addEventListener("change", () => frame(paths.find((each) => each.item[each.method].operationId === select.value)));
    const field = element("div", { className: "field" });
    field.append(label, select);
    const signed = element("p", { className: token() ? "panel good" : "panel warn" });
    signed.append(token() ? t("withToken") : element("a", { href: "/sandbox/", textContent: t("withoutToken") }));
    const place = element("div", { className: "swagger" });
    stage.append(element("h2", { textContent: t("view.try") }), field, signed, place);
    show(place, chosen);
}

function show(place, chosen) {
    new MutationObserver(() => mend(place)).observe(place, { childList: true, subtree: true });
    window.SwaggerUIBundle({
        domNode: place,
        spec: alone(present.api, chosen),
        layout: "OperationsAlone",
        plugins: [operationsAlone],
        docExpansion: "full",
        defaultModelsExpandDepth: -1,
        tryItOutEnabled: true,
        displayRequestDuration: true,
        validatorUrl: null,
        deepLinking: false,
        syntaxHighlight: false,
        requestInterceptor: signed,
    });
}

/** Without the head of the document, which stands above already, and without sign-in, which is done. */
const operationsAlone = ({ React }) => ({
    components: {
        OperationsAlone: ({ getComponent }) => React.createElement("div", { className: "swagger-ui" }, React.createElement(getComponent("operations", true))),
    },
});

/** Refusals are described in the reading view; here the one that comes is shown. */
function alone(api, { path, method, item }) {
    const { security, ...operation } = item[method];
    operation.responses = Object.fromEntries(Object.entries(operation.responses ?? {}).filter(([status]) => status < "400"));
    const { securitySchemes, ...components } = api.components ?? {};
    operation.parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => filledIn(resolve(api, each)));
    return {
        ...api, components, security: [],
        tags: (api.tags ?? []).filter((each) => operation.tags?.includes(each.name)),
        paths: { [path]: { [method]: operation } },
        servers: [{ url: location.origin }],
    };
}

/** A key of its own for each form, so that the first try is not refused for want of one. */
function filledIn(parameter) {
    if (parameter.name !== "Idempotency-Key") return parameter;
    const { example, examples, ...bare } = parameter;
    return { ...bare, schema: { type: "string", default: unique() } };
}

function signed(request) {
    const kept = token();
    if (kept && !request.headers.Authorization) request.headers.Authorization = `Bearer ${kept}`;
    return request;
}

/** What a screen reader misses in the package. */
function mend(place) {
    const { t } = present;
    for (const each of place.querySelectorAll("textarea:not([aria-label]), input:not([aria-label]), select:not([aria-label])")) {
        const row = each.closest("tr");
        each.setAttribute("aria-label", row?.querySelector(".parameter__name")?.textContent ?? each.closest(".opblock-section")?.querySelector("h4")?.textContent ?? t("body"));
    }
    for (const each of place.querySelectorAll("pre:not([tabindex]), .highlight-code:not([tabindex])")) each.tabIndex = 0;
    for (const each of place.querySelectorAll("svg:not([aria-hidden])")) each.setAttribute("aria-hidden", "true");
}

function load() {
    loaded ??= Promise.all([
        new Promise((done, failed) => document.head.append(element("script", { src: UI, onload: done, onerror: failed }))),
        new Promise((done, failed) => document.head.append(element("link", { rel: "stylesheet", href: "/assets/vendor/swagger-ui/swagger-ui.css", onload: done, onerror: failed }))),
    ]);
    return loaded;
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);

// Serves the built pages with answers made from the contracts, for a look at them without a suite.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { answer as ofProgress } from "./progress/answers.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = [join(ROOT, "portal/src/main/resources/portal"), join(ROOT, "portal/target/classes/portal")];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".md": "text/markdown" };
const OPERATORS = { registry: "CDD", plan: "DIP", marketing: "OPS-MOC", cluster: "OSMEP" };
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const NAMES = Object.keys(OPERATORS);

const contract = async (name) => parse(await readFile(join(ROOT, "contracts", name), "utf8"));
const openapi = (name) => contract(`${name}/openapi.yaml`);

async function asyncapi(name) {
    const document = await contract(`${name}/asyncapi.yaml`);
    for (const message of Object.values(document.components.messages)) {
        message.payload = JSON.parse(await readFile(join(ROOT, "contracts", name, message.payload.$ref), "utf8"));
    }
    return document;
}

async function merged() {
    const all = await Promise.all(NAMES.map(openapi));
    return {
        ...all[0],
        info: { ...all[0].info, title: "Saphan" },
        tags: all.flatMap((each) => each.tags ?? []),
        paths: Object.assign({}, ...all.map((each) => each.paths)),
        components: { ...all[0].components, schemas: Object.assign({}, ...all.map((each) => each.components.schemas)) },
    };
}

const installation = {
    services: NAMES.map((name) => ({ name, path: `/${name}`, openapi: `/${name}/openapi`, asyncapi: `/${name}/asyncapi`, events: `/${name}/v1/events`, about: `/${name}/v1/about` })),
    openapi: "/openapi", asyncapi: "/asyncapi", status: "/status", issuer: "http://localhost/sandbox", sandbox: true,
    kafka: { bootstrap: "localhost:19092", securityProtocol: "SASL_PLAINTEXT", saslMechanism: "SCRAM-SHA-512" },
};

const status = () => ({
    at: new Date().toISOString(),
    services: NAMES.map((name) => name === "cluster"
        ? { name, path: `/${name}`, ready: false }
        : { name, path: `/${name}`, ready: true, operator: OPERATORS[name], version: "1.0.0", unpublished: { events: 0, oldestSeconds: 0 }, behind: [{ topic: "plan.enrolment.v1", events: 1204 }], deadLetters: 0 }),
});

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signed by nobody: the pages only read what it says. */
const token = (agency) => ["{}", { agency, client_id: agency, scope: "registry.read plan.read plan.events.read", exp: Math.floor(Date.now() / 1000) + 3600 }, "none"].map(encoded).join(".");

const admission = (state) => ({ admissionId: "01a20013-c4de-7646-9aea-50d34a3b3824", agencyCode: "RICE-DEPARTMENT", systemName: "Rice mill register", state, requestedAt: "2026-01-05T02:30:00Z", grantedScopes: ["registry.read"], wantedScopes: ["registry.read"] });

const refused = (name, detail) => ({ status: 422, code: "INVALID_REQUEST", title: "The request is malformed", violations: [{ pointer: `/${name}`, detail }] });

const ANSWERS = {
    "/documents.json": () => installation,
    "/status": status,
    "/openapi": merged,
    "/sandbox/.well-known/openid-configuration": () => ({ issuer: installation.issuer, token_endpoint: "http://localhost/sandbox/token", registration_endpoint: "http://localhost/sandbox/clients" }),
    "POST /sandbox/token": (form) => ({ access_token: token(new URLSearchParams(form).get("client_id").split(".")[0]), token_type: "Bearer", expires_in: 3600 }),
    "POST /sandbox/clients": (body) => ({ client_id: `${JSON.parse(body).agency}.7k2m`, client_secret: "made-up-for-a-look", agency: JSON.parse(body).agency, token_endpoint_auth_method: "client_secret_basic", kafka: { ...installation.kafka, username: JSON.parse(body).agency, password: "made-up-too" } }),
    "POST /registry/v1/public/admissions": (body) => JSON.parse(body).scopes.length === 0 ? refused("scopes", "must not be empty") : ({ admissionId: admission("REQUESTED").admissionId, state: "REQUESTED", claimCode: "made-up-claim-code" }),
    [`/registry/v1/public/admissions/${admission("").admissionId}`]: () => admission("APPROVED"),
    "/registry/v1/areas": () => ({ items: [{ code: "2401", nameTh: "เมืองฉะเชิงเทรา", nameEn: "Mueang Chachoengsao" }] }),
    ...Object.fromEntries(NAMES.flatMap((name) => [[`/${name}/openapi`, () => openapi(name)], [`/${name}/asyncapi`, () => asyncapi(name)]])),
};

async function answer(request, response) {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname.endsWith("/v1/events")) return stream(pathname, response);
    const [, path, kind] = /^(.*?)(?:\.(json|yaml))?$/.exec(pathname);
    const method = request.method === "POST" ? "POST " : "";
    const make = ANSWERS[method + pathname] ?? ANSWERS[method + path];
    if (make) {
        let body = "";
        for await (const part of request) body += part;
        const made = await make(body);
        if (made.status >= 400) {
            response.writeHead(made.status, { "Content-Type": "application/problem+json" }).end(JSON.stringify(made));
            return;
        }
        const text = kind === "yaml" ? stringify(made) : JSON.stringify(made);
        response.writeHead(200, { "Content-Type": kind === "yaml" ? "application/yaml" : "application/json" }).end(text);
        return;
    }
    const had = ofProgress(request.url);
    if (had) {
        response.writeHead(had.status, { "Content-Type": had.ok ? "application/json" : "application/problem+json" }).end(JSON.stringify(had.body ?? had.problem));
        return;
    }
    await file(pathname, request, response);
}

function stream(pathname, response) {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const service = pathname.split("/")[1];
    let count = 0;
    const beat = setInterval(() => {
        const event = { id: `${service}-${count}`, time: new Date().toISOString(), type: `${service}.activity-run.started.v1`, subject: `01a20013-c4de-7646-9aea-${String(count++).padStart(12, "0")}`, agency: OPERATORS[service] };
        response.write(`id: ${count}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    }, 300);
    response.on("close", () => clearInterval(beat));
}

async function file(pathname, request, response) {
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    for (const folder of FOLDERS) {
        const bytes = await readFile(join(folder, path)).catch(() => null);
        if (bytes) {
            response.writeHead(200, { "Content-Type": `${TYPES[extname(path)] ?? "text/plain"}; charset=utf-8`, "Content-Security-Policy": POLICY }).end(bytes);
            return;
        }
    }
    if (request.headers.accept?.includes("text/html")) {
        response.writeHead(404, { "Content-Type": TYPES[".html"], "Content-Security-Policy": POLICY }).end(await readFile(join(FOLDERS[0], "404.html")));
        return;
    }
    response.writeHead(404, { "Content-Type": "application/problem+json" }).end(JSON.stringify({ code: "NOT_FOUND", title: "Nothing is here", status: 404 }));
}

export function serve(port = 0) {
    const server = createServer((request, response) => answer(request, response).catch((failure) => response.writeHead(500).end(String(failure))));
    return new Promise((done) => server.listen(port, "127.0.0.1", () => done({ base: `http://127.0.0.1:${server.address().port}`, close: () => { server.close(); server.closeAllConnections(); } })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    console.log((await serve(Number(process.argv[2] ?? 0))).base);
}

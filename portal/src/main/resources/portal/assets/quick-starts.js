// The quick starts as they are: the files that the tests execute.

import { html, render } from "./vendor/lit-html/lit-html.js";
import { call } from "./api.js";
import { code } from "./pieces.js";
import { inBothLanguages } from "./texts.js";

const PROGRAMS = [
    { name: "curl", file: "curl/first-event.sh", run: "bash first-event.sh" },
    { name: "Java", file: "java/FirstEvent.java", run: "java FirstEvent.java" },
    { name: "TypeScript", file: "typescript/first-event.ts", run: "npx tsx first-event.ts" },
    { name: "Python", file: "python/first_event.py", run: "python3 first_event.py" },
];
const place = document.getElementById("programs");
const files = await Promise.all(PROGRAMS.map(async (each) => ({ ...each, answer: await call(`/quick-starts/${each.file}`, { anonymous: true, headers: { Accept: "text/plain" } }) })));
let chosen = Math.max(0, files.findIndex((each) => `#${each.name.toLowerCase()}` === location.hash));

function draw(t) {
    const choose = (at) => {
        chosen = at;
        history.replaceState(null, "", `#${files[at].name.toLowerCase()}`);
        draw(t);
    };
    const keys = (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        choose((chosen + step + files.length) % files.length);
        place.querySelector('[aria-selected="true"]').focus();
    };
    const each = files[chosen];
    render(html`
        <div class="tabs" role="tablist" aria-label=${t("language.program")} @keydown=${keys}>
            ${files.map((one, at) => html`<button type="button" role="tab" id=${`tab-${at}`} aria-controls="program" tabindex=${at === chosen ? "0" : "-1"}
                aria-selected=${at === chosen ? "true" : "false"} @click=${() => choose(at)}>${one.name}</button>`)}
        </div>
        <div id="program" role="tabpanel" aria-labelledby=${`tab-${chosen}`}>
            <p>${t("runIt")} <a href=${each.file} download>${each.file.split("/").at(-1)}</a></p>
            ${code(t, `SAPHAN=${location.origin} ${each.run}`, t("command"))}
            ${each.answer.ok ? code(t, each.answer.body, each.file.split("/").at(-1)) : html`<p class="panel warn">${t("missing")}</p>`}
        </div>`, place);
}

await inBothLanguages("quick-starts", draw);

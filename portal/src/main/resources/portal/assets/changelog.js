// The changes of each release, from the CHANGELOG.md that the build put here.

import { html, render } from "./vendor/lit-html/lit-html.js";
import { call, sentence } from "./api.js";
import { failure } from "./pieces.js";
import { prose } from "./schema.js";
import { texts } from "./texts.js";

const place = document.getElementById("changes");
const answer = await call("CHANGELOG.md", { anonymous: true, headers: { Accept: "text/markdown, text/plain" } });
const t = await texts("shell");
render(answer.ok ? html`<div>${prose(answer.body.replace(/^# .*\n/, ""))}</div>` : failure(sentence(answer, t), null, t), place);

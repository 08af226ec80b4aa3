// Small pieces that more than one page shows.

import { html, nothing } from "./vendor/lit-html/lit-html.js";

/** A block of text to take along: scrollable by keyboard, with a button that copies it. */
export const code = (t, text, label) => html`
    <div class="code">
        <pre tabindex="0" role="region" aria-label=${label}><code translate="no">${text}</code></pre>
        ${copy(t, text, label)}
    </div>`;

export const copy = (t, text, label) => html`
    <button type="button" class="little" aria-label=${`${t("copy")}: ${label}`} @click=${(event) => take(event.currentTarget, text, t)}>${t("copy")}</button>`;

/** The sign-in that a page asks for when there is no token. */
export const needsToken = (t) => html`
    <div class="panel warn"><p>${t("needToken")} <a href="/sandbox/">${t("getToken")}</a></p></div>`;

export const failure = (sentence, retry, t) => html`
    <div class="panel bad" role="alert"><p>${sentence}</p>
        ${retry ? html`<p><button type="button" @click=${retry}>${t("retry")}</button></p>` : nothing}
    </div>`;

/** Hands `text` to the visitor as a file. */
export function hand(text, name, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function take(button, text, t) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        // Without a secure origin there is no clipboard for pages; the old way still works.
        const area = document.createElement("textarea");
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
        button.focus();
    }
    button.textContent = t("copied");
    setTimeout(() => (button.textContent = t("copy")), 2_000);
}

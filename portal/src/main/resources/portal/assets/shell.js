// <saphan-shell page="home"><main id="main">…</main></saphan-shell>: the head and foot of every page.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { claims, token } from "./api.js";
import { chooseLanguage, language, texts, time } from "./texts.js";

const PAGES = ["home", "apis", "events", "progress", "sandbox", "admission", "quick-starts", "changelog"];
const address = (page) => (page === "home" ? "/" : `/${page}/`);

class Shell extends HTMLElement {
    connectedCallback() {
        this.head = document.createElement("div");
        this.head.className = "head";
        this.foot = document.createElement("footer");
        this.prepend(this.head);
        this.append(this.foot);
        document.addEventListener("saphan:language", this.draw);
        document.addEventListener("saphan:token", this.draw);
        this.draw();
    }

    disconnectedCallback() {
        document.removeEventListener("saphan:language", this.draw);
        document.removeEventListener("saphan:token", this.draw);
    }

    draw = async () => {
        const t = await texts("shell");
        const page = this.getAttribute("page");
        document.title = page === "home" ? t("title") : `${t(`page.${page}`)} · ${t("name")}`;
        render(this.header(t, page), this.head);
        render(this.footer(t), this.foot);
        this.head.querySelector('[aria-current="page"]')?.closest("ul").scrollTo({ left: this.before() });
        document.documentElement.dataset.drawn = language();
    };

    /** On a narrow screen the pages stand in one line that scrolls: how far the present one is from its middle. */
    before() {
        const at = this.head.querySelector('[aria-current="page"]');
        return at.offsetLeft - at.closest("ul").offsetLeft - (at.closest("ul").clientWidth - at.clientWidth) / 2;
    }

    header(t, page) {
        return html`
            <a class="skip" href="#main">${t("skip")}</a>
            <header>
                <a class="brand" href="/"><span lang="th">สะพาน</span> <span lang="en">Saphan</span></a>
                ${this.languages(t)}
                <nav aria-label=${t("pages")}>
                    <ul>
                        ${PAGES.map((each) => html`
                            <li><a href=${address(each)} aria-current=${each === page ? "page" : nothing}>${t(`page.${each}`)}</a></li>`)}
                    </ul>
                </nav>
                ${this.caller(t)}
            </header>`;
    }

    languages(t) {
        const button = (code, name) => html`
            <button type="button" lang=${code} aria-pressed=${language() === code ? "true" : "false"}
                    @click=${() => chooseLanguage(code)}>${name}</button>`;
        return html`<div class="languages" role="group" aria-label=${t("language")}>${button("th", "ไทย")}${button("en", "English")}</div>`;
    }

    caller(t) {
        const said = token() ? claims() : null;
        if (!said) return nothing;
        const until = said.exp ? t("tokenUntil", { time: time(said.exp * 1000) }) : "";
        return html`<p class="caller"><a href="/sandbox/">${t("tokenOf", { agency: said.agency ?? said.client_id ?? "–" })}</a> ${until}</p>`;
    }

    footer(t) {
        return html`
            <p>${t("foot")}</p>
            <p><a href="/openapi.yaml">OpenAPI</a> · <a href="/status">${t("statusJson")}</a> · <a href="/changelog/">${t("page.changelog")}</a> · Apache-2.0</p>`;
    }
}

customElements.define("saphan-shell", Shell);

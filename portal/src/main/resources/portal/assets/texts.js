// The words of the pages in Thai and English: texts/<language>/<page>.json, flat keys, {name} for what is filled in.

const files = new Map();

export const language = () => document.documentElement.dataset.language ?? "th";

/** Keeps the choice, and tells every page that draws itself. */
export function chooseLanguage(chosen) {
    try {
        localStorage.setItem("saphan.language", chosen);
    } catch {
        // Without storage the choice lasts as long as the page.
    }
    document.documentElement.lang = chosen;
    document.documentElement.dataset.language = chosen;
    document.dispatchEvent(new CustomEvent("saphan:language"));
}

/** The page's words in the present language: `t("key", {count: 3})`. A word that is missing shows its key. */
export async function texts(page) {
    const [own, common] = await Promise.all([words(page), words("shell")]);
    return (key, facts = {}) =>
        (own[key] ?? common[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => facts[name] ?? hole);
}

/** Calls `draw(t)` now and whenever the visitor chooses the other language. */
export async function inBothLanguages(page, draw) {
    const now = async () => draw(await texts(page));
    document.addEventListener("saphan:language", now);
    await now();
}

/** Of a pair such as `{nameTh, nameEn}` the one in the present language. */
export const either = (th, en) => (language() === "th" ? (th ?? en) : (en ?? th)) ?? "";

/** Numbers and instants as the visitor's language writes them; Thai years are Buddhist-era. */
export const number = (value) => new Intl.NumberFormat(locale()).format(value);
export const instant = (value) =>
    new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "medium" }).format(new Date(value));
export const time = (value) => new Intl.DateTimeFormat(locale(), { timeStyle: "medium" }).format(new Date(value));

const locale = () => (language() === "th" ? "th-TH" : "en-GB");

function words(page) {
    const address = `/assets/texts/${language()}/${page}.json`;
    if (!files.has(address)) {
        files.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : {})));
    }
    return files.get(address);
}

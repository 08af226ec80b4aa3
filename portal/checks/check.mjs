// Looks at every page as people do: see run.sh.

import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { audit } from "./axe.mjs";
import { browserPath, FLAGS } from "./browser.mjs";
import { serve } from "./canned.mjs";
import { CodeSniffer } from "./codesniffer.mjs";
import { LANGUAGES, MISSING, PAGES, READY, SCHEMES, WIDTHS } from "./pages.mjs";
import { walk, WALKS } from "./walks.mjs";

const PICTURES = fileURLToPath(new URL("../target/pages/", import.meta.url));
const MOST_AT_FIRST = 150 * 1024;
const TALLEST_PICTURE = 4_000;
const AT_ONCE = availableParallelism() + 1;

const began = Date.now();
const canned = process.argv[2] ? null : await serve();
const base = (process.argv[2] ?? canned.base).replace(/\/$/, "");
const executablePath = await browserPath();
const wrong = new Set();
const say = (where, what) => wrong.add(`${where}: ${what}`);

await mkdir(PICTURES, { recursive: true });
const [browser, sniffer] = await Promise.all([chromium.launch({ executablePath, args: FLAGS }), CodeSniffer.launch(executablePath)]);
try {
    const pages = await served();
    const inEach = (task) => LANGUAGES.flatMap((language) => [...pages, MISSING].map((path) => () => task(path, language)));
    await weigh();
    await all([
        ...Object.keys(WALKS).map((name) => () => walk(browser, base, name, say)),
        ...inEach(look),
        ...inEach((path, language) => sniffer.read(base + path, language, say)),
    ]);
    console.log(`${pages.length} pages, ${LANGUAGES.length} languages, ${SCHEMES.length} schemes, ${WIDTHS.length} widths, ${Object.keys(WALKS).length} walks: `
        + `${wrong.size} errors found in ${Math.round((Date.now() - began) / 1_000)} s`);
} finally {
    await Promise.all([browser.close(), sniffer.close()]);
    canned?.close();
}
for (const each of wrong) console.error(each);
process.exit(wrong.size === 0 ? 0 : 1);

/** As many at once as keep the processors busy. */
async function all(tasks) {
    const rest = tasks.values();
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (const task of rest) await task();
    }));
}

/** With canned answers some pages may not be built yet; a suite has them all. */
async function served() {
    const answers = await Promise.all(PAGES.map(async (page) => ({ page, ok: (await fetch(base + page)).ok })));
    if (!canned) answers.filter((each) => !each.ok).forEach((each) => say(each.page, "is not served"));
    return answers.filter((each) => each.ok).map((each) => each.page);
}

/** Loads the page once, and looks at it in every scheme and width. */
async function look(path, language) {
    const context = await browser.newContext({ locale: language === "th" ? "th-TH" : "en-GB", reducedMotion: "reduce" });
    const page = await context.newPage();
    let where = `${path} ${language}`;
    page.on("console", (message) => message.type() === "error" && path !== MISSING && say(where, `console: ${message.text()}`));
    page.on("pageerror", (failure) => say(where, `script: ${failure.message}`));
    page.on("request", (request) => elsewhere(request.url()) && say(where, `asks ${request.url()}`));
    try {
        const answer = await page.goto(base + path);
        if (path === MISSING && answer.status() !== 404) say(where, `is answered ${answer.status()}`);
        await page.waitForSelector(READY, { timeout: 20_000 });
        for (const colorScheme of SCHEMES) {
            for (const width of WIDTHS) {
                where = `${path} ${language} ${colorScheme} ${width}`;
                await page.emulateMedia({ colorScheme });
                await page.setViewportSize({ width, height: 900 });
                await lookAt(page, width, (what) => say(where, what), `${path.replaceAll("/", "") || "home"}-${language}-${colorScheme}-${width}`);
            }
        }
    } catch (failure) {
        say(where, failure.message.split("\n")[0]);
    }
    await context.close();
}

async function lookAt(page, width, say, name) {
    const [overflow, height] = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight];
    });
    if (overflow > 0) say(`is ${overflow} px too wide`);
    await audit(page, say);
    await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST_PICTURE) } });
}

function elsewhere(url) {
    return !url.startsWith(base) && !/^(data|blob):/.test(url);
}

/** What the first visit of the home page brings over the line. */
async function weigh() {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    await session.send("Network.enable");
    session.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
    await page.goto(base, { waitUntil: "networkidle" });
    await context.close();
    console.log(`first visit of the home page: ${Math.round(bytes / 1024)} KB`);
    if (bytes > MOST_AT_FIRST) say("/", `the first visit weighs ${bytes} bytes`);
}

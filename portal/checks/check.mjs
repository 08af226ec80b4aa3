// Looks at every page as people do: see run.sh.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { audit } from "./axe.mjs";
import { browserPath, FLAGS } from "./browser.mjs";
import { serve } from "./canned.mjs";
import { withPa11y } from "./codesniffer.mjs";
import { LANGUAGES, PAGES, READY, SCHEMES, WIDTHS } from "./pages.mjs";
import { walks } from "./walks.mjs";

const PICTURES = fileURLToPath(new URL("../target/pages/", import.meta.url));
const MOST_AT_FIRST = 150 * 1024;

const canned = process.argv[2] ? null : await serve();
const base = (process.argv[2] ?? canned.base).replace(/\/$/, "");
const executablePath = await browserPath();
const wrong = [];
const say = (where, what) => wrong.push(`${where}: ${what}`);

await mkdir(PICTURES, { recursive: true });
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
    const pages = await served();
    for (const language of LANGUAGES) {
        for (const scheme of SCHEMES) {
            for (const width of WIDTHS) await look(pages, { language, scheme, width });
        }
    }
    await weigh();
    await walks(browser, base, say);
    await withPa11y(executablePath, pages.map((page) => base + page), say);
    console.log(`${pages.length} pages, ${LANGUAGES.length} languages, ${SCHEMES.length} schemes, ${WIDTHS.length} widths; axe, pa11y and the keyboard found ${wrong.length} errors`);
} finally {
    await browser.close();
    canned?.close();
}
for (const each of wrong) console.error(each);
process.exit(wrong.length === 0 ? 0 : 1);

/** With canned answers some pages may not be built yet; a suite has them all. */
async function served() {
    const answers = await Promise.all(PAGES.map(async (page) => ({ page, ok: (await fetch(base + page)).ok })));
    if (!canned) answers.filter((each) => !each.ok).forEach((each) => say(each.page, "is not served"));
    return answers.filter((each) => each.ok).map((each) => each.page);
}

async function look(pages, { language, scheme, width }) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, locale: language === "th" ? "th-TH" : "en-GB", reducedMotion: "reduce" });
    for (const path of pages) {
        const where = `${path} ${language} ${scheme} ${width}`;
        const page = await context.newPage();
        page.on("console", (message) => message.type() === "error" && say(where, `console: ${message.text()}`));
        page.on("pageerror", (failure) => say(where, `script: ${failure.message}`));
        page.on("request", (request) => elsewhere(request.url()) && say(where, `asks ${request.url()}`));
        await page.goto(base + path);
        await page.waitForSelector(READY, { timeout: 20_000 }).catch(() => say(where, "does not become ready"));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) say(where, `is ${overflow} px too wide`);
        await audit(page, (what) => say(where, what));
        await page.screenshot({ path: `${PICTURES}${path.replaceAll("/", "") || "home"}-${language}-${scheme}-${width}.png`, fullPage: true });
        await page.close();
    }
    await context.close();
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

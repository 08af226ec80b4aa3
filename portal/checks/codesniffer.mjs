// pa11y with HTML CodeSniffer over the same pages; axe has run before.

import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { FLAGS } from "./browser.mjs";
import { LANGUAGES, READY, SCHEMES, WIDTHS } from "./pages.mjs";

export async function withPa11y(executablePath, addresses, say) {
    const browser = await puppeteer.launch({ executablePath, args: FLAGS });
    try {
        for (const language of LANGUAGES) {
            for (const scheme of SCHEMES) {
                for (const address of addresses) await read(browser, address, language, scheme, say);
            }
        }
    } finally {
        await browser.close();
    }
}

async function read(browser, address, language, scheme, say) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.evaluateOnNewDocument((chosen) => localStorage.setItem("saphan.language", chosen), language);
    await page.goto(address);
    await page.waitForSelector(READY, { timeout: 20_000 });
    for (const width of WIDTHS) {
        const { issues } = await pa11y(address, { browser, page, ignoreUrl: true, standard: "WCAG2AA", runners: ["htmlcs"], viewport: { width, height: 900 }, timeout: 60_000 });
        for (const each of issues) say(`${address} ${language} ${scheme} ${width}`, `pa11y ${each.code}: ${each.selector}`);
    }
    await page.close();
}

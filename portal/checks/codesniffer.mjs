// pa11y with HTML CodeSniffer over the same pages, once in each language; axe looks in every scheme and width.

import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { FLAGS } from "./browser.mjs";
import { READY } from "./pages.mjs";

const SEEN = {
    th: { scheme: "light", viewport: { width: 1280, height: 900 } },
    en: { scheme: "dark", viewport: { width: 360, height: 900 } },
};

export class CodeSniffer {
    static async launch(executablePath) {
        return new CodeSniffer(await puppeteer.launch({ executablePath, args: FLAGS }));
    }

    constructor(browser) {
        this.browser = browser;
    }

    async read(address, language, say) {
        const { scheme, viewport } = SEEN[language];
        const context = await this.browser.createBrowserContext();
        try {
            const page = await context.newPage();
            await page.setViewport(viewport);
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            await page.goto(`${address}?lang=${language}`);
            await page.waitForSelector(READY, { timeout: 20_000 });
            const { issues } = await pa11y(address, { browser: this.browser, page, ignoreUrl: true, standard: "WCAG2AA", runners: ["htmlcs"], viewport, timeout: 60_000 });
            for (const each of issues) say(`${address} ${language} ${scheme}`, `pa11y ${each.code}: ${each.selector}`);
        } catch (failure) {
            say(`${address} ${language} ${scheme}`, failure.message);
        }
        await context.close();
    }

    close() {
        return this.browser.close();
    }
}

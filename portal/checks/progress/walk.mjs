// What a visitor does on the page of the programmes' progress; with canned answers and on a running suite alike.

import { fileURLToPath } from "node:url";
import { audit } from "../axe.mjs";

const PICTURES = fileURLToPath(new URL("../../target/pages/", import.meta.url));
const SCHEMES = ["light", "dark"];
const WIDTHS = [360, 1280];

/** From no token to the pictures, by keyboard over the map, in the other language, at another programme. */
export async function progress(page, base, say) {
    await page.goto(`${base}/progress/?lang=en`);
    await page.getByRole("button", { name: "Use a sandbox token of OSMEP" }).click();
    await drawn(page);
    if (!(await own(page)).includes(await page.locator("#programme").inputValue())) say("does not begin with one of the caller's own programmes");
    await map(page, say);
    await page.getByRole("button", { name: "Show table" }).first().click();
    if ((await page.locator("#coverage-table tbody tr").count()) < 76) say("the map's table lacks provinces");
    for (const programme of ["OTOP_PLUS_NEXT", "OTOP_TO_SME"]) {
        await page.locator("#programme").selectOption(programme);
        await page.waitForURL((address) => address.search.includes(`programme=${programme}`));
        await drawn(page);
    }
    await page.getByRole("button", { name: "ไทย" }).click();
    await page.getByRole("heading", { name: "งบประมาณรายหน่วยงาน" }).waitFor();
    for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            await audit(page, (what) => say(`${colorScheme} ${width}: ${what}`));
            await page.screenshot({ path: `${PICTURES}progress-drawn-${colorScheme}-${width}.png`, fullPage: true });
        }
    }
}

const own = (page) => page.evaluate(async () => {
    const answer = await fetch("/plan/v1/programmes", { headers: { Authorization: `Bearer ${sessionStorage.getItem("saphan.token")}` } });
    const { items } = await answer.json();
    return items.filter(({ ownerAgency, state }) => ownerAgency === "OSMEP" && state === "OPEN").map(({ code }) => code);
});

/** No picture waits for its answer any more, and each chart that has one stands on its canvas. */
async function drawn(page) {
    await page.waitForFunction(() => {
        const sections = [...document.querySelectorAll(".picture")];
        return sections.length === 5 && sections.every((each) => each.getAttribute("aria-busy") === "false"
            && [...each.querySelectorAll(".chart")].every((chart) => chart.querySelector("canvas")));
    });
}

async function map(page, say) {
    await page.locator('.map [tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    const at = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
    if (!(await at()).startsWith("Samut Prakan")) say(`south of Bangkok the arrow leads to ${await at()}`);
    await page.getByRole("button", { name: "Outlines" }).click();
    await page.locator(".map.outlines path").first().waitFor();
    if ((await page.locator(".map.outlines [role=option]").count()) !== 77) say("the outlines lack provinces");
    await page.getByRole("button", { name: "Equal tiles" }).click();
}

// What a visitor does: by keyboard alone, in the other language, from credentials to a first call, into the documents.

import { audit } from "./axe.mjs";
import { READY, SCHEMES } from "./pages.mjs";
import { progress } from "./progress/walk.mjs";

/** The longest first. */
export const WALKS = { progress, credentials, events, documents, keyboard, admission, languages };

export async function walk(browser, base, name, say) {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (failure) => say(name, `script: ${failure.message}`));
    try {
        await WALKS[name](page, base, (what) => say(name, what));
    } catch (failure) {
        say(name, failure.message.split("\n")[0]);
    }
    await context.close();
}

async function open(page, address) {
    await page.goto(address);
    await page.waitForSelector(READY);
}

async function keyboard(page, base, say) {
    await open(page, base);
    await page.keyboard.press("Tab");
    if ((await focused(page)).text !== "Skip to content") say("the first stop is not the skip link");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#main$/);
    await open(page, `${base}/sandbox/`);
    const stops = [];
    for (let step = 0; step < 60; step++) {
        await page.keyboard.press("Tab");
        const stop = await focused(page);
        if (stop.tag === "BODY") break;
        if (!stop.outlined) say(`the focus cannot be seen on ${stop.tag} ${stop.text}`);
        stops.push(stop.tag);
    }
    if (!["A", "BUTTON", "SELECT", "INPUT", "TEXTAREA"].every((each) => stops.includes(each))) say(`only ${[...new Set(stops)]} are reached`);
}

const focused = (page) => page.evaluate(() => {
    const { activeElement: at } = document;
    const style = getComputedStyle(at);
    return { tag: at.tagName, text: at.textContent.trim().slice(0, 40), outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
});

async function languages(page, base, say) {
    await open(page, base);
    await page.getByRole("button", { name: "ไทย" }).click();
    await page.waitForSelector('html[lang="th"][data-drawn="th"]');
    await open(page, `${base}/events/`);
    if ((await page.evaluate(() => document.documentElement.lang)) !== "th") say("the choice is not kept");
}

async function credentials(page, base, say) {
    await open(page, `${base}/sandbox/`);
    await page.getByRole("button", { name: "Get credentials and a token" }).click();
    await page.getByText("The secret is shown once only").waitFor();
    await page.getByRole("heading", { name: "Your token" }).waitFor();
    await page.getByRole("button", { name: "Call it now" }).click();
    await page.getByText("That worked.").waitFor();
    await audit(page, say);
    await open(page, `${base}/apis/?view=try`);
    await page.locator(".swagger .execute").first().waitFor();
    await page.getByText("Your token is filled in.").waitFor();
    for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await audit(page, (what) => say(`${colorScheme}: ${what}`));
    }
}

async function documents(page, base, say) {
    await open(page, `${base}/apis/`);
    const first = page.locator("details.operation").first();
    await first.locator("summary").click();
    await first.getByRole("heading", { name: "Answers" }).waitFor();
    await page.getByLabel("Search operations").fill("zzzz");
    await page.getByText(/^0 of \d+ operations$/).waitFor();
    await page.getByLabel("Search operations").fill("");
    await audit(page, say);
    await page.getByLabel("Document of").selectOption("all");
    await page.getByText(/\d{3} of \d{3} operations/).waitFor();
}

/** The live view stands still and goes on; what it shows has its place in the catalogue. */
async function events(page, base, say) {
    await open(page, `${base}/events/`);
    const first = page.locator("details.operation").first();
    await first.locator("summary").click();
    await first.getByRole("heading", { name: "How to receive it" }).waitFor();
    await audit(page, say);
    await signIn(page, base);
    await open(page, `${base}/events/`);
    await page.getByRole("button", { name: "Watch" }).click();
    await page.getByText(/^Watching\. \d+ events? so far/).waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText(/^Paused\./).waitFor();
    await audit(page, say);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("button", { name: "Watch" }).waitFor();
}

async function signIn(page, base) {
    await open(page, `${base}/sandbox/`);
    await page.getByRole("button", { name: "Get credentials and a token" }).click();
    await page.getByRole("heading", { name: "Your token" }).waitFor();
}

/** What the service finds wrong is said beside the field. */
async function admission(page, base, say) {
    await open(page, `${base}/admission/`);
    await page.getByLabel("Agency code").fill("NO-SUCH-AGENCY");
    await page.getByLabel("Name of the system").fill("A made-up system");
    await page.getByLabel("Purpose").fill("To see what is refused.");
    await page.getByLabel("Mailbox of the unit").fill("unit@example.go.th");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.locator("fieldset .wrong").waitFor();
    await audit(page, say);
}

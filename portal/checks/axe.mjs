// axe on the page as it stands.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };

/** Evaluated rather than loaded: the policy of the pages lets no foreign script in. */
export async function audit(page, say) {
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
    const { violations } = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
    for (const each of violations) say(`axe ${each.id}: ${each.nodes.slice(0, 4).map((node) => node.target.join(" ")).join(" | ")}`);
}

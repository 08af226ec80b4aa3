// The browser of this machine, else the one that a package brings.

import { access, constants } from "node:fs/promises";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

export const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"];

export async function browserPath() {
    for (const path of [process.env.CHROMIUM, ...INSTALLED].filter(Boolean)) {
        if (await access(path, constants.X_OK).then(() => true, () => false)) return path;
    }
    const { default: chromium } = await import("@sparticuz/chromium");
    return chromium.executablePath();
}

// What is looked at, and how a page says that it is ready.

export const PAGES = ["/", "/apis/", "/events/", "/progress/", "/sandbox/", "/admission/", "/quick-starts/", "/changelog/"];

/** For an address that nothing is at. */
export const MISSING = "/no-such-page/";

export const LANGUAGES = ["th", "en"];
export const SCHEMES = ["light", "dark"];
export const WIDTHS = [360, 1280];

/** The frame is drawn and the page has filled in what it waits for. */
export const READY = "html[data-drawn]:not(:has(.waiting:empty)):not(:has(.loading))";

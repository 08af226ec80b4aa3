// Runs before the page is drawn, so that nothing flickers: the language that the visitor chose, else the browser's.
(() => {
    const asked = new URLSearchParams(location.search).get("lang");
    let kept = null;
    try {
        if (asked === "th" || asked === "en") localStorage.setItem("saphan.language", asked);
        kept = localStorage.getItem("saphan.language");
    } catch {
        kept = asked;
    }
    const wanted = [kept, ...navigator.languages.map((each) => each.slice(0, 2))];
    const language = wanted.find((each) => each === "th" || each === "en") ?? "th";
    document.documentElement.lang = language;
    document.documentElement.dataset.language = language;
})();

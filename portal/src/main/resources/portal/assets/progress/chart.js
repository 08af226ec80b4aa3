// Keeps an ECharts picture in its element: right colours for light, dark and paper, right size, no motion where the
// visitor wants none. The library is loaded when the first picture is drawn.

const library = "/assets/vendor/echarts/echarts.common.min.js";
let loading;

function echarts() {
    loading ??= new Promise((loaded, failed) => {
        const script = document.createElement("script");
        script.src = library;
        script.addEventListener("load", () => loaded(globalThis.echarts));
        script.addEventListener("error", () => {
            loading = undefined;
            failed(new Error(library));
        });
        document.head.append(script);
    });
    return loading;
}

const standing = new Map();
const resized = new ResizeObserver((entries) => entries.forEach(({ target }) => paint(target)));

/** Draws `option(look)` in the element, in place of what stands there. */
export async function drawChart(element, option, height) {
    element.style.height = `${height}px`;
    const before = standing.get(element);
    const entry = before ?? { chart: null, width: 0 };
    entry.option = option;
    entry.width = 0;
    standing.set(element, entry);
    const library = await echarts();
    if (!element.isConnected || standing.get(element) !== entry) return;
    entry.chart ??= library.init(element, null, { renderer: "canvas" });
    if (!before) resized.observe(element);
    paint(element);
}

/** Frees what was drawn in elements that are no longer in the page. */
export function sweepCharts() {
    for (const [element, { chart }] of standing) {
        if (element.isConnected) continue;
        resized.unobserve(element);
        chart?.dispose();
        standing.delete(element);
    }
}

function paint(element) {
    const entry = standing.get(element);
    if (!entry?.chart || element.clientWidth === 0) return;
    const width = `${element.clientWidth}×${element.clientHeight}`;
    if (width === entry.width) return;
    entry.width = width;
    entry.chart.resize();
    entry.chart.setOption(entry.option(look(element)), { notMerge: true });
}

function look(element) {
    const style = getComputedStyle(element);
    const colour = (name) => style.getPropertyValue(name).trim();
    return {
        ink: colour("--ink"),
        soft: colour("--soft"),
        line: colour("--line"),
        edge: colour("--edge"),
        paper: colour("--card"),
        series: [colour("--series-1"), colour("--series-2"), colour("--series-3")],
        font: style.fontFamily,
        narrow: element.clientWidth < 520,
        still: matchMedia("(prefers-reduced-motion: reduce), print").matches,
    };
}

for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", () => {
        for (const [element, entry] of standing) {
            entry.width = 0;
            paint(element);
        }
    });
}

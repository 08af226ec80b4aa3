// What ECharts is told. Each series is told apart by colour, by pattern and by words; tooltips are drawn on the canvas,
// because the page allows no style inside of HTML.

import { count, measure, percent, shortly, word } from "./figures.js";

const stripes = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
const dots = { symbol: "circle", symbolSize: 0.7, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [3, 0] };

/** @param look `{ink, soft, line, edge, paper, series: [three colours], font, narrow, still}`; see chart.js */
const frame = (look) => ({
    animation: !look.still,
    animationDuration: 400,
    textStyle: { fontFamily: look.font, color: look.ink, fontSize: 14 },
    tooltip: {
        renderMode: "richText",
        confine: true,
        backgroundColor: look.paper,
        borderColor: look.line,
        textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
    },
});

const decal = (look, pattern) => ({ ...pattern, color: look.paper, backgroundColor: "transparent" });

/** Names above their bars: Thai is not broken in the middle of a word, and the bars have the whole width. */
const names = (look, data, above) => ({
    type: "category",
    inverse: true,
    data,
    z: 5,
    axisLine: { lineStyle: { color: look.edge } },
    axisTick: { show: false },
    axisLabel: { inside: true, margin: 0, color: look.ink, fontSize: 14, verticalAlign: "bottom", padding: [0, 0, above, 6],
        textBorderColor: look.paper, textBorderWidth: 3 },
});

const values = (look, format, more = {}) => ({
    type: "value",
    splitNumber: look.narrow ? 3 : 5,
    axisLabel: { color: look.soft, formatter: format, hideOverlap: true },
    splitLine: { lineStyle: { color: look.line } },
    ...more,
});

const legend = (look, data) => ({ data, top: 0, left: 0, itemGap: 18, itemWidth: 26, itemHeight: 14,
    textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 } });

const grid = (room, top = 4) => ({ left: 12, right: room, top, bottom: 28 });

/** The steps as bars from the same line: their lengths can be compared, which a funnel's cannot. */
export function funnelBars(t, shape, look) {
    const labels = shape.steps.map(({ count: value, ofFirst }) =>
        value === null ? t("notKnown") : ofFirst === null ? count(value) : `${count(value)} · ${percent(ofFirst)}`);
    return {
        ...frame(look),
        grid: grid(110),
        xAxis: values(look, count, { minInterval: 1 }),
        yAxis: names(look, shape.steps.map((step) => t(`funnel.${step.key}`)), 12),
        series: [{
            type: "bar",
            name: t("funnel.entrepreneurs"),
            barWidth: 22,
            data: shape.steps.map((step, at) => ({
                value: step.count ?? 0,
                itemStyle: at === shape.steps.length - 1
                    ? { color: look.series[1], decal: decal(look, stripes) }
                    : { color: look.series[0] },
            })),
            label: { show: true, position: "right", color: look.ink, fontFamily: look.font, formatter: (bar) => labels[bar.dataIndex] },
        }],
    };
}

/** How much of each target is reached, with a line where it is met. */
export function targetBars(t, shape, look) {
    const end = 1.5;
    const said = (row) =>
        row.met === null ? t("notKnown")
            : row.met ? t("targets.metBy", { actual: measure(t, row.actual, row.unit) })
                : t("targets.missing", { shortfall: measure(t, row.shortfall, row.unit) });
    const hint = (row) => (row.share === null ? said(row) : `${percent(row.share)} · ${said(row)}`);
    return {
        ...frame(look),
        grid: grid(20),
        xAxis: values(look, percent, { min: 0, max: end, interval: 0.5 }),
        yAxis: names(look, shape.rows.map((row) => word(t, "metric", row.metric)), 12),
        series: [{
            type: "bar",
            name: t("targets.actual"),
            barWidth: 22,
            data: shape.rows.map((row) => ({
                value: Math.min(row.share ?? 0, end),
                itemStyle: row.met ? { color: look.series[0] } : { color: look.series[1], decal: decal(look, stripes) },
            })),
            label: {
                show: true,
                position: "insideBottomLeft",
                offset: [0, 25],
                color: look.ink,
                fontFamily: look.font,
                formatter: (bar) => said(shape.rows[bar.dataIndex]),
            },
            tooltip: { formatter: ({ dataIndex }) => hint(shape.rows[dataIndex]) },
            markLine: {
                silent: true,
                symbol: "none",
                data: [{ xAxis: 1 }],
                lineStyle: { color: look.ink, width: 2, type: "solid" },
                label: { show: false },
            },
        }],
    };
}

export function budgetBars(t, shape, look) {
    const bars = [
        ["allocated", { color: look.series[0] }],
        ["committed", { color: look.series[1], decal: decal(look, stripes) }],
        ["disbursed", { color: look.series[2], decal: decal(look, dots) }],
    ];
    return {
        ...frame(look),
        legend: legend(look, bars.map(([key]) => t(`budget.${key}`))),
        grid: grid(80, 44),
        xAxis: values(look, shortly),
        yAxis: names(look, shape.agencies.map((row) => row.agency), 30),
        series: bars.map(([key, itemStyle]) => ({
            type: "bar",
            name: t(`budget.${key}`),
            barWidth: 16,
            barGap: "20%",
            itemStyle,
            data: shape.agencies.map((row) => row[key]),
            label: { show: true, position: "right", color: look.ink, fontSize: 12, fontFamily: look.font, formatter: (bar) => shortly(bar.value) },
        })),
    };
}

/** Measured and reported value beside each other, the target as a bar across. */
export function yearBars(t, shape, look) {
    const label = { show: !look.narrow, position: "top", color: look.ink, fontFamily: look.font, fontSize: 12,
        formatter: (bar) => (bar.value ? shortly(bar.value) : "") };
    const series = (key, itemStyle) => ({ type: "bar", name: t(`cluster-value.${key}`), barMaxWidth: 44, itemStyle, label,
        data: shape.years.map((year) => year[key]) });
    return {
        ...frame(look),
        legend: legend(look, ["measured", "reported", "target"].map((key) => t(`cluster-value.${key}`))),
        grid: { left: look.narrow ? 62 : 80, right: 16, top: look.narrow ? 72 : 50, bottom: 32 },
        xAxis: { type: "category", data: shape.years.map((year) => String(year.yearBE)), axisTick: { show: false },
            axisLine: { lineStyle: { color: look.line } }, axisLabel: { color: look.ink } },
        yAxis: values(look, shortly, { boundaryGap: [0, "12%"] }),
        series: [
            series("measured", { color: look.series[0] }),
            series("reported", { color: look.series[1], decal: decal(look, stripes) }),
            { type: "scatter", name: t("cluster-value.target"), symbol: "rect", symbolSize: [look.narrow ? 54 : 100, 5],
                itemStyle: { color: look.ink }, data: shape.years.map((year) => year.target),
                label: { ...label, formatter: (bar) => (bar.value ? t("cluster-value.targetOf", { value: shortly(bar.value) }) : "") } },
        ],
    };
}

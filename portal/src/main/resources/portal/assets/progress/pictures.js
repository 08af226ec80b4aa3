// The five pictures: from which calls each is drawn, what it says in a sentence, and its table.

import { shapeBudget } from "./budget.js";
import { shapeClusterValue } from "./cluster-value.js";
import { shapeCoverage } from "./coverage.js";
import { count, measure, money, percent, provinceName, spoken, word } from "./figures.js";
import { shapeFunnel } from "./funnel.js";
import { budgetBars, funnelBars, targetBars, yearBars } from "./options.js";
import { routes, targetsElsewhere } from "./routes.js";
import { asked, shapeTargets } from "./targets.js";

/** An answer without which there is no picture. */
export class NotHad extends Error {
    constructor(answer) {
        super(`status ${answer.status}`);
        this.answer = answer;
    }
}

async function need(asking) {
    const answer = await asking;
    if (!answer.ok) throw new NotHad(answer);
    return answer.body;
}

const text = (label) => ({ label, number: false });
const figure = (label) => ({ label, number: true });
const unknown = "–";

const coverage = {
    id: "coverage",
    kind: "map",
    paths: (code) => [routes.coverage(code), routes.progress(code)],
    csv: (code) => routes.progress(code),
    async load(ask, code) {
        const [report, progress] = await Promise.all([need(ask(routes.coverage(code))), need(ask(routes.progress(code)))]);
        return shapeCoverage(report, progress.items);
    },
    empty: (shape) => shape.units === 0 || (shape.target === 0 && shape.selected === 0),
    reading(t, shape) {
        const facts = { selected: count(shape.selected), target: count(shape.target), units: count(shape.units),
            full: count(shape.full), reached: count(shape.reached), lacking: count(shape.lacking) };
        if (shape.places === 0) return t("coverage.readingFree", facts);
        return t(shape.lacking === 0 ? "coverage.readingFull" : "coverage.reading", facts);
    },
    table: (t, shape) => ({
        columns: [text(t("province")), text(t("state")), figure(t("coverage.have")), figure(t("coverage.missing"))],
        rows: shape.rows
            .filter((row) => row.state !== "outside")
            .map((row) => [provinceName(row.code), t(`coverage.${row.state.replace(/\d/, "")}`), count(row.have), count(row.missing)]),
    }),
};

const funnel = {
    id: "funnel",
    kind: "chart",
    paths: (code) => [routes.progress(code), routes.markets(code)],
    csv: (code) => routes.progress(code),
    async load(ask, code) {
        const [progress, markets] = await Promise.all([need(ask(routes.progress(code))), ask(routes.markets(code))]);
        return shapeFunnel(progress.items, markets.body);
    },
    empty: (shape) => shape.steps.every((step) => !step.count),
    reading(t, shape) {
        const by = Object.fromEntries(shape.steps.map((step) => [step.key, step.count === null ? null : count(step.count)]));
        return [
            t("funnel.reading", by),
            t(by.inMarket === null ? "funnel.readingNoMarket" : "funnel.readingMarket", by),
            shape.left > 0 ? t("funnel.readingLeft", { left: count(shape.left) }) : "",
        ].join(" ").trim();
    },
    table: (t, shape) => ({
        columns: [text(t("funnel.step")), figure(t("funnel.entrepreneurs")), figure(t("funnel.ofFirst"))],
        rows: shape.steps.map((step) => [
            t(`funnel.${step.key}`),
            step.count === null ? unknown : count(step.count),
            step.ofFirst === null ? unknown : percent(step.ofFirst),
        ]),
    }),
    option: funnelBars,
    height: (shape) => 40 + 60 * shape.steps.length,
};

const targets = {
    id: "targets",
    kind: "chart",
    paths: (code, shape) => [routes.targets(code), ...[...new Set((shape?.rows ?? []).map((row) => row.measuredBy))]
        .filter((service) => service in targetsElsewhere).map((service) => targetsElsewhere[service](code))],
    async load(ask, code) {
        const report = await need(ask(routes.targets(code)));
        const services = asked(report).filter((service) => service in targetsElsewhere);
        const answers = await Promise.all(services.map((service) => ask(targetsElsewhere[service](code))));
        const had = services.map((service, at) => [service, answers[at].body]).filter(([, body]) => body !== null);
        return shapeTargets(report, Object.fromEntries(had));
    },
    empty: (shape) => shape.rows.length === 0,
    reading(t, shape) {
        const facts = { all: count(shape.rows.length), met: count(shape.met), open: count(shape.open) };
        const worst = shape.rows.filter((row) => row.met === false).sort((a, b) => (a.share ?? 0) - (b.share ?? 0))[0];
        if (!worst) return t(shape.met === shape.rows.length ? "targets.readingMet" : "targets.readingSome", facts);
        return t("targets.reading", { ...facts, metric: word(t, "metric", worst.metric),
            shortfall: measure(t, worst.shortfall, worst.unit) });
    },
    table: (t, shape) => ({
        columns: [text(t("targets.metric")), figure(t("targets.target")), figure(t("targets.actual")),
            figure(t("targets.shortfall")), text(t("state"))],
        rows: shape.rows.map((row) => [
            word(t, "metric", row.metric),
            `${t(`comparator.${row.comparator}`)} ${measure(t, row.target, row.unit)}`,
            row.actual === null ? unknown : measure(t, row.actual, row.unit),
            row.shortfall === null ? unknown : measure(t, row.shortfall, row.unit),
            t(row.met === null ? "targets.unknown" : row.met ? "targets.met" : "targets.notMet"),
        ]),
    }),
    option: targetBars,
    height: (shape) => 40 + 84 * shape.rows.length,
};

const budget = {
    id: "budget",
    kind: "chart",
    paths: (code) => [routes.budget(code)],
    csv: (code) => routes.budget(code),
    load: async (ask, code) => shapeBudget((await need(ask(routes.budget(code)))).items),
    empty: (shape) => shape.years.length === 0,
    reading(t, { agencies, total }) {
        const share = (part) => (total.allocated > 0 ? percent(part / total.allocated) : unknown);
        return t("budget.reading", { allocated: spoken(total.allocated), agencies: count(agencies.length),
            committed: share(total.committed), disbursed: share(total.disbursed), remaining: spoken(total.remaining) });
    },
    table: (t, shape) => ({
        columns: [text(t("agency")), text(t("fiscalYear")), figure(t("budget.allocated")), figure(t("budget.committed")),
            figure(t("budget.disbursed")), figure(t("budget.remaining"))],
        rows: shape.years.map((row) => [row.agency, String(row.fiscalYearBE), money(row.allocated), money(row.committed),
            money(row.disbursed), money(row.remaining)]),
    }),
    option: budgetBars,
    height: (shape) => 80 + 100 * shape.agencies.length,
};

const clusterValue = {
    id: "cluster-value",
    kind: "chart",
    paths: () => [routes.fiscalYears],
    csv: () => routes.fiscalYears,
    load: async (ask) => shapeClusterValue((await need(ask(routes.fiscalYears))).items),
    empty: (shape) => shape.years.length === 0,
    reading(t, { last }) {
        const facts = { year: last.yearBE, measured: spoken(last.measured), clusters: count(last.clusters),
            target: last.target === null ? unknown : spoken(last.target),
            shortfall: last.shortfall === null ? unknown : spoken(last.shortfall) };
        if (last.target === null) return t("cluster-value.readingFree", facts);
        return t(last.met ? "cluster-value.readingMet" : "cluster-value.reading", facts);
    },
    table: (t, shape) => ({
        columns: [text(t("fiscalYear")), figure(t("cluster-value.clusters")), figure(t("cluster-value.measured")),
            figure(t("cluster-value.reported")), figure(t("cluster-value.target")), text(t("state"))],
        rows: shape.years.map((year) => [
            String(year.yearBE),
            count(year.clusters),
            money(year.measured),
            year.reported === null ? unknown : `${t(`bound.${year.bound}`)} ${money(year.reported)}`.trim(),
            year.target === null ? unknown : money(year.target),
            year.met === null ? unknown : t(year.met ? "targets.met" : "targets.notMet"),
        ]),
    }),
    option: yearBars,
    height: () => 360,
};

export const pictures = [coverage, funnel, targets, budget, clusterValue];

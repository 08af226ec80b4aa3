// What the clusters were worth in each fiscal year, beside what the year aimed at and what documents say of it.

/**
 * @param items the rows of listFiscalYears
 * @returns `{years: [{yearBE, clusters, measured, reported, bound, target, shortfall, met}], last}`; `reported`,
 *     `target`, `shortfall` and `met` are null where nobody said them, `last` is the newest year or null
 */
export function shapeClusterValue(items) {
    const years = [...items]
        .sort((a, b) => a.fiscalYearBE - b.fiscalYearBE)
        .map((year) => ({
            yearBE: year.fiscalYearBE,
            clusters: year.clusters,
            measured: year.economicValue,
            reported: year.reportedValue?.amount ?? null,
            bound: year.reportedValue?.bound ?? null,
            target: year.target?.amount ?? null,
            shortfall: year.shortfall ?? null,
            met: year.status === undefined ? null : year.status === "MET",
        }));
    return { years, last: years.at(-1) ?? null };
}

// What a programme aims at and what is missing, put together from the services that measure it.

/**
 * @param report the answer of the plan service's readTargets
 * @param others by service name, its readTargets' answer; a service that could not be asked is not among them
 * @returns `{rows: [{metric, unit, comparator, target, actual, shortfall, met, share, measuredBy}], met, open}`; `actual`
 *     is null where nobody said it, `share` is actual / target
 */
export function shapeTargets(report, others) {
    const rows = [
        ...report.items.map((item) => measured(item, null)),
        ...report.elsewhere.map((item) => {
            const found = others[item.measuredBy]?.items.find((each) => each.metric === item.metric);
            return found ? measured(found, item.measuredBy) : unknown(item);
        }),
    ];
    return {
        rows,
        met: rows.filter((row) => row.met === true).length,
        open: rows.filter((row) => row.met === false).length,
    };
}

/** Which services have to be asked besides the plan service. */
export const asked = (report) => [...new Set(report.elsewhere.map((item) => item.measuredBy).filter(Boolean))].sort();

const measured = ({ metric, unit, comparator, target, actual, shortfall, status }, measuredBy) => ({
    metric,
    unit,
    comparator,
    target,
    actual,
    shortfall,
    met: status === "MET",
    share: target > 0 ? Math.max(0, actual / target) : null,
    measuredBy,
});

const unknown = ({ metric, unit, comparator, target, measuredBy }) => ({
    metric,
    unit,
    comparator,
    target,
    actual: null,
    shortfall: null,
    met: null,
    share: null,
    measuredBy: measuredBy ?? null,
});

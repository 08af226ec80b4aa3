// How many came how far, from those that were nominated to those that sell now.

const steps = ["nominated", "selected", "enrolled", "graduated"];

/**
 * @param progress the rows of readProgrammeProgress, however they are grouped: each way they add up to the same
 * @param markets the answer of readProgrammeMarkets, or null when it could not be had
 * @returns `{steps: [{key, count, ofFirst}], left}`; `count` is null where it is not known, `ofFirst` a share from 0 to
 *     1 of the first step that anybody took
 */
export function shapeFunnel(progress, markets) {
    const sum = (member) => progress.reduce((total, row) => total + row[member], 0);
    const counts = steps.map((key) => ({ key, count: sum(key) }));
    counts.push({ key: "inMarket", count: markets === null ? null : markets.total.liveEntrepreneurs });
    const first = counts.find((step) => step.count > 0)?.count ?? 0;
    return {
        steps: counts.map(({ key, count }) => ({ key, count, ofFirst: first > 0 && count !== null ? count / first : null })),
        left: sum("withdrawn") + sum("rejected"),
    };
}

// Which calls the pictures are drawn from. Each answers in one bounded piece.

const programme = (service, code, report) => `/${service}/v1/programmes/${encodeURIComponent(code)}/${report}`;

export const routes = {
    programmes: "/plan/v1/programmes",
    coverage: (code) => programme("plan", code, "coverage"),
    progress: (code) => `${programme("plan", code, "progress")}?by=province`,
    markets: (code) => programme("marketing", code, "markets"),
    targets: (code) => programme("plan", code, "targets"),
    budget: (code) => programme("plan", code, "budget"),
    fiscalYears: "/cluster/v1/fiscal-years",
};

/** Where the targets are measured that the plan service names another service for. */
export const targetsElsewhere = {
    "marketing-service": (code) => programme("marketing", code, "targets"),
    "cluster-service": (code) => programme("cluster", code, "targets"),
};

/** Whose token the sandbox lends to who only wants to look: the agency that sees every figure of its programmes. */
export const lentBy = "OSMEP";

// What the services could answer, so that the page can be looked at and tested without them. One programme has a quota
// and gaps, one is measured elsewhere too, one has no quota and the market away, one is another agency's and new.

import { provinces } from "../../src/main/resources/portal/assets/progress/provinces.js";

const set = provinces.map(({ code }) => code).filter((code) => code !== "38");
const missing = { 24: 1, 58: 2, 96: 2, 94: 1, 95: 1, 23: 1, 48: 2 };

const progress = set.map((key, at) => {
    const selected = 2 - (missing[key] ?? 0);
    return { key, nominated: 4 + (at % 4), selected, enrolled: selected, graduated: Math.max(0, selected - (at % 3 === 0 ? 1 : 0)),
        withdrawn: at % 9 === 0 ? 1 : 0, rejected: 1, plansApproved: selected, plansCompleted: 0, activitiesCompleted: 3 * selected };
});
const many = progress.map((row, at) => ({ ...row, nominated: (at * 7) % 31, selected: (at * 7) % 31 }));

const programme = (code, nameTh, nameEn, ownerAgency, state = "OPEN") =>
    ({ code, nameTh, nameEn, ownerAgency, provinceSetAsOf: "2010-09-30", state });
const target = (metric, value, unit) => ({ metric, comparator: "GTE", target: value, unit });
const reached = (metric, value, unit, actual) =>
    ({ ...target(metric, value, unit), actual, status: actual >= value ? "MET" : "NOT_MET", shortfall: Math.max(0, value - actual) });
const money = (agency, fiscalYearBE, allocated, committed, disbursed) =>
    ({ agency, fiscalYearBE, allocated, committed, disbursed, remaining: allocated - committed, reserved: committed });

const good = (body) => ({ status: 200, ok: true, body, problem: null });
const listing = (items) => good({ items });
const refused = (status, code, detail) =>
    ({ status, ok: false, body: null, problem: { type: `urn:saphan:problem:${code.toLowerCase().replaceAll("_", "-")}`, code, title: code, detail, status } });
const away = refused(503, "UPSTREAM_UNAVAILABLE", "The service does not answer at the moment.");

const programmes = listing([
    programme("DIP_RECOVERY_7", "โครงการฟื้นฟูเศรษฐกิจ", "Recovery of the economy", "DIP"),
    programme("OF_OTHERS", "โครงการของหน่วยงานอื่น", "A programme of others", "CDD", "CLOSED"),
    programme("OTOP_PLUS_NEXT", "โครงการ OTOP PLUS ก้าวต่อไป", "OTOP PLUS, the next step", "DIP"),
    programme("OTOP_TO_SME", "โครงการยกระดับผู้ประกอบการ OTOP สู่ผู้ประกอบการ SMEs", "Raising OTOP entrepreneurs to SME entrepreneurs", "OSMEP"),
]);

const year = (fiscalYearBE, economicValue, more) => ({ fiscalYearBE, yearKind: "FISCAL", clusters: 30, economicValue, ...more,
    declines: { members: 0, revenue: 0, cost: 0 }, rounds: 2, members: 90, absent: 0, left: 0, methodCode: "ECONOMIC_VALUE", methodVersion: 1, ages: [] });
const years = listing([
    year(2560, 0, { reportedValue: { amount: 190000000, bound: "AT_LEAST" } }),
    year(2561, 0, { reportedValue: { amount: 600000000, bound: "MORE_THAN" } }),
    year(2562, 512300000, { target: { amount: 700000000, comparator: "GTE" }, status: "NOT_MET", shortfall: 187700000 }),
]);

const selected = { ...reached("SELECTED_ENTREPRENEURS", 152, "GROUP", 142), methods: [] };
const inTheMarket = [reached("OWN_WEBSITE_ENTREPRENEURS", 800, "ENTREPRENEUR", 799), reached("ONLINE_SHOPS", 800, "SHOP", 1420),
    reached("VALUE_ADDED_PERCENT", 20, "PERCENT", 8.25)];

const ordinary = {
    "plan/coverage": good({ units: 76, quotaPerUnit: 2, quotaMode: "EXACT", target: 152, selected: 142,
        gaps: Object.entries(missing).map(([provinceCode, lacking]) => ({ provinceCode, missing: lacking })) }),
    "plan/progress": listing(progress),
    "plan/targets": good({ items: [selected], elsewhere: [] }),
    "plan/budget": listing([money("DIP", 2556, 12000000, 9500000.5, 7000000), money("DIP", 2557, 3000000, 1000000, 250000),
        money("CDD", 2556, 4500000, 4500000, 4100000), money("OPS-MOC", 2556, 8000000, 2000000, 0)]),
    "marketing/markets": good({ programmeCode: "OTOP_TO_SME", items: [],
        total: { applied: 90, live: 71, liveInExportHubs: 4, entrepreneurs: 80, liveEntrepreneurs: 64 } }),
    "marketing/targets": good({ items: inTheMarket, elsewhere: [target("SELECTED_ENTREPRENEURS", 152, "GROUP")] }),
};

const reports = {
    OTOP_TO_SME: ordinary,
    OTOP_PLUS_NEXT: { ...ordinary, "plan/targets": good({ items: [selected], elsewhere: [
        ...inTheMarket.map(({ metric, target: value, unit }) => ({ ...target(metric, value, unit), measuredBy: "marketing-service" })),
        target("MEASURED_BY_NOBODY", 600000000, "BAHT")] }) },
    DIP_RECOVERY_7: { ...ordinary, "marketing/markets": away, "plan/progress": listing(many),
        "plan/coverage": good({ units: 77, quotaPerUnit: 0, quotaMode: "MIN", target: 1001, gaps: [],
            selected: many.reduce((sum, row) => sum + row.selected, 0) }) },
    OF_OTHERS: { ...ordinary, "plan/progress": listing([]), "plan/targets": away,
        "plan/coverage": good({ units: 0, quotaPerUnit: 2, quotaMode: "EXACT", target: 0, selected: 0, gaps: [] }),
        "plan/budget": refused(403, "DUTY_REQUIRED", "The agency OSMEP is not an agency of this programme.") },
};

/** The answer to a call of the page, as its `call` gives it; null for what the page does not call. */
export function answer(path) {
    const { pathname } = new URL(path, "http://portal.test");
    if (pathname === "/plan/v1/programmes") return programmes;
    if (pathname === "/cluster/v1/fiscal-years") return years;
    const [, service, code, report] = pathname.match(/^\/(\w+)\/v1\/programmes\/(\w+)\/(\w+)$/) ?? [];
    return reports[code]?.[`${service}/${report}`] ?? null;
}

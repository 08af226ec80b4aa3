// Whose money it is and how far it went: allocated, of this committed, of this disbursed.

const sums = ["allocated", "committed", "disbursed", "remaining"];

/**
 * @param rows the rows of readBudget by agency and fiscal year
 * @returns `{agencies: [{agency, allocated, committed, disbursed, remaining}], total, years: rows in order}`, agencies
 *     with the most money first
 */
export function shapeBudget(rows) {
    const agencies = new Map();
    for (const row of rows) {
        const agency = agencies.get(row.agency) ?? { agency: row.agency, ...nothing() };
        sums.forEach((member) => (agency[member] = add(agency[member], row[member])));
        agencies.set(row.agency, agency);
    }
    const sorted = [...agencies.values()].sort((a, b) => b.allocated - a.allocated || a.agency.localeCompare(b.agency));
    const total = nothing();
    sorted.forEach((agency) => sums.forEach((member) => (total[member] = add(total[member], agency[member]))));
    const years = [...rows].sort((a, b) => a.agency.localeCompare(b.agency) || a.fiscalYearBE - b.fiscalYearBE);
    return { agencies: sorted, total, years };
}

const nothing = () => Object.fromEntries(sums.map((member) => [member, 0]));

/** In satang, so that no sum ends in 0.30000000000000004. */
const add = (a, b) => (Math.round(a * 100) + Math.round(b * 100)) / 100;

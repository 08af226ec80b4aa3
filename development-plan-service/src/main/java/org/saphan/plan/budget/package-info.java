/// The money of the programmes (S1-15, S5-01). An agency with the duty allocates amounts to the programme's
/// recipients by fiscal year, and takes back what no plan has reserved; reservations, commitments and disbursements
/// draw on them. The ledger is append-only and the only source of every sum: allocated, reserved, committed and
/// disbursed are added up from its entries, never stored, and what is undone is an entry of its own. A fund, which
/// is one agency's money of one fiscal year in one programme, is held while something is entered, so that the sums
/// are exact to the satang however many agencies act at once. Budgets are readable by the programme's agencies
/// only.
@NullMarked
package org.saphan.plan.budget;

import org.jspecify.annotations.NullMarked;

/// What became of the programmes' money, added up from the ledger whenever it is asked for (S1-15, S5-01): by
/// agency, fiscal year, province, activity and programme, as JSON and as tables for auditors, and the ledger
/// itself, entry by entry. What is reserved for an activity counts as allocated to it; what is not reserved stands
/// in a row without one. For the programmes' agencies only.
@NullMarked
package org.saphan.plan.budgetreport;

import org.jspecify.annotations.NullMarked;

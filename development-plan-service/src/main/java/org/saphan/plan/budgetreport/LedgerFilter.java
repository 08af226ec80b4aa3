package org.saphan.plan.budgetreport;

import org.jspecify.annotations.Nullable;

/// Which entries of a programme's ledger are wanted.
record LedgerFilter(
        String programme, @Nullable String agency, @Nullable Integer fiscalYearBE) {}

package org.saphan.cluster.fiscalyear;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What the documents say of a year was set, or set anew.
@Fact("cluster.fiscal-year.set.v1")
record FiscalYearSet(FiscalYearPublished state) implements Event {}

package org.saphan.plan.voluntary;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur stated that they join of their own will.
@Fact("plan.voluntary-statement.made.v1")
record VoluntaryStatementMade(VoluntaryStatementPublished state) implements Event {}

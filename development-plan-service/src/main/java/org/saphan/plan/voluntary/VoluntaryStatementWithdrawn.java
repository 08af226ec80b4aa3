package org.saphan.plan.voluntary;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur took their word back. Also fired inside the transaction, so that their enrolment ends with it.
@Fact("plan.voluntary-statement.withdrawn.v1")
public record VoluntaryStatementWithdrawn(VoluntaryStatementPublished state) implements Event {}

package org.saphan.plan.voluntary;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The register merged the entrepreneur into another, or took that back, and the statement went along.
@Fact("plan.voluntary-statement.transferred.v1")
record VoluntaryStatementTransferred(VoluntaryStatementPublished state) implements Event {}

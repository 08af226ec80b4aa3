package org.saphan.plan.programme;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A programme was closed: it takes nobody on any more.
@Fact("plan.programme.closed.v1")
record ProgrammeClosed(ProgrammeDetails state) implements Event {}

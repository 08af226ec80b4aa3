package org.saphan.plan.programme;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A programme goes on with other terms.
@Fact("plan.programme.amended.v1")
record ProgrammeAmended(ProgrammeDetails state) implements Event {}

package org.saphan.plan.programme;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A programme was opened: from now on its agencies hold their duties.
@Fact("plan.programme.opened.v1")
record ProgrammeOpened(ProgrammeDetails state) implements Event {}

package org.saphan.registry.appeal;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An appeal was right: another rating stands instead.
@Fact("registry.appeal.upheld.v1")
record AppealUpheld(AppealState state) implements Event {}

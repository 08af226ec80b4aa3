package org.saphan.registry.appeal;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An appeal was wrong: the rating stands.
@Fact("registry.appeal.dismissed.v1")
record AppealDismissed(AppealState state) implements Event {}

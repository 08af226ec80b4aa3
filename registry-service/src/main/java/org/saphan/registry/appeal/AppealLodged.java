package org.saphan.registry.appeal;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Somebody does not agree with an announced rating.
@Fact("registry.appeal.lodged.v1")
record AppealLodged(AppealState state) implements Event {}

package org.saphan.plan.followup;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A graduated entrepreneur was visited.
@Fact("plan.follow-up.recorded.v1")
record FollowUpRecorded(FollowUpPublished state) implements Event {}

package org.saphan.cluster.briefing;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Those who help clusters were told something.
@Fact("cluster.briefing.issued.v1")
record BriefingIssued(BriefingPublished state) implements Event {}

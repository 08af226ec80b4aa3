package org.saphan.cluster.milestone;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A cluster has reached something.
@Fact("cluster.milestone.reached.v1")
record MilestoneReached(MilestonePublished state) implements Event {}

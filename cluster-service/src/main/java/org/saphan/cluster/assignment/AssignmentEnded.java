package org.saphan.cluster.assignment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A CDA or a service provider helps a cluster no more.
@Fact("cluster.assignment.ended.v1")
record AssignmentEnded(AssignmentPublished state) implements Event {}

package org.saphan.cluster.assignment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A CDA or a service provider was assigned to a cluster.
@Fact("cluster.assignment.made.v1")
record AssignmentMade(AssignmentPublished state) implements Event {}

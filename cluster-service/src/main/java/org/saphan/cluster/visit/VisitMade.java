package org.saphan.cluster.visit;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A CDA or a service provider visited a cluster, or one of its members.
@Fact("cluster.visit.made.v1")
record VisitMade(VisitPublished state) implements Event {}

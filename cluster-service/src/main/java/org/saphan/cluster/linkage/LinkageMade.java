package org.saphan.cluster.linkage;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Two members of a cluster do something with each other.
@Fact("cluster.linkage.made.v1")
record LinkageMade(LinkagePublished state) implements Event {}

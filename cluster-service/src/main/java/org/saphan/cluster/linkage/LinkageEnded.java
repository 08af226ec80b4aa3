package org.saphan.cluster.linkage;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Two members of a cluster do something with each other no more.
@Fact("cluster.linkage.ended.v1")
record LinkageEnded(LinkagePublished state) implements Event {}

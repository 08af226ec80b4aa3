package org.saphan.cluster.alignment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A cluster contributes to a plan of the nation.
@Fact("cluster.alignment.recorded.v1")
record AlignmentRecorded(AlignmentPublished state) implements Event {}

package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A registration was a second one; `mergedInto` stands in its place, and others use that id from now on.
@Fact("registry.entrepreneur.merged.v1")
record EntrepreneurMerged(EntrepreneurState state) implements Event {}

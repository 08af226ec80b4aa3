package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A merge was a mistake and is undone: the registration stands for itself again.
@Fact("registry.entrepreneur.unmerged.v1")
record EntrepreneurUnmerged(EntrepreneurState state) implements Event {}

package org.saphan.registry.erasure;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur's personal data was erased; every copy forgets it and never learns it again.
@Fact("registry.entrepreneur.erased.v1")
record EntrepreneurErased(ErasedState state) implements Event {}

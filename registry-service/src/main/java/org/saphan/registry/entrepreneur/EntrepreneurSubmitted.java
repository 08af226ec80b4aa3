package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Another agency entered an entrepreneur; CDD has to accept it.
@Fact("registry.entrepreneur.submitted.v1")
record EntrepreneurSubmitted(EntrepreneurState state) implements Event {}

package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// CDD did not accept what another agency entered.
@Fact("registry.entrepreneur.rejected.v1")
record EntrepreneurRejected(EntrepreneurState state) implements Event {}
